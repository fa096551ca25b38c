# Words of assessing and reporting at the desk.

report-day-not-begun = The day { $day } has not begun: its report period starts at { $start }. A report tells what was, so none can be drawn up yet.
