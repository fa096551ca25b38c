# Sentences of the agreement's language: windows, clocks, lines, records, exemptions, editions, versions.

agreement-window-holds = { $when }: geçerli olduğu sürede.
agreement-window-not = { $when }: geçerli olduğu sürede değil.
agreement-window-open = { $when }: geçerli olduğu sürede olup olmadığı açık.
agreement-time-not-over = { $when }: { $from } anına kadar geçerli.
agreement-time-over = { $when }: yalnız { $from } anına kadar geçerliydi.
agreement-clock-not-started = Sürenin sayıldığı “{ $starts }” saati, bilindiği kadarıyla, başlamadı.
agreement-notice-in-window = Süresi içinde verildi.
agreement-notice-out-of-window = Çok geç ya da çok erken verildi.
agreement-notice-window-open = Süresi içinde verilip verilmediği açık.
agreement-record-found = Süresi içinde kayıtta: “{ $record }”.
agreement-record-none = Süresi içinde kayıtta yok: “{ $record }” (kayıtta: { $records }).
agreement-record-open = “{ $record }” süresi içinde kayıtta mı, açık (kayıtta: { $records }).
agreement-record-lacking = Kayda geçmesi gereken yok.
agreement-record-given = Kayda geçmesi gereken var.
agreement-record-awaited = Kayda geçmesi gerekenin eksik olup olmadığı henüz söylenemez.
agreement-place-undrawn = Metin { $zone } yerini anıyor, ama kimse çizmemiş.
agreement-line-of-others = { $party } tarafının burada kendi hattı yok ({ $line }).
agreement-place-each-line = Kimin yaptığı bilinmiyor; her tarafın hattı soruluyor:
agreement-place-each-edition = Bu sürede çizimin birden çok baskısı geçerliydi; her biri soruluyor:
agreement-place-no-edition = O sırada çizimin hiçbir baskısı geçerli değildi: { $zone }.
agreement-place-empty = { $zone } bölgesinden geriye bir şey kalmıyor: içinde yer yok.
agreement-place-near = { $line } hattına { $metres } m, sınır { $limit } m{ $zone ->
    [none] { "" }
   *[other] ; { $zone } içinde
 }; sigma { $sigma } m, P(yakın) { $p } (yakın { $inside } ve üstü, uzak { $outside } ve altı).
agreement-place-near-area = Nokta değil, alan; P({ $line } hattına { $limit } m’den yakın{ $zone ->
    [none] { "" }
   *[other] , { $zone } içinde
 }) { $p } (yakın { $inside } ve üstü, uzak { $outside } ve altı).
agreement-fact-confident = Olgu { $confidence } güvenle iddia ediliyor; bu hüküm { $needed } istiyor: geçerli.
agreement-fact-doubtful = Olgu { $confidence } güvenle iddia ediliyor; bu hüküm { $needed } istiyor: açık kalıyor.
agreement-floor-missed = Taban ({ agreement-cap-name }): en az { $low }, { agreement-cap-high } sayıldı; gereken { $least }: tutulmamış.
agreement-floor-reached = Taban ({ agreement-cap-name }): en az { $low }, { agreement-cap-high } sayıldı; gereken { $least }: tutulmuş.
agreement-floor-open = Taban ({ agreement-cap-name }): en az { $low }, { agreement-cap-high } sayıldı; gereken { $least }: açık.
agreement-arms-open = Silah: { agreement-arms-name }; burada dışlananlardan mı ({ $which }), açık.
agreement-notice-owed-lacking = “{ $notice }” bildirimi gerekliydi; süresinde verilip bunu kapsayan yok (kayıtta: { $notices }).
agreement-notice-owed-given = “{ $notice }” bildirimi gerekliydi; süresinde verilen biri bunu kapsıyor.
agreement-notice-owed-open = “{ $notice }” bildirimi gerekliydi; süresinde verilen birinin kapsayıp kapsamadığı açık (kayıtta: { $notices }).
agreement-notice-found = Önceden verilen “{ $notice }” bildirimi zamanı ve yeri kapsıyor.
agreement-notice-none = Hiçbir “{ $notice }” bildirimi zamanı ve yeri kapsamıyor (kayıtta: { $notices }).
agreement-notice-unsure = Bir “{ $notice }” bildiriminin zamanı ve yeri kapsayıp kapsamadığı açık (kayıtta: { $notices }).
agreement-exemption-asked = “{ $exemption }” istisnasının istedikleri:
agreement-exempted-by-conditions = İstisna “{ $exemption }” geçerli: istediği her şey var.
agreement-not-exempted-by-conditions = İstisna “{ $exemption }”: denendi, istediklerinden biri eksik.
agreement-exemption-conditions-open = İstisna “{ $exemption }”: istediği her şeyin bulunup bulunmadığı açık.
agreement-exempted-in-part-by-conditions = İstisna “{ $exemption }” geçerli, ama sözünü etmediği bir eylem de olabilir.
agreement-not-taken-away = Bunu kaldıracak “{ $exemption }” istisnası geçerli değil.
agreement-taken-away = “{ $exemption }” istisnası geçerli ve bunu kaldırıyor.
agreement-taken-away-open = “{ $exemption }” istisnasının bunu kaldırıp kaldırmadığı açık.
agreement-as-amended = Değişik hâliyle: { $kind ->
    [written] yazılı değişiklik
    [interpretation] uzlaşılan yorum
    [suspension] askıya alma
   *[consent] rıza
 }, { $from } anından geçerli, { $known } anından biliniyor:
agreement-as-first-written = İlk yazıldığı hâliyle:
agreement-editions = Hüküm değiştirildi; o zamanki hâliyle bakıldı:
agreement-under-version = { $version } tarafının çizdiği hatlarla:
agreement-suspended = Hüküm o sırada askıdaydı: bağlamaz.
agreement-not-checkable = Bu hükmü makine denetleyemez.
agreement-settle-by-people = Buna iki heyet karar versin.
agreement-settle-clock = Saati başlatanı kayda geçirin.
agreement-settle-record = Günlükte kayda geçip geçmediğine ve ne zaman geçtiğine bakın.
agreement-settle-undrawn = Yerin bir çiziminde anlaşın ya da iki tarafın çizimini yan yana koyun.
agreement-edition-suffix = { $title }, baskı { $edition }
agreement-version-suffix = { $title }, baskı { $edition }, { $version } çizimi
zone-never-valid = { $zone }: valid_from, valid_until’den önce değil; değiştirin ya da düzeltin.
zone-line-and-area = { $zone } bir kez hat, bir kez alan olarak çizilmiş; iki ad verin.
zone-time-wrong = { $property }: “{ $value }” bir tarih ya da dilimli an değil; 2020-11-25 ya da 2020-11-25T00:00:00+03:00 yazın.
