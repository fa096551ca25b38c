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

## What a check finds, and what to do

agreement-check-severity = { $severity ->
    [error] hata
    [warning] uyarı
   *[note] not
 }
agreement-check-group = { $kind ->
    [contradiction] çelişki
    [gap] boşluk
    [unreachable] ulaşılamaz
    [geometry] çizim
   *[wording] söz
 }
agreement-check-line = { $place }: { agreement-check-severity } ({ agreement-check-group }): { $told }
agreement-check-todo = Yapılacak: { $told }
agreement-check-accepted = Kabul edildi: { $why }
agreement-check-clean = { $agreement }: bir şey bulunmadı.
agreement-check-sum = { $agreement }: hata: { $errors }, uyarı: { $warnings }, not: { $notes }; bunlardan kabul edilen: { $accepted }.
agreement-check-square-metres = { $number } m²
agreement-check-square-kilometres = { $number } km²

agreement-check-permitted-yet-banned = { $permission } hükmünün “{ $exemption }” istisnasıyla izin verdiği ({ $act }) yine de { $rule } ihlalidir.
agreement-check-permitted-yet-banned-do = İstisnayı { $rule } altında `unless` içinde anın ya da metinde iznin orada bittiğini söyleyin.
agreement-check-forbidden-anyway = { $act }: { $rule } buna { $condition ->
    [consent] rızayla
    [notice] bildirimden sonra
   *[record] istenen kayıtla
 } izin veriyor, ama { $other } aynı tarafa aynı yer ve zamanda yasaklıyor.
agreement-check-forbidden-anyway-do = { $other } için de aynı koşulu yazın ya da { $rule } içinden çıkarın.
agreement-check-must-and-must-not = “{ $cap }” tavanı, { $rule } hiç kimsenin bulunmasına izin vermediği yerde en az { $least } istiyor.
agreement-check-must-and-must-not-do = İkisini yer, zaman ya da tarafça ayırın ya da birini çıkarın.
agreement-check-caps-conflict = “{ $cap }” en az { $least } istiyor, { $rule } içindeki “{ $other }” ise aynısından en çok { $most } kabul ediyor.
agreement-check-caps-conflict-do = İki sayıdan birini düzeltin.
agreement-check-cap-inverted = “{ $cap }” en az { $least } ve en çok { $most } istiyor: böyle bir sayı yok.
agreement-check-cap-inverted-do = `at_least` ile `at_most` değerlerini yer değiştirin ya da düzeltin.
agreement-check-notice-window-empty = Bildirim en az { $least } ve en çok { $most } önce isteniyor: böyle bir an yok.
agreement-check-notice-window-empty-do = İki süreyi yer değiştirin ya da düzeltin.
agreement-check-width-without-bound = { $metres } m için { $tolerance } m tolerans, sıfıra dek her genişliğe izin verir.
agreement-check-width-without-bound-do = Genişlikten küçük bir tolerans yazın.
agreement-check-exemptions-disagree = “{ $first }” ve “{ $second }” istisnalarının önceliği aynı ve ikisi de şundan söz ediyor: { $act }; “{ $other }” yalnız birincisini kaldırıyor, ikincisi geçerli kalıyor.
agreement-check-exemptions-disagree-do = “{ $other }” adını ikisinin de `unless` alanında anın ya da farklı öncelikler verin.
agreement-check-amendments-unordered = { $provision } için { $from } tarihinden geçerli değişiklik, { $before } tarihinden geçerli olandan sonra yazılmış.
agreement-check-amendments-unordered-do = Değişiklikleri geçerli olma sırasıyla yazın.
agreement-check-amendments-same-time = { $provision } için { $first } ve { $second } numaralı değişiklikler `{ $field }` alanını farklı değiştiriyor; ikisi de aynı andan geçerli ve aynı andan biliniyor.
agreement-check-amendments-same-time-do = Birleştirin ya da zamanları düzeltin.
agreement-check-amendment-too-early = Bir değişiklik imzadan ({ $signed }) önce, { $from } tarihinden geçerli ya da biliniyor görünüyor.
agreement-check-amendment-too-early-do = Tarihi düzeltin ya da değişikliği metnin kendisine yazın.
agreement-check-amendment-looks-back = Bir değişiklik { $from } tarihinden geçerli, ama ancak { $known } tarihinden biliniyor: aradaki yanıtlar onsuz verildi.
agreement-check-amendment-looks-back-do = Böyle olduysa bir şey gerekmez; değilse zamanları düzeltin.
agreement-check-acts-unused = Hiçbir ihlal yolu ve istisna şunlardan söz etmiyor: { $acts }. Bunlar sorulduğunda her hüküm “ihlal belirtisi yok” der.
agreement-check-acts-unused-do = Önemli olanlar için ihlal yolu yazın; ötekiler ihlal olmayan eylem olarak kalabilir.
agreement-check-nothing-to-check = { $provision } denetlenebilir denmiş, ama ihlal yolu yok: her zaman “ihlal belirtisi yok” diyecek.
agreement-check-nothing-to-check-do = Nasıl ihlal edilebileceğini yazın ya da `checkable: ledger`, `indicator_only` veya `not_checkable` deyin.
agreement-check-ways-not-checkable = { $provision } denetlenemez denmiş, ama ihlal yolları var.
agreement-check-ways-not-checkable-do = `checkable: partly` deyin ya da yolları çıkarın.
agreement-check-deadline-unfollowed = { $rule } süresini hiçbir yükümlülük izlemiyor: yerine getirildiğini kimse yazmayacak.
agreement-check-deadline-unfollowed-do = duties.yaml içine bir yükümlülük yazın.
agreement-check-deadline-without-evidence = { $rule } için { $duty } yükümlülüğü, yerine getirildiğini neyin gösterdiğini söylemiyor.
agreement-check-deadline-without-evidence-do = Yükümlülüğe `met_by` yazın.
agreement-check-party-unbound = { $party } hiçbir hükümle bağlı değil.
agreement-check-party-unbound-do = Yükümlü olduğu yerde `bound` içinde anın ya da çıkarın.
agreement-check-edition-gap = { $from } ile { $until } arasında { $zone } için geçerli baskı yok: o zamana ilişkin sorular açık kalır.
agreement-check-edition-gap-do = Bir baskı ötekinin bittiği yerde başlasın ya da aradakini çizin.
agreement-check-clock-unfed = “{ $clock }” sayacı “{ $record }” kaydıyla başlar; ondan başka hiçbir şey söz etmiyor: hiç başlamayabilir.
agreement-check-clock-unfed-do = O kaydı giren bir yükümlülük yazın, kaydın adını da `words` altında verin.
agreement-check-language-without-text = { $languages } resmî dil, ama şunların o dilde metni yok: { $provisions }.
agreement-check-language-without-text-do = O dildeki metni ekleyin.
agreement-check-not-drawn = { $zone } kimse tarafından çizilmedi: { $rules } her yer için açık kalacak.
agreement-check-not-drawn-do = Taraflar anlaşınca çizin; o zamana dek dürüst yanıt budur.
agreement-check-never-asked = { $provision } için ihlal yolları var, ama `answers_by_default` içinde değil.
agreement-check-never-asked-do = Olaylar sorulmadan ona göre değerlendirilecekse oraya ekleyin.
agreement-check-time-empty = “{ $name }” başlamadan bitiyor.
agreement-check-time-empty-do = `from` ile `until` değerlerini düzeltin.
agreement-check-due-before-force = { $name } için süre, anlaşma yürürlüğe girmeden dolmuş.
agreement-check-due-before-force-do = Tarihi düzeltin ya da `from` ile başlayın.
agreement-check-place-empty = “{ $name }” yerinden bir şey kalmıyor: dışarıda sayılan, içerideki her yeri alıyor.
agreement-check-place-empty-do = `inside`, `outside` ya da uzaklığı düzeltin.
agreement-check-exemption-unused = Hiçbir ihlal yolu “{ $exemption }” istisnasını ({ $act }) anmıyor: hiçbir şeyi istisna etmiyor.
agreement-check-exemption-unused-do = Sınırladığı yolların `unless` alanında anın ya da çıkarın.
agreement-check-exemption-other-acts = “{ $exemption }”, { $rule } eylemlerinin hiçbirinden söz etmiyor.
agreement-check-exemption-other-acts-do = `acts` alanını düzeltin ya da `unless` içinden çıkarın.
agreement-check-exemption-elsewhere = “{ $exemption }”, { $rule } geçerli olduğu hiçbir zaman ve yerde geçerli değil.
agreement-check-exemption-elsewhere-do = Zamanını ya da yerini düzeltin ya da `unless` içinden çıkarın.
agreement-check-permission-unused = { $provision } hükmünün izin verdiğini hiçbir istisna tanımıyor: hiçbir sonucu değiştirmez.
agreement-check-permission-unused-do = `permits: { $provision }` ile bir istisna yazın ya da `checkable: not_checkable` deyin.
agreement-check-act-shadowed = { $act } bir yolda iki kez sayılmış; `{ $field }` dediğine sıra gelmez.
agreement-check-act-shadowed-do = Tek listede bırakın.
agreement-check-way-implied = { $provision } hükmünü “{ $way }” yoluyla ihlal eden her şey “{ $other }” yoluyla da ihlal eder.
agreement-check-way-implied-do = “{ $way }” yolunu çıkarın ya da “{ $other }” yolunu daraltın.
agreement-check-cap-never-binds = “{ $cap }” tavanı hiçbir zaman aşılan tavan olamaz.
agreement-check-cap-never-binds-do = Çıkarın ya da sayısını düzeltin.
agreement-check-amendment-without-deadline = { $provision } için bir değişiklik, hükümde olmayan bir süreyi kaydırıyor.
agreement-check-amendment-without-deadline-do = İhlal yoluna `due` yazın ya da `set` kullanın.
agreement-check-amendment-changes-nothing = { $provision } için bir değişiklik, zaten olanı yazıyor.
agreement-check-amendment-changes-nothing-do = Neyin değiştiğini yazın ya da çıkarın.
agreement-check-names-unused = `{ $field }` altında bildirilmiş, hiç kullanılmamış: { $names }.
agreement-check-names-unused-do = Çıkarın ya da kullanın.
agreement-check-overlap-forbidden = { $zone } ile { $other } arasında { $area } ortak alan var; { $rule } bunu yasaklıyor.
agreement-check-overlap-forbidden-do = İkisinden birini taraflarla birlikte yeniden çizin.
agreement-check-width-not-kept = { $zone } boydan boya ölçüldüğünde { $narrowest } ile { $widest } m arası genişlikte; { $rule } { $metres } ± { $tolerance } m istiyor. Uzunluğunun % { $percent } kadarında tutmuyor.
agreement-check-width-not-kept-do = O genişlikte bir şerit olarak yeniden çizin ya da sayıyı düzeltin.
agreement-check-zones-sliver = { $zone } ile { $other } dar bir şeridi paylaşıyor ({ $area }): herhâlde yalnız değmeleri istenmişti.
agreement-check-zones-sliver-do = Ortak sınır boyunca ikisine de aynı noktaları verin.
agreement-check-ring-touches-itself = { $zone } sınırı kendine değiyor ya da bir delik sınıra değiyor.
agreement-check-ring-touches-itself-do = Parçaları ayrı çokgenler olarak çizin ya da noktayı kaydırın.
agreement-check-line-crosses-itself = { $zone } hattı kendini kesiyor: orada iki yanı yer değiştiriyor.
agreement-check-line-crosses-itself-do = Noktaları hattın gidiş sırasına koyun.
agreement-check-vertex-twice = { $zone } içinde aynı nokta art arda iki kez yazılmış ({ $at }).
agreement-check-vertex-twice-do = Birini çıkarın.
agreement-check-zone-far-off = { $zone } öteki çizimlerin ortasından { $km } km uzakta.
agreement-check-zone-far-off-do = Önce boylamı, sonra enlemi yazın.
agreement-check-ring-turned-round = Halkalar ters yönde (RFC 7946 dış halkaları saat yönünün tersine ister): { $zones }.
agreement-check-ring-turned-round-do = Burada bir şey gerekmez; başka programlar dışarıyı içeri sanabilir, yeniden çizerken çevirin.
agreement-check-name-untranslated = Bir ad ya da gerekçe şu dillerde yok: { $languages }. Bu dillerin okurları İngilizcesini görür.
agreement-check-name-untranslated-do = Bu dillerde de yazın.
agreement-check-numbers-differ = Rakamlar { $first } ({ $one }) ile { $language } ({ $other }) arasında farklı.
agreement-check-numbers-differ-do = İkisini imzalı metinle karşılaştırıp yanlışı düzeltin.
agreement-check-text-copied = { $language } dilindeki metin { $first } dilindekinin kopyası.
agreement-check-text-copied-do = Çevirin.
agreement-check-acceptance-stale = accepted.yaml, { $at } yerindeki “{ $note }” notunu kabul ediyor, ama artık bulunmuyor.
agreement-check-acceptance-stale-do = O satırı çıkarın.
