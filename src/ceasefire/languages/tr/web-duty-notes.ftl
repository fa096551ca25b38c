### Yükümlülüklerin not edildiği ekran.

duty-notes = Yükümlülükler hakkında not edilenler
duty-notes-rule = Bir yükümlülüğün durumu, bir heyetin not ettiği ve öteki heyetin bir görevlisinin arkasında durduğu kayıtlardan çıkarılır. Bildirim, itilaf ya da kendi gününde yapılan itiraz, onu giren heyetin sözü olarak sayılır. Geri kalanı bekler.
duty-notes-none = Henüz bir şey not edilmedi.
duty-notes-story = Bu, anlaşmayla gelen örnektir; bu merkezin kayıtları değildir.
duty-note-enter = Bir yükümlülük hakkında not gir
duty-note-confirm = Arkasında dur
duty-note-confirmed-by = onaylayan: { $officer }
duty-note-more = Türün gerektirdiği yerde daha fazlası
duty-note-field = { $field ->
    [kind] Ne olduğu
    [duty] Yükümlülük
    [on] Gerçekleştiği ya da geçerli olduğu gün
    [time] Saat, biliniyorsa
    [by] Kim söylüyor ya da yaptı
    [share] Kısmen yerine getirildi: bütünün payı, 0 ile 1 arası
    [reached] Kısmen yerine getirildi: o ana kadarki toplam
    [added] Kısmen yerine getirildi: üstüne eklenen
    [due] Yeni son gün (uzatma, yorum)
    [footing] Dayanak (uzatma, yorum, çözüm)
    [outcome] Sonuç (çözüm)
    [for] Kastedilen son gün (yinelenen yükümlülükler)
    [text] Ne oldu, kendi sözlerinizle
    [english] Başka dilde yazıldıysa aynısı İngilizce
    [basis] Nasıl denetlendi
    [source] Kaynak
   *[sealed] Varsa mühürlü aslın SHA-256 özeti
 }
duty-note-footing = { $footing ->
    [signed_paper] imzalı belge
    [statement] açıklama
   *[no_signed_paper] imzalı belge olmadan rıza
 }
duty-note-outcome = { $outcome ->
    [met] yerine getirildi
   *[not_met] yerine getirilmedi
 }
duty-note-basis = { $basis ->
    [text] metin okundu
    [press] basın okundu
    [remembered] hatırlanan, denetlenmedi
   *[record] kendi kaydı
 }
