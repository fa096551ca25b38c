# Words of assessing and reporting at the desk.

report-day-not-begun = День { $day } ещё не начался: его отчётный период начинается { $start }. Доклад говорит о том, что было, поэтому составлять его рано.
