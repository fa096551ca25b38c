# Anlaşma bir olay hakkında ne der ve neden.

## What a provision says about a case

agreement-breach-indicated = { $provision }: ihlal belirtisi var.
agreement-not-indicated = { $provision }: ihlal belirtisi yok.
agreement-cannot-tell = { $provision }: söylenemez.
agreement-clause = Madde { $article }, baskı { $edition }: “{ $text }”
agreement-known-at = { $known } itibarıyla bilinenlere göre; saatler { $clock }.
agreement-known-today = Bilinen her şeye göre; saatler { $clock }.
agreement-not-told-ledger = Tek bir olay onu ihlal etmez; yükümlülük defterinde izlenir.
agreement-not-told-indicator = Tek bir olay onu ihlal etmez; yalnız göstergeler izlenir.
agreement-not-told-by-act = Bu tür bir eylem onu ihlal edemez.
agreement-way-name = { $way ->
    [force] güç kullanımı
    [advance] tutulan mevzilerin ötesine ilerleme
    [presence] son günden sonra orada silahlı kuvvet
    [ceiling] tavanların üstü
    [heavy_arms] izin verilenler dışında silah
    [withdrawal] çekilmemiş kuvvet
    [late_notice] geç bildirim
    [width] koridor genişliği
    [town] koridor şehir alanında
    [control] koridorda rızasız kontrol noktası
    [plan] yeni güzergâh planı zamanında yok
    [movement] koridorda hareket engeli
    [links] açılmamış ulaştırma bağlantıları
   *[other] { $way }
 }
agreement-way-holds = İhlal biçimi “{ $way }”: bütün koşullar var.
agreement-way-fails = İhlal biçimi “{ $way }”: bir koşul kesin olarak yok.
agreement-way-open = İhlal biçimi “{ $way }”: bir koşul açık, kesin olarak olmayan yok.

## Fact, act, actor

agreement-fact-established = Olgu ortaklaşa saptandı.
agreement-fact-claimed = Olgu şimdilik yalnız iddia ediliyor.
agreement-fact-refuted = Olgu çürütüldü.
agreement-act-name = { $act ->
    [fire_small_arms] hafif silah ateşi
    [fire_mortar] havan ateşi
    [fire_artillery] topçu ateşi
    [uav_strike] insansız hava aracı saldırısı
    [explosion_cause_unknown] nedeni bilinmeyen patlama
    [demining_detonation] kontrollü mayın temizleme patlatması
    [overflight] uçuş
    [advance] ilerleme
    [armed_presence] silahlı kuvvet varlığı
    [civilian_presence] sivil varlığı
    [force_count] kuvvet sayımı
    [heavy_weapon_present] ağır silah varlığı
    [corridor_width] koridorun ölçülen genişliği
    [corridor_geometry] koridorun geçtiği yer
    [checkpoint_blocks_movement] hareketi engelleyen kontrol noktası
    [movement_blocked] engellenen hareket
    [term_notice] süreyi sona erdirme bildirimi
    [burning] ısısından görülen yanma
    [route_plan_missing] üzerinde anlaşılmış güzergâh planı yok
    [several] { $which }
   *[other] “{ $act }”
 }
agreement-act-meant = Eylem: { agreement-act-name }; kastedilenlerden biri.
agreement-act-other = Eylem: { agreement-act-name }; kastedilenlerden değil.
agreement-act-open = Eylem: { agreement-act-name }; kastedilenlerden olup olmadığı açık.
agreement-actor-bound = Fail: { $party }, hüküm onu bağlar ({ $bound }).
agreement-actor-not-bound = Fail: { $party }, hüküm onu bağlamaz ({ $bound }).
agreement-actor-open = Fail: { $party }; bunun bağlananların ({ $bound }) eylemi olup olmadığı açık.
agreement-actor-disputed = Kimin yaptığı tartışmalı; bağlananlar: { $bound }.
agreement-actor-unknown = Kimin yaptığı bilinmiyor; bağlananlar: { $bound }.

## Place

agreement-place-inside = { $metres } m içeride: { $zone }; sigma { $sigma } m, P(içeride) { $p } (içeride { $inside } ve üstü, dışarıda { $outside } ve altı).
agreement-place-outside = { $metres } m dışarıda: { $zone }; sigma { $sigma } m, P(içeride) { $p } (içeride { $inside } ve üstü, dışarıda { $outside } ve altı).
agreement-place-area = Nokta değil, alan; P(içeride: { $zone }) { $p } (içeride { $inside } ve üstü, dışarıda { $outside } ve altı).
agreement-place-none = Yer bilinmiyor; sorulan: { $zone }.
agreement-place-not-needed = Yer verilmemiş, gerek de yok: sayım bütünü kapsar ({ $zone }).
agreement-overlap = { $zone } ile { $other } ortak alanı: { $km2 } km².
agreement-no-overlap = { $zone } ile { $other } ortak alanı yok ({ $km2 } km²).
agreement-baseline-none = Tutulan mevzilerin başlangıç hattı kaydedilmemiş.
agreement-baseline-late = Başlangıç hattı { $recorded } tarihinde kaydedildi: o konum için geç ya da henüz bilinmiyordu.
agreement-baseline-no-point = Yer hatalı bir nokta değil, başlangıç hattıyla karşılaştırılamaz.
agreement-baseline-beyond = Başlangıç hattının { $metres } m ötesinde, sigma { $sigma } m, P(ötesinde) { $p }.
agreement-baseline-behind = Başlangıç hattının { $metres } m gerisinde, sigma { $sigma } m, P(ötesinde) { $p }.
agreement-time-none = Zaman bilinmiyor.

## Time and deadlines

agreement-time-binds = { $when }: hüküm { $from } tarihinden beri bağlar.
agreement-time-before = { $when }: hüküm ancak { $from } tarihinden beri bağlar.
agreement-time-open = { $when }: hüküm { $from } tarihinden beri bağlar, bu an aralığın içinde.
agreement-notice-late = Bildirim { $when }, { $from } sonrası: geç.
agreement-notice-in-time = Bildirim { $when }, { $from } sonrası değil: zamanında.
agreement-notice-open = Bildirim { $when } aralığında; sınır { $from } aralığın içinde.
agreement-overdue = { $when }: gecikmiş, süre { $overdue } doldu.
agreement-not-overdue = { $when }: gecikmemiş, süre { $overdue } doluyor.
agreement-overdue-open = { $when }: aralığın yalnız bir bölümünde gecikmiş; süre { $overdue } doluyor.
agreement-deadline-original = İmzalanan metne göre süre { $overdue } doluyor.
agreement-deadline-moved = { $overdue } tarihine ertelendi, { $known } tarihinden beri biliniyor.
agreement-deadline-not-known = Sürenin sonraki değişikliği henüz geçerli ya da bilinir değildi.
agreement-undated = Metin tarih koymuyor; yalnız yerine getirilmemesinden söylenemez.
agreement-exemption-not-for-act = İstisna “{ $exemption }”: bu eylem için değil.

## Exemptions and notices

agreement-exemption-name = { $exemption ->
    [demining_notice] bildirilmiş mayın temizleme
   *[other] { $exemption }
 }
agreement-exempted = İstisna “{ $exemption }” geçerli: önceden verilen bildirim zamanı ve yeri kapsıyor.
agreement-exempted-in-part = İstisna “{ $exemption }”: bildirim zamanı ve yeri kapsıyor, ama başka bir eylem de olabilir.
agreement-not-exempted = İstisna “{ $exemption }”: denendi, hiçbir bildirim zamanı ve yeri kapsamıyor (kayıtta: { $notices }).
agreement-exemption-open = İstisna “{ $exemption }”: bir bildirimin kapsayıp kapsamadığı açık (kayıtta: { $notices }).
agreement-no-notice = İstisna “{ $exemption }”: denendi, bildirim yok.
agreement-notice = { $given } tarihli bildirim, { $from } – { $until } için.
agreement-notice-before = Önceden verildi.
agreement-notice-after = Önceden verilmedi.
agreement-notice-during = Olayın aralığı içinde verildi.
agreement-notice-covers-time = Zamanı bütünü kapsıyor.
agreement-notice-other-time = Zamanı başka.
agreement-notice-part-of-time = Zamanı yalnız bir bölümünü kapsıyor.
agreement-notice-covers-place = { $radius } m dairesi yeri kapsıyor: P { $p }.
agreement-notice-other-place = { $radius } m dairesi başka yerde: P { $p }.
agreement-notice-place-open = { $radius } m dairesinin yeri kapsayıp kapsamadığı açık: P { $p }.
agreement-notice-place-none = Olay yeri bilinmiyor.
agreement-counts-none = Tavanların sözünü ettiği hiçbir şey sayılmamış.

## Counts, arms, width, consent

agreement-caps-exceeded = Bir tavan aşılmış.
agreement-caps-kept = Sayılanlar hiçbir tavanı aşmıyor.
agreement-caps-open = Tavanın aşılıp aşılmadığı açık.
agreement-cap-name = { $cap ->
    [personnel] personel
    [apc] zırhlı taşıyıcılar
    [vehicles] motorlu araç ve özel donanım
    [special_equipment] özel donanım
    [joint_centre_staff] ortak merkez personeli
   *[other] “{ $cap }”
 }
agreement-cap-high = { $high ->
    [-1] üst sınır bilinmiyor
   *[other] en çok { $high }
 }
agreement-cap-exceeded = Tavan ({ agreement-cap-name }): en az { $low }, { agreement-cap-high }; izin verilen { $most }: aşılmış.
agreement-cap-kept = Tavan ({ agreement-cap-name }): en az { $low }, { agreement-cap-high }; izin verilen { $most }: korunmuş.
agreement-cap-open = Tavan ({ agreement-cap-name }): en az { $low }, { agreement-cap-high }; izin verilen { $most }: açık.
agreement-arms-name = { $arms ->
    [tank] tank
    [artillery] top
    [rocket_launcher] roketatar
   *[other] “{ $arms }”
 }
agreement-arms-not-allowed = Silah: { agreement-arms-name }, izin verilen sınıfların hiçbirinde değil.
agreement-arms-allowed = Silah: { agreement-arms-name }, burada yasak olanlardan değil.
agreement-arms-unknown = Silah sınıfı bilinmiyor.
agreement-width-none = Genişlik ölçülmemiş.
agreement-width-wrong = Ölçülen { $low }–{ $high } m, olması gereken { $least }–{ $most } m: dışında.
agreement-width-kept = Ölçülen { $low }–{ $high } m, olması gereken { $least }–{ $most } m: içinde.
agreement-width-open = Ölçülen { $low }–{ $high } m, olması gereken { $least }–{ $most } m: kısmen içinde.
agreement-consent-lacking = Barış gücünün rızası yok.
agreement-consent-given = Barış gücü rıza gösterdi.
agreement-consent-unknown = Barış gücünün rıza gösterip göstermediği bilinmiyor.

## What would settle it

agreement-settle-fact = Olguyu ortaklaşa saptamak ya da çürütmek.
agreement-settle-act = Ne olduğunu bulmak: silah, neden, yerdeki izler.
agreement-settle-actor = Kimin yaptığını, yetki izin veriyorsa, ortaklaşa saptamak.
agreement-settle-place-none = Nerede olduğunu saptamak.
agreement-settle-place = Yeri daha kesin belirlemek: devriye ya da ikinci kerteriz.
agreement-settle-time = Zamanı daha kesin belirlemek.
agreement-settle-notice = Bildirilen işin orada ve o anda yapılıp yapılmadığını sormak.
agreement-settle-count = Daha kesin sınırlarla yeniden saymak.
agreement-settle-arms = Silah sınıfını saptamak.
agreement-settle-width = Genişliği daha kesin ölçmek.
agreement-settle-consent = Rıza gösterip göstermediğini barış gücüne sormak.
agreement-settle-baseline = İki heyetin kabul ettiği bir başlangıç hattı kaydetmek.
agreement-settle-undated = Bir tarih üzerinde anlaşmak.
agreement-settle-heading = Neyi netleştirirdi:

## Refusals: what is wrong in a file and what to write instead

agreement-not-found = { $name } diye bir anlaşma yok. Bir agreement.yaml dosyası ya da şunlardan birini verin: { $known }.
agreement-empty = Dosya boş. Gelen anlaşmalardan birinden başlayın.
agreement-yaml-broken = YAML değil: { $problem }.
agreement-yaml-reference = Çapa ve göndermeler okunmaz; değeri açıkça yazın.
agreement-key-twice = “{ $key }” iki kez yazılmış; birini bırakın.
agreement-file-missing = Yanında { $file } dosyası yok.
agreement-not-utf8 = { $byte }. baytta UTF-8 değil; dosyayı UTF-8 kaydedin.
agreement-json-broken = JSON değil: { $problem }.
agreement-field-wrong = { $field }: { $problem }.
agreement-inconsistent = Parçalar uyuşmuyor: { $problem }.
zone-unknown = { $zone } bölgesi yok; çizilenler: { $known }.
zones-not-geojson = GeoJSON FeatureCollection değil.
zone-twice = { $zone } bölgesi { $edition } baskısında iki kez çizilmiş; her çizime ayrı baskı verin.
zone-property-missing = “{ $property }” özelliği yok.
zone-geometry-broken = { $zone } çizimi okunamıyor.
zone-not-an-area = { $zone } bir { $kind }; bölge boş olmayan Polygon ya da MultiPolygon olmalı.
zone-off-globe = { $zone } bölgesinin bir noktası küre dışında, kutupta ya da tarih çizgisinin ötesinde ({ $where }); önce boylam, sonra enlem yazın.
zone-too-wide = { $zone } { $degrees } derece genişliğinde; en çok 12 derecelik bölgelere ayırın (tarih çizgisini geçen orada kesilir).
zone-crosses-itself = { $zone } kendini kesiyor: { $where }. Halkayı kesişmeden çizin.
geometry-too-far = Yer { $kilometres } km uzakta; metre soruları 1000 km'de biter.
line-too-short = { $line } hattına iki ayrı nokta gerek.
line-side-unknown = { $line } ötesi: “{ $side }” bir yön değil; north, south, east ya da west yazın.
line-side-unclear = { $line } neredeyse { $side } yönünde; ona dik bir yön yazın.
case-file-broken = JSON değil: { $problem }.
case-file-not-list = Olay dosyası bir JSON nesne listesidir.
case-key-twice = “{ $key }” anahtarı bir nesnede iki kez; birini bırakın.
case-number-broken = { $number } hesaplanabilir bir sayı değil; alanı bırakın ya da null yazın.
case-field-missing = Bu alan yok ya da biçimi yanlış; kılavuzdaki olay dosyası biçimine bakın.
case-value-unknown = “{ $value }” burada bilinmiyor; şunlardan birini yazın: { $known }.
case-act-unknown = Anlaşma “{ $act }” eylemini bilmiyor; şunlardan birini yazın: { $known }.
case-other-agreement = Olay { $asked } hakkında, verilen { $given }; anlaşmayı --agreement ile belirtin.
provision-unknown = { $provision } hükmü yok; olanlar: { $known }.
counting-rule-unknown = { $rule } sayım kuralı yok; olanlar: { $known }.
assess-case-refused = { $case }: yanıtlanmadı: { $problem }
assess-done = { $answered } olay yanıtlandı, { $refused } geri çevrildi.

## Other explanations, and what speaks for or against them

weigh-notice-name = { $kind ->
    [demining] mayın temizleme
    [exercise] tatbikat
    [works] çalışma
   *[other] “{ $kind }”
 }
weigh-no-notice = Kayıtta o günler için { weigh-notice-name } bildirimi yok.
weigh-notice-other-time = { $notices } { weigh-notice-name } bildiriminden hiçbiri önceden verilip bu zamanı kapsamıyor.
weigh-notice-covers = Önceden verilen { weigh-notice-name } bildirimi zamanı, yeri de P { $p } ile kapsıyor.
weigh-notice-other-place = Bir { weigh-notice-name } bildirimi zamanı kapsıyor, yeri ise yalnız P { $p } ile.
weigh-night = Gece oldu, yerel saat { $hour }.
weigh-shots-perceived = Atış, seri ya da mermi algılandı.
weigh-assessed-as-exercise = Bir gözlemci bunu tatbikat olarak değerlendirdi.
weigh-impacts-told = Gelen ateş bildirildi.
weigh-few-shots-by-day = Gündüz az sayıda atış ({ $shots }).
weigh-more-than-shots = Yalnız tek atış değil, seri, patlama ya da mermi algılandı.
weigh-military-weapon = Bunun için kullanılmayan bir silah bildirildi.
weigh-heat-only = Yalnız uydular, ısısından gördü.
weigh-not-heat-only = Uydulardan başkaları da algıladı.
weigh-burning-month = Yılın { $month }. ayı; anız çoğunlukla hazirandan kasıma dek yakılır.
weigh-farmland = Yer P { $p } ile tarım alanında.
weigh-storm-told = Bir gözlemci fırtına bildirdi.
weigh-no-storm-told = Hava durumu bildirildi, fırtına yok.
weigh-only-heard = Yalnız duyuldu ya da kaydedildi.
weigh-more-than-heard = Yalnız duyulmadı; görüldü ya da iz bıraktı.
