# Training: courses, awards, who may do what, refreshers; files of records.

records-no-file = “{ $name }” dosyası yok. Bir YAML ya da JSON dosyası ya da ürünle gelen birini yazın: { $shipped }.
records-too-long = Dosya { $most } karakterden uzun; okunmadı.

training-kind = { $kind ->
    [theory] kuram
    [practical] uygulama
   *[other] { $kind }
 }
training-unknown = “{ $what }” bilinmiyor. Bilinenler: { $known }.
training-person-unknown = Bu okulda “{ $person }” adlı kimse yok. Roller 1/s2/3 ya da host/eng-1/7 gibi yazılır.
training-twice = “{ $person }” iki kez var. Birini çıkarın.
training-section = { $number } kişilik manga olmaz; { $least } ile { $most } arasıdır.
training-team = Tim için mangalar, sağlıkçı ve EOD çifti gerekir.
training-course = Kurs için en az bir gün, geçerlilik günleri ve 0'dan büyük, en çok 1 olan devam oranı gerekir.
training-run-days = Dönem başlamadan bitiyor. Günleri düzeltin.

## Awards

training-recognised = Başka yerden tanınan yeterlilik için yazılı neden ve kişinin kendisinin olmayan imza gerekir.
training-no-trainee = { $person } { $run } döneminde kursiyer değil ya da dönem başka kursun. Bir şey verilemez.
training-award-signed = Belgeyi kursiyerden başkası imzalar.
training-before-course = { $day } günü, kurs { $starts } günü başlamadan değerlendirilmiş. Kurstan önce kimse geçmez: yeniden değerlendirin.
training-award-early = { $day } günü verilmiş; kurs ve değerlendirmeler { $ends } günü bitti. Günü düzeltin.
training-needs = Bu kursun istediği “{ $code }” { $day } günü yoktu. Önce o, sonra bu kurs.
training-days-held = { $held } ders günü yapıldı, { $needed } gerekir.
training-attendance = { $days } günün { $there } gününde bulunmuş; % { $needed } gerekir. Kaçan günleri tamamlatın.
training-not-assessed = Değerlendirme yok: { training-kind }. Kuram da uygulama da gerekir.
training-score = { $score } puan olmaz; 0 ile 100 arasıdır.
training-failed = { training-kind }: { $score }, gereken { $least }. Geçmedi.
training-no-licence = { $person } { $day } günü eğitmen lisansına sahip değildi.
training-no-instructor = Dönemin eğitmeni yok.
training-assessor-commander = { $person } değerlendiremez: kursiyerin kendisi ya da komutanı. Başkası yeniden değerlendirsin.
training-assessor-instructor = Her şeyi { $run } eğitmenleri kendileri değerlendirmiş. En az bir değerlendiren başka olmalı.
training-no-award = { $person } için { $course } kursundan belge yok.
training-certificate = { $person } { $course } kursunu geçti ({ $code }, düzey { $level }); { $first } – { $last } geçerli, imzalayan { $signed }. Bu belgenin adı: { $name }

## Who may do what

training-may = { $people } kişiden { $number } kişi { $day } günü “{ $work }” yapabilir.
training-none = { $person } “{ $code }” için hiç yeterlilik almadı. Kurs gerekir.
training-level = { $person } “{ $code }” için { $level } düzeyine kadar yeterli; gereken { $wanted } (kural { $rule }).
training-not-yet = { $person }: “{ $code }” ancak { $day } gününden sonra geçerli.
training-expired = { $person }: “{ $code }” { $day } günü bitti. Tazeleme gerekir.
training-revoked = { $person }: “{ $code }” { $day } günü geri alındı. Kursun tümü yeniden gerekir.
training-unused = { $person } “{ $code }” yeterliliğini en son { $day } günü kullandı; { $most } gün kullanılmazsa tazeleme gerekir.
training-restricted = { $person } { $day } gününe kadar “{ $work }” yapamaz: { $words }.
training-duty-row = { $person } art arda { $days } gün görevde olurdu, en çok { $most } olabilir. Bir gün dinlendirin.
training-duty-hours = { $person } 7 günde { $hours } saat görevde olurdu, en çok { $most } olabilir.
training-duty-rest = { $person } bu görevden önce { $hours } saat dinlendi, en az { $least } gerekir.
training-duty-times = Görev sıfırdan uzun, en çok 24 saat sürer. Saatlerini düzeltin.

## Refreshers and checks

training-due = { $day } gününden sonraki { $days } günde { $people } kişinin { $number } yeterliliği bitiyor.
training-run = { "  " }{ $course }: en geç { $begin } günü başlamalı, { $number } kişi; ilk hak { $first } günü bitiyor.
training-run-late = { "  " }{ $course }: { $first } gününden önce bitmek için GEÇ ({ $begin } günü başlamalıydı), { $number } kişi.
training-seats = Bir dönemde en az bir yer olur, { $seats } değil.
training-school = { $name }: { $people } kişi, { $awards } belge ({ $units }).
training-stands = Her şey geçerli.
