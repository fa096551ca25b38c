# Sazişin reyestrləri: bəyan edilmiş silahlar və saxlama yerləri, müşahidələr, bildirişlər, sükut rejimləri.

## İmtinalar

register-class-unknown = “{ $name }” adlı silah sinfi yoxdur; { $instead }.
register-class-overlap = { $name } sinfi { $other } sinfi ilə kəsişir: hər ikisində eyni çaplı { $kind } var. Onları calibre_mm, kind və ya models ilə ayırın.
register-model-twice = { $model } modeli artıq { $other } sinfindədir. Onu yalnız bir sinifdə saxlayın.
register-entry-twice = { $name } üçün eyni andan məlum olan iki qeyd eyni vaxtda qüvvədədir (o birinin nömrəsi { $other }). Birinə daha gec known_from verin və ya müddətlərini ayırın.
register-id-twice = “{ $id }” nişanı iki dəfə işlənib. Hər birinə öz nişanını verin.
register-kind-unknown = “{ $kind }” növündə bildiriş yoxdur; { $instead }.
register-notice-not-earlier = { $notice } bundan əvvəl verilmiş bildiriş deyil. Düzəldilən və ya geri götürülən bildirişin adını yazın.
register-present = Saylar uyğun gəlmir: ən azı { $low }, ən çoxu { $high }, seriya nömrəsi { $serials }. Nömrələr ≤ ən azı ≤ ən çoxu olmalıdır.
register-radius = { $metres } m sahənin radiusu ola bilməz. 0-dan böyük və ən çoxu 400 000 m yazın.
register-serials-many = { $count } silah üçün { $serials } seriya nömrəsi verilib. Sayı və ya nömrələri düzəldin.
register-silence-other = { $id } qeydinin bu variantında sahə, hərəkətlər və ya tərəflər birincidən fərqlidir. Başqa yerin sükutu yeni qeyddir; ona öz nişanını verin.
register-site-unknown = “{ $name }” adlı saxlama yeri yoxdur. Məlum olanlar: { $known }.
register-zone-without-agreement = “{ $zone }” zonasını saziş çəkir. Sazişi --agreement ilə göstərin və ya dairə, yaxud çoxbucaqlı yazın.
register-agreement-without-classes = { $agreement } sazişində silah sinifləri yoxdur. Onları arms_classes altında yazın.

## Siniflər və tərəflər

agreement-register-class-is = “{ $seen }” { $arms } sinfindəndir.
agreement-register-class-not = “{ $seen }” { $arms } sinfindən deyil.
agreement-register-class-open = “{ $seen }” { $arms } sinfindən və ya bunlardan ola bilər: { $others }.
agreement-register-class-open-none = “{ $seen }” { $arms } sinfindən, bunlardan ({ $others }) ola bilər və ya heç birindən olmaya bilər.
agreement-register-class-perhaps = “{ $seen }” { $arms } sinfindən ola bilər və ya heç birindən olmaya bilər.
agreement-register-class-none = “{ $seen }” sazişin danışdığı heç bir sinifdən deyil.
agreement-register-side-known = Kimə məxsus olduğu müəyyəndir: { $party }.
agreement-register-side-open = Kimə məxsus olduğu müəyyən deyil.

## Müşahidələr

agreement-register-in-violation = Müşahidə { $id } ({ $bounds }): pozuntuda, bu sinfin ola bilməyəcəyi yerdə.
agreement-register-outside-site = Müşahidə { $id } ({ $bounds }): xətlərdən kənarda, amma heç bir saxlama yerində deyil.
agreement-register-in-site = Müşahidə { $id } ({ $bounds }): təyin edilmiş saxlama yerində.
agreement-register-under-notice = Müşahidə { $id } ({ $bounds }): bildirişlə elan edilib.
agreement-register-cannot-tell = Müşahidə { $id } ({ $bounds }): demək olmaz.
agreement-register-not-concerned = Müşahidə { $id } ({ $bounds }): silahlar haqqında heç bir qayda ona aid deyil.
agreement-register-no-rule = { $arms } sinfi üzrə { $party } üçün məcburi qayda yoxdur.
agreement-register-rule-against = { $rule }: { $party } silahları ({ $classes }) orada ola bilməz.
agreement-register-rule-kept = { $rule }: { $party } silahları ({ $classes }) üzrə əməl olunub.
agreement-register-rule-open = { $rule }: { $party } silahlarının ({ $classes }) orada ola bilib-bilməyəcəyi açıqdır.
agreement-register-site-in = { $site } yerində, redaksiya { $edition }: P { $p }.
agreement-register-site-out = Heç bir saxlama yerində deyil; ən ehtimallısı { $site }, redaksiya { $edition }: P { $p }.
agreement-register-site-open = { $site } yerində (redaksiya { $edition }) olub-olmadığı açıqdır: P { $p }.
agreement-register-site-none = Məlum olduğu qədər, o vaxt təyin edilmiş yer yox idi.
agreement-register-site-changed = Təyin edilmiş yerlər həmin vaxt ərzində dəyişib.

## Yerdə mövcud olan

agreement-register-stock-agrees = { $site }, { $arms }: siyahı ilə yoxlama üst-üstə düşür.
agreement-register-stock-differs = { $site }, { $arms }: siyahı ilə yoxlama fərqlənir.
agreement-register-stock-open = { $site }, { $arms }: siyahı ilə yoxlamanın üst-üstə düşüb-düşmədiyi açıqdır.
agreement-register-expected = Hərəkətlər nəzərə alınmaqla bəyan edilib: { $bounds }.
agreement-register-present-whole = Bütün yer görülüb; mövcuddur: { $bounds }.
agreement-register-present-part = Yerin yalnız bir hissəsi görülüb; mövcuddur: { $bounds }.
agreement-register-present-denied = Girişə icazə verilməyib; mövcuddur: { $bounds }.
agreement-register-missing = Dəqiq çatışmır: { $bounds }.
agreement-register-missing-perhaps = Bəlkə çatışmır: { $bounds }.
agreement-register-missing-none = Çatışmayan yoxdur.
agreement-register-surplus = Dəqiq artıqdır: { $bounds }.
agreement-register-surplus-perhaps = Bəlkə artıqdır: { $bounds }.
agreement-register-surplus-none = Artıq yoxdur.
agreement-register-serials-absent = Bəyan edilmiş, amma orada olmayan seriya nömrələri: { $serials }.
agreement-register-serials-strange = Orada olan, amma bəyan edilməmiş seriya nömrələri: { $serials }.
agreement-register-moved-out = Yerdəyişmə { $id }: { $count } çıxarılıb, icazə { $permission }.
agreement-register-moved-in = Yerdəyişmə { $id }: { $count } gətirilib, icazə { $permission }.
agreement-register-moved-out-unpermitted = Yerdəyişmə { $id }: { $count } çıxarılıb, qeydə alınmış icazə yoxdur.
agreement-register-moved-in-unpermitted = Yerdəyişmə { $id }: { $count } gətirilib, qeydə alınmış icazə yoxdur.

## Bildirişlər

agreement-register-kind = { $kind ->
    [demining] minatəmizləmə
    [exercise] təlim
    [rotation] rotasiya
    [works] işlər
    [flight] uçuş
    [passage] keçid
   *[other] “{ $kind }”
 }
agreement-register-notice = { $by } tərəfinin { $id } bildirişi ({ agreement-register-kind }), { $given } tarixində { $from } – { $until } müddəti üçün verilib.
agreement-register-notice-act-open = Belə bildirişin danışmadığı hərəkət də ola bilər.
agreement-register-notice-stood = { $until } anınadək, yəni həmin vaxt ərzində qüvvədə idi.
agreement-register-notice-no-longer = { $until } anında, daha əvvəl geri götürülüb və ya əvəz edilib.
agreement-register-notice-ended-during = { $until } anında, həmin vaxt ərzində geri götürülüb və ya əvəz edilib.
agreement-register-notice-place = Sahəsi yeri əhatə edir: P { $p }.
agreement-register-notice-elsewhere = Sahəsi başqa yerdədir: P { $p }.
agreement-register-notice-place-open = Sahəsinin yeri əhatə edib-etmədiyi açıqdır: P { $p }.
agreement-register-announced = Bildirişlə elan edilib.
agreement-register-not-announced = Bildirişlə elan edilməyib.
agreement-register-announced-perhaps = Bildirişlə elan edilib-edilmədiyi açıqdır.
agreement-register-duty-met = { $id }: bildiriş ({ agreement-register-kind }) tələb olunduğu kimi { $window } saat əvvəl verilib.
agreement-register-duty-missed = { $id }: bildiriş ({ agreement-register-kind }) tələb olunduğu kimi { $window } saat əvvəl verilməyib.
agreement-register-duty-none = { $id }: bildiriş ({ agreement-register-kind }) { $window } saat əvvəl verilməli idi; heç biri bu vaxtdan və yerdən danışmır.
agreement-register-duty-not-yet = { $id }: bildiriş ({ agreement-register-kind }) { $window } saat əvvəl verilməlidir; vaxtı hələ keçməyib.
agreement-register-duty-open = { $id }: bildirişin ({ agreement-register-kind }) tələb olunduğu kimi { $window } saat əvvəl verilib-verilmədiyi açıqdır.
agreement-register-duty-act-open = Bildiriş tələb etməyən hərəkət də ola bilər.
agreement-register-duty-in-time = { $id }, { $given } verilib: { $hours } saat əvvəl, vaxtında.
agreement-register-duty-late = { $id }, { $given } verilib: { $hours } saat əvvəl, gec.
agreement-register-duty-early = { $id }, { $given } verilib: { $hours } saat əvvəl, tez.
agreement-register-duty-time-open = { $id }, { $given } verilib: vaxtında olub-olmadığı açıqdır.

## Sükut rejimləri

agreement-register-silence-broken = Sükut { $silence }: pozulduğuna işarə var.
agreement-register-silence-kept = Sükut { $silence }: əməl olunub.
agreement-register-silence-cannot-tell = Sükut { $silence }: demək olmaz.
agreement-register-silence-not-watched = Sükut { $silence }: müşahidə edilməyib.
agreement-register-silence-proposed = Sükut { $silence }: razılaşdırılmayıb, heç kimi bağlamır.
agreement-register-silence-agreed = Razılaşdırılıb; { $from } – { $until } müddətində bağlayır (variant sayı: { $versions }).
agreement-register-silence-not-signed = Bunların hamısı imzalamayıb: { $signers }.
agreement-register-silence-not-agreed = Heç kim bağlı deyildi.
agreement-register-silence-running = Soruşulan anda hələ bitməyib.
agreement-register-silence-during = Vaxtı daxilində, { $from } – { $until }.
agreement-register-silence-other-time = Vaxtı daxilində deyil, { $from } – { $until }.
agreement-register-silence-time-open = Vaxtı daxilində olub-olmadığı açıqdır, { $from } – { $until }.
agreement-register-silence-place = Sahəsi daxilində: P { $p }.
agreement-register-silence-elsewhere = Sahəsi daxilində deyil: P { $p }.
agreement-register-silence-place-open = Sahəsi daxilində olub-olmadığı açıqdır: P { $p }.
agreement-register-silence-act = Onu pozan hərəkət: { $which }.
agreement-register-silence-other-act = Onu pozmayan hərəkət: { $which }.
agreement-register-silence-act-open = Bəlkə onu pozan hərəkət: { $which }.
agreement-register-silence-broken-by = { $id } hadisəsi { $silence } sükutunu pozur.
agreement-register-silence-not-broken-by = { $id } hadisəsi { $silence } sükutunu pozmur.
agreement-register-silence-open-by = { $id } hadisəsinin { $silence } sükutunu pozub-pozmadığı açıqdır.
agreement-register-watch = Müşahidə olunub: sahə və vaxtın { $share } %-i, vaxtın { $time } %-ində nə isə; müşahidə edən: { $assets }.
agreement-register-watch-unsaid = Nəyin müşahidə edildiyi göstərilməyib.

## Aydınlıq gətirərdi

agreement-register-settle-class = Çapı və modeli müəyyən etmək.
agreement-register-settle-permission = İcazəni istəmək.
agreement-register-settle-stock = Bütün yeri yoxlamaq və seriya nömrələrini oxumaq.
agreement-register-settle-watch = Nəyin müşahidə edildiyini göstərmək və ya hər iki tərəfin qeydlərini istəmək.

## Əmrlər

cli-registers-status = { $status ->
    [in_violation] pozuntuda
    [outside_site] saxlama yerindən kənarda
    [in_site] saxlama yerində
    [under_notice] bildirişlə
    [not_concerned] aid deyil
   *[cannot_tell] demək olmaz
 }
cli-registers-total = { cli-registers-status }, cəmi: { $bounds }
cli-registers-cell = { cli-registers-status }, { $arms }, { $party }: { $bounds }
cli-registers-doubled = Bəzi müşahidələr eyni silahları göstərə bilər; hədlər bunu nəzərə alır.
cli-registers-rule = { $rule } qaydası ilə sayılıb.
cli-registers-done = Müşahidə: { $sightings }; yoxlanmış sinif: { $stocks }.
cli-registers-silences-done = Sükut rejimi: { $silences }; hadisə: { $events }.
cli-registers-notices-done = Hadisə: { $events }; dəqiq elan edilib: { $sure }, bəlkə: { $perhaps }.
