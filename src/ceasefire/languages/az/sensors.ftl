# Fayl oxuyucularının dedikləri: nə səhvdir, harada (yer cümlənin əvvəlində durur) və nə etmək lazımdır.

## Files

sensor-file-empty = Fayl boşdur. Göndərəndən onu yenidən istəyin.
sensor-file-too-big = Faylda { $bytes } bayt var; bu oxuyucu ən çoxu { $limit } bayt qəbul edir. Faylı bölün.
sensor-file-foreign = Bu, cədvəl və ya forma deyil, { $kind } faylıdır. İçindəkini verin və ya CSV kimi saxlayın.
sensor-file-binary = Bu, mətn deyil, ikilik verilənlərdir. CSV, YAML və ya JSON kimi saxlayın.
sensor-file-cut-short = Sonuncu yazı natamamdır: fayl kəsilib. Ondan əvvəlki oxundu; qalanını istəyin.
sensor-bytes-damaged = { $byte }-ci baytdan başlayaraq bəzi baytlar { $encoding } mətni deyil; � ilə əvəz edildi. Faylı yenidən istəyin.
sensor-encoding-guessed = Mətn UTF-8 deyil; { $encoding } kimi oxundu. Adları yoxlayın; ən yaxşısı UTF-8 kimi saxlamaqdır.
sensor-more-like-this = Bu yerlərdə eyni növdən ({ $kind }) daha { $number } ədəd var.

## Tables

sensor-columns-missing = Lazım olan sütunlar çatışmır: { $missing }. Tapılanlar: { $found }. Onları əlavə edin və ya adlarını düzəldin.
sensor-column-twice = “{ $column }” sütunu iki dəfə var. Birinin adını dəyişin və ya silin.
sensor-row-ragged = Sətirdə { $fields }, başlıqda { $columns } sahə var. Sətir buraxıldı; ayırıcıları düzəldin.
sensor-row-nul = Sətirdə NUL baytları var. Sətir buraxıldı; faylı yenidən istəyin.
sensor-quote-open = Burada açılan dırnaq bağlanmır. Sətir buraxıldı; dırnağı bağlayın və ya ikiqat yazın.
sensor-cell-unread = “{ $column }” sütunundakı “{ $value }” anlaşılmır. Sətir buraxıldı; siyahıdakı sözü işlədin.
sensor-report-id = “{ $id }” məlumat nömrəsi yoxdur və ya artıq { $line }-ci sətirdədir. Hər birinə öz nömrəsini verin.
sensor-geometry-lacks = “{ $geometry }” növlü yer üçün { $column } lazımdır. Doldurun və ya başqa növ seçin.
sensor-pixel-size = { $pixel } (km) piksel ölçüsü mümkün deyil. Sətir buraxıldı.
sensor-score = { $score } balı 0 ilə 1 arasında deyil. Sətir buraxıldı.
sensor-class-unknown = “{ $name }” sinfi bunların arasında yoxdur: { $known }; buraxılan sətirlər: { $rows }.

## Times

sensor-time-malformed = “{ $time }” vaxt deyil. Belə yazın: 2021-01-31T09:12:00+04:00.
sensor-date-malformed = “{ $date }” tarix deyil. Belə yazın: 2021-01-31.
sensor-time-without-zone = “{ $time }” vaxtının saat qurşağı yoxdur. Əlavə edin (+04:00, Z) və ya formanın qurşağını bildirin.
sensor-zone-declared = Saat qurşağı olmayan vaxtlar ({ $rows }) bildirilmiş { $zone } qurşağında oxundu və işarələndi.
sensor-zone-unknown = “{ $zone }” saat qurşağı deyil. +04:00, Z və ya Asia/Baku kimi ad yazın.
sensor-time-in-future = { $time } vaxtı indikindən ({ $now }) sonradır. Buraxıldı; göndərənin saatını və tarixini yoxlayın.
sensor-time-in-future-kept = { $time } vaxtı indikindən ({ $now }) sonradır. İşarələnib saxlanıldı; göndərəndən soruşun.
sensor-time-reversed = Son ({ $end }) başlanğıcdan ({ $start }) əvvəldir. Yerlərini dəyişin və ya düzəldin.
sensor-time-backwards = Saat burada { $time } vaxtına geri gedir. Yazı buraxıldı.
sensor-track-without-date = İzin tarixi yoxdur, onu vaxta yerləşdirmək olmur. Faylı başlanğıcı ilə adlandırın, məsələn 20210131_141500.

## Places

sensor-position-zero = 0/0 mövqeyi: qəbuledici mövqe tapmayıb. Doğru mövqeyi verin və ya boş buraxın.
sensor-position-off-globe = { $lat }/{ $lon } yer kürəsində mövqe deyil. Enlik −90…90, uzunluq −180…180 dərəcə olmalıdır.
sensor-position-swapped = { $lat }/{ $lon } yalnız enlik və uzunluq dəyişdirilərsə ərazidədir. Yerlərini dəyişin.
sensor-position-turned = { $lat }/{ $lon } yalnız enlik və uzunluq dəyişdirildikdə mövqe verir; belə də oxundu.
sensor-position-half = Enlik və uzunluq birlikdə verilir; biri çatışmır.
sensor-latitude-off-globe = { $lat } enliyi −90 ilə 90 arasında deyil. Enlik və uzunluq dəyişik düşməyib ki?
sensor-longitude-off-globe = { $lon } uzunluğu −180 ilə 180 arasında deyil.
sensor-place-unknown = Mərkəz “{ $name }” adlı yer tanımır (sətirlər: { $rows }, ən yaxın ad: { $nearest }). Onu mərkəzin yerlərinə əlavə edin; sözlər saxlanıldı.
sensor-place-doubtful = Bir-birindən uzaq bir neçə yerin adı “{ $name }”. Hansı olduğunu tam adla və ya koordinatla bildirin. Sözlər saxlanıldı.
sensor-place-ambiguous = Yeri yalnız bir üsulla bildirin: koordinat, ad, istiqamət, kontur və ya söz.
sensor-place-empty = Ad və ya koordinat verin.
sensor-observer-unknown = İstiqamət deyilib, amma haradan olduğu deyilməyib. “from” və ya “observer” əlavə edin.
sensor-sector-unread = “{ $words }” yeri “2-4km SE” kimi istiqamət və məsafə deyil. Sözlər saxlanıldı.
sensor-range-reversed = Ən yaxın məsafə { $low } m ən uzaq { $high } m məsafədən böyükdür. Yerlərini dəyişin.
sensor-coverage-without-place = Burada hansı ərazinin müşahidə edildiyi bilinmir: yer yoxdur və ya naməlumdur. Buraxıldı; koordinat əlavə edin.
sensor-no-positions = Bu faylda mövqe yoxdur (içindəkilər: { $topics }). İz qurulmadı.

## Forms

sensor-form-not-fields = Burada siyahı və ya tək qiymət deyil, sahələri olan forma lazımdır.
sensor-form-family = “form” sahəsində “{ $found }” yazılıb. Bu mərkəz { $wanted } oxuyur.
sensor-field-unknown = “{ $field }” sahəsi burada yoxdur. Ən yaxını: { $nearest }. Məlum olanlar: { $known }.
sensor-field-missing = “{ $field }” sahəsi çatışmır. Əlavə edin.
sensor-value-unknown = “{ $value }” məlum qiymətlərdən deyil. Ən yaxını: { $nearest }. Məlum olanlar: { $known }.
sensor-value-type = “{ $field }” = “{ $value }”; lazımdır: { $wanted ->
    [number] ədəd
    [whole-number] tam ədəd
    [true-or-false] true və ya false
    [list] siyahı
    [fields] adlı sahələr
   *[text] mətn
}.
sensor-value-wrong = “{ $field }” = “{ $value }” qəbul edilmir: { $rule }.
sensor-value-bound = “{ $field }” = “{ $value }”; lazımdır: { $bound }.
sensor-value-pattern = “{ $field }” = “{ $value }” lazımi { $pattern } şəklində deyil.
sensor-too-few = “{ $field }” üçün ən azı { $limit } (yazı və ya hərf) lazımdır.
sensor-too-many = “{ $field }” ən çoxu { $limit } (yazı və ya hərf) ola bilər.
sensor-count-ambiguous = Ya “best” (“low” və “high” ilə), ya da “at_least” verin.
sensor-count-out-of-order = Saylar sırasızdır: low { $low }, best { $best }, high { $high }.
sensor-lost-reason = Müşahidə edilməyən üçün “lost” sahəsində səbəb lazımdır; müşahidə edilənin səbəbi olmur.
sensor-waypoint-unknown = “{ $waypoint }” dayanacağı yoxdur. Məlum olanlar: { $known }.
sensor-waypoint-twice = “{ $waypoint }” dayanacağı iki dəfə var. Hər birinə öz adını verin.
sensor-party-unknown = “{ $party }” bu mərkəzin tərəfi deyil ({ $known }). İşarələnib qeydə alındı.
sensor-key-twice = “{ $key }” sahəsi iki dəfə var. Birini silin.
sensor-not-a-number = “{ $value }” ədəd deyil. Sonlu ədəd yazın və ya boş buraxın.
sensor-text-control = Mətndə idarəedici işarələr var. Onları silin.
sensor-too-deep = İç-içəlik { $limit } səviyyədən dərindir.
sensor-too-many-values = Faylda { $limit } qiymətdən çoxu var. Faylı bölün.
sensor-yaml-broken = Bu, YAML deyil: { $problem }. Abzasları, iki nöqtələri və dırnaqları yoxlayın.
sensor-yaml-alias = Formalarda lövbər və istinadlara (& və *) icazə yoxdur. Qiyməti tam yazın.
sensor-yaml-tag = Formalarda növ etiketinə ({ $tag }) icazə yoxdur. Sadə qiymət yazın.
sensor-yaml-key = Sahənin adı sadə mətn olmalıdır.

## Flight logs

sensor-ulog-broken = Uçuş jurnalı oxunmur ({ $reason }). Onu aparatdan yenidən köçürün.
sensor-ulog-damaged = Uçuş jurnalı yer-yer zədəlidir; oxuna bilən oxundu.

## The command `read`

sensor-read-unknown = Bu formatı heç bir oxuyucu tanımır. Oxuyucular ilk sətirlərə baxır: başlığın yerində, faylın bütöv olduğunu yoxlayın.
sensor-read-done = { $file }, oxuyan { $sensor }: müşahidə { $observations }, iddia { $allegations }, əhatə { $coverages }, iz { $tracks }, bildiriş { $notices }
sensor-read-error = Səhv: { $told }
sensor-read-warning = Qeyd: { $told }
