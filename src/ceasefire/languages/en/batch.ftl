# Columns of many events
batch-time-wrong = Row { $row }: the time ends before it starts, or only one end of it is given.
batch-place-wrong = Row { $row }: the position is off the globe or 0/0, or its error is below zero or no number.
batch-count-wrong = Row { $row }: a count is below zero, or its lower bound is above its upper bound.
