# Mina fəaliyyətinin 27 qaydası öz sözlərimizlə; burada standart mətni yoxdur.

standard-rule-1 = Təsdiqlənmiş təhlükəli ərazi yeri göstərilmiş ən azı bir birbaşa sübuta, şübhəli ərazi ən azı bir dolayı sübuta əsaslanır; heç biri yoxdursa açılmır.
standard-rule-2 = Torpaq yalnız qeyri-texniki tədqiqatla ləğv edilir, yalnız texniki tədqiqatla azaldılır, yalnız təmizləmə ilə təmizlənmiş sayılır.
standard-rule-3 = Açılan, ləğv edilən, azaldılan, təmizlənən və qalanın cəmidir; hər ərazi, hər vahid və hər gün üçün.
standard-rule-4 = Təmizləmənin dərinliyi var; adi olmayanı səbəb tələb edir.
standard-rule-5 = Torpaq yalnız keyfiyyət qərarı, reper və dönüş nöqtələri, icra xəritəsi, tamamlama hesabatı və operator, qurum və mülkiyyətçinin imzaları ilə təhvil verilir.
standard-rule-6 = Çatıla bilməyən yer nişanlanmış ayrıca əraziyə çevrilir, səssizcə dayandırılmır.
standard-rule-7 = Akkreditasiya, tapşırıq, səriştəli rəhbər, tibb işçisi, sınanmış təxliyə, rabitə yoxlaması və detektorların gündəlik yoxlaması olmadan heç kim işləmir.
standard-rule-8 = Partlayıcı əşya ilə yalnız səviyyəsi əşyanınkından aşağı olmayanlar məşğul olur.
standard-rule-9 = Əldəqayırma qurğular ayrıca ixtisas tələb edir.
standard-rule-10 = Ardınca yoxlanmayıbsa və təkbaşına təmizləməyə akkreditə olunmayıbsa, maşınlar hazırlayır və ya tədqiq edir.
standard-rule-11 = İtlər iki dəfə müstəqil və ya akkreditə olunmuş qayda ilə, gündəlik sınaqla və hava həddində axtarır.
standard-rule-12 = Döyüş ərazisinin təmizlənməsi ya dərinliksiz səth, ya da dərinlikli səthaltı olur.
standard-rule-13 = Qəzadan sonra tapşırıq dayandırılır, ilk hesabat və komissiya gəlir, dayandırma götürülənədək sahə sayılmır.
standard-rule-14 = Buraxılmış əşyadan sonra torpaq yenidən açılır və həmin qrupun, detektorun və ya üsulun o vaxtkı işinə yenidən baxılır.
standard-rule-15 = Keyfiyyət yoxlamasının tezliyi riskə uyğundur və milli minimumdan aşağı düşmür.
standard-rule-16 = Kritik uyğunsuzluq tapşırığı dayandırır, böyüyün müddəti var, təkrarlanan kiçik böyük sayılır.
standard-rule-17 = Yoxlayan yoxlanandan başqa təşkilatdandır.
standard-rule-18 = Zolaqda iş vaxtı məhduddur və fasilələrlədir.
standard-rule-19 = Həyat qurtaran yardım on dəqiqəyə, sabitləşdirmə bir saata, əməliyyat iki saata; yol və təlimlə göstərilir, əks halda işlənmir.
standard-rule-20 = Növbətçi feldşerin başqa işi olmur.
standard-rule-21 = Risk təliminin iştirakçıları məşğələdə bir dəfə, cins və yaşa görə, birbaşa və dolayı ayrıca sayılır.
standard-rule-22 = Bir yaşayış yerində iki dəfə sayılan eyni adamlar göstərilir.
standard-rule-23 = Partlayıcılar düz gəlir, iki nəfərlə verilir və qaytarılır; işlənən yüklər məhvetmə hesabatındakılardır.
standard-rule-24 = Konturlar düzgün və qapalıdır; ən azı üç künc, təkrarsız, tərəflər ən çoxu 5 km, üst-üstə düşmə həddən aşağı.
standard-rule-25 = Yerlər WGS 84-də, ilkin sistem və qeydlə yanaşı saxlanılır.
standard-rule-26 = Azad edilməmiş torpaq, qurğuların yerləri və zərərçəkənlər heç vaxt yayımlanmır; qalanı yalnız imzalanmış azadetmə ilə.
standard-rule-27 = Akta onun günündə qüvvədə olan redaksiya tətbiq edilir.
standard-line = { $rule }. { $paraphrase } ({ $standard }.) { $checked ->
    [read] Mətni oxunub.
    [ours] Öz qaydamız.
   *[unverified] Mətni ilə tutuşdurulmayıb.
}
