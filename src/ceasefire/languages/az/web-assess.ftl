# Words of assessing and reporting at the desk.

report-day-not-begun = { $day } günü başlamayıb: hesabat dövrü { $start } anında başlayır. Hesabat baş vermiş olanı bildirir; hələ tərtib edilə bilməz.
