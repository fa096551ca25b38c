# Checking agreements: what is refused when one is read, and what a check finds in one that can be read.

## What is refused, and what to write instead

agreement-kind = { $kind ->
    [provision] provision
    [way] way of breach
    [exemption] exemption
    [reading] reading
    [act] act
    [arms] class of arms
    [tally] class that is counted
    [cap] ceiling
    [party] party or guarantor
    [language] language
    [clock] clock
    [area] zone
    [line] line
    [zone] zone or line
   *[other] { $kind }
 }
agreement-name-unknown = The agreement has no { agreement-kind } “{ $name }”. { $close ->
    [none] Declare it, or write one of: { $known }.
   *[other] Write { $close }; it knows: { $known }.
 }
agreement-name-twice = The { agreement-kind } “{ $name }” is there twice; give each its own name or number.
agreement-circle = Each of these waits for the next, and the last for the first ({ agreement-kind }): { $circle }. Take one out of the circle.
agreement-priority-low = Exemption “{ $other }” (priority { $theirs }) is to take away “{ $exemption }” (priority { $priority }); give it a priority of { $least } or more.
agreement-text-lacking = The text is missing in { $languages }; write it there too.
agreement-zone-of-record = “{ $zone }” is no time zone; write a name such as Europe/Kyiv or Asia/Baku.
agreement-drawn-otherwise = { $kind ->
    [line] “{ $name }” is drawn as a line and has no inside; name it under `within` with a distance, or draw it as an area.
   *[other] “{ $name }” is drawn as an area; a distance is measured from a line: draw its border as a LineString and name that.
 }
agreement-decides-nothing = “{ $name }” points to nothing in the agreement's file; write the way to a field, such as provisions.P1.breached_by.force.time.

## What a check finds, and what to do

agreement-check-severity = { $severity ->
    [error] error
    [warning] warning
   *[note] note
 }
agreement-check-group = { $kind ->
    [contradiction] contradiction
    [gap] gap
    [unreachable] never reached
    [geometry] drawing
   *[wording] wording
 }
agreement-check-line = { $place }: { agreement-check-severity } ({ agreement-check-group }): { $told }
agreement-check-todo = What to do: { $told }
agreement-check-accepted = Accepted: { $why }
agreement-check-clean = { $agreement }: nothing found.
agreement-check-sum = { $agreement }: errors: { $errors }, warnings: { $warnings }, notes: { $notes }; accepted among them: { $accepted }.
agreement-check-square-metres = { $number } m²
agreement-check-square-kilometres = { $number } km²

agreement-check-permitted-yet-banned = What provision { $permission } permits by the exemption “{ $exemption }” ({ $act }) is still a breach of { $rule }.
agreement-check-permitted-yet-banned-do = Name the exemption under `unless` of { $rule }, or say in the text that the permission ends there.
agreement-check-forbidden-anyway = { $act }: { $rule } allows it { $condition ->
    [consent] with consent
    [notice] after notice
   *[record] with the record it asks for
 }, but { $other } forbids it to the same party there and then.
agreement-check-forbidden-anyway-do = Give { $other } the same condition, or leave it out of { $rule }.
agreement-check-must-and-must-not = Ceiling “{ $cap }” wants at least { $least } where { $rule } forbids anyone to be.
agreement-check-must-and-must-not-do = Part the two by place, time or party, or drop one.
agreement-check-caps-conflict = “{ $cap }” wants at least { $least }, and “{ $other }” of { $rule } allows at most { $most } of the same.
agreement-check-caps-conflict-do = Correct one of the two numbers.
agreement-check-cap-inverted = “{ $cap }” wants at least { $least } and at most { $most }: no number does both.
agreement-check-cap-inverted-do = Exchange or correct `at_least` and `at_most`.
agreement-check-notice-window-empty = Notice is wanted at least { $least } and at most { $most } before: no moment is both.
agreement-check-notice-window-empty-do = Exchange or correct the two durations.
agreement-check-width-without-bound = A tolerance of { $tolerance } m on { $metres } m allows any width down to nothing.
agreement-check-width-without-bound-do = Write a tolerance smaller than the width.
agreement-check-exemptions-disagree = The exemptions “{ $first }” and “{ $second }” have one priority and both speak of { $act }; “{ $other }” takes only the first away, so the second goes on exempting.
agreement-check-exemptions-disagree-do = Name “{ $other }” under `unless` of both, or give them different priorities.
agreement-check-amendments-unordered = An amendment of { $provision } holding from { $from } is written after one holding from { $before }.
agreement-check-amendments-unordered-do = Write amendments in the order in which they began to hold.
agreement-check-amendments-same-time = Amendments { $first } and { $second } of { $provision } change `{ $field }` differently, hold from the same moment and were known from the same moment.
agreement-check-amendments-same-time-do = Make them one, or correct the times.
agreement-check-amendment-too-early = An amendment is said to hold or to be known from { $from }, before the signature ({ $signed }).
agreement-check-amendment-too-early-do = Correct the date, or write the change into the text itself.
agreement-check-amendment-looks-back = An amendment holds from { $from } and was known only from { $known }: what was answered in between was answered without it.
agreement-check-amendment-looks-back-do = Nothing, if that is how it was; else correct the times.
agreement-check-acts-unused = No way of breach and no exemption speaks of: { $acts }. Asked about them, every provision says “not indicated”.
agreement-check-acts-unused-do = Write a way of breach for those that matter; the others may stay, as acts that are none.
agreement-check-nothing-to-check = { $provision } is said to be checkable and has no way of breach: it will always say “not indicated”.
agreement-check-nothing-to-check-do = Write how it can be breached, or say `checkable: ledger`, `indicator_only` or `not_checkable`.
agreement-check-ways-not-checkable = { $provision } is said not to be checkable and has ways of breach.
agreement-check-ways-not-checkable-do = Say `checkable: partly`, or take the ways out.
agreement-check-deadline-unfollowed = The deadline of { $rule } is followed by no duty: nobody will enter that it was met.
agreement-check-deadline-unfollowed-do = Write a duty for it in duties.yaml.
agreement-check-deadline-without-evidence = Duty { $duty } of { $rule } does not say what shows that it was met.
agreement-check-deadline-without-evidence-do = Write `met_by` for the duty.
agreement-check-party-unbound = { $party } is bound by no provision.
agreement-check-party-unbound-do = Name it under `bound` where it has a duty, or take it out.
agreement-check-edition-gap = No edition of { $zone } is in force from { $from } to { $until }: questions about that time stay open.
agreement-check-edition-gap-do = Let one edition begin where the other ends, or draw the one in between.
agreement-check-clock-unfed = The clock “{ $clock }” starts with the record “{ $record }”, which nothing else speaks of: it may never start.
agreement-check-clock-unfed-do = Write a duty that enters that record, and what the record is called under `words`.
agreement-check-language-without-text = { $languages } is a language of record, and its text is missing in: { $provisions }.
agreement-check-language-without-text-do = Add the text in that language.
agreement-check-not-drawn = Nobody has drawn { $zone }: { $rules } will stay open for every place.
agreement-check-not-drawn-do = Draw it when the parties agree on it; until then this is the honest answer.
agreement-check-never-asked = { $provision } has ways of breach and is not among `answers_by_default`.
agreement-check-never-asked-do = Add it there, if events should be held against it without being asked.
agreement-check-time-empty = “{ $name }” ends before it begins.
agreement-check-time-empty-do = Correct `from` and `until`.
agreement-check-due-before-force = What { $name } asks for was due before the agreement was in force.
agreement-check-due-before-force-do = Correct the date, or begin with `from`.
agreement-check-place-empty = Nothing is left of the place of “{ $name }”: what is outside takes away all that is inside.
agreement-check-place-empty-do = Correct `inside`, `outside` or the distance.
agreement-check-exemption-unused = No way of breach names the exemption “{ $exemption }” ({ $act }): it exempts nothing.
agreement-check-exemption-unused-do = Name it under `unless` of the ways it limits, or take it out.
agreement-check-exemption-other-acts = “{ $exemption }” speaks of none of the acts of { $rule }.
agreement-check-exemption-other-acts-do = Correct its `acts`, or take it out of `unless`.
agreement-check-exemption-elsewhere = “{ $exemption }” holds at no time or place at which { $rule } does.
agreement-check-exemption-elsewhere-do = Correct its time or place, or take it out of `unless`.
agreement-check-permission-unused = No exemption grants what { $provision } permits: it changes no verdict.
agreement-check-permission-unused-do = Write an exemption with `permits: { $provision }`, or say `checkable: not_checkable`.
agreement-check-act-shadowed = { $act } is listed twice in one way; what `{ $field }` says of it is never reached.
agreement-check-act-shadowed-do = Keep it in one list.
agreement-check-way-implied = Whatever breaches { $provision } by “{ $way }” breaches it by “{ $other }” too.
agreement-check-way-implied-do = Take “{ $way }” out, or narrow “{ $other }”.
agreement-check-cap-never-binds = Ceiling “{ $cap }” can never be the one that is broken.
agreement-check-cap-never-binds-do = Take it out, or correct its number.
agreement-check-amendment-without-deadline = An amendment of { $provision } moves a deadline that the provision does not have.
agreement-check-amendment-without-deadline-do = Write `due` in a way of breach, or use `set`.
agreement-check-amendment-changes-nothing = An amendment of { $provision } sets what was there already.
agreement-check-amendment-changes-nothing-do = Write what became different, or take it out.
agreement-check-names-unused = Declared under `{ $field }` and used nowhere: { $names }.
agreement-check-names-unused-do = Take them out, or use them.
agreement-check-overlap-forbidden = { $zone } shares { $area } with { $other }, which { $rule } forbids.
agreement-check-overlap-forbidden-do = Draw one of the two again, with the parties.
agreement-check-width-not-kept = { $zone } is { $narrowest } to { $widest } m wide, measured across it all along; { $rule } wants { $metres } ± { $tolerance } m. Off along { $percent } % of it.
agreement-check-width-not-kept-do = Draw it again as a strip of that width, or correct the number.
agreement-check-zones-sliver = { $zone } and { $other } share a narrow strip of { $area }: they were probably meant to touch.
agreement-check-zones-sliver-do = Give both the same points along their common border.
agreement-check-ring-touches-itself = The border of { $zone } touches itself, or a hole touches the border.
agreement-check-ring-touches-itself-do = Draw the parts as separate polygons, or move the point.
agreement-check-line-crosses-itself = The line { $zone } crosses itself: its sides change over there.
agreement-check-line-crosses-itself-do = Put the points in the order in which the line runs.
agreement-check-vertex-twice = { $zone } has the same point twice in a row ({ $at }).
agreement-check-vertex-twice-do = Take one out.
agreement-check-zone-far-off = { $zone } lies { $km } km from the middle of the other drawings.
agreement-check-zone-far-off-do = Write longitude first, then latitude.
agreement-check-ring-turned-round = Rings run the wrong way round (RFC 7946 wants outer ones against the clock): { $zones }.
agreement-check-ring-turned-round-do = Nothing here; other programs may take the outside for the inside, so turn them when you draw them again.
agreement-check-name-untranslated = A name or reason is missing in: { $languages }. Readers of these languages see the English one.
agreement-check-name-untranslated-do = Write it in these languages too.
agreement-check-numbers-differ = The figures differ between { $first } ({ $one }) and { $language } ({ $other }).
agreement-check-numbers-differ-do = Compare both with the signed text and correct the one that is wrong.
agreement-check-text-copied = The text in { $language } is a copy of the one in { $first }.
agreement-check-text-copied-do = Translate it.
agreement-check-acceptance-stale = accepted.yaml accepts “{ $note }” at { $at }, which is no longer found.
agreement-check-acceptance-stale-do = Take the line out.
