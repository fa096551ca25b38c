# Sentences and headings of the reports the centre issues.

## Head and foot

report-daily-title = Günlük rapor
report-spot-title = Ani durum raporu
report-unverified = Doğrulanmadı: geldiği gibi aktarılmıştır, henüz değerlendirilmemiştir.
report-exercise = TATBİKAT – bu rapordaki hiçbir şey gerçek değildir
report-synthetic = Gerçek coğrafya üzerinde benzetim verisinden üretilmiştir.
report-number = Rapor { $number }
report-footer = { $number } · belge { $hash }
report-page-of = sayfa { $page } / { $pages }
report-marking-joint = Her iki heyet için
report-period = Dönem
report-cut-off = Kapanış saati
report-times-in = Bütün saatler: { $zone }
report-agreement = Anlaşma
report-edition = { $title }, { $edition } sürümü
report-rule = Sayım kuralı
report-rule-version = { $rule } ({ $name }, sürüm { $version })
report-data = Veri sürümü
report-data-log = { $side }: { $size } kayıt, kök { $root }

## Section headings

report-h-summary = Özet
report-h-incidents = Olaylar
report-h-rules = Aynı dönem, her sayım kuralıyla
report-h-weapons = Silahlar ve hatlar
report-h-withdrawal = Geri çekilme ve ayrışma
report-h-complaints = Şikâyetler ve yanıt süreleri
report-h-movement = Hareket serbestliği ve karıştırma
report-h-coverage = Gözlem kapsamı: izlenen ve izlenmeyen
report-h-quality = Kaynakların niteliği
report-h-errata = Düzeltmeler
report-h-signatures = İmzalar ve kayıt defterlerinin durumu
report-h-promise = Bu raporun vaat etmedikleri
report-h-map = Harita
report-h-annex-observations = Ek A: bütün gözlemler
report-h-annex-allegations = Ek B: tarafların iddiaları

## Summary

report-this-period = Bu dönem
report-previous-period = Önceki ({ $number })
report-no-previous = önceki rapor yok
report-figure = Gösterge
report-counted = Kurala göre sayılan
report-incidents = Olaylar
report-of-which-alleged = bunlardan yalnız iddia, gözlem yok
report-breach = İhlal belirtisi olan olaylar (denetime göre)
report-breach-agreed = bunlardan iki heyetin mutabık kaldığı
report-cannot-tell = Karar verilemeyen olaylar
report-complaints-new = Alınan şikâyetler
report-restrictions = Kısıtlama ve karıştırmalar
report-weapons = Görülen silah, çalışma, mevzi
report-watched = İzlenen saat (bütün araçlar)
report-not-watched = İzlenmeyen saat (bütün araçlar)
report-rate = 100 algılayıcı-saat başına gözlenen olay
report-rate-value = { $rate } (%95: { $low }–{ $high })
report-no-rate = izlenen saat yok, oran yok
report-by-kind = Türe göre: { $list }
report-by-standing = Heyetler arasındaki durum: { $list }
report-calm = Olay gözlenmedi; { $planned } içinden { $watched } izlendi. İzlenmemek sakinlik demek değildir.
report-none-observed = Gözlenmedi; { $planned } içinden { $watched } izlendi.
report-none-received = Dönem içinde alınmadı.
report-none-entered = Yok.

## Incidents

report-when = Zaman
report-where = Yer
report-what = Ne
report-count = Sayı
report-count-under = { $count } (kural: “{ $rule }”)
report-sources = Kaynaklar
report-means = Yöntem
report-provisions = İlgili hükümler
report-standing = Durum
report-rivals = Başka açıklamalar
report-dissent = { $side } karşı görüşü, aynen ({ $language })
report-words = { $side }, aynen ({ $language })
report-assessment = { $side }: { $answers }; { $likelihood }; { $grade }
report-assessments = Bağımsız değerlendirmeler
report-joint-text = Ortak metin: { $answers }
report-alleged-only = Yalnız iddia: lehte veya aleyhte gözlem yok.
report-alleged-by = { $party } iddiası: { $number }
report-seen-by = { $asset } ({ $kind }): { $means }, { $what } × { $number }
report-near = { $place }, { $distance } { $direction }
report-at = { $place }
report-region = { $area } içinde (%95 bölgesi)
report-sector = gözlemcinin { $direction } kesimi, { $low }–{ $high }
report-bearing = gözlemcinin { $direction } yönünde bir yer
report-nowhere = yer bilinmiyor
report-nowhere-said = yer bilinmiyor (“{ $said }”)
report-count-range = { $best } ({ $low }–{ $high })
report-count-floor = en az { $low }
report-not-counted = sayılmadı
report-probability = P(yer) { $p }
report-no-probability = yalnız olgulara göre
report-settles = Karar verdirecek olan: { $list }.
report-verdict = { $provision }: { $answer } ({ $chance }).
report-clear = { answer-not_indicated }: { $list }.
report-for = lehte: { $list }
report-against = aleyhte: { $list }
report-only-against = yalnız aleyhte veri: { $list }
report-earlier = önceki dönemlerin bildirimleri: { $number }
report-neither = lehte ya da aleyhte bir şey yok: { $list }
report-no-provision = Hiçbir hüküm sorulmadı.
report-other-incidents = İhlal belirtisi olmayan ve henüz karara bağlanmamış olaylar

## Tables

report-no = No.
report-total = Toplam
report-incidents-counted = Sayılan olay
report-used = bu raporda kullanılan
report-asset = Araç
report-weapon = Silah
report-calibre = { $number } mm
report-sightings = Silahlar, çalışmalar ve mevziler
report-crossings = Hat geçişleri, hareketler ve uçuşlar
report-incident-short = Olay
report-article = Madde
report-party = Taraf
report-reference = Referans
report-receipt = Alındı no.
report-received = Alındı
report-due = Yanıt süresi
report-answered = Yanıtlandı
report-state = Durum
report-notices = Önceden bildirimler
report-kind = Tür
report-given = Verildi
report-remark = Açıklama
report-probable = olası
report-established = tespit edildi
report-footing = Dayanak
report-assets-lost = Kaybedilen kendi araçlarımız
report-no-assets-lost = Merkezin araç kaybı bildirilmedi.
report-no-restrictions = Kısıtlama veya karıştırma bildirilmedi.
report-watched-h = İzlenen
report-area = Alan
report-share = Oran
report-lost-h = İzlenmeyen, nedenine göre
report-coverage-note = Sabit araç { $hours } süren dönemin tümünü, uçuş veya devriye yalnız kendi süresini izler. Bildirilmeyen saatler sakin sayılmaz: o sırada ne olduğu bilinmiyor.
report-ground = Dönem içinde en az bir kez izlenen arazi: { $area } içinden { $watched }.
report-no-coverage = Gözlem kapsamı bildirilmedi. Bu rapordaki hiçbir şey sakinlik olarak okunamaz.
report-files = { $files } dosyadan { $read } tanesi tam okundu.
report-file = Dosya
report-outcome = Sonuç
report-problems = Sorunlar
report-checksums-bad = { $number } sağlama toplamı hatalı
report-sources-checked = { $number } kaynak birbiriyle karşılaştırıldı.
report-source-inconsistent = { $source }: bildirilen hatalar uymuyor ({ $reports } bildirim); × { $inflation } genişletildi
report-all-consistent = Diğerleriyle tutarsız kaynak saptanmadı.
report-erratum = Rapor { $report }: “{ $said }” yerine “{ $reads }” okunmalıdır. Neden: { $reason }

## Annex

report-annex-note = { $total } gözlemin tümü aynı numaralarla observations.csv ve detections.csv dosyalarındadır; burada basılan: { $printed }.
report-detections = Hiçbir olaya ait olmayan cihaz algılamaları
report-detections-number = Algılama
report-first-last = İlk – son
report-allegations-note = Tarafın beyanıdır; doğrulanmamıştır ve gözlemlerle birlikte sayılmaz.
report-verbatim = Aynen

## Signatures

report-signature = { $side }: { $choice }
report-unsigned = { $side }: henüz imzalanmadı
report-signed-by = { $post }, anahtar { $key }, { $when }
report-signed-what = İmzalanan, bu sayfanın dayandığı belgenin SHA-256 özetidir; her dil aynı belgeyi basar.
report-log-state = { $side } kayıt defteri ({ $origin }): { $size } kayıt, karşı tarafça alınan { $received }; kök { $root }
report-promise-truth = Bir algılayıcının gösterdiğinin veya bir kişinin söylediğinin doğru olduğunu: rapor, fark edileni kuşkusuyla aktarır.
report-promise-complete = Her şeyin görüldüğünü veya bir tarafın gördüğü her şeyi kaydettiğini: kapsama bakınız.
report-promise-attribution = Kimin yaptığını: yetki belgesi ve her iki heyet izin vermedikçe rapor fail belirtmez.
report-promise-lines = Burada çizilen bir hattın veya bölgenin sınır olduğunu: her sürüm yalnızca çalışma amacıyla çizilmiştir.
report-promise-log = Bütünlük vaat edilir: iki kayıt defterinin içeriğini, kopyası ve açık anahtarları olan herkes çevrimdışı denetleyebilir.

## Map

report-map-overview = Genel görünüm
report-map-detail = Olayların çevresi
report-map-incident = olay, %95 bölgesi, numara 2. bölümdeki gibi
report-map-alleged = yalnız iddia
report-map-watched = izlenen arazi
report-map-unwatched = hiçbir araç izlemedi
report-map-lost = gözlem bir süre kesildi
report-map-post = kendi personelimiz, 1 km hücre
report-map-zone = { $title }, sürüm { $edition } (bağlayıcı değildir)
report-map-zone-agreed = { $title }, sürüm { $edition } (taraflarca kabul edildi)
report-map-note = { $lat } enleminde eş aralıklı silindirik izdüşüm, WGS 84. Bu haritadaki hiçbir çizgi sınır değildir.
report-reader = Okuyucu
