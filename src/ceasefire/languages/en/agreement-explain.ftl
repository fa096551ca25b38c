# Agreements explained and compared: what a provision means, what differs between two editions, what is on the shelf.

## A provision in plain words

agreement-means-provision = { $provision }, article { $article }: { $modality ->
    [obligation] an obligation
    [prohibition] a prohibition
    [permission] a permission
    [notification] a duty to notify
   *[definition] a definition
 }
agreement-means-text = Text: “{ $text }”
agreement-means-text-governing = Governing text ({ $language }): “{ $text }”
agreement-means-bound = Bound: { $parties }.
agreement-means-bound-nobody = It binds nobody by name.
agreement-means-no-attribution = Findings under it name nobody; who acted is not asked.
agreement-means-suspended = It is suspended: nothing breaches it.
agreement-means-checkable = { $how ->
    [yes] A machine can check it.
    [partly] A machine can check a part of it.
    [ledger] No single event shows it; it is followed in the ledger of obligations.
    [indicator_only] Only indicators of it can be followed.
   *[not_checkable] It is not for a machine to check.
 }
agreement-means-evidence-joint = A fact counts when both delegations have established it; while it is only claimed, the answer is “cannot tell”.
agreement-means-evidence-confidence = A fact counts when both delegations have established it, and also when it is claimed with a confidence of { $least } or more.
agreement-means-thresholds = A place counts as inside from a probability of { $inside }, as outside up to { $outside }; between them it is open.
agreement-means-no-way = { $how ->
    [not_checkable] Asked about it, the answer is always “cannot tell”.
   *[other] No single event breaches it.
 }
agreement-means-granted = It takes effect as the exemption “{ $exemption }”:
agreement-means-way = It is breached (“{ $way }”) where all of this holds:
agreement-means-act = Act: { $acts }.
agreement-means-act-fired = Or, where the place is the one fired from: { $acts }.
agreement-means-act-counted = Or, where at least one person was counted: { $acts }.
agreement-means-act-unclear = Open, where the act is: { $acts }.
agreement-means-actor-anyone = Whoever did it.
agreement-means-actor = Done by: { $parties }.
agreement-means-actor-unclear = Open, where done by: { $parties }.
agreement-means-no-party = { $who ->
    [private] private persons
   *[nature] nature
 }
agreement-means-since-force = Time: since the agreement is in force ({ $when }).
agreement-means-from = Time, from: { $when }.
agreement-means-until = Time, until: { $when }{ $how ->
    [day] , that whole day included
   *[moment] , that moment not included
 }.
agreement-means-late = Given later than: { $when }.
agreement-means-due = Deadline: { $when }; overdue from { $late }.
agreement-means-due-moment = Deadline: { $when }; overdue after that moment.
agreement-means-due-open = Deadline: { $when }; not known until that has begun.
agreement-means-after = { $lasts } after: { $clock }
agreement-means-after-on = { $lasts } after: { $clock } (that is { $on })
agreement-means-clock-recorded = the record { $record }
agreement-means-code = “{ $code }”
agreement-means-inside = Place, inside: { $zones }.
agreement-means-outside = Place, not inside: { $zones }.
agreement-means-within = Place: at most { $metres } from { $line }{ $side ->
    [left] , on its left
    [right] , on its right
   *[both] {""}
 }.
agreement-means-within-of = Place, for { $party }: at most { $metres } from { $line }{ $side ->
    [left] , on its left
    [right] , on its right
   *[both] {""}
 }.
agreement-means-undrawn = Nobody has drawn this, so it stays open: { $zones }.
agreement-means-versions = Drawn differently by { $parties }: each drawing is asked, and where they do not agree it stays open.
agreement-means-place-absent = Where no place is told, the condition holds.
agreement-means-cap-most = Counted together ({ $classes }): more than { $most }.
agreement-means-cap-least = Counted together ({ $classes }): fewer than { $least }.
agreement-means-cap-any = One of these numbers is enough.
agreement-means-arms = Arms: { $arms }.
agreement-means-width = Measured width: not between { $least } and { $most }.
agreement-means-overlap = As drawn, these share ground: { $one } and { $other }.
agreement-means-baseline = Beyond the recorded line of positions held.
agreement-means-no-notice = No notice ({ $kind }) covers it that was given at least { $least } before.
agreement-means-no-notice-between = No notice ({ $kind }) covers it that was given at least { $least } and at most { $most } before.
agreement-means-no-record = This is not on record:
agreement-means-record-before = On record before it: { $record }{ $who ->
    [actor] , by the party that acted
   *[any] {""}
 }.
agreement-means-record-within = On record at most { $within } before it: { $record }{ $who ->
    [actor] , by the party that acted
   *[any] {""}
 }.
agreement-means-record-after = On record at most { $within } after it: { $record }{ $who ->
    [actor] , by the party that acted
   *[any] {""}
 }.
agreement-means-no-consent = Without the consent of those in control there.
agreement-means-undated = No date is set: without one it stays open.
agreement-means-unless = Unless “{ $exemption }” applies (priority { $priority }), for: { $acts }.
agreement-means-notice = A notice ({ $kind }) given before covers its time and place.
agreement-means-permitted = It carries out provision { $provision }.
agreement-means-but-not = But not where “{ $exemption }” applies (priority { $priority }):
agreement-means-amended-due = { agreement-means-amendment-kind }: the deadline became { $due }. It holds from { $valid } and was known from { $known }.
agreement-means-amended-fields = { agreement-means-amendment-kind }: it changed { $fields }. It holds from { $valid } and was known from { $known }.
agreement-means-amendment-kind = { $kind ->
    [written] Written change
    [consent] Change by consent
    [interpretation] Agreed interpretation
   *[suspension] Suspension
 }
agreement-means-basis = On this footing: { $basis }
agreement-means-reading = Reading { $number }: { $text }

## What fields are called

agreement-field-name = { $field ->
    [act] act
    [actor] actor
    [acts] acts
    [agreed_on] date agreed
    [answers_by_default] provisions asked by default
    [arms] arms
    [arms_classes] classes of arms
    [article] article
    [at_least] least number
    [at_most] ceiling
    [attribution] attribution
    [authoritative] agreed by the parties
    [authoritative_language] governing language
    [basis] footing
    [beyond_baseline] beyond the baseline
    [bound] bound
    [breached_by] ways of breach
    [by_a_date] how “by” a date is read
    [caps] ceilings
    [checkable] what a machine can check
    [clocks] clocks
    [conventions] conventions
    [decides] what it decides
    [due] deadline
    [edition] edition
    [evidence] standard of evidence
    [from] beginning
    [guarantors] guarantors
    [if_absent] without a place
    [if_fired_from_there] acts, if fired from there
    [if_personnel_counted] acts, if persons were counted
    [in_force] entry into force
    [inside] inside
    [is] named
    [kind] kind
    [known_from] known from
    [late_after] too late after
    [metres] metres
    [modality] kind of rule
    [name] name
    [note] note
    [notice] notice
    [of] of
    [official_languages] languages of record
    [outside] outside
    [overlap] no common ground
    [parties] parties
    [permits] provision permitted
    [place] place
    [priority] priority
    [requires] required records
    [set] fields changed
    [side] side
    [signed_on] date of signature
    [source] source
    [suspended] suspended
    [tallies] classes counted
    [text] text
    [thresholds] thresholds of place
    [time] time
    [title] title
    [tolerance_m] tolerance
    [topic] topic
    [unclear] open
    [undated] without a date
    [undrawn] places not drawn
    [unless] exemptions
    [until] end
    [valid_from] valid from
    [valid_until] valid until
    [version_of] version of
    [width] width
    [within] distance from a line
    [without_consent] without consent
    [without_notice] without notice
    [without_record] without record
    [words] words
    [zone_of_record] time zone of record
   *[other] “{ $field }”
 }

## Two editions compared

agreement-diff-heading = { $before } → { $after }
agreement-diff-same = Nothing differs.
agreement-diff-added = Added: { $subject }{ $text ->
    [none] {""}
   *[other] : “{ $text }”
 }
agreement-diff-removed = Removed: { $subject }{ $text ->
    [none] {""}
   *[other] : “{ $text }”
 }
agreement-diff-renumbered = Provision { $before } is now provision { $after }.
agreement-diff-changed = { $subject }, { $field }: { $before } → { $after }
agreement-diff-nothing = (nothing)
agreement-diff-yes = yes
agreement-diff-no = no
agreement-diff-agreement = Agreement
agreement-diff-provision = Provision { $name }
agreement-diff-way = Provision { $provision }, way “{ $name }”
agreement-diff-cap = Provision { $provision }, ceiling “{ $name }”
agreement-diff-amendment = Provision { $provision }, amendment { $name }
agreement-diff-exemption = Exemption “{ $name }”
agreement-diff-reading = Reading { $name }
agreement-diff-named = { agreement-field-name }, “{ $name }”
agreement-diff-drawing = Drawing of { $name }
agreement-diff-area-moved = Drawing of { $name }: area { $before } → { $after }; in one of the two only: { $between }; farthest shift: { $shift }
agreement-diff-line-moved = Drawing of { $name }: length { $before } → { $after }; farthest shift: { $shift }
agreement-diff-verdict = Case { $case }, { $provision }: { $before } → { $after }
agreement-diff-verdict-name = { $verdict ->
    [breach_indicated] breach indicated
    [not_indicated] not indicated
    [cannot_tell] cannot tell
    [refused] could not be asked
   *[absent] no such provision
 }
agreement-diff-verdicts = Cases held against both: { $cases }; verdicts that change: { $changed }.

## What is on the shelf

agreement-list-row = { $id }: { $title }
agreement-list-more = signed { $signed }; parties: { $parties }; provisions: { $count } ({ $checkable })
agreement-list-checkable = { $how ->
    [yes] checkable
    [partly] in part
    [ledger] in the ledger
    [indicator_only] by indicators
   *[not_checkable] not by a machine
 }: { $n }
case-not-in-file = The file has no case “{ $case }”; it has: { $known }.
