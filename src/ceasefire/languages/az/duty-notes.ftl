### Öhdəliklər üzrə qeydlər: bir heyətin daxil etdiyi, digərinin təsdiq etdiyi və niyə olmadığı.

duty-noted-already = Bu artıq qeyd olunub ({ $name }). Təkrar heç nə daxil edilmədi.
duty-note-name = Qeydin adı { $name } { $side }/ ilə başlamır. Əvvəlinə { $side }/ yazın və ya adı boş buraxın.
duty-note-known-later = Qeyd edildikdən sonra məlum ola bilməz. Daha erkən vaxt yazın və ya boş buraxın.
duty-note-year = İl 1900 ilə 2999 arasında deyil.
duty-note-sealed-unknown = { $sha256 } altında möhürlənmiş heç nə yoxdur. Əvvəlcə faylı qəbul edin və ya heşi boş buraxın.
duty-note-unknown = { $name } adlı qeyd yoxdur.
duty-confirm-own = { $name } öz heyətinizin qeydidir; onu yalnız digər heyətin zabiti təsdiq edir.
duty-confirmed-already = { $name } artıq təsdiq olunub. Təkrar heç nə daxil edilmədi.
duty-confirm-not-waiting = { $name } təsdiq gözləmir: artıq sayılır və ya sazişin başqa redaksiyası dövründə edilib.
duty-note-weight = { $weight ->
    [waits] digər heyəti gözləyir
    [alone] yalnız bir heyət deyib; onun sözü kimi sayılır
    [confirmed] hər iki heyət təsdiq edir
   *[other_edition] sazişin başqa redaksiyası dövründə edilib; sayılmır
 }
duty-note-line = { $name } ({ $officer }): { agreement-duty-kind }, { $duty }, { $on }: “{ $text }”; { duty-note-weight }
duty-note-old-line = { $name } ({ $officer }): { duty-note-weight }
