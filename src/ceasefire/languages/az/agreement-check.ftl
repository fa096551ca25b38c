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
