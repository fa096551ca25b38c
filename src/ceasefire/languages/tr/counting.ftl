# Başka kurallar, saat dilimleri ve gün sonlarıyla yeniden sayılan bir gün.

count-title = { $day }, yeniden sayıldı { $report ->
    [none] (henüz rapor düzenlenmedi)
   *[other] ({ $report } sayılı raporun olayları)
 }
count-column = [{ $number }] { $whose }: { $rule }; saat dilimi { $zone }, gün bitişi { $cut } ({ $period })
count-as-agreed = kararlaştırıldığı gibi
count-as-asked = istendiği gibi
count-as-rule = başka kural
count-total = Sayılan
count-incidents = Günün olayları
count-by-kinds = Türe göre
count-by-areas = Bölgeye göre (bölgeler örtüşebilir)
count-by-provisions = Hükme ve iddiaya göre verdiği yanıta göre
count-elsewhere = başka yerde
count-unplaced = yeri bilinmiyor
count-differences = Nerede ve neden ayrılıyorlar:
count-same = Hiçbir olayda ayrılmıyorlar.
count-hint = Başka kurallar, öteki tarafın kuralı, başka saat dilimi ya da gün sonu: { $command }

## Bir olay neden sayılır ya da sayılmaz

count-why-not-counted = { $act }: bu kuralın saydıkları arasında değil.
count-why-none-told = { $act }: sayı bildirilmedi.
count-why-row = { $act }: bir satır bir sayılır.
count-why-each = { $act }: her biri sayılır ({ $number }).
count-why-series = { $size } adetlik bir dizinin ilki; dizi bir kez sayılır (gereken: { $least }).
count-why-joined = { $of } ile başlayan diziye katılmıştır; bir dizi bir kez sayılır.
count-why-may-reach = { $low } ya da daha çok adetlik dizi; gereken { $least } sayısına ulaşıp ulaşmadığı bilinmiyor.
count-why-below = { $size } adetlik dizi; gereken { $least } sayısından az.
count-why-alleged = yalnız şikâyetlerde geçiyor; iddialar sayılmaz.
count-why-other-day = bu saat dilimi ve gün sonuyla { $day } gününe düşüyor.

## Retler

count-edition-twice = { $rule } kuralı { $version } sürümünde iki kez yazılmış; her düzenlemeye kendi sürümünü verin.
count-edition-same-time = { $rule } kuralının aynı andan başlayan iki düzenlemesi var ({ $since }); sonrakine valid_from ya da known_from verin.
count-version-unknown = { $rule } kuralının { $version } sürümü yok; olanlar: { $known }.
count-rule-not-yet = { $rule } kuralı { $at } anında yürürlükte değildi ya da bilinmiyordu; bir sürüm (ID@VERSION) ya da daha sonraki bir gün belirtin.
count-day-empty = { $day } çevresinde hiçbir şey olay olarak gruplanmadı. Önce günü kapatın ya da başka bir gün belirtin.
