# Saziş bir hal haqqında nə deyir və niyə.

## What a provision says about a case

agreement-breach-indicated = { $provision }: pozuntu əlaməti var.
agreement-not-indicated = { $provision }: pozuntu əlaməti yoxdur.
agreement-cannot-tell = { $provision }: demək olmur.
agreement-clause = Bənd { $article }, redaksiya { $edition }: “{ $text }”
agreement-known-at = { $known } tarixinə məlum olanlara görə; vaxt { $clock }.
agreement-known-today = Məlum olan hər şeyə görə; vaxt { $clock }.
agreement-not-told-ledger = Tək bir hadisə onu pozmur; öhdəliklər reyestrində aparılır.
agreement-not-told-indicator = Tək bir hadisə onu pozmur; yalnız göstəricilər izlənir.
agreement-not-told-by-act = Bu cür hərəkət onu poza bilməz.
agreement-way-name = { $way ->
    [force] güc tətbiqi
    [advance] tutulan mövqelərdən irəliləmə
    [presence] son gündən sonra orada silahlı qüvvə
    [ceiling] hədlərdən artıq
    [heavy_arms] icazə veriləndən başqa silah
    [withdrawal] çıxarılmamış qüvvə
    [late_notice] gec bildiriş
    [width] dəhlizin eni
    [town] dəhliz şəhər ərazisində
    [control] dəhlizdə razılıqsız nəzarət məntəqəsi
    [plan] yeni marşrut planı vaxtında yoxdur
    [movement] dəhlizdə hərəkətin bağlanması
    [links] açılmamış nəqliyyat əlaqələri
   *[other] { $way }
 }
agreement-way-holds = Pozuntu növü “{ $way }”: bütün şərtlər var.
agreement-way-fails = Pozuntu növü “{ $way }”: bir şərt şübhəsiz yoxdur.
agreement-way-open = Pozuntu növü “{ $way }”: bir şərt açıqdır, şübhəsiz olmayan yoxdur.

## Fact, act, actor

agreement-fact-established = Fakt birgə müəyyən edilib.
agreement-fact-claimed = Fakt hələlik yalnız iddia olunur.
agreement-fact-refuted = Fakt təkzib edilib.
agreement-act-name = { $act ->
    [fire_small_arms] atıcı silahdan atəş
    [fire_mortar] minaatan atəşi
    [fire_artillery] artilleriya atəşi
    [uav_strike] dron zərbəsi
    [explosion_cause_unknown] səbəbi bilinməyən partlayış
    [demining_detonation] minatəmizləmə üzrə nəzarətli partladılma
    [overflight] uçuş
    [advance] irəliləmə
    [armed_presence] silahlı qüvvələrin mövcudluğu
    [civilian_presence] mülki şəxslərin mövcudluğu
    [force_count] qüvvələrin sayılması
    [heavy_weapon_present] ağır silahın mövcudluğu
    [corridor_width] dəhlizin ölçülmüş eni
    [corridor_geometry] dəhlizin keçdiyi yer
    [checkpoint_blocks_movement] hərəkətə mane olan nəzarət məntəqəsi
    [movement_blocked] hərəkətin bağlanması
    [term_notice] müddətin bitməsi haqqında bildiriş
    [burning] istiliyindən görünən yanma
    [route_plan_missing] razılaşdırılmış marşrut planı yoxdur
    [several] { $which }
   *[other] “{ $act }”
 }
agreement-act-meant = Hərəkət: { agreement-act-name }; nəzərdə tutulanlardandır.
agreement-act-other = Hərəkət: { agreement-act-name }; nəzərdə tutulanlardan deyil.
agreement-act-open = Hərəkət: { agreement-act-name }; nəzərdə tutulanlardan olub-olmadığı açıqdır.
agreement-actor-bound = İcraçı: { $party }, müddəa onu bağlayır ({ $bound }).
agreement-actor-not-bound = İcraçı: { $party }, müddəa onu bağlamır ({ $bound }).
agreement-actor-open = İcraçı: { $party }; bunun bağlananların ({ $bound }) hərəkəti olub-olmadığı açıqdır.
agreement-actor-disputed = Kimin etdiyi mübahisəlidir; bağlananlar: { $bound }.
agreement-actor-unknown = Kimin etdiyi məlum deyil; bağlananlar: { $bound }.

## Place

agreement-place-inside = { $metres } m daxildə: { $zone }; siqma { $sigma } m, P(daxildə) { $p } (daxildə { $inside } və yuxarı, kənarda { $outside } və aşağı).
agreement-place-outside = { $metres } m kənarda: { $zone }; siqma { $sigma } m, P(daxildə) { $p } (daxildə { $inside } və yuxarı, kənarda { $outside } və aşağı).
agreement-place-area = Nöqtə deyil, sahə; P(daxildə: { $zone }) { $p } (daxildə { $inside } və yuxarı, kənarda { $outside } və aşağı).
agreement-place-none = Yer məlum deyil; soruşulan: { $zone }.
agreement-place-not-needed = Yer göstərilməyib, lazım da deyil: say ümumidir ({ $zone }).
agreement-overlap = { $zone } və { $other } ortaq sahəsi: { $km2 } km².
agreement-no-overlap = { $zone } və { $other } ortaq sahəsi yoxdur ({ $km2 } km²).
agreement-baseline-none = Tutulan mövqelərin ilkin xətti qeydə alınmayıb.
agreement-baseline-late = İlkin xətt { $recorded } qeydə alınıb: həmin vəziyyət üçün gecdir və ya hələ məlum deyildi.
agreement-baseline-no-point = Yer xətası bilinən nöqtə deyil, ilkin xətlə tutuşdurmaq olmur.
agreement-baseline-beyond = İlkin xəttin { $metres } m o tayında, siqma { $sigma } m, P(o tayda) { $p }.
agreement-baseline-behind = İlkin xəttin { $metres } m bu tayında, siqma { $sigma } m, P(o tayda) { $p }.
agreement-time-none = Vaxt məlum deyil.

## Time and deadlines

agreement-time-binds = { $when }: müddəa { $from } tarixindən qüvvədədir.
agreement-time-before = { $when }: müddəa yalnız { $from } tarixindən qüvvədədir.
agreement-time-open = { $when }: müddəa { $from } tarixindən qüvvədədir, bu isə aralığın içindədir.
agreement-notice-late = Bildiriş { $when }, { $from } tarixindən sonra: gecdir.
agreement-notice-in-time = Bildiriş { $when }, { $from } tarixindən sonra deyil: vaxtında.
agreement-notice-open = Bildiriş { $when } aralığında; hədd { $from } aralığın içindədir.
agreement-overdue = { $when }: gecikib, müddət { $overdue } bitib.
agreement-not-overdue = { $when }: gecikməyib, müddət { $overdue } bitir.
agreement-overdue-open = { $when }: aralığın yalnız bir hissəsində gecikib; müddət { $overdue } bitir.
agreement-deadline-original = İmzalanmış mətnə görə müddət { $overdue } bitir.
agreement-deadline-moved = { $overdue } tarixinə keçirilib, { $known } tarixindən məlumdur.
agreement-deadline-not-known = Müddətin sonrakı dəyişikliyi hələ qüvvədə və ya məlum deyildi.
agreement-undated = Mətn tarix qoymur; təkcə yerinə yetirilməməsinə görə demək olmur.
agreement-exemption-not-for-act = İstisna “{ $exemption }”: bu hərəkət üçün deyil.

## Exemptions and notices

agreement-exemption-name = { $exemption ->
    [demining_notice] bildirilmiş minatəmizləmə
   *[other] { $exemption }
 }
agreement-exempted = İstisna “{ $exemption }” qüvvədədir: əvvəlcədən verilmiş bildiriş vaxtı və yeri əhatə edir.
agreement-exempted-in-part = İstisna “{ $exemption }”: bildiriş vaxtı və yeri əhatə edir, lakin başqa hərəkət də ola bilər.
agreement-not-exempted = İstisna “{ $exemption }”: yoxlanıb, heç bir bildiriş vaxtı və yeri əhatə etmir (qeyddə: { $notices }).
agreement-exemption-open = İstisna “{ $exemption }”: bir bildirişin əhatə edib-etmədiyi açıqdır (qeyddə: { $notices }).
agreement-no-notice = İstisna “{ $exemption }”: yoxlanıb, bildiriş verilməyib.
agreement-notice = { $given } tarixli bildiriş, { $from } – { $until } üçün.
agreement-notice-before = Əvvəlcədən verilib.
agreement-notice-after = Əvvəlcədən verilməyib.
agreement-notice-during = Hadisənin baş verdiyi aralıqda verilib.
agreement-notice-covers-time = Vaxtı hamısını əhatə edir.
agreement-notice-other-time = Vaxtı başqadır.
agreement-notice-part-of-time = Vaxtı yalnız bir hissəsini əhatə edir.
agreement-notice-covers-place = { $radius } m dairəsi yeri əhatə edir: P { $p }.
agreement-notice-other-place = { $radius } m dairəsi başqa yerdədir: P { $p }.
agreement-notice-place-open = { $radius } m dairəsinin yeri əhatə edib-etmədiyi açıqdır: P { $p }.
agreement-notice-place-none = Hadisənin yeri məlum deyil.
agreement-counts-none = Hədlərin aid olduğu heç nə sayılmayıb.

## Counts, arms, width, consent

agreement-caps-exceeded = Hədd aşılıb.
agreement-caps-kept = Sayılanlar heç bir həddi aşmır.
agreement-caps-open = Həddin aşılıb-aşılmadığı açıqdır.
agreement-cap-name = { $cap ->
    [personnel] şəxsi heyət
    [apc] zirehli daşıyıcılar
    [vehicles] avtomobil və xüsusi texnika
    [special_equipment] xüsusi texnika
    [joint_centre_staff] birgə mərkəzin heyəti
   *[other] “{ $cap }”
 }
agreement-cap-high = { $high ->
    [-1] yuxarı hədd məlum deyil
   *[other] ən çoxu { $high }
 }
agreement-cap-exceeded = Hədd ({ agreement-cap-name }): ən azı { $low }, { agreement-cap-high }; icazə verilən { $most }: aşılıb.
agreement-cap-kept = Hədd ({ agreement-cap-name }): ən azı { $low }, { agreement-cap-high }; icazə verilən { $most }: gözlənilib.
agreement-cap-open = Hədd ({ agreement-cap-name }): ən azı { $low }, { agreement-cap-high }; icazə verilən { $most }: açıqdır.
agreement-arms-name = { $arms ->
    [tank] tank
    [artillery] artilleriya
    [rocket_launcher] raket qurğusu
   *[other] “{ $arms }”
 }
agreement-arms-not-allowed = Silah: { agreement-arms-name }, icazə verilən siniflərin heç birində deyil.
agreement-arms-allowed = Silah: { agreement-arms-name }, burada qadağan olunanlardan deyil.
agreement-arms-unknown = Silahın sinfi məlum deyil.
agreement-width-none = En ölçülməyib.
agreement-width-wrong = Ölçülüb { $low }–{ $high } m, olmalıdır { $least }–{ $most } m: kənarda.
agreement-width-kept = Ölçülüb { $low }–{ $high } m, olmalıdır { $least }–{ $most } m: daxildə.
agreement-width-open = Ölçülüb { $low }–{ $high } m, olmalıdır { $least }–{ $most } m: qismən daxildə.
agreement-consent-lacking = Sülhməramlı kontingentin razılığı yoxdur.
agreement-consent-given = Sülhməramlı kontingent razılıq verib.
agreement-consent-unknown = Sülhməramlı kontingentin razılıq verib-vermədiyi məlum deyil.

## What would settle it

agreement-settle-fact = Faktı birgə müəyyən etmək və ya təkzib etmək.
agreement-settle-act = Nə olduğunu aydınlaşdırmaq: silah, səbəb, yerdəki izlər.
agreement-settle-actor = Kimin etdiyini, mandat icazə verirsə, birgə müəyyən etmək.
agreement-settle-place-none = Harada baş verdiyini müəyyən etmək.
agreement-settle-place = Yeri dəqiqləşdirmək: patrul və ya ikinci pelenq.
agreement-settle-time = Vaxtı dəqiqləşdirmək.
agreement-settle-notice = Bildirilən işin orada və o vaxt aparılıb-aparılmadığını soruşmaq.
agreement-settle-count = Daha dəqiq hədlərlə yenidən saymaq.
agreement-settle-arms = Silahın sinfini müəyyən etmək.
agreement-settle-width = Eni daha dəqiq ölçmək.
agreement-settle-consent = Razılıq verib-vermədiyini sülhməramlı kontingentdən soruşmaq.
agreement-settle-baseline = Hər iki nümayəndə heyətinin qəbul etdiyi ilkin xətti qeydə almaq.
agreement-settle-undated = Tarix razılaşdırmaq.
agreement-settle-heading = Nə aydınlıq gətirərdi:

## Refusals: what is wrong in a file and what to write instead

agreement-not-found = { $name } adlı saziş yoxdur. agreement.yaml faylını və ya bunlardan birini göstərin: { $known }.
agreement-empty = Fayl boşdur. Hazır sazişlərdən birindən başlayın.
agreement-yaml-broken = YAML deyil: { $problem }.
agreement-yaml-reference = Lövbər və istinadlar oxunmur; dəyəri açıq yazın.
agreement-key-twice = “{ $key }” iki dəfə yazılıb; birini saxlayın.
agreement-file-missing = Yanında { $file } faylı yoxdur.
agreement-not-utf8 = { $byte } baytında UTF-8 deyil; faylı UTF-8 saxlayın.
agreement-json-broken = JSON deyil: { $problem }.
agreement-field-wrong = { $field }: { $problem }.
agreement-inconsistent = Hissələr uyğun gəlmir: { $problem }.
zone-unknown = { $zone } zonası yoxdur; çəkilənlər: { $known }.
zones-not-geojson = GeoJSON FeatureCollection deyil.
zone-twice = { $zone } zonası { $edition } redaksiyasında iki dəfə çəkilib; hər çertyoja ayrı redaksiya verin.
zone-property-missing = “{ $property }” xassəsi yoxdur.
zone-geometry-broken = { $zone } çertyoju oxunmur.
zone-not-an-area = { $zone }: { $kind }; zona boş olmayan Polygon və ya MultiPolygon olmalıdır.
zone-off-globe = { $zone } zonasının bir nöqtəsi kürədən kənarda, qütbdə və ya tarix xəttindən o yandadır ({ $where }); əvvəl uzunluq, sonra enlik yazın.
zone-too-wide = { $zone } { $degrees } dərəcə enindədir; ən çoxu 12 dərəcəlik zonalara bölün (tarix xəttini keçən orada kəsilir).
zone-crosses-itself = { $zone } özünü kəsir: { $where }. Konturu kəsişmədən çəkin.
geometry-too-far = Yer { $kilometres } km uzaqdadır; metrlə suallar 1000 km-də bitir.
line-too-short = { $line } xəttinə iki fərqli nöqtə lazımdır.
line-side-unknown = { $line } o tayı: “{ $side }” tərəf deyil; north, south, east və ya west yazın.
line-side-unclear = { $line } demək olar { $side } istiqamətindədir; ona köndələn tərəf yazın.
case-file-broken = JSON deyil: { $problem }.
case-file-not-list = Hal faylı JSON obyektləri siyahısıdır.
case-key-twice = “{ $key }” açarı bir obyektdə iki dəfədir; birini saxlayın.
case-number-broken = { $number } hesablana bilən ədəd deyil; sahəni buraxın və ya null yazın.
case-field-missing = Bu sahə yoxdur və ya forması yanlışdır; bələdçidəki hal faylı formasına baxın.
case-value-unknown = “{ $value }” burada məlum deyil; bunlardan birini yazın: { $known }.
case-act-unknown = Saziş “{ $act }” hərəkətini tanımır; bunlardan birini yazın: { $known }.
case-other-agreement = Hal { $asked } haqqındadır, verilən { $given }; sazişi --agreement ilə göstərin.
provision-unknown = { $provision } müddəası yoxdur; olanlar: { $known }.
counting-rule-unknown = { $rule } sayma qaydası yoxdur; olanlar: { $known }.
assess-case-refused = { $case }: cavablanmadı: { $problem }
assess-done = { $answered } hal cavablandı, { $refused } rədd edildi.

## Other explanations, and what speaks for or against them

weigh-notice-name = { $kind ->
    [demining] minatəmizləmə
    [exercise] təlim
    [works] iş
   *[other] “{ $kind }”
 }
weigh-no-notice = Qeydlərdə o günlər üçün { weigh-notice-name } bildirişi yoxdur.
weigh-notice-other-time = { $notices } { weigh-notice-name } bildirişindən heç biri əvvəlcədən verilib bu vaxtı əhatə etmir.
weigh-notice-covers = Əvvəlcədən verilmiş { weigh-notice-name } bildirişi vaxtı, yeri isə P { $p } ilə əhatə edir.
weigh-notice-other-place = Bir { weigh-notice-name } bildirişi vaxtı əhatə edir, yeri isə yalnız P { $p } ilə.
weigh-night = Gecə olub, yerli vaxtla saat { $hour }.
weigh-shots-perceived = Atəş, seriya və ya mərmi qeydə alınıb.
weigh-assessed-as-exercise = Müşahidəçi bunu təlim kimi qiymətləndirib.
weigh-impacts-told = Gələn atəş barədə məlumat var.
weigh-few-shots-by-day = Gündüz az sayda atəş ({ $shots }).
weigh-more-than-shots = Təkcə tək atəş deyil, seriya, partlayış və ya mərmi qeydə alınıb.
weigh-military-weapon = Bunun üçün istifadə olunmayan silah göstərilib.
weigh-heat-only = Yalnız peyklər, istiliyindən görüb.
weigh-not-heat-only = Peyklərdən başqaları da qeydə alıb.
weigh-burning-month = İlin { $month }-ci ayı; zəmilər əsasən iyundan noyabradək yandırılır.
weigh-farmland = Yer P { $p } ilə əkin sahəsindədir.
weigh-storm-told = Müşahidəçi tufan barədə məlumat verib.
weigh-no-storm-told = Hava barədə məlumat var, tufan yoxdur.
weigh-only-heard = Yalnız eşidilib və ya yazılıb.
weigh-more-than-heard = Təkcə eşidilməyib; görünüb və ya iz qoyub.
