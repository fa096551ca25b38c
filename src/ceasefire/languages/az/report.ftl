# Sentences and headings of the reports the centre issues.

## Head and foot

report-daily-title = Gündəlik hesabat
report-spot-title = Təcili məlumat
report-unverified = Yoxlanılmayıb: daxil olduğu kimi verilir, hələ qiymətləndirilməyib.
report-exercise = TƏLİM – bu hesabatda heç nə real deyil
report-synthetic = Real coğrafiya üzərində simulyasiya məlumatlarından hazırlanıb.
report-number = Hesabat { $number }
report-footer = { $number } · sənəd { $hash }
report-page-of = səhifə { $page } / { $pages }
report-marking-joint = Hər iki nümayəndə heyəti üçün
report-period = Dövr
report-cut-off = Hesabat saatı
report-times-in = Bütün vaxtlar: { $zone }
report-agreement = Saziş
report-edition = { $title }, { $edition } redaksiyası
report-rule = Sayma qaydası
report-rule-version = { $rule } ({ $name }, versiya { $version })
report-data = Məlumatların versiyası
report-data-log = { $side }: { $size } qeyd, kök { $root }

## Section headings

report-h-summary = Xülasə
report-h-incidents = Hadisələr
report-h-rules = Eyni dövr hər sayma qaydası ilə
report-h-weapons = Silahlar və xətlər
report-h-withdrawal = Geri çəkilmə və ayrılma
report-h-complaints = Şikayətlər və cavab müddətləri
report-h-movement = Hərəkət azadlığı və maneələr
report-h-coverage = Əhatə: nə müşahidə olunub, nə olunmayıb
report-h-quality = Mənbələrin keyfiyyəti
report-h-errata = Düzəlişlər
report-h-signatures = İmzalar və jurnalların vəziyyəti
report-h-promise = Bu hesabatın vəd etmədikləri
report-h-map = Xəritə
report-h-annex-observations = Əlavə A: bütün müşahidələr
report-h-annex-allegations = Əlavə B: tərəflərin iddiaları

## Summary

report-this-period = Bu dövr
report-previous-period = Əvvəlki ({ $number })
report-no-previous = əvvəlki hesabat yoxdur
report-figure = Göstərici
report-counted = Qayda üzrə sayılıb
report-incidents = Hadisələr
report-of-which-alleged = onlardan yalnız iddia, müşahidə yoxdur
report-breach = Pozuntu əlaməti olan hadisələr (yoxlamaya görə)
report-breach-agreed = onlardan hər iki heyətin razılaşdığı
report-cannot-tell = Müəyyən edilə bilməyən hadisələr
report-complaints-new = Alınan şikayətlər
report-restrictions = Məhdudiyyət və maneələr
report-weapons = Görülən silah, iş, mövqe
report-watched = Müşahidə saatı (bütün vasitələr)
report-not-watched = Müşahidəsiz saat (bütün vasitələr)
report-rate = 100 sensor-saata müşahidə olunmuş hadisə
report-rate-value = { $rate } (95 %: { $low }–{ $high })
report-no-rate = müşahidə saatı yoxdur, göstərici yoxdur
report-by-kind = Növünə görə: { $list }
report-by-standing = Nümayəndə heyətləri arasında vəziyyət: { $list }
report-calm = Hadisə müşahidə olunmayıb; { $planned } vaxtdan { $watched } müşahidə aparılıb. Müşahidəsizlik sakitlik deyil.
report-none-observed = Müşahidə olunmayıb; { $planned } vaxtdan { $watched } müşahidə aparılıb.
report-none-received = Dövr ərzində daxil olmayıb.
report-none-entered = Yoxdur.

## Incidents

report-when = Vaxt
report-where = Yer
report-what = Nə
report-count = Sayı
report-count-under = { $count } (qayda: “{ $rule }”)
report-sources = Mənbələr
report-means = Üsul
report-provisions = Aid müddəalar
report-standing = Vəziyyət
report-rivals = Digər izahlar
report-dissent = Xüsusi rəy: { $side }, olduğu kimi ({ $language })
report-words = { $side }, olduğu kimi ({ $language })
report-assessment = { $side }: { $answers }; { $likelihood }; { $grade }
report-assessments = Müstəqil rəylər
report-joint-text = Birgə mətn: { $answers }
report-alleged-only = Yalnız iddia: lehinə və ya əleyhinə müşahidə yoxdur.
report-alleged-by = { $party } iddiası: { $number }
report-seen-by = { $asset } ({ $kind }): { $means }, { $what } × { $number }
report-near = { $place }, { $distance } { $direction }
report-at = { $place }
report-region = { $area } daxilində (95 % sahəsi)
report-sector = müşahidəçidən { $direction } sektoru, { $low }–{ $high }
report-bearing = müşahidəçidən { $direction } istiqamətində
report-nowhere = yer məlum deyil
report-nowhere-said = yer məlum deyil (“{ $said }”)
report-count-range = { $best } ({ $low }–{ $high })
report-count-floor = ən azı { $low }
report-not-counted = sayılmayıb
report-probability = P(yer) { $p }
report-no-probability = yalnız faktlara görə
report-settles = Müəyyən edərdi: { $list }.
report-verdict = { $provision }: { $answer } ({ $chance }).
report-clear = { answer-not_indicated }: { $list }.
report-for = lehinə: { $list }
report-against = əleyhinə: { $list }
report-only-against = yalnız əleyhinə məlumat: { $list }
report-earlier = əvvəlki dövrlərin məlumatları: { $number }
report-neither = nə lehinə, nə əleyhinə məlumat var: { $list }
report-no-provision = Heç bir müddəa yoxlanmayıb.
report-other-incidents = Pozuntu əlaməti olmayan və hələ qərar verilməmiş hadisələr

## Tables

report-no = №
report-total = Cəmi
report-incidents-counted = Sayılan hadisə
report-used = bu hesabatda tətbiq olunan
report-asset = Vasitə
report-weapon = Silah
report-calibre = { $number } mm
report-sightings = Silahlar, işlər və mövqelər
report-crossings = Xətt keçidləri, hərəkətlər və uçuşlar
report-incident-short = Had.
report-article = Bənd
report-party = Tərəf
report-reference = İstinad
report-receipt = Qəbz
report-received = Alınıb
report-due = Cavab vaxtı
report-answered = Cavab verilib
report-state = Vəziyyət
report-notices = Əvvəlcədən bildirişlər
report-kind = Növ
report-given = Verilib
report-remark = Qeyd
report-probable = ehtimal
report-established = müəyyən edilib
report-footing = Əsas
report-assets-lost = İtirilmiş öz vasitələrimiz
report-no-assets-lost = Mərkəzin vasitə itkisi bildirilməyib.
report-no-restrictions = Məhdudiyyət və ya maneə bildirilməyib.
report-watched-h = Müşahidə
report-area = Sahə
report-share = Pay
report-lost-h = Müşahidəsiz, səbəbinə görə
report-coverage-note = Sabit vasitə { $hours } davam edən bütün dövrü, uçuş və ya patrul yalnız öz vaxtını müşahidə edir. Bildirilməyən saatlar sakitlik deyil: həmin vaxt nə baş verdiyi məlum deyil.
report-ground = Dövr ərzində heç olmasa bir dəfə müşahidə olunan ərazi: { $area } sahədən { $watched }.
report-no-coverage = Əhatə barədə məlumat yoxdur. Bu hesabatda heç nə sakitlik kimi oxuna bilməz.
report-files = { $files } fayldan { $read } tam oxunub.
report-file = Fayl
report-outcome = Nəticə
report-problems = Problemlər
report-checksums-bad = { $number } yoxlama cəmi səhvdir
report-sources-checked = { $number } mənbə bir-biri ilə müqayisə edilib.
report-source-inconsistent = { $source }: bildirilən xətalar uyğun gəlmir ({ $reports } məlumat); × { $inflation } genişləndirilib
report-all-consistent = Digərləri ilə uyğunsuz mənbə aşkar edilməyib.
report-erratum = Hesabat { $report }: “{ $said }” əvəzinə “{ $reads }” oxunmalıdır. Səbəb: { $reason }

## Annex

report-annex-note = Bütün { $total } müşahidə eyni nömrələrlə observations.csv və detections.csv fayllarındadır; burada çap olunub: { $printed }.
report-detections = Heç bir hadisəyə aid olmayan cihaz aşkarlamaları
report-detections-number = Aşkarlama
report-first-last = İlk – son
report-allegations-note = Tərəfin dedikləridir; yoxlanılmayıb və müşahidələrlə birlikdə sayılmır.
report-verbatim = Olduğu kimi

## Signatures

report-signature = { $side }: { $choice }
report-unsigned = { $side }: hələ imzalanmayıb
report-signed-by = { $post }, açar { $key }, { $when }
report-signed-what = İmzalanan bu səhifənin əsaslandığı sənədin SHA-256 xülasəsidir; hər dildə eyni sənəd çap olunur.
report-log-state = { $side } jurnalı ({ $origin }): { $size } qeyd, qarşı tərəfin aldığı { $received }; kök { $root }
report-promise-truth = Cihazın göstərdiyinin və ya insanın dediyinin doğru olduğunu: hesabat müşahidə olunanı onun qeyri-müəyyənliyi ilə verir.
report-promise-complete = Hər şeyin göründüyünü və ya tərəfin gördüyü hər şeyi qeydə aldığını: əhatəyə baxın.
report-promise-attribution = Bunu kimin etdiyini: mandat və hər iki nümayəndə heyəti icazə vermədikcə hesabat müəllif göstərmir.
report-promise-lines = Burada çəkilmiş xəttin və ya zonanın sərhəd olduğunu: hər redaksiya yalnız iş vəsaiti kimi çəkilib.
report-promise-log = Bütövlük vəd olunur: hər iki jurnalın məzmununu surəti və açıq açarları olan hər kəs şəbəkəsiz yoxlaya bilər.

## Map

report-map-overview = Ümumi görünüş
report-map-detail = Hadisələrin ətrafı
report-map-incident = hadisə, 95 % sahəsi, nömrə 2-ci bölmədəki kimi
report-map-alleged = yalnız iddia
report-map-watched = müşahidə olunan ərazi
report-map-unwatched = heç bir vasitə müşahidə etməyib
report-map-lost = müşahidə bir müddət kəsilib
report-map-post = öz şəxsi heyətimiz, 1 km xana
report-map-zone = { $title }, redaksiya { $edition } (rəsmi deyil)
report-map-zone-agreed = { $title }, redaksiya { $edition } (tərəflərcə razılaşdırılıb)
report-map-note = { $lat } paraleli üzrə bərabər aralıqlı proyeksiya, WGS 84. Xəritədəki heç bir xətt sərhəd deyil.
report-reader = Oxuyucu
