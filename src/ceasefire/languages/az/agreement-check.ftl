# Sazişlərin yoxlanması: oxunarkən nə rədd edilir, oxunanda yoxlama nə tapır.

## What is refused, and what to write instead

agreement-kind = { $kind ->
    [provision] müddəa
    [way] pozuntu növü
    [exemption] istisna
    [reading] yozum
    [act] hərəkət
    [arms] silah sinfi
    [tally] sayılan sinif
    [cap] hədd
    [party] tərəf və ya təminatçı
    [language] dil
    [clock] vaxt sayğacı
    [area] zona
    [line] xətt
    [zone] zona və ya xətt
   *[other] { $kind }
 }
agreement-name-unknown = Sazişdə belə ad yoxdur ({ agreement-kind }): “{ $name }”. { $close ->
    [none] Onu elan edin və ya bunlardan birini yazın: { $known }.
   *[other] { $close } yazın; məlum olanlar: { $known }.
 }
agreement-name-twice = Eynisi iki dəfə var ({ agreement-kind }): “{ $name }”; hər birinə öz adını və ya nömrəsini verin.
agreement-circle = Hər biri növbətini, sonuncusu birincini gözləyir ({ agreement-kind }): { $circle }. Birini dövrədən çıxarın.
agreement-priority-low = “{ $other }” istisnası (üstünlük { $theirs }) “{ $exemption }” istisnasını (üstünlük { $priority }) ləğv etməlidir; ona ən azı { $least } üstünlüyünü verin.
agreement-text-lacking = Mətn bu dillərdə yoxdur: { $languages }; onları da yazın.
agreement-zone-of-record = “{ $zone }” saat qurşağı deyil; Europe/Kyiv və ya Asia/Baku kimi ad yazın.
agreement-drawn-otherwise = { $kind ->
    [line] “{ $name }” xətt kimi çəkilib, içi yoxdur; onu `within` altında məsafə ilə göstərin və ya sahə kimi çəkin.
   *[other] “{ $name }” sahə kimi çəkilib; məsafə xətdən ölçülür: sərhədini LineString kimi çəkin və onu göstərin.
 }
agreement-decides-nothing = “{ $name }” saziş faylında heç nəyi göstərmir; sahənin yolunu yazın, məsələn provisions.P1.breached_by.force.time.

## What a check finds, and what to do

agreement-check-severity = { $severity ->
    [error] səhv
    [warning] xəbərdarlıq
   *[note] qeyd
 }
agreement-check-group = { $kind ->
    [contradiction] ziddiyyət
    [gap] boşluq
    [unreachable] əlçatmaz
    [geometry] çertyoj
   *[wording] söz
 }
agreement-check-line = { $place }: { agreement-check-severity } ({ agreement-check-group }): { $told }
agreement-check-todo = Nə etməli: { $told }
agreement-check-accepted = Qəbul edilib: { $why }
agreement-check-clean = { $agreement }: heç nə tapılmadı.
agreement-check-sum = { $agreement }: səhv: { $errors }, xəbərdarlıq: { $warnings }, qeyd: { $notes }; onlardan qəbul edilib: { $accepted }.
agreement-check-square-metres = { $number } m²
agreement-check-square-kilometres = { $number } km²

agreement-check-permitted-yet-banned = { $permission } müddəasının “{ $exemption }” istisnası ilə icazə verdiyi ({ $act }) yenə də { $rule } pozuntusudur.
agreement-check-permitted-yet-banned-do = İstisnanı { $rule } üçün `unless` altında göstərin və ya mətndə icazənin orada bitdiyini deyin.
agreement-check-forbidden-anyway = { $act }: { $rule } buna { $condition ->
    [consent] razılıqla
    [notice] bildirişdən sonra
   *[record] tələb olunan qeydlə
 } yol verir, lakin { $other } həmin tərəfə həmin yerdə və vaxtda qadağan edir.
agreement-check-forbidden-anyway-do = { $other } üçün də həmin şərti yazın və ya onu { $rule } içindən çıxarın.
agreement-check-must-and-must-not = “{ $cap }” həddi { $rule } heç kimin olmasına yol vermədiyi yerdə ən azı { $least } tələb edir.
agreement-check-must-and-must-not-do = İkisini yer, vaxt və ya tərəf üzrə ayırın və ya birini çıxarın.
agreement-check-caps-conflict = “{ $cap }” ən azı { $least } tələb edir, { $rule } içindəki “{ $other }” isə eynisindən ən çoxu { $most } qəbul edir.
agreement-check-caps-conflict-do = İki rəqəmdən birini düzəldin.
agreement-check-cap-inverted = “{ $cap }” ən azı { $least } və ən çoxu { $most } tələb edir: belə ədəd yoxdur.
agreement-check-cap-inverted-do = `at_least` və `at_most` yerlərini dəyişin və ya düzəldin.
agreement-check-notice-window-empty = Bildiriş ən azı { $least } və ən çoxu { $most } əvvəl tələb olunur: belə an yoxdur.
agreement-check-notice-window-empty-do = İki müddətin yerini dəyişin və ya düzəldin.
agreement-check-width-without-bound = { $metres } m üçün { $tolerance } m dəqiqlik sıfıradək istənilən enə yol verir.
agreement-check-width-without-bound-do = Endən kiçik dəqiqlik yazın.
agreement-check-exemptions-disagree = “{ $first }” və “{ $second }” istisnalarının üstünlüyü eynidir və ikisi də bundan danışır: { $act }; “{ $other }” yalnız birincini ləğv edir, ikinci qüvvədə qalır.
agreement-check-exemptions-disagree-do = “{ $other }” adını hər ikisinin `unless` sahəsində göstərin və ya fərqli üstünlüklər verin.
agreement-check-amendments-unordered = { $provision } üçün { $from } tarixindən qüvvədə olan dəyişiklik { $before } tarixindən qüvvədə olandan sonra yazılıb.
agreement-check-amendments-unordered-do = Dəyişiklikləri qüvvəyə mindikləri ardıcıllıqla yazın.
agreement-check-amendments-same-time = { $provision } üçün { $first } və { $second } nömrəli dəyişikliklər `{ $field }` sahəsini fərqli dəyişir; ikisi də eyni andan qüvvədədir və eyni andan məlumdur.
agreement-check-amendments-same-time-do = Birləşdirin və ya vaxtları düzəldin.
agreement-check-amendment-too-early = Dəyişiklik imzadan ({ $signed }) əvvəl, { $from } tarixindən qüvvədə və ya məlum göstərilib.
agreement-check-amendment-too-early-do = Tarixi düzəldin və ya dəyişikliyi mətnin özünə yazın.
agreement-check-amendment-looks-back = Dəyişiklik { $from } tarixindən qüvvədədir, lakin yalnız { $known } tarixindən məlumdur: aradakı cavablar onsuz verilib.
agreement-check-amendment-looks-back-do = Belə olubsa, heç nə; yoxsa vaxtları düzəldin.
agreement-check-acts-unused = Heç bir pozuntu növü və istisna bunlardan danışmır: { $acts }. Bunlar soruşulanda hər müddəa “pozuntu əlaməti yoxdur” deyir.
agreement-check-acts-unused-do = Əhəmiyyətli olanlar üçün pozuntu növü yazın; qalanlar pozuntu olmayan hərəkət kimi qala bilər.
agreement-check-nothing-to-check = { $provision } yoxlanıla bilən göstərilib, amma pozuntu növü yoxdur: həmişə “pozuntu əlaməti yoxdur” deyəcək.
agreement-check-nothing-to-check-do = Necə pozula biləcəyini yazın və ya `checkable: ledger`, `indicator_only`, `not_checkable` deyin.
agreement-check-ways-not-checkable = { $provision } yoxlanıla bilməyən göstərilib, amma pozuntu növləri var.
agreement-check-ways-not-checkable-do = `checkable: partly` deyin və ya növləri çıxarın.
agreement-check-deadline-unfollowed = { $rule } müddətini heç bir öhdəlik izləmir: yerinə yetirildiyini heç kim yazmayacaq.
agreement-check-deadline-unfollowed-do = duties.yaml faylında onun üçün öhdəlik yazın.
agreement-check-deadline-without-evidence = { $rule } üzrə { $duty } öhdəliyi yerinə yetirildiyini nəyin göstərdiyini demir.
agreement-check-deadline-without-evidence-do = Öhdəlik üçün `met_by` yazın.
agreement-check-party-unbound = { $party } heç bir müddəa ilə bağlı deyil.
agreement-check-party-unbound-do = Öhdəliyi olan yerdə `bound` altında göstərin və ya çıxarın.
agreement-check-edition-gap = { $from } – { $until } arasında { $zone } üçün qüvvədə olan redaksiya yoxdur: o vaxta dair suallar açıq qalır.
agreement-check-edition-gap-do = Bir redaksiya o birinin bitdiyi yerdə başlasın və ya aradakını çəkin.
agreement-check-clock-unfed = “{ $clock }” sayğacı “{ $record }” qeydi ilə başlayır, başqa heç nə ondan danışmır: heç vaxt başlamaya bilər.
agreement-check-clock-unfed-do = Həmin qeydi daxil edən öhdəlik yazın, qeydin adını da `words` altında verin.
agreement-check-language-without-text = { $languages } rəsmi dildir, amma bunların o dildə mətni yoxdur: { $provisions }.
agreement-check-language-without-text-do = O dildə mətni əlavə edin.
agreement-check-not-drawn = { $zone } heç kim tərəfindən çəkilməyib: { $rules } hər yer üçün açıq qalacaq.
agreement-check-not-drawn-do = Tərəflər razılaşanda çəkin; o vaxtadək dürüst cavab budur.
agreement-check-never-asked = { $provision } üçün pozuntu növləri var, amma `answers_by_default` siyahısında deyil.
agreement-check-never-asked-do = Hadisələr soruşulmadan ona görə qiymətləndirilməlidirsə, oraya əlavə edin.
agreement-check-time-empty = “{ $name }” başlamamış bitir.
agreement-check-time-empty-do = `from` və `until` dəyərlərini düzəldin.
agreement-check-due-before-force = { $name } üçün müddət saziş qüvvəyə minməmiş bitib.
agreement-check-due-before-force-do = Tarixi düzəldin və ya `from` ilə başlayın.
agreement-check-place-empty = “{ $name }” yerindən heç nə qalmır: kənar sayılan içəridəki hər yeri alır.
agreement-check-place-empty-do = `inside`, `outside` və ya məsafəni düzəldin.
agreement-check-exemption-unused = Heç bir pozuntu növü “{ $exemption }” istisnasını ({ $act }) göstərmir: o, heç nəyi istisna etmir.
agreement-check-exemption-unused-do = Məhdudlaşdırdığı növlərin `unless` sahəsində göstərin və ya çıxarın.
agreement-check-exemption-other-acts = “{ $exemption }” { $rule } hərəkətlərinin heç birindən danışmır.
agreement-check-exemption-other-acts-do = Onun `acts` sahəsini düzəldin və ya `unless` içindən çıxarın.
agreement-check-exemption-elsewhere = “{ $exemption }” { $rule } qüvvədə olan heç bir vaxtda və yerdə qüvvədə deyil.
agreement-check-exemption-elsewhere-do = Vaxtını və ya yerini düzəldin və ya `unless` içindən çıxarın.
agreement-check-permission-unused = { $provision } müddəasının icazə verdiyini heç bir istisna tanımır: heç bir nəticəni dəyişmir.
agreement-check-permission-unused-do = `permits: { $provision }` ilə istisna yazın və ya `checkable: not_checkable` deyin.
agreement-check-act-shadowed = { $act } bir növdə iki dəfə sadalanıb; `{ $field }` dediyinə növbə çatmır.
agreement-check-act-shadowed-do = Bir siyahıda saxlayın.
agreement-check-way-implied = { $provision } müddəasını “{ $way }” növü ilə pozan hər şey “{ $other }” növü ilə də pozur.
agreement-check-way-implied-do = “{ $way }” növünü çıxarın və ya “{ $other }” növünü daraldın.
agreement-check-cap-never-binds = “{ $cap }” həddi heç vaxt pozulan hədd ola bilməz.
agreement-check-cap-never-binds-do = Çıxarın və ya rəqəmini düzəldin.
agreement-check-amendment-without-deadline = { $provision } üçün dəyişiklik müddəada olmayan müddəti dəyişir.
agreement-check-amendment-without-deadline-do = Pozuntu növündə `due` yazın və ya `set` işlədin.
agreement-check-amendment-changes-nothing = { $provision } üçün dəyişiklik onsuz da olanı yazır.
agreement-check-amendment-changes-nothing-do = Nəyin dəyişdiyini yazın və ya çıxarın.
agreement-check-names-unused = `{ $field }` altında elan olunub, heç yerdə işlənməyib: { $names }.
agreement-check-names-unused-do = Çıxarın və ya işlədin.
agreement-check-overlap-forbidden = { $zone } və { $other } arasında { $area } ortaq sahə var; { $rule } bunu qadağan edir.
agreement-check-overlap-forbidden-do = İkisindən birini tərəflərlə birlikdə yenidən çəkin.
agreement-check-width-not-kept = { $zone } boyu ölçüldükdə eni { $narrowest } – { $widest } m-dir; { $rule } { $metres } ± { $tolerance } m tələb edir. Uzunluğunun { $percent } %-də gözlənilmir.
agreement-check-width-not-kept-do = Həmin endə zolaq kimi yenidən çəkin və ya rəqəmi düzəldin.
agreement-check-zones-sliver = { $zone } və { $other } dar bir zolağı bölüşür ({ $area }): yəqin ki, yalnız toxunmalı idilər.
agreement-check-zones-sliver-do = Ortaq sərhəd boyu ikisinə də eyni nöqtələri verin.
agreement-check-ring-touches-itself = { $zone } sərhədi özünə toxunur və ya dəlik sərhədə toxunur.
agreement-check-ring-touches-itself-do = Hissələri ayrı çoxbucaqlı kimi çəkin və ya nöqtəni çəkin.
agreement-check-line-crosses-itself = { $zone } xətti özünü kəsir: orada tərəfləri yerini dəyişir.
agreement-check-line-crosses-itself-do = Nöqtələri xəttin getdiyi ardıcıllıqla düzün.
agreement-check-vertex-twice = { $zone } üçün eyni nöqtə ardıcıl iki dəfə yazılıb ({ $at }).
agreement-check-vertex-twice-do = Birini çıxarın.
agreement-check-zone-far-off = { $zone } digər çertyojların ortasından { $km } km aralıdır.
agreement-check-zone-far-off-do = Əvvəl uzunluğu, sonra enliyi yazın.
agreement-check-ring-turned-round = Konturlar tərs istiqamətdədir (RFC 7946 xariciləri saat əqrəbinin əksinə istəyir): { $zones }.
agreement-check-ring-turned-round-do = Burada heç nə; başqa proqramlar xarici daxili saya bilər, yenidən çəkəndə çevirin.
agreement-check-name-untranslated = Ad və ya əsas bu dillərdə yoxdur: { $languages }. Bu dillərdə oxuyanlar ingiliscəsini görür.
agreement-check-name-untranslated-do = Bu dillərdə də yazın.
agreement-check-numbers-differ = Rəqəmlər { $first } ({ $one }) ilə { $language } ({ $other }) arasında fərqlənir.
agreement-check-numbers-differ-do = İkisini imzalanmış mətnlə tutuşdurun və yanlışı düzəldin.
agreement-check-text-copied = { $language } dilindəki mətn { $first } dilindəkinin surətidir.
agreement-check-text-copied-do = Tərcümə edin.
agreement-check-acceptance-stale = accepted.yaml { $at } yerindəki “{ $note }” qeydini qəbul edir, amma o daha tapılmır.
agreement-check-acceptance-stale-do = Həmin sətri çıxarın.
