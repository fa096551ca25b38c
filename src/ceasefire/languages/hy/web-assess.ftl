# Words of assessing and reporting at the desk.

report-day-not-begun = { $day } օրը դեռ չի սկսվել. դրա հաշվետու շրջանը սկսվում է { $start }-ին։ Հաշվետվությունը պատմում է եղածի մասին, ուստի այն դեռ կազմել չի կարելի։
