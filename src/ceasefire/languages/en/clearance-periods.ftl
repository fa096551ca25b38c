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
