# Words of assessing and reporting at the desk.

report-day-not-begun = { $day } günü başlamadı: rapor dönemi { $start } itibarıyla başlar. Rapor olmuş olanı anlatır; henüz hazırlanamaz.
