# Clearance tasks: orders, lanes, days, devices, stores, readiness, stops, people. Rules by their number.

ctask-light-green = yeşil
ctask-light-amber = sarı
ctask-light-red = kırmızı
ctask-item-stop = durdurmalar
ctask-item-accreditation = akreditasyon
ctask-item-order = görev emri
ctask-item-leader = lider
ctask-item-medic = sağlıkçı
ctask-item-evacuation = tahliye
ctask-item-comms = haberleşme
ctask-item-equipment = donanım kontrolleri
ctask-item-weather = hava
ctask-item-competence = yeterlilik
ctask-item-hours = çalışma süresi
ctask-what = { $what ->
    [wind] rüzgâr (m/s)
    [cold] soğuk (°C)
    [heat] sıcak (°C)
    [rain] yağmur (mm/sa)
   *[other] { $what }
 }
ctask-stage = { $stage ->
    [first-aid] ilk yardım
    [damage-control] acil hekim müdahalesi
    [surgery] ameliyat
   *[other] { $stage }
 }
ctask-cause = { $cause ->
    [accident] kaza
    [critical_nonconformity] kritik uygunsuzluk
    [missed_item] gözden kaçan madde
    [weather] hava
    [ordered] emir
   *[other] { $cause }
 }

## Readiness

ctask-ready = Görev { $task }, tim { $team }, { $day }: { $light }
ctask-ready-stopped = Görev durduruldu, neden: { ctask-cause } ({ $about }). Makam durdurmayı kaldırana kadar bekleyin (kural { $rule }).
ctask-ready-accreditation-none = { $organisation } akredite değil. Başvurun ya da görevi akredite olana verin (kural 7).
ctask-ready-accreditation-state = { $organisation } akreditasyonunun durumu “{ mine-state }”. Verildiğinde iş yeniden başlar (kural 7).
ctask-ready-accreditation-days = { $organisation } akreditasyonu bu gün geçerli değil; bitişi { $until }. Yenileyin (kural 7).
ctask-ready-accreditation-scope = { $organisation } akreditasyonu şunları kapsamıyor: { $what }. Genişletin ya da emri değiştirin (kural 7).
ctask-ready-accreditation-soon = { $organisation } akreditasyonu { $until } günü bitiyor. Yenileme için şimdi başvurun.
ctask-ready-order-none = { $task } görevi için emir yok. Makamdan isteyin (kural 7).
ctask-ready-order-unsigned = { $task } emrinin hem makamca hem yüklenicice imzalanmış sürümü yok. Eksik imzayı alın (kural 7).
ctask-ready-order-other = { $task } emri { $team } timi ya da başka kuruluş için. Yeni sürüm çıkarttırın (kural 7).
ctask-ready-order-early = { $task } emri { $starts } günü başlıyor. Bekleyin ya da yeni sürüm çıkarttırın (kural 7).
ctask-ready-order-late = { $task } emrinin süresi { $due } günü doldu. Yeni tarihli sürüm isteyin.
ctask-ready-order-newer = { $task } emrinin { $version } sürümü henüz imzalanmadı; önceki geçerli. İmzalatın.
ctask-ready-leader-absent = Lider { $person } sahada değil. Sahada olan birini atayın (kural 7).
ctask-ready-leader-unqualified = { $person } bugün liderlik yapamaz. Başka lider atayın (kural 7):
ctask-ready-medic-absent = Sağlıkçı { $person } sahada değil. Sağlıkçısız iş yapılmaz (kural 7).
ctask-ready-medic-tasked = Sağlıkçı { $person } için başka görevler var: { $other }. Kaldırın ya da başka sağlıkçı atayın (kural 20).
ctask-ready-medic-unqualified = { $person } bugün sağlıkçı olamaz. Başkasını atayın (kural 7):
ctask-ready-evacuation-unknown = Şu aşamaya kadarki süre ölçülmedi: { ctask-stage }. Yolu deneyin ve tatbikat yapın (kural 19).
ctask-ready-evacuation-long = { ctask-stage } için { $minutes } dakika geçiyor, izin verilen { $most }. Yardımı yaklaştırın ya da çalışmayın (kural 19).
ctask-ready-evacuation-vehicle = Tahliye aracı belirtilmedi. Sahada bekleyen birini yazın (kural 7).
ctask-ready-drill = Son { $most } günde tahliye tatbikatı yapılmadı. İşten önce yapın (kural 19).
ctask-ready-drill-soon = Son tahliye tatbikatı { $age } gün önceydi; { $most } günden sonra iş yapılmaz. Planlayın.
ctask-ready-comms-none = Üs ile hiçbir haberleşme aracı bugün denenmedi. İki tanesini deneyin (kural 7).
ctask-ready-comms-one = Bugün üs ile yalnız bir haberleşme aracı çalışıyor: { $means }. İkincisini onarın ya da getirin.
ctask-ready-check-missing = { $asset } bugün denenmedi. Deneyin ya da kullanmayın (kural 7).
ctask-ready-check-failed = { $asset } bugünkü denemeyi geçemedi. Kullanımdan çıkarın (kural 7).
ctask-ready-weather-unknown = Sahadaki hava ölçülmedi. Ölçün.
ctask-ready-weather = { ctask-what }: { $measured }, sınır { $limit }. Düzelene kadar bekleyin.
ctask-ready-nobody = Timden arama yapacak kimse yok. Kimin bulunduğunu girin (kural 7).
ctask-ready-may-not = { $person } bugün “{ $work }” yapamaz. Bu işi başkasına verin:
ctask-ready-hours = { $person } { $hours } saat arıyor, en çok { $most } olabilir. İşi paylaştırın (kural 18).
ctask-ready-break = { $person } { $rest } dakikalık mola vermeden { $minutes } dakika arıyor, en çok { $most } olabilir. Mola planlayın (kural 18).
ctask-may-not = Formdaki liste { $person } için bu gün “{ $work }” (düzey { $level }) yapabileceğini söylemiyor.
ctask-no-sheet = { $day } gününe kadar sabah formu yok. Şu günlerin formları var: { $days }.

## Orders, lanes, days

ctask-order-empty = Emir için en az bir yöntem ve 0'dan büyük alan gerekir.
ctask-order-version = { $version } sürümü öncekini izlemiyor ya da başlamadan bitiyor. Yerine geçtiği sürümü yazın.
ctask-depth-surface = Yüzey temizliğinin derinliği olmaz. Boş bırakın (kural { $rule }).
ctask-depth-needed = Derinlik ya da neden olmadığı gerekir (kural { $rule }).
ctask-depth-reason = Derinlik { $usual } cm yerine { $depth } cm. Nedenini yazın (kural { $rule }).
ctask-lane-shape = Şerit ya köşeleriyle ya da bir baz hattı boyunca çizilir; yalnız biri (kural { $rule }).
ctask-lane-corners = Şerit için en az üç farklı köşe gerekir (kural { $rule }).
ctask-lane-invalid = Bu geçerli bir alan değil: { $why }. Köşeleri düzeltin (kural { $rule }).
ctask-lane-baseline = Şerit baz hattı boyunca değil ya da eni yok. from, to, near ve far değerlerini düzeltin (kural { $rule }).
ctask-lane-unknown = “{ $lane }” şeridi yok.
ctask-day-elsewhere = Bu gün { $lane } dışında bir şeride ya da göreve ait.
ctask-day-too-early = Emir { $starts } günü başlıyor; öncesinde iş yapılmamalıydı (kural { $rule }).
ctask-day-corrects-nothing = “{ $name }” yürürlükte değil, düzeltilemez. Yürürlükteki kaydı yazın.
ctask-day-twice = Bu timin bu şeritteki günü zaten girildi ({ $name }). O kaydı düzeltin.
ctask-day-stopped = Görev durduruldu, neden: { ctask-cause } ({ $about }); durdurma kalkana kadar alan sayılmaz (kural { $rule }).
ctask-day-red = Tim hazır değildi (kırmızı): ilerleme girilemez (kural { $rule }).
ctask-day-numbers = { $m2 } m² ya da saatler doğru olamaz. 0'dan büyük alan ve çalışılabilecek saat girin.
ctask-day-method = “{ $method }” yöntemi emredilmedi. Emredilenler: { $ordered }.
ctask-day-too-much = { $m2 } m², şeritte olandan fazla: { $room } m². Sayıyı ya da şeridi düzeltin (kural { $rule }).
ctask-follow-up = { $m2 } m² ardıl arama yazıldı, oysa yalnız { $prepared } m² hazırlandı (kural { $rule }).
ctask-blocked-words = Ulaşılamayan cep için alanı, nedeni ve işaretlenmesi gerekir (kural { $rule }).
ctask-dog-who = Köpekli arama için köpek, eğitmeni ve aranan kısım gerekir (kural { $rule }).
ctask-dog-untested = { $dog } bugünkü denemeyi geçmedi; araması sayılmaz (kural { $rule }).
ctask-dog-weather-unknown = Hava girilmedi; hava olmadan { $dog } araması sayılmaz (kural { $rule }).
ctask-dog-weather = { ctask-what }: { $measured }, köpekler için sınır { $limit } (kural { $rule }).
ctask-weather-beyond = { ctask-what }: { $measured }, sınır { $limit }: iş yapılmamalıydı.
ctask-spells = Arama süreleri çakışıyor ya da başlamadan bitiyor. Düzeltin (kural { $rule }).
ctask-lift-words = Durdurma, başladıktan sonra ve yazılı nedenle kaldırılır.
ctask-lift-accident = { $accident } kazasının durumu “{ mine-state }”. Durdurma kurulun önerilerinden sonra kaldırılabilir (kural { $rule }).
ctask-lift-uncorrected = { $about } düzeltmesi henüz doğrulanmadı; durdurma kaldırılamaz (kural { $rule }).
ctask-accident-time = Olmadan önce bildirilmiş. Saatleri düzeltin (kural { $rule }).
ctask-accident-task = Temizlik işindeki kaza için durdurduğu görev gerekir (kural { $rule }).

## Devices and stores

ctask-make-conventional = Konvansiyonel ve henüz teşhis edilmemiş maddeler
ctask-make-improvised = El yapımı maddeler
ctask-balance = { "  " }bulunan { $found } = imha { $destroyed } + depoda { $stored } + poliste { $police } + bekleyen { $awaiting } + izi kayıp { $lost }
ctask-devices-lost = ALARM: bu maddelerin izi kayboldu: { $devices }. Hemen arayın ve makama bildirin.
ctask-devices-unregistered = Günlük ilerleme, bulunmuş olarak kayıtlı olmayan maddeler bildiriyor: { $devices }. Kaydedin.
ctask-device-known = Bu madde zaten kayıtlı.
ctask-device-unknown = “{ $device }” diye madde yok. Önce kaydedin.
ctask-device-destroyed-twice = Bu madde { $day } günü imha edildi; hiçbir şey iki kez imha edilmez. Hangi madde olduğuna bakın (kural { $rule }).
ctask-device-backwards = Adım { $day }, öncekisi { $before } tarihli. Günü düzeltin.
ctask-device-identify = Teşhis için türü, sınıfı ve düzeyi yazın (kural { $rule }).
ctask-device-destroy = İmha için nasıl yapıldığını ve şarjların kullanıldığı imha raporunu yazın (kural { $rule }).
ctask-device-receipt = Depo ya da polis alındısını yazın (kural { $rule }).
ctask-device-not-qualified = { $person } bu madde (düzey { $level }) için yeterli değil. Yeterli birini çağırın (kural { $rule }).
ctask-spot-backwards = { $day } adımı öncekinden erken. Günü düzeltin.
ctask-spot-level = Ön değerlendirmede maddenin sanılan düzeyi yazılır (kural { $rule }).
ctask-spot-pair = Nokta göreve iki ayrı kişi gider. İkisini de yazın.
ctask-held-store = Depo { $name }: { $units } × { $item } (parti { $batch })
ctask-held-task = { $name } elinde: { $units } × { $item } (parti { $batch })
ctask-stores-agree = Kullanılan şarjlar imha raporlarıyla aynı.
ctask-difference = İmha { $demolition }, { $item }: rapora göre { $reported }, fişlere göre { $used }. Hangisinin doğru olduğunu bulun.
ctask-store-voucher = Bu numaralı fiş zaten girildi (kural { $rule }).
ctask-store-quantity = { $quantity } birim hareket edemez. En az 1 olan tam sayı, kalem ve parti girin.
ctask-store-two = “{ $move }” için { $needed } farklı kişinin imzası gerekir (kural { $rule }).
ctask-store-incomplete = “{ $move }” kaydında eksik var: depo, görev, diğer depo, imha ya da kayıttan düşme nedeni (kural { $rule }).
ctask-store-short = { $quantity } × { $item } (parti { $batch }) “{ $account }” hesabından alınamaz: orada { $there } var (kural { $rule }).

## Sessions and people

ctask-session-twice = Bu oturum ya da aynı gün aynı kişiler için bir oturum zaten girildi; kişiler bir kez sayılır (kural { $rule }).
ctask-session-cell-twice = Aynı cinsiyet, yaş ve erişim iki kez yazılmış. Birleştirin (kural { $rule }).
ctask-session-band = “{ $band }” yaş grubu değil ya da sayısı 0'dan küçük. Gruplar: { $known } (kural { $rule }).
ctask-identity-fields = Kimlik için ad gerekir; olabilecek alanlar: { $known }.
ctask-identity-sealed = Bu kimlik açılamaz: anahtar başka ya da baytlar değişmiş.
ctask-consent = Kişi “{ $purpose }” için onay vermedi. Eksik onay: { $missing } (kural { $rule }).
