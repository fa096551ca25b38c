# Başqa qaydalar, saat qurşaqları və gün sonları ilə yenidən sayılan gün.

count-title = { $day }, yenidən sayılıb { $report ->
    [none] (hesabat hələ tərtib olunmayıb)
   *[other] ({ $report } nömrəli hesabatın hadisələri)
 }
count-column = [{ $number }] { $whose }: { $rule }; saat qurşağı { $zone }, günün sonu { $cut } ({ $period })
count-as-agreed = razılaşdırıldığı kimi
count-as-asked = soruşulduğu kimi
count-as-rule = başqa qayda
count-total = Sayılıb
count-incidents = Günün hadisələri
count-by-kinds = Növlər üzrə
count-by-areas = Ərazilər üzrə (ərazilər üst-üstə düşə bilər)
count-by-provisions = Müddəa və iddiaya görə cavabı üzrə
count-elsewhere = başqa yerdə
count-unplaced = yeri məlum deyil
count-differences = Harada və nəyə görə fərqlənirlər:
count-same = Heç bir hadisədə fərqlənmirlər.
count-hint = Başqa qaydalar, o biri tərəfin qaydası, başqa saat qurşağı və ya gün sonu: { $command }

## Hadisə niyə sayılır və ya sayılmır

count-why-not-counted = { $act }: bu qayda belə şeyi saymır.
count-why-none-told = { $act }: say bildirilməyib.
count-why-row = { $act }: bir sətir bir sayılır.
count-why-each = { $act }: hər biri sayılır ({ $number }).
count-why-series = { $size } ədədlik seriyanın birincisi; seriya bir dəfə sayılır (lazımdır: { $least }).
count-why-joined = { $of } ilə başlanan seriyaya daxildir; seriya bir dəfə sayılır.
count-why-may-reach = { $low } və ya daha çox ədədlik seriya; lazım olan { $least } sayına çatıb-çatmadığı məlum deyil.
count-why-below = { $size } ədədlik seriya; lazım olan { $least } sayından azdır.
count-why-alleged = yalnız şikayətlərdən məlumdur; iddialar sayılmır.
count-why-other-day = bu saat qurşağı və gün sonu ilə { $day } gününə aiddir.

## İmtinalar

count-edition-twice = { $rule } qaydası { $version } versiyasında iki dəfə yazılıb; hər redaksiyaya öz versiyasını verin.
count-edition-same-time = { $rule } qaydasının eyni vaxtdan başlanan iki redaksiyası var ({ $since }); sonrakına valid_from və ya known_from yazın.
count-version-unknown = { $rule } qaydasının { $version } versiyası yoxdur; olanlar: { $known }.
count-rule-not-yet = { $rule } qaydası { $at } anında qüvvədə deyildi və ya məlum deyildi; versiya (ID@VERSION) və ya daha sonrakı gün göstərin.
count-day-empty = { $day } ətrafında heç nə hadisə kimi qruplaşdırılmayıb. Əvvəlcə günü bağlayın və ya başqa gün göstərin.
