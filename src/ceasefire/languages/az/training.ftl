# Training: courses, awards, who may do what, refreshers; files of records.

records-no-file = “{ $name }” faylı yoxdur. YAML və ya JSON faylını, yaxud məhsulla gələni yazın: { $shipped }.
records-too-long = Fayl { $most } işarədən uzundur; oxunmadı.

training-kind = { $kind ->
    [theory] nəzəriyyə
    [practical] təcrübə
   *[other] { $kind }
 }
training-unknown = “{ $what }” məlum deyil. Məlum olanlar: { $known }.
training-person-unknown = Bu məktəbdə “{ $person }” adlı heç kim yoxdur. Rollar 1/s2/3 və ya host/eng-1/7 kimi yazılır.
training-twice = “{ $person }” iki dəfə var. Birini çıxarın.
training-section = { $number } nəfərlik manqa olmur; { $least } ilə { $most } arasıdır.
training-team = Qrupa manqalar, tibb işçisi və EOD cütü lazımdır.
training-course = Kursa ən azı bir gün, qüvvədə olma günləri və 0-dan böyük, 1-dən çox olmayan davamiyyət payı lazımdır.
training-run-days = Dövr başlamadan bitir. Günləri düzəldin.

## Awards

training-recognised = Başqa yerdən tanınan ixtisasa yazılı səbəb və şəxsin özünün olmayan imza lazımdır.
training-no-trainee = { $person } { $run } dövrünün dinləyicisi deyil və ya dövr başqa kursundur. Heç nə verilə bilməz.
training-award-signed = Sənədi dinləyicidən başqası imzalayır.
training-before-course = { $day } tarixində, kurs { $starts } başlamadan qiymətləndirilib. Kursdan əvvəl heç kim keçmir: yenidən qiymətləndirin.
training-award-early = { $day } tarixində verilib; kurs və qiymətləndirmələr { $ends } bitib. Günü düzəldin.
training-needs = Bu kursa lazım olan “{ $code }” { $day } tarixində yox idi. Əvvəl o, sonra bu kurs.
training-days-held = { $held } dərs günü keçirilib, { $needed } lazımdır.
training-attendance = { $days } günün { $there } günündə olub; { $needed } % lazımdır. Buraxılan günləri tamamlasın.
training-not-assessed = Qiymətləndirmə yoxdur: { training-kind }. Həm nəzəriyyə, həm təcrübə lazımdır.
training-score = { $score } bal olmur; 0 ilə 100 arasıdır.
training-failed = { training-kind }: { $score }, lazım olan { $least }. Keçməyib.
training-no-licence = { $person } { $day } tarixində təlimatçı lisenziyasına malik deyildi.
training-no-instructor = Dövrün təlimatçısı yoxdur.
training-assessor-commander = { $person } qiymətləndirə bilməz: dinləyicinin özü və ya komandiridir. Başqası yenidən qiymətləndirsin.
training-assessor-instructor = Hər şeyi { $run } təlimatçıları özləri qiymətləndirib. Ən azı biri başqa olmalıdır.
training-no-award = { $person } üçün { $course } kursundan sənəd yoxdur.
training-certificate = { $person } { $course } kursunu keçib ({ $code }, səviyyə { $level }); { $first } – { $last } qüvvədədir, imzalayan { $signed }. Bu sənədin adı: { $name }

## Who may do what

training-may = { $people } nəfərdən { $number } nəfər { $day } tarixində “{ $work }” edə bilər.
training-none = { $person } “{ $code }” üzrə heç vaxt ixtisas almayıb. Kurs lazımdır.
training-level = { $person } “{ $code }” üzrə { $level } səviyyəsinədək ixtisaslıdır; lazım olan { $wanted } (qayda { $rule }).
training-not-yet = { $person }: “{ $code }” yalnız { $day } tarixindən qüvvədədir.
training-expired = { $person }: “{ $code }” { $day } tarixində bitib. Təkrar təlim lazımdır.
training-revoked = { $person }: “{ $code }” { $day } tarixində geri alınıb. Bütün kurs yenidən lazımdır.
training-unused = { $person } “{ $code }” bacarığını son dəfə { $day } tarixində işlədib; { $most } gün işlədilməsə, təkrar təlim lazımdır.
training-restricted = { $person } { $day } tarixinədək “{ $work }” edə bilməz: { $words }.
training-duty-row = { $person } ardıcıl { $days } gün növbədə olardı, ən çoxu { $most } olar. Bir gün istirahət verin.
training-duty-hours = { $person } 7 gündə { $hours } saat növbədə olardı, ən çoxu { $most } olar.
training-duty-rest = { $person } bu növbədən əvvəl { $hours } saat dincəlib, ən azı { $least } lazımdır.
training-duty-times = Növbə sıfırdan uzun, ən çoxu 24 saat çəkir. Vaxtını düzəldin.

## Refreshers and checks

training-due = { $day } tarixindən { $days } gündə { $people } nəfərin { $number } ixtisası bitir.
training-run = { "  " }{ $course }: ən gec { $begin } başlamalıdır, { $number } nəfər; ilk hüquq { $first } bitir.
training-run-late = { "  " }{ $course }: { $first } tarixindən əvvəl bitmək üçün GECDİR ({ $begin } başlamalı idi), { $number } nəfər.
training-seats = Dövrdə ən azı bir yer olur, { $seats } yox.
training-school = { $name }: { $people } nəfər, { $awards } sənəd ({ $units }).
training-stands = Hər şey qüvvədədir.
