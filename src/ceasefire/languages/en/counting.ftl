# A day counted again under other rules, zones and cut-offs.

count-title = { $day }, counted again { $report ->
    [none] (no report drawn up yet)
   *[other] (incidents of report { $report })
 }
count-column = [{ $number }] { $whose }: { $rule }; time zone { $zone }, day ends at { $cut } ({ $period })
count-as-agreed = as agreed
count-as-asked = as asked
count-as-rule = another rule
count-total = Counted
count-incidents = Incidents of the day
count-by-kinds = By kind
count-by-areas = By area (areas may overlap)
count-by-provisions = By provision and its answer as claimed
count-elsewhere = elsewhere
count-unplaced = place not known
count-differences = Where they differ, and why:
count-same = They do not differ on any incident.
count-hint = Other rules, the other side's rule, another zone or cut-off: { $command }

## Why an incident counts, or does not

count-why-not-counted = { $act }: not among the acts this rule counts.
count-why-none-told = { $act }: no number was told.
count-why-row = { $act }: a row counts as one.
count-why-each = { $act }: each one counts ({ $number }).
count-why-series = first in a series of { $size }, which counts as one (needed: { $least }).
count-why-joined = joined in the series that begins with { $of }; a series counts once.
count-why-may-reach = series of { $low } or more; whether it reaches the { $least } needed is not known.
count-why-below = series of { $size }, fewer than the { $least } needed.
count-why-alleged = told by complaints only; an allegation never counts.
count-why-other-day = under this zone and cut-off it belongs to { $day }.

## Refusals

count-edition-twice = Rule { $rule } is written twice in version { $version }; give each edition its own version.
count-edition-same-time = Rule { $rule } has two editions from the same time on ({ $since }); give the later one its valid_from or known_from.
count-version-unknown = Rule { $rule } has no version { $version }; there are: { $known }.
count-rule-not-yet = Rule { $rule } was not in force or not known at { $at }; name a version (ID@VERSION) or a later day.
count-day-empty = Nothing was grouped into incidents around { $day }. Close the day first, or name another one.
