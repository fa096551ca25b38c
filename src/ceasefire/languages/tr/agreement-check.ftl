# Anlaşmaların denetimi: okunurken ne reddedilir, okunabilende denetim ne bulur.

## What is refused, and what to write instead

agreement-kind = { $kind ->
    [provision] hüküm
    [way] ihlal yolu
    [exemption] istisna
    [reading] yorum
    [act] eylem
    [arms] silah sınıfı
    [tally] sayılan sınıf
    [cap] tavan
    [party] taraf ya da garantör
    [language] dil
    [clock] süre sayacı
    [area] bölge
    [line] hat
    [zone] bölge ya da hat
   *[other] { $kind }
 }
agreement-name-unknown = Anlaşmada böyle bir ad yok ({ agreement-kind }): “{ $name }”. { $close ->
    [none] Bildirin ya da şunlardan birini yazın: { $known }.
   *[other] { $close } yazın; bilinenler: { $known }.
 }
agreement-name-twice = Aynısı iki kez var ({ agreement-kind }): “{ $name }”; her birine kendi adını ya da numarasını verin.
agreement-circle = Her biri sonrakini, sonuncusu ilkini bekliyor ({ agreement-kind }): { $circle }. Birini döngüden çıkarın.
agreement-priority-low = “{ $other }” istisnası (öncelik { $theirs }), “{ $exemption }” istisnasını (öncelik { $priority }) kaldıracak; ona en az { $least } önceliği verin.
agreement-text-lacking = Metin şu dillerde eksik: { $languages }; onları da yazın.
agreement-zone-of-record = “{ $zone }” bir saat dilimi değil; Europe/Kyiv ya da Asia/Baku gibi bir ad yazın.
agreement-drawn-otherwise = { $kind ->
    [line] “{ $name }” hat olarak çizilmiş, içi yok; `within` altında bir uzaklıkla anın ya da alan olarak çizin.
   *[other] “{ $name }” alan olarak çizilmiş; uzaklık bir hattan ölçülür: sınırını LineString olarak çizip onu anın.
 }
agreement-decides-nothing = “{ $name }” anlaşma dosyasında hiçbir yeri göstermiyor; bir alanın yolunu yazın, örneğin provisions.P1.breached_by.force.time.
