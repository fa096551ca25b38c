# The land ledger: what cannot be done to a parcel, and by which rule.

land-rule = (rule { $rule }: { $standard }; { $checked ->
    [read] read in its public text
    [ours] a rule of this register
   *[unverified] the substance is known, but it was not checked against the standard's text
})
land-state = { $state ->
    [not_listed] not on the books
    [indication] indication
    [sha] suspected hazardous area
    [cha] confirmed hazardous area
    [cleared_pending_qc] cleared, before quality control
    [cancelled] cancelled
    [reduced] reduced
    [cleared] cleared
    [handed_over] handed over
    [reopened] reopened
    [divided] split into parts
    [indication_suspended] indication, suspended
    [sha_suspended] suspected hazardous area, suspended
    [cha_suspended] confirmed hazardous area, suspended
    [cleared_pending_qc_suspended] cleared, before quality control, suspended
    [cancelled_suspended] cancelled, suspended
    [reduced_suspended] reduced, suspended
    [cleared_suspended] cleared, suspended
    [handed_over_suspended] handed over, suspended
    [reopened_suspended] reopened, suspended
   *[other] { $state }
}
land-step = { $step ->
    [open_indication] open as an indication
    [open_sha] open as suspected
    [open_cha] open as confirmed
    [suspect] classify as suspected
    [confirm] classify as confirmed
    [cancel] cancel
    [reduce] reduce
    [clear] clear
    [accept] accept the clearance
    [reject] reject the clearance
    [hand_over] hand over
    [reopen] reopen
    [split] split
    [suspend] suspend
    [lift] lift the suspension
   *[other] { $step }
}
land-work = { $needed ->
    [non_technical_survey] non-technical survey
    [technical_survey] technical survey
    [clearance] clearance
    [quality_control] quality control
    [investigation] investigation
   *[other] { $needed }
}
land-part = { $part ->
    [reason] the reason
    [words] words of why
    [officer] who signs
    [operator] the operator
    [authority] the authority
    [owner] the owner
    [benchmark] the benchmark
    [as_built_map] the map as built
    [completion_report] the completion report
    [investigation] the investigation
    [marking] how it is marked
    [report] the report
    [methods] the methods
    [parcel] the name of the parcel
    [hazard] the hazard
    [source] the source
   *[other] { $part }
}

land-no-such-step = This step is not possible here: { land-step }. The parcel stands as: { land-state }. { land-rule }
land-evidence-no-source = Evidence of the type { $type } has no source. Write who or what it came from.
land-evidence-unknown = The national list has no evidence type “{ $type }”. It has: { $known }.
land-evidence-twice = The evidence type { $type } is in the list twice.
land-few-corners = An outline needs at least three different corners; this has { $corners }. { land-rule }
land-crosses-itself = The outline crosses or touches itself ({ $problem }). Draw it again. { land-rule }
land-doubled-corner = Corner { $corner } and the next are the same place. Leave one out. { land-rule }
land-long-side = The side after corner { $corner } is { $metres } m long; at most { $limit } m are believed. Check the corner. { land-rule }
land-sha-needs-evidence = Nothing that speaks for contamination is named. A suspected hazardous area needs at least one piece of indirect evidence. { land-rule }
land-cha-needs-direct = A confirmed hazardous area needs at least one piece of direct evidence with its place. { land-rule }
land-evidence-far = The nearest direct evidence lies { $metres } m from the parcel; at most { $limit } m are accepted. Check its place. { land-rule }
land-evidence-later = Evidence of the type { $type } is of { $day }, later than the act. { land-rule }
land-other-work = This act must rest on another kind of activity: { land-work }. { land-rule }
land-work-not-ended = The activity ends on { $day }, later than the act. { land-rule }
land-must-be-written = Something is missing: { land-part }. { land-rule }
land-direct-evidence = Direct evidence is named. Land with direct evidence is not cancelled; classify it as confirmed. { land-rule }
land-cha-needs-contrary = A confirmed hazardous area is cancelled only against evidence that speaks the other way. Name it. { land-rule }
land-items-found = Technical survey found { $items } items. Land is reduced only where nothing was found; classify it as confirmed. { land-rule }
land-coverage = { $done } % were covered of { $required } % required (more than 0 and at most 100 %). { land-rule }
land-other-clearance = The parcel does not stand on the clearance “{ $named }”. Quality control speaks of exactly the last one. { land-rule }
land-inspects-itself = { $name } cannot confirm its own work. Another organisation must do it. { land-rule }
land-other-acceptance = “{ $named }” is not the accepted quality decision of this parcel. { land-rule }
land-turning-points = { $points } turning points are marked; at least { $needed } are needed. { land-rule }
land-other-operator = { $name } is named as the operator, but { $worked } did the work. { land-rule }
land-blocked-is-split = Land that is blocked is not suspended as a whole. Split it off as a polygon of its own and mark it. { land-rule }
land-other-cause = “{ $cause }” is no cause for this. Possible are: { $known }. { land-rule }
land-not-worked = { $area } m² within the outline were not worked on. Split them off first as a polygon of their own. { land-rule }
land-surface-has-no-depth = Clearance of the surface of a battle area has no depth. Leave it out. { land-rule }
land-needs-depth = A clearance needs its depth: usually { $usual } cm, more than 0 and at most { $deepest } cm. { land-rule }
land-depth-needs-reason = { $depth } cm is not the usual depth of { $usual } cm. Write why. { land-rule }
land-machines-alone = Machines alone do not clear. Name who followed up, or their accreditation as the primary method. { land-rule }
land-dogs = { $searches } independent searches by dogs were made of { $needed } needed, and no accredited protocol is named. { land-rule }
land-split-in-two = A parcel is split into at least two parts; here { $children ->
        [one] is { $children }
       *[other] are { $children }
    }. { land-rule }
land-split-names = Each part needs a name of its own that no parcel has yet. { land-rule }
land-child-outside = { $child } sticks out of its parent by { $area } m². { land-rule }
land-children-overlap = { $one } and { $other } overlap by { $area } m². { land-rule }
land-gap = The parts leave { $area } m² of the parent uncovered. All of its land must be in one of them. { land-rule }
land-blocked-not-hazardous = Only suspected or confirmed land can be blocked; the parcel stands as: { land-state }. { land-rule }
land-no-area = The outline encloses { $area } m²; that is no area. { land-rule }
land-opens-as = “{ $said }” is no class of hazardous land. Write sha or cha (or indication, when it is opened). { land-rule }
land-release-waits = The release { $name } still waits for signatures. It must be signed or dissented from first. { land-rule }
land-release-lapsed = The release { $name } waits for no signature: it is in effect, was dissented from, or the land has changed or is suspended. { land-rule }
land-signed-before = The release was proposed on { $day }; it cannot have been signed earlier. { land-rule }
land-signature-not-asked = The signature of { $name } in this role is not asked for. Asked for are: { $needed }. { land-rule }
land-signed-already = In this role the release has been signed already; { $name } cannot sign again. { land-rule }
land-parcel-twice = There is a parcel of this name already. { land-rule }
land-parcel-not-yet = On { $day } this parcel was not on the books, or the release was not proposed yet. { land-rule }
land-later-act-falls = With this, the act { $name } of { $day } could not have happened. Withdraw it in the same correction, or put another in its place. { land-rule }
land-unit-too-small = The unit cannot have { $area } m²: { $opened } m² are opened in it. { land-rule }
land-larger-than-unit = With this parcel { $opened } m² would be opened in { $name }, which has only { $area } m². { land-rule }
land-overlaps = The outline overlaps { $other } by { $area } m². Land that is on the books is reopened or corrected, not opened twice. { land-rule }
land-unit-unknown = The unit “{ $name }” is not declared. Known are: { $known }.
land-no-such-release = No release “{ $named }” is on the books. A signature names it exactly.
land-no-such-parcel = There is no such parcel on the books.
land-no-such-act = No act “{ $named }” is in force.
land-known-backwards = { $at } is earlier than the last entry. Entries are recorded in the order in which they become known.
land-line-broken = This line is not JSON as the land book has it.
clearance-no-such-part = “{ $name }” is no part of this measurement. Parts are: { $known }.
land-act-twice = This act has been recorded already, word for word.
standard-no-edition = Rule { $wanted } has no edition in force on { $on }. { land-rule }
standard-no-number = The edition in force does not state “{ $name }”. { land-rule }
standard-two-editions = Rule { $rule } has two editions that hold on the same day.
standard-no-27 = The book lacks rule 27, by which editions are chosen.
land-form = { $form ->
    [unit] unit declared
    [open] opened
    [reclassify] classified
    [split] split
    [cancel] cancellation proposed
    [reduce] reduction proposed
    [clear] cleared
    [accept] clearance accepted, proposed
    [reject] clearance rejected
    [hand_over] handover proposed
    [reopen] reopened
    [suspend] suspended
    [lift] suspension lifted
    [sign] signed
    [dissent] dissent
    [correct] corrected
   *[other] { $form }
}
land-line = { $parcel }: { $status }, { $area } m² (hazard { $hazard }, { $unit }).
land-waits = Proposed: { $asked }; { $signed } of { $needed } signatures.
land-dissent = { $name } dissents: “{ $words }”.
land-depth = Depth { $depth } cm.
land-blocked = Blocked; marked: { $marking }.
land-balance = { $name }: opened { $opened } m² = cancelled { $cancelled } + reduced { $reduced } + cleared { $cleared } (of which handed over { $handed }) + remaining { $remaining }.
land-act = { $day }: { $what } — { $about } (known since { $known }; { $name }).
land-withdrawn = Withdrawn by a correction.
land-nothing = No land is on the books of that day.
land-all = All land
