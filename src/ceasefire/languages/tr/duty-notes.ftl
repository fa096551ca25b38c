### Yükümlülük notları: bir heyetin girdiği, ötekinin arkasında durduğu ve olmamasının nedeni.

duty-noted-already = Bu zaten not edilmiş ({ $name }). Yeniden bir şey girilmedi.
duty-note-name = Kaydın adı { $name }, { $side }/ ile başlamıyor. Önüne { $side }/ yazın ya da adı boş bırakın.
duty-note-known-later = Bir kayıt, yapıldıktan sonra öğrenilmiş olamaz. Daha erken bir an yazın ya da boş bırakın.
duty-note-year = Yıl 1900 ile 2999 arasında değil.
duty-note-sealed-unknown = { $sha256 } altında mühürlenmiş bir şey yok. Önce dosyayı alın ya da özeti boş bırakın.
duty-note-unknown = Kayıtta { $name } adlı not yok.
duty-confirm-own = { $name } kendi heyetinizin notudur; onu yalnızca öteki heyetin bir görevlisi onaylar.
duty-confirmed-already = { $name } zaten onaylanmış. Yeniden bir şey girilmedi.
duty-confirm-not-waiting = { $name } onay beklemiyor: zaten sayılıyor ya da anlaşmanın başka bir baskısı altında yapılmış.
duty-note-weight = { $weight ->
    [waits] öteki heyeti bekliyor
    [alone] yalnızca bir heyet söyledi; onun sözü olarak sayılır
    [confirmed] iki heyet de arkasında duruyor
   *[other_edition] anlaşmanın başka bir baskısı altında yapıldı; sayılmaz
 }
duty-note-line = { $name } ({ $officer }): { agreement-duty-kind }, { $duty }, { $on }: “{ $text }”; { duty-note-weight }
duty-note-old-line = { $name } ({ $officer }): { duty-note-weight }
