# Figures of a period and whether they reconcile.

period-too-long = The file is longer than five million characters; that is no table of a period.
period-nothing = There is no figure with a breakdown here. Write JSON with MEASURE_by_WHAT, or a CSV table with the columns { $columns }.
period-not-json = This is not JSON: { $reason }.
period-twice = “{ $part }” is there twice; leave one out.
period-number = “{ $value }” ({ $key }) is no amount; write a number of 0 or more.
period-equal = Sum { $total }: as stated.
period-rounded = Sum { $total }; stated is { $stated }, { $difference } away: less than its last digit.
period-differs = DOES NOT RECONCILE: sum { $total }, stated { $stated }, difference { $difference }.
period-not-stated = Sum { $total }; no total is stated.
period-disagree = DOES NOT RECONCILE: the breakdowns differ from each other by { $spread }.
period-sound = { $sound } of { $figures } figures reconcile. Nothing was put right.
period-word = “{ $value }” in the column “{ $name }” is none of: { $known }.
period-land-start = at the start
period-land-new = new
period-land-confirmed = SHA confirmed as CHA
period-land-cancelled = cancelled
period-land-reduced = reduced
period-land-cleared = cleared
period-land-remaining = remaining
period-land-differs = DOES NOT RECONCILE: stated as remaining { $stated } m², difference { $difference } m².
period-people-total = total
period-people-withheld = Counts withheld so that nobody can be singled out: { $number }.
period-people-female = female
period-people-male = male
period-people-not-stated = not stated
