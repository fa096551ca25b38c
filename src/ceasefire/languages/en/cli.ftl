# What the commands say while they work and when they are done.

cli-next-step = Next: { $command }

## Founding a centre

cli-init-done = Centre founded in { $folder }. Agreement { $agreement }, time zone { $zone }, day ends at { $cut }. Both delegations have their keys and logs.

## Taking in

cli-take-in-working = Taking in
cli-take-in-done = { $files ->
    [one] { $files } file
   *[other] { $files } files
 }, read: { $read }; not read: { $refused }. Every original taken in is sealed.
cli-outcome-read = read
cli-outcome-partly = in part
cli-outcome-refused = refused
cli-outcome-unknown = unknown
cli-outcome-already = known
cli-severity-error = Error
cli-severity-warning = Note
cli-count-observations = { $count ->
    [one] { $count } observation
   *[other] { $count } observations
 }
cli-count-allegations = { $count ->
    [one] { $count } allegation
   *[other] { $count } allegations
 }
cli-count-coverages = { $count ->
    [one] { $count } coverage record
   *[other] { $count } coverage records
 }
cli-count-tracks = { $count ->
    [one] { $count } track
   *[other] { $count } tracks
 }
cli-count-notices = { $count ->
    [one] { $count } notice
   *[other] { $count } notices
 }

## Closing a day

cli-close-done = { $reports ->
    [0] { $day }: nothing new to group.
   *[other] { $day } closed: { $reports ->
        [one] { $reports } report
       *[other] { $reports } reports
     } grouped into { $incidents ->
        [one] { $incidents } incident
       *[other] { $incidents } incidents
     }.
 }
cli-close-answers = { "  " }{ $answer }: { $count }
cli-close-source = { "  " }Source { $source } errs more than it states; its sigmas were multiplied by { $inflation }.
cli-close-lapsed = { $count ->
    [one] { $count } case has
   *[other] { $count } cases have
 } lapsed: the time agreed for deciding has run out.
cli-answer-breach-indicated = { answer-breach_indicated }
cli-answer-not-indicated = { answer-not_indicated }
cli-answer-cannot-tell = { answer-cannot_tell }

## Assessing and deciding

cli-speak-done = Assessment of { $incident } entered for delegation { $side } (entry { $entry }). It stays closed until both have spoken.
cli-show-done = { $incident }: both assessments are open. Shared text: { $answers }
cli-show-own = { $incident }: your delegation's assessment is open. The other's is opened on its own machine; exchange the logs then, and the shared text is there.
cli-show-nothing = No further incident has been assessed by both delegations.
cli-sign-done = { $incident }: { $standing }.
cli-standing-open = open
cli-standing-one-spoke = assessed by one delegation
cli-standing-both-spoke = assessed by both, not opened yet
cli-standing-shown = opened, not decided yet
cli-standing-one-signed = signed by one delegation
cli-standing-one-dissented = one delegation dissents
cli-standing-one-dismissed = one delegation dismisses
cli-standing-agreed = { standing-agreed }
cli-standing-disputed = { standing-disputed }
cli-standing-jointly-dismissed = { standing-jointly_dismissed }
cli-standing-lapsed = { standing-lapsed }

## Reports

cli-report-done = Report { $number } drawn up; written to { $folder }. Document (SHA-256): { $digest }
cli-sign-report-done = Report { $number }: signed for delegation { $side }; signatures: { $have } of 2.
cli-erratum-done = Erratum { $number } to report { $report } entered; the next report lists it.
cli-regroup-done = { $reports ->
    [one] { $reports } report is
   *[other] { $reports } reports are
 } to be { $act ->
    [merge] merged
    [split] told apart
    [detach] set alone
    [confirm] kept as grouped
   *[other] { $act }
 } from the next closing of a day on.

## State of the centre

cli-status-centre = { $name }, agreement { $agreement }, day { $day }
cli-status-records = What it holds:
cli-status-cases = Incidents between the delegations:
cli-status-complaints = Complaints waiting for an answer: { $open }; overdue: { $overdue }
cli-exchange-done = Log { $side }: { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
 }, received by the other side: { $received }
cli-rebuild-tables = Tables of log { $side }, rebuilt: { $digest }
cli-rebuild-same = Report { $number }: rebuilt byte for byte ({ $digest }).
cli-rebuild-differs = Report { $number } does NOT come out as it was signed (rebuilt: { $digest }). Keep this record as it is and compare it with the other side's copy.

## The demo

cli-demo-simulating = { $days ->
    [one] Simulating { $days } day
   *[other] Simulating { $days } days
 }; nothing in it happened.
cli-demo-taken = { $day }: { $files ->
    [one] { $files } file
   *[other] { $files } files
 } taken in, { $refused } refused
cli-demo-closed = { "  " }{ $reports ->
    [one] { $reports } report
   *[other] { $reports } reports
 }, { $incidents ->
    [one] { $incidents } incident
   *[other] { $incidents } incidents
 }
cli-demo-decided = { "  " }agreed: { $agreed }, disputed: { $disputed }, jointly dismissed: { $jointly_dismissed }, open: { $open }
cli-demo-reported = { "  " }report { $number } in { $folder }
cli-demo-score = Grouping of reports against the known truth: B-cubed F1 { $b3 } (reports: { $of }).
cli-demo-done = Done in { $seconds } s. Look at { $out }:
