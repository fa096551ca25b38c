# Dosya okuyucularının söyledikleri: ne yanlış, nerede (yer cümlenin önünde durur) ve ne yapılmalı.

## Files

sensor-file-empty = Dosya boş. Göndericiden yeniden isteyin.
sensor-file-too-big = Dosya { $bytes } bayt; bu okuyucu en çok { $limit } bayt alır. Dosyayı bölün.
sensor-file-foreign = Bu bir { $kind }; tablo veya form değil. İçindekini verin ya da CSV olarak kaydedin.
sensor-file-binary = Bu metin değil, ikili veri. CSV, YAML veya JSON olarak kaydedin.
sensor-file-cut-short = Son kayıt eksik: dosya kesilmiş. Öncesi okundu; kalanını isteyin.
sensor-bytes-damaged = { $byte }. bayttan itibaren bazı baytlar { $encoding } metni değil; � ile değiştirildi. Dosyayı yeniden isteyin.
sensor-encoding-guessed = Metin UTF-8 değil; { $encoding } olarak okundu. Adları denetleyin; en iyisi UTF-8 olarak kaydetmektir.
sensor-more-like-this = Bu yerlerde aynı türden ({ $kind }) { $number } tane daha var.

## Tables

sensor-columns-missing = Gerekli sütunlar eksik: { $missing }. Bulunanlar: { $found }. Ekleyin veya adlarını düzeltin.
sensor-column-twice = “{ $column }” sütunu iki kez var. Birinin adını değiştirin veya silin.
sensor-row-ragged = Satırda { $fields }, başlıkta { $columns } alan var. Satır dışarıda bırakıldı; ayırıcıları düzeltin.
sensor-row-nul = Satırda NUL baytları var. Satır dışarıda bırakıldı; dosyayı yeniden isteyin.
sensor-quote-open = Burada açılan tırnak kapanmıyor. Satır dışarıda bırakıldı; tırnağı kapatın veya ikileyin.
sensor-cell-unread = “{ $column }” sütunundaki “{ $value }” anlaşılmadı. Satır dışarıda bırakıldı; listedeki bir sözü kullanın.
sensor-report-id = “{ $id }” rapor numarası yok veya { $line }. satırda zaten var. Her rapora ayrı numara verin.
sensor-geometry-lacks = “{ $geometry }” türünden yer için { $column } gerekir. Doldurun veya başka tür seçin.
sensor-pixel-size = { $pixel } (km) piksel boyutu olamaz. Satır dışarıda bırakıldı.
sensor-score = { $score } puanı 0 ile 1 arasında değil. Satır dışarıda bırakıldı.
sensor-class-unknown = “{ $name }” sınıfı şunlar arasında yok: { $known }; dışarıda bırakılan satır: { $rows }.

## Times

sensor-time-malformed = “{ $time }” bir zaman değil. Şöyle yazın: 2021-01-31T09:12:00+04:00.
sensor-date-malformed = “{ $date }” bir tarih değil. Şöyle yazın: 2021-01-31.
sensor-time-without-zone = “{ $time }” zamanının saat dilimi yok. Ekleyin (+04:00, Z) veya formun dilimini bildirin.
sensor-zone-declared = Saat dilimi olmayan zamanlar ({ $rows }) bildirilen { $zone } diliminde okundu ve işaretlendi.
sensor-zone-unknown = “{ $zone }” bir saat dilimi değil. +04:00, Z veya Asia/Baku gibi bir ad yazın.
sensor-time-in-future = { $time } şu andan ({ $now }) sonra. Dışarıda bırakıldı; göndericinin saatini ve tarihini denetleyin.
sensor-time-in-future-kept = { $time } şu andan ({ $now }) sonra. İşaretlenerek tutuldu; göndericiye sorun.
sensor-time-reversed = Bitiş ({ $end }) başlangıçtan ({ $start }) önce. Yerlerini değiştirin veya düzeltin.
sensor-time-backwards = Saat burada { $time } zamanına geri gidiyor. Kayıt dışarıda bırakıldı.
sensor-track-without-date = İzin tarihi yok, zamana yerleştirilemez. Dosyayı başlangıcıyla adlandırın, örneğin 20210131_141500.

## Places

sensor-position-zero = 0/0 konumu: alıcı konum bulamamış. Doğru konumu verin veya boş bırakın.
sensor-position-off-globe = { $lat }/{ $lon } yeryüzünde bir konum değil. Enlem −90…90, boylam −180…180 derece olmalı.
sensor-position-swapped = { $lat }/{ $lon } ancak enlem ile boylam değiştirilirse bölgede kalıyor. Değiştirin.
sensor-position-turned = { $lat }/{ $lon } ancak enlem ile boylam değiştirilince bir konum oluyor; öyle okundu.
sensor-position-half = Enlem ile boylam birlikte verilir; biri eksik.
sensor-latitude-off-globe = { $lat } enlemi −90 ile 90 arasında değil. Enlem ile boylam karışmış olabilir mi?
sensor-longitude-off-globe = { $lon } boylamı −180 ile 180 arasında değil.
sensor-place-unknown = Merkez “{ $name }” diye bir yer bilmiyor (satır: { $rows }, en yakın ad: { $nearest }). Merkezin yerlerine ekleyin; sözler tutuldu.
sensor-place-doubtful = Birbirinden uzak birkaç yerin adı “{ $name }”. Hangisi olduğunu tam adla veya koordinatla bildirin. Sözler tutuldu.
sensor-place-ambiguous = Yeri tek bir yolla bildirin: koordinat, ad, yön, çevre çizgisi veya söz.
sensor-place-empty = Bir ad veya koordinat verin.
sensor-observer-unknown = Yön verilmiş ama nereden olduğu verilmemiş. “from” veya “observer” ekleyin.
sensor-sector-unread = “{ $words }” yeri, “2-4km SE” gibi bir yön ve uzaklık değil. Sözler tutuldu.
sensor-range-reversed = En yakın uzaklık { $low } m, en uzak { $high } m uzaklıktan büyük. Yerlerini değiştirin.
sensor-coverage-without-place = Burada hangi alanın izlendiği bilinemez: yer yok veya bilinmiyor. Dışarıda bırakıldı; koordinat ekleyin.
sensor-no-positions = Bu dosyada konum yok (içindekiler: { $topics }). İz oluşturulmadı.

## Forms

sensor-form-not-fields = Burada liste veya tek değer değil, alanlarıyla bir form gerekir.
sensor-form-family = “form” alanında “{ $found }” yazıyor. Bu merkez { $wanted } okur.
sensor-field-unknown = “{ $field }” alanı burada yok. En yakını: { $nearest }. Bilinenler: { $known }.
sensor-field-missing = “{ $field }” alanı eksik. Ekleyin.
sensor-value-unknown = “{ $value }” bilinen değerlerden değil. En yakını: { $nearest }. Bilinenler: { $known }.
sensor-value-type = “{ $field }” = “{ $value }”; gereken: { $wanted ->
    [number] sayı
    [whole-number] tam sayı
    [true-or-false] true veya false
    [list] liste
    [fields] adlı alanlar
   *[text] metin
}.
sensor-value-wrong = “{ $field }” = “{ $value }” kabul edilmiyor: { $rule }.
sensor-value-bound = “{ $field }” = “{ $value }”; gereken: { $bound }.
sensor-value-pattern = “{ $field }” = “{ $value }” gereken { $pattern } biçiminde değil.
sensor-too-few = “{ $field }” en az { $limit } (öğe veya harf) ister.
sensor-too-many = “{ $field }” en çok { $limit } (öğe veya harf) olabilir.
sensor-count-ambiguous = Ya “best” (“low” ve “high” ile) ya da “at_least” verin.
sensor-count-out-of-order = Sayılar sırasız: low { $low }, best { $best }, high { $high }.
sensor-lost-reason = İzlenmeyen için “lost” alanında neden gerekir; izlenenin nedeni olmaz.
sensor-waypoint-unknown = “{ $waypoint }” durağı yok. Bilinenler: { $known }.
sensor-waypoint-twice = “{ $waypoint }” durağı iki kez var. Her birine ayrı ad verin.
sensor-party-unknown = “{ $party }” bu merkezin tarafı değil ({ $known }). İşaretlenerek kaydedildi.
sensor-key-twice = “{ $key }” alanı iki kez var. Birini silin.
sensor-not-a-number = “{ $value }” bir sayı değil. Sonlu bir sayı yazın veya boş bırakın.
sensor-text-control = Metinde denetim karakterleri var. Silin.
sensor-too-deep = İç içelik { $limit } düzeyden derin.
sensor-too-many-values = Dosyada { $limit } değerden fazlası var. Dosyayı bölün.
sensor-yaml-broken = Bu YAML değil: { $problem }. Girintileri, iki noktaları ve tırnakları denetleyin.
sensor-yaml-alias = Formlarda çapa ve takma ada (& ve *) izin yok. Değeri açıkça yazın.
sensor-yaml-tag = Formlarda tür etiketine ({ $tag }) izin yok. Yalın değeri yazın.
sensor-yaml-key = Alan adı yalın metin olmalı.

## Flight logs

sensor-ulog-broken = Uçuş kaydı okunamıyor ({ $reason }). Araçtan yeniden kopyalayın.
sensor-ulog-damaged = Uçuş kaydı yer yer bozuk; okunabilen okundu.

## The command `read`

sensor-read-unknown = Bu biçimi hiçbir okuyucu tanımıyor. Okuyucular ilk satırlara bakar: başlığın yerinde, dosyanın bütün olduğunu denetleyin.
sensor-read-done = { $file }, okuyan { $sensor }: gözlem { $observations }, iddia { $allegations }, kapsama { $coverages }, iz { $tracks }, bildirim { $notices }
sensor-read-error = Hata: { $told }
sensor-read-warning = Not: { $told }
