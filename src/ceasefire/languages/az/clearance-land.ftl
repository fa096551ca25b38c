# Torpaq reyestri: sahə ilə nə etmək olmaz və hansı qaydaya görə.

land-rule = (qayda { $rule }: { $standard }; { $checked ->
    [read] açıq mətnində oxunub
    [ours] bu reyestrin qaydası
   *[unverified] mahiyyəti məlumdur, lakin standartın mətni ilə tutuşdurulmayıb
})
land-state = { $state ->
    [not_listed] qeydə alınmayıb
    [indication] əlamət
    [sha] şübhəli təhlükəli ərazi
    [cha] təsdiqlənmiş təhlükəli ərazi
    [cleared_pending_qc] təmizlənib, keyfiyyət nəzarətindən əvvəl
    [cancelled] ləğv edilib
    [reduced] azaldılıb
    [cleared] təmizlənib
    [handed_over] təhvil verilib
    [reopened] yenidən açılıb
    [divided] hissələrə bölünüb
    [indication_suspended] əlamət, dayandırılıb
    [sha_suspended] şübhəli təhlükəli ərazi, dayandırılıb
    [cha_suspended] təsdiqlənmiş təhlükəli ərazi, dayandırılıb
    [cleared_pending_qc_suspended] təmizlənib, keyfiyyət nəzarətindən əvvəl, dayandırılıb
    [cancelled_suspended] ləğv edilib, dayandırılıb
    [reduced_suspended] azaldılıb, dayandırılıb
    [cleared_suspended] təmizlənib, dayandırılıb
    [handed_over_suspended] təhvil verilib, dayandırılıb
    [reopened_suspended] yenidən açılıb, dayandırılıb
   *[other] { $state }
}
land-step = { $step ->
    [open_indication] əlamət kimi açmaq
    [open_sha] şübhəli kimi açmaq
    [open_cha] təsdiqlənmiş kimi açmaq
    [suspect] şübhəli saymaq
    [confirm] təsdiqlənmiş saymaq
    [cancel] ləğv etmək
    [reduce] azaltmaq
    [clear] təmizləmək
    [accept] təmizləməni qəbul etmək
    [reject] təmizləməni rədd etmək
    [hand_over] təhvil vermək
    [reopen] yenidən açmaq
    [split] bölmək
    [suspend] dayandırmaq
    [lift] dayandırmanı götürmək
   *[other] { $step }
}
land-work = { $needed ->
    [non_technical_survey] qeyri-texniki tədqiqat
    [technical_survey] texniki tədqiqat
    [clearance] təmizləmə
    [quality_control] keyfiyyət nəzarəti
    [investigation] araşdırma
   *[other] { $needed }
}
land-part = { $part ->
    [reason] səbəb
    [words] izah sözləri
    [officer] kimin imzaladığı
    [operator] operator
    [authority] səlahiyyətli qurum
    [owner] mülkiyyətçi
    [benchmark] reper
    [as_built_map] icra xəritəsi
    [completion_report] tamamlama hesabatı
    [investigation] araşdırma
    [marking] necə nişanlandığı
    [report] hesabat
    [methods] üsullar
    [parcel] sahənin adı
    [hazard] təhlükəli ərazi
    [source] mənbə
   *[other] { $part }
}

land-no-such-step = Bu addım burada mümkün deyil: { land-step }. Sahənin vəziyyəti: { land-state }. { land-rule }
land-evidence-no-source = { $type } növlü sübutun mənbəyi yoxdur. Kimdən və ya haradan gəldiyini yazın.
land-evidence-unknown = Milli siyahıda “{ $type }” sübut növü yoxdur. Olanlar: { $known }.
land-evidence-twice = { $type } sübut növü siyahıda iki dəfədir.
land-few-corners = Konturun ən azı üç fərqli küncü olmalıdır; burada { $corners } künc var. { land-rule }
land-crosses-itself = Kontur özünü kəsir və ya özünə toxunur ({ $problem }). Yenidən çəkin. { land-rule }
land-doubled-corner = { $corner } nömrəli künclə növbəti künc eyni yerdir. Birini çıxarın. { land-rule }
land-long-side = { $corner } nömrəli küncdən sonrakı tərəf { $metres } m-dir; ən çoxu { $limit } m qəbul edilir. Küncü yoxlayın. { land-rule }
land-sha-needs-evidence = Çirklənmənin lehinə heç nə göstərilməyib. Şübhəli təhlükəli ərazi üçün ən azı bir dolayı sübut lazımdır. { land-rule }
land-cha-needs-direct = Təsdiqlənmiş təhlükəli ərazi üçün yeri göstərilmiş ən azı bir birbaşa sübut lazımdır. { land-rule }
land-evidence-far = Ən yaxın birbaşa sübut sahədən { $metres } m aralıdır; ən çoxu { $limit } m qəbul edilir. Yerini yoxlayın. { land-rule }
land-evidence-later = { $type } növlü sübut { $day } tarixlidir, aktdan sonradır. { land-rule }
land-other-work = Bu akt başqa növ işə əsaslanmalıdır: { land-work }. { land-rule }
land-work-not-ended = İş { $day } günü bitir, aktdan sonradır. { land-rule }
land-must-be-written = Nəsə çatışmır: { land-part }. { land-rule }
land-direct-evidence = Birbaşa sübut göstərilib. Birbaşa sübutu olan torpaq ləğv edilmir; onu təsdiqlənmiş sayın. { land-rule }
land-cha-needs-contrary = Təsdiqlənmiş təhlükəli ərazi yalnız əksini göstərən sübutla ləğv edilir. Onu göstərin. { land-rule }
land-items-found = Texniki tədqiqat { $items } əşya tapıb. Yalnız heç nə tapılmayan yer azaldılır; torpağı təsdiqlənmiş sayın. { land-rule }
land-coverage = Tələb olunan { $required } % əvəzinə { $done } % əhatə olunub (0-dan çox, ən çoxu 100 %). { land-rule }
land-other-clearance = Sahə “{ $named }” təmizləməsinə əsaslanmır. Keyfiyyət nəzarəti məhz sonuncudan danışır. { land-rule }
land-inspects-itself = { $name } öz işini təsdiq edə bilməz. Bunu başqa təşkilat etməlidir. { land-rule }
land-other-acceptance = “{ $named }” bu sahənin qəbul edilmiş keyfiyyət qərarı deyil. { land-rule }
land-turning-points = { $points } dönüş nöqtəsi nişanlanıb; ən azı { $needed } lazımdır. { land-rule }
land-other-operator = Operator kimi { $name } göstərilib, işi isə { $worked } görüb. { land-rule }
land-blocked-is-split = Girilə bilməyən torpaq bütövlükdə dayandırılmır. Onu ayrıca poliqon kimi ayırın və nişanlayın. { land-rule }
land-other-cause = “{ $cause }” bunun üçün səbəb deyil. Mümkün olanlar: { $known }. { land-rule }
land-not-worked = Konturun içində { $area } m² işlənməyib. Əvvəlcə onu ayrıca poliqon kimi ayırın. { land-rule }
land-surface-has-no-depth = Döyüş ərazisinin səth təmizləməsində dərinlik olmur. Onu çıxarın. { land-rule }
land-needs-depth = Təmizləmənin dərinliyi olmalıdır: adətən { $usual } sm, 0-dan çox və ən çoxu { $deepest } sm. { land-rule }
land-depth-needs-reason = { $depth } sm adi { $usual } sm dərinlik deyil. Səbəbini yazın. { land-rule }
land-machines-alone = Təkcə maşınlar təmizləmir. Ardınca kimin yoxladığını və ya əsas üsul kimi akkreditasiyasını yazın. { land-rule }
land-dogs = Lazım olan { $needed } müstəqil it axtarışından { $searches } edilib və akkreditə olunmuş qayda göstərilməyib. { land-rule }
land-split-in-two = Sahə ən azı iki hissəyə bölünür; burada { $children } hissə var. { land-rule }
land-split-names = Hər hissəyə heç bir sahədə olmayan ad lazımdır. { land-rule }
land-child-outside = { $child } əsas sahədən { $area } m² kənara çıxır. { land-rule }
land-children-overlap = { $one } və { $other } { $area } m² üst-üstə düşür. { land-rule }
land-gap = Hissələr əsas sahənin { $area } m²-ni örtmür. Bütün torpağı hissələrdən birində olmalıdır. { land-rule }
land-blocked-not-hazardous = Yalnız şübhəli və ya təsdiqlənmiş torpaq girilə bilməyən ola bilər; sahənin vəziyyəti: { land-state }. { land-rule }
land-no-area = Kontur { $area } m² əhatə edir; bu, sahə deyil. { land-rule }
land-opens-as = “{ $said }” təhlükəli torpaq sinfi deyil. sha və ya cha yazın (açarkən indication da olar). { land-rule }
land-release-waits = { $name } azadetməsi hələ imza gözləyir. Əvvəlcə imzalanmalı və ya ona etiraz edilməlidir. { land-rule }
land-release-lapsed = { $name } azadetməsi imza gözləmir: qüvvədədir, etiraz edilib, yaxud torpaq dəyişib və ya dayandırılıb. { land-rule }
land-signed-before = Azadetmə { $day } günü təklif edilib; ondan əvvəl imzalana bilməzdi. { land-rule }
land-signature-not-asked = { $name } təşkilatının bu qismdə imzası tələb olunmur. Tələb olunanlar: { $needed }. { land-rule }
land-signed-already = Azadetmə bu qismdə artıq imzalanıb; { $name } yenidən imzalaya bilməz. { land-rule }
land-parcel-twice = Bu adda sahə artıq var. { land-rule }
land-parcel-not-yet = { $day } günü bu sahə qeydə alınmamışdı və ya azadetmə hələ təklif edilməmişdi. { land-rule }
land-later-act-falls = Bununla { $day } tarixli { $name } aktı mümkün olmazdı. Onu elə bu düzəlişdə geri götürün və ya başqası ilə əvəz edin. { land-rule }
land-unit-too-small = Vahidin sahəsi { $area } m² ola bilməz: orada { $opened } m² açılıb. { land-rule }
land-larger-than-unit = Bu sahə ilə { $name } daxilində { $opened } m² açılmış olardı, onun sahəsi isə cəmi { $area } m²-dir. { land-rule }
land-overlaps = Kontur { $other } ilə { $area } m² üst-üstə düşür. Qeydə alınmış torpaq yenidən açılır və ya düzəldilir, iki dəfə açılmır. { land-rule }
land-unit-unknown = “{ $name }” vahidi elan edilməyib. Məlum olanlar: { $known }.
land-no-such-release = Reyestrdə “{ $named }” azadetməsi yoxdur. İmza onu dəqiq adı ilə göstərir.
land-no-such-parcel = Reyestrdə belə sahə yoxdur.
land-no-such-act = Qüvvədə “{ $named }” aktı yoxdur.
land-known-backwards = { $at } son qeyddən əvvəldir. Qeydlər məlum olduqları ardıcıllıqla yazılır.
land-line-broken = Bu sətir torpaq reyestrindəki kimi JSON deyil.
clearance-no-such-part = “{ $name }” bu ölçmənin hissəsi deyil. Hissələr: { $known }.
land-act-twice = Bu akt sözbəsöz artıq yazılıb.
standard-no-edition = { $wanted } nömrəli qaydanın { $on } günü qüvvədə olan redaksiyası yoxdur. { land-rule }
standard-no-number = Qüvvədə olan redaksiya “{ $name }” qiymətini vermir. { land-rule }
standard-two-editions = { $rule } nömrəli qaydanın eyni gün qüvvədə olan iki redaksiyası var.
standard-no-27 = Topluda redaksiyaların seçildiyi 27-ci qayda yoxdur.
land-form = { $form ->
    [unit] vahid elan edildi
    [open] açıldı
    [reclassify] təsnif edildi
    [split] bölündü
    [cancel] ləğv təklif edildi
    [reduce] azaltma təklif edildi
    [clear] təmizləndi
    [accept] təmizləmənin qəbulu təklif edildi
    [reject] təmizləmə rədd edildi
    [hand_over] təhvil təklif edildi
    [reopen] yenidən açıldı
    [suspend] dayandırıldı
    [lift] dayandırma götürüldü
    [sign] imzalandı
    [dissent] etiraz
    [correct] düzəldildi
   *[other] { $form }
}
land-line = { $parcel }: { $status }, { $area } m² (təhlükəli ərazi { $hazard }, { $unit }).
land-waits = Təklif olunur: { $asked }; { $needed } imzadan { $signed } qoyulub.
land-dissent = { $name } etiraz edir: “{ $words }”.
land-depth = Dərinlik { $depth } sm.
land-blocked = Girilə bilmir; nişanı: { $marking }.
land-balance = { $name }: açılıb { $opened } m² = ləğv { $cancelled } + azaldılıb { $reduced } + təmizlənib { $cleared } (təhvil verilib { $handed }) + qalır { $remaining }.
land-act = { $day }: { $what } — { $about } (məlum olub: { $known }; { $name }).
land-withdrawn = Düzəlişlə geri götürülüb.
land-nothing = Həmin gün qeydə alınmış torpaq yoxdur.
land-all = Bütün torpaq
