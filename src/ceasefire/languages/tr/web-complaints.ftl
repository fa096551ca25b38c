# Complaints: the screen, the printed receipt, and what is refused.

## How a complaint stands, and its clock

complaint-standing-received = alındı
complaint-standing-tasked = araştırılıyor
complaint-standing-answered = yanıtlandı
complaint-standing-one_closed = bir heyetçe kapatıldı
complaint-standing-closed = iki heyetçe kapatıldı
complaint-standing-withdrawn = geri çekildi
complaint-clock-running = yanıta { $length } var
complaint-clock-overdue = { $length } gecikti
complaint-clock-in_time = süresinde yanıtlandı
complaint-clock-late = { $length } geç yanıtlandı
complaint-clock-taken_back = yanıt gerekmiyor
complaint-minutes = { $n } dk
complaint-hours = { $n } sa
complaint-days = { $n } gün

## The list

complaint-count = Şikâyet sayısı: { $count }
complaint-clock = Yanıt süresi
complaint-only-owed = yanıt bekleyenler
complaint-only-overdue = süresi geçenler
complaint-number = Numara
complaint-party = Taraf
complaint-channel = Kanal
complaint-reference = Tarafın belge numarası
complaint-received = Alınma zamanı
complaint-due = Yanıt için son zaman
complaint-later-page = Sonraki sayfa
complaint-earlier-page = Önceki sayfa

## One complaint

complaint-title = Şikâyet { $number }
complaint-claimed = İddia edilen
complaint-count-claimed = Sayısı
complaint-uncountable = en az { $low }
complaint-place = Yer
complaint-within = { $metres } m içinde
complaint-words = Tarafın kendi sözleriyle
complaint-letter = Mektubun tamamı
complaint-asks = Tarafın isteği
complaint-against = Tarafın sorumlu gösterdiği
complaint-incidents = İlgili olaylar
complaint-no-incident = Henüz bir olaya bağlanmadı.
complaint-same-letter = Aynı mektuptaki diğer iddialar
complaint-history = Yapılanlar
complaint-nothing-done = Henüz bir şey yapılmadı.
complaint-step-task = Araştırma görevi verildi
complaint-step-answer = Yanıt
complaint-step-close = Kapatan: { $side }
complaint-step-withdraw = Geri çekildi
complaint-step-reopen = Yeniden açıldı
complaint-letter-of = { $party } tarafının mektubu
complaint-without-effect = kayıtta var, ama bir şeyi değiştirmedi
complaint-outcome-confirmed = doğruluyor
complaint-outcome-denied = reddediyor
complaint-outcome-explained = açıklıyor
complaint-outcome-asks_for_more = ek bilgi istiyor; süre işliyor
complaint-outcome-other = başka bir şey söylüyor
complaint-one-closed-by = { $side } bu yanıtlarla kapattı; öteki heyet henüz kapatmadı.

## Forms

complaint-text-language = Metnin dili
complaint-task-title = Araştırma görevi ver
complaint-task-what = Ne öğrenilecek
complaint-whom = Kim yapacak
complaint-assets = Cihazlar, gözlem noktaları, devriyeler
complaint-posts = Subay görevleri
complaint-until = Ne zamana kadar
complaint-task-do = Görevi ver
complaint-answer-title = Yanıtla
complaint-answer-text = Merkezin yanıtı
complaint-rests-on = Dayanağı
complaint-grounds-more = Başka olay veya tespitler (adları, boşlukla ayrılmış)
complaint-answer-do = Yanıtı kaydet
complaint-close-title = Heyetim adına kapat
complaint-close-rule = Şikâyet, iki heyet de aynı yanıtlarla kapattığında kapanır. Yeni bir yanıt kapatmayı kaldırır.
complaint-remark = Not (isteğe bağlı)
complaint-close-do = Kapat
complaint-reopen-title = Yeniden aç
complaint-reopen-rule = Bir heyet, gerekçesiyle yeniden açabilir; yanıt süresi baştan başlar.
complaint-reason = Gerekçe
complaint-reopen-do = Yeniden aç

## The printed receipt

complaint-receipt = Alındı belgesi
complaint-receipt-title = Şikâyet alındı belgesi
complaint-receipt-says = Merkez bu şikâyeti aldı, aslını değiştirmeden mühürledi ve iki heyetin tuttuğu kayda geçirdi.
complaint-receipt-original = Mühürlü asıl, SHA-256
complaint-receipt-entry = Kayıttaki girdi
complaint-receipt-check = Aslına sahip olan, SHA-256 değerini hesaplayıp yukarıdakiyle karşılaştırabilir.
complaint-receipt-delegations = Heyetler
complaint-receipt-times = Zaman dilimi: { $zone }

## Refusals

complaint-unknown = { $number } numaralı şikâyet yok. Listede arayın.
complaint-step-not-allowed = Şikâyetin şimdiki durumunda ({ $standing ->
     [received] alındı
     [tasked] araştırılıyor
     [answered] yanıtlandı
     [one_closed] bir heyetçe kapatıldı
     [closed] iki heyetçe kapatıldı
    *[withdrawn] geri çekildi
 }) bu yapılamaz. Ne yapılabileceğini görmek için sayfayı yenileyin.
complaint-tasked-already = Aynı görev zaten verildi. Değiştirin veya olduğu gibi bırakın.
complaint-answered-already = Aynı yanıt zaten verildi; bir kez kaydedilir.
complaint-closed-already = { $delegation } heyeti zaten kapattı; sıra ötekinde.
complaint-other-answers = Yanıtlar okuduklarınız değil. Yenilerini okuyun, sonra kapatın.
complaint-of-another = Bu şikâyeti { $party } yapmadı; yalnız yapan taraf geri çekebilir.
complaint-text-missing = Burada söz gerekiyor. Yazın.
complaint-text-long = Metin çok uzun. { $most } karaktere kısaltın.
complaint-text-control = Metinde yazı olmayan denetim karakterleri var. Yeniden yazın.
complaint-whom-unknown = “{ $whom }” merkezin cihazı ya da görevi değil. Birini seçin: { $known }.
complaint-until-past = Bu zaman geçti. Daha sonrasını verin.
complaint-until-malformed = “{ $time }” tarih ve saat değil. 2021-01-31T18:00 gibi yazın.
complaint-ground-unknown = Kayıtta “{ $ground }” adlı olay ya da tespit yok. Adı düzeltin veya çıkarın.
complaint-changed = Siz yazarken bu şikâyet hakkında yeni bir kayıt girildi. Aşağıda okuyun; yazdığınız formda duruyor, hâlâ geçerliyse yeniden gönderin.
