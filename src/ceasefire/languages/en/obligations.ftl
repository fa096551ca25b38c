# What was promised by when, what was done, and how each duty stands.

## How a duty stands

agreement-duty-status = { $status ->
    [open] open
    [met] met
    [met_late] met late
    [overdue] overdue
    [extended] extended
    [disputed] disputed
    [not_dated] not dated
   *[not_checkable] not checkable
 }
agreement-duty-standing = { $duty }: { agreement-duty-status }.
agreement-duty-parties = { $parties ->
    [nobody] nobody named
   *[other] { $parties }
 }
agreement-duty-clause = Provision { $provision }, duty { $duty }, bound: { agreement-duty-parties }: “{ $text }”
agreement-duty-nothing-entered = Nothing was entered about it yet.
agreement-duty-holds-always = It holds all the time and is never done with.
agreement-duty-counted = { $of ->
    [nobody] Counted so far: { $total }; the text names no number.
   *[other] Counted so far: { $total } of { $reach } ({ $of }).
 }
agreement-duty-share = Done so far: { $percent }.
agreement-duty-not-known = not known

## What was entered

agreement-duty-kind = { $kind ->
    [fulfilled] Said to be met
    [part] Met in part
    [not_fulfilled] Said not to be met
    [extension] Extended by consent
    [interpretation] Agreed reading
    [dispute] Disputed
    [settled] Dispute settled
    [objection] Objection
    [started] Begun
    [reported] Reported
   *[correction] Corrected
 }
agreement-duty-by = { $by ->
    [nobody] { "" }
   *[other] { " " }({ $by })
 }
agreement-duty-entry = { agreement-duty-kind }{ agreement-duty-by }, { $on }, entry { $entry }: “{ $text }”
agreement-duty-moved-to = Due since then: { $due }.
agreement-duty-footing = { $footing ->
    [signed_paper] Footing: a signed paper.
    [statement] Footing: a statement.
   *[no_signed_paper] Footing: consent without a signed paper.
 }
agreement-duty-source = { $basis ->
    [text] Source (text read): { $source }.
    [press] Source (press read): { $source }.
    [remembered] Source (remembered, not checked): { $source }.
   *[record] Source (own record): { $source }.
 }
agreement-duty-corrected = Corrected by entry { $entry } of { $recorded }: “{ $text }”

## When it is due

agreement-duty-span = { $unit ->
    [years] { $n ->
        [one] { $n } year
       *[other] { $n } years
     }
    [months] { $n ->
        [one] { $n } month
       *[other] { $n } months
     }
    [days] { $n ->
        [one] { $n } day
       *[other] { $n } days
     }
    [hours] { $n ->
        [one] { $n } hour
       *[other] { $n } hours
     }
    [minutes] { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
     }
   *[seconds] { $n ->
        [one] { $n } second
       *[other] { $n } seconds
     }
 }
agreement-duty-in-force = entry into force
agreement-duty-due = Due: { $due }.
agreement-duty-due-after = Due: { $due }, which is { $wait } after: { $clock }.
agreement-duty-clock-began = Clock “{ $clock }” began { $began }.
agreement-duty-clock-waits = Clock “{ $clock }” has not begun as far as is known.
agreement-duty-undated = The text names no date.
agreement-duty-is-overdue = Overdue since { $overdue }.
agreement-duty-not-overdue = Not overdue; it would be from { $overdue }.
agreement-duty-was-late = It was met too late; overdue from { $overdue }.
agreement-duty-was-in-time = It was met in time; overdue only from { $overdue }.
agreement-duty-time-open = Whether it was met in time is open: the limit, { $overdue }, falls within the day entered.
agreement-duty-occurrence = Due { $due }: { agreement-duty-status }.

## In parallel

agreement-duty-parallel-no-lag = In parallel with { $other } (done: { $own } beside { $theirs }); how far behind is still parallel was not agreed.
agreement-duty-parallel-open = In parallel with { $other } (done: { $own } beside { $theirs }, may lag: { $lag }); the progress is not known.
agreement-duty-parallel-behind = Further behind { $other } than agreed (done: { $own } beside { $theirs }, may lag: { $lag }).
agreement-duty-parallel-kept = In parallel with { $other } (done: { $own } beside { $theirs }, may lag: { $lag }).

## Terms

agreement-duty-term-runs = Term { $number } runs from { $from } to { $until }.
agreement-duty-term-ended = Term { $number }, from { $from } to { $until }, was the last one; it is over.
agreement-duty-window-open = An objection is in time up to and including { $closes }.
agreement-duty-window-closed = The window for objections closed at { $closes }; the term renews itself.
agreement-duty-objection-in-time = Objection of { $by }, { $on }, in time ({ $closes }): term { $number } is the last.
agreement-duty-objection-late = Objection of { $by }, { $on }, after { $closes }: without effect on term { $number }.
agreement-duty-objection-next = Objection of { $by }, { $on }, after { $closes }: too late for term { $number }, counted for the next.
agreement-duty-objection-time-open = Objection of { $by }, { $on }: the limit, { $closes }, falls within that day (term { $number }).
agreement-duty-objection-not-theirs = Objection of { $by }, { $on }: without effect, the text gives them none.

## What would settle it

agreement-duty-settle-enter = Enter what was done, if anything was.
agreement-duty-settle-clock = Enter when the clock began.
agreement-duty-settle-dispute = Both delegations settle the dispute and enter it.
agreement-duty-settle-date = Agree on a date.
agreement-duty-settle-indicator = Nothing the ledger can hold; follow the indicators.
agreement-duty-settle-time = Enter the time of day.
agreement-duty-settle-lag = Agree how far behind is still parallel.
agreement-duty-settle-progress = Enter how much of each is done.

## Calendar

agreement-duty-calendar = { $what ->
    [due] Due ({ $duty })
    [extended] Due, extended ({ $duty })
    [recurs] Due for the { $number }. time ({ $duty })
    [notice_closes] Last moment for an objection to term { $number } ({ $duty })
   *[term_ends] End of term { $number } ({ $duty })
 }
agreement-duty-calendar-zone = Provision { $provision }; dates are whole days of { $zone }.

## Commands

duty-replay-head = { $agreement }, { $from } to { $to }: days on which something changed.
duty-replay-known = All of it as known at { $known }.
duty-replay-change = { $duty }: { $before } → { $after }
duty-replay-start = { $duty }: { $after }
duty-replay-due = { $told }, due { $due }
duty-replay-ends = { $told }, until { $until }
duty-replay-end = How it stands on { $day }:
duty-count = { $status ->
    [open] { $count } open
    [met] { $count } met
    [met_late] { $count } met late
    [overdue] { $count } overdue
    [extended] { $count } extended
    [disputed] { $count } disputed
    [not_dated] { $count } not dated
    [not_checkable] { $count } not checkable
   *[were_extended] { $count } extended by consent on the way
 }
duty-remembered = Entries resting in part on memory, not checked: { $entries }.
duty-quiet-days = Days without a change: { $count }.
duty-list-head = { $agreement } on { $day }, as known at { $known }:
duty-list-head-all = { $agreement } on { $day }, with all that is known:
duty-calendar-head = { $agreement }, { $from } to { $to } (dates are whole days of { $zone }):
duty-calendar-line = { $on } · { $told }: { $what }
duty-calendar-met = met
duty-calendar-empty = Nothing is due between these days.
duty-calendar-written = { $count ->
    [one] { $count } date
   *[other] { $count } dates
 } written to { $file }.

## Refusals

duty-unknown = There is no duty { $duty }; there are: { $known }.
duty-entries-not-list = Entries are a JSON list of objects; write [ … ].
duty-days-reversed = The first day, { $from }, is after the last, { $to }; exchange them.
