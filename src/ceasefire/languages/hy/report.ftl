# Sentences and headings of the reports the centre issues.

## Head and foot

report-daily-title = Օրական զեկույց
report-spot-title = Շտապ հաղորդում
report-unverified = Չստուգված․ հաղորդվում է այնպես, ինչպես ստացվել է, դեռ չի գնահատվել։
report-exercise = ՈՒՍՈՒՄՆԱՎԱՐԺՈՒԹՅՈՒՆ – այս զեկույցում իրական ոչինչ չկա
report-synthetic = Կազմված է իրական տեղանքի վրա մոդելավորված տվյալներից։
report-number = Զեկույց { $number }
report-footer = { $number } · փաստաթուղթ { $hash }
report-page-of = էջ { $page } / { $pages }
report-marking-joint = Երկու պատվիրակությունների համար
report-period = Ժամանակաշրջան
report-cut-off = Ամփոփման ժամը
report-times-in = Բոլոր ժամերը՝ { $zone }
report-agreement = Համաձայնագիր
report-edition = { $title }, խմբագրություն { $edition }
report-rule = Հաշվման կանոն
report-rule-version = { $rule } ({ $name }, տարբերակ { $version })
report-data = Տվյալների տարբերակ
report-data-log = { $side }՝ { $size } գրառում, արմատ { $root }

## Section headings

report-h-summary = Ամփոփում
report-h-incidents = Միջադեպեր
report-h-rules = Նույն ժամանակաշրջանը՝ ըստ բոլոր կանոնների
report-h-weapons = Սպառազինություն և գծեր
report-h-withdrawal = Դուրսբերում և տարանջատում
report-h-complaints = Բողոքներ և պատասխանի ժամկետներ
report-h-movement = Տեղաշարժի ազատություն և խոչընդոտներ
report-h-coverage = Ծածկույթ՝ ինչն է դիտարկվել և ինչը՝ ոչ
report-h-quality = Աղբյուրների որակը
report-h-errata = Ուղղումներ
report-h-signatures = Ստորագրություններ և մատյանների վիճակը
report-h-promise = Ինչ չի խոստանում այս զեկույցը
report-h-map = Քարտեզ
report-h-annex-observations = Հավելված Ա․ բոլոր դիտարկումները
report-h-annex-allegations = Հավելված Բ․ կողմերի պնդումները

## Summary

report-this-period = Այս ժամանակաշրջանը
report-previous-period = Նախորդը ({ $number })
report-no-previous = նախորդ զեկույց չկա
report-figure = Ցուցանիշ
report-counted = Հաշվված ըստ կանոնի
report-incidents = Միջադեպեր
report-of-which-alleged = որոնցից միայն պնդված, չդիտարկված
report-breach = Խախտման նշաններով միջադեպեր (ըստ ստուգման)
report-breach-agreed = որոնցից երկու պատվիրակությունների համաձայնեցրած
report-cannot-tell = Միջադեպեր, որոնց մասին հնարավոր չէ որոշել
report-complaints-new = Ստացված բողոքներ
report-restrictions = Սահմանափակումներ և խափանումներ
report-weapons = Նկատված սպառազինություն, աշխատանքներ, դիրքեր
report-watched = Դիտարկման ժամեր (բոլոր միջոցները)
report-not-watched = Առանց դիտարկման ժամեր (բոլոր միջոցները)
report-rate = Դիտարկված միջադեպեր 100 դիտարկման ժամում
report-rate-value = { $rate } (95 %՝ { $low }–{ $high })
report-no-rate = դիտարկման ժամեր չկան, ցուցանիշ չկա
report-by-kind = Ըստ տեսակի՝ { $list }
report-by-standing = Պատվիրակությունների դիրքորոշումը՝ { $list }
report-calm = Միջադեպ չի դիտարկվել․ դիտարկվել է { $planned }-ից { $watched }։ Դիտարկման բացակայությունը հանգիստ չէ։
report-none-observed = Չի դիտարկվել․ դիտարկվել է { $planned }-ից { $watched }։
report-none-received = Ժամանակաշրջանում չի ստացվել։
report-none-entered = Չկան։

## Incidents

report-when = Երբ
report-where = Որտեղ
report-what = Ինչ
report-count = Քանակ
report-count-under = { $count } (կանոն՝ «{ $rule }»)
report-sources = Աղբյուրներ
report-means = Եղանակ
report-provisions = Առնչվող դրույթներ
report-standing = Դիրքորոշում
report-rivals = Այլ բացատրություններ
report-dissent = Առանձին կարծիք՝ { $side }, բառացի ({ $language })
report-words = { $side }, բառացի ({ $language })
report-assessment = { $side }՝ { $answers }; { $likelihood }; { $grade }
report-assessments = Անկախ գնահատականներ
report-joint-text = Համատեղ տեքստ՝ { $answers }
report-alleged-only = Միայն պնդում․ այն հաստատող կամ բացառող դիտարկում չկա։
report-alleged-by = ըստ { $party } պնդման՝ { $number }
report-seen-by = { $asset } ({ $kind })՝ { $means }, { $what } × { $number }
report-near = { $place }, { $distance } { $direction }
report-at = { $place }
report-region = { $area } սահմաններում (95 % տիրույթ)
report-sector = սեկտոր՝ դիտորդից { $direction }, { $low }–{ $high }
report-bearing = դիտորդից { $direction } ուղղությամբ
report-nowhere = վայրն անհայտ է
report-nowhere-said = վայրն անհայտ է («{ $said }»)
report-count-range = { $best } ({ $low }–{ $high })
report-count-floor = առնվազն { $low }
report-not-counted = չի հաշվվել
report-probability = P(վայր) { $p }
report-no-probability = միայն ըստ փաստերի
report-settles = Կորոշեր՝ { $list }։
report-verdict = { $provision }՝ { $answer } ({ $chance })։
report-clear = { answer-not_indicated }՝ { $list }։
report-for = օգտին՝ { $list }
report-against = դեմ՝ { $list }
report-only-against = միայն դեմ խոսող տվյալներ՝ { $list }
report-earlier = նախորդ ժամանակաշրջանների հաղորդումներ՝ { $number }
report-neither = ոչինչ ո՛չ օգտին, ո՛չ դեմ՝ { $list }
report-no-provision = Ոչ մի դրույթ չի ստուգվել։
report-other-incidents = Առանց խախտման նշանների և դեռ չորոշված միջադեպեր

## Tables

report-no = №
report-total = Ընդամենը
report-incidents-counted = Հաշվված միջադեպեր
report-used = կիրառված այս զեկույցում
report-asset = Միջոց
report-weapon = Զենք
report-calibre = { $number } մմ
report-sightings = Սպառազինություն, աշխատանքներ և դիրքեր
report-crossings = Գծերի հատումներ, տեղաշարժեր և թռիչքներ
report-incident-short = Միջ․
report-article = Կետ
report-party = Կողմ
report-reference = Հղում
report-receipt = Ստացական
report-received = Ստացվել է
report-due = Ժամկետ
report-answered = Պատասխան
report-state = Վիճակ
report-notices = Նախնական ծանուցումներ
report-kind = Տեսակ
report-given = Տրվել է
report-remark = Նշում
report-probable = հավանական
report-established = հաստատված
report-footing = Հիմք
report-assets-lost = Կորցրած սեփական միջոցներ
report-no-assets-lost = Կենտրոնի միջոցների կորստի մասին չի հաղորդվել։
report-no-restrictions = Սահմանափակումների և խափանումների մասին չի հաղորդվել։
report-watched-h = Դիտարկվել է
report-area = Տարածք
report-share = Մասնաբաժին
report-lost-h = Չի դիտարկվել, ըստ պատճառի
report-coverage-note = Կայուն միջոցը պետք է դիտարկի { $hours } տևողությամբ ամբողջ ժամանակաշրջանը, թռիչքը կամ պարեկախումբը՝ միայն իր ժամանակը։ Չհաղորդված ժամերը հանգիստ չեն․ հայտնի չէ՝ ինչ է եղել այդ ընթացքում։
report-ground = Ժամանակաշրջանում երբևէ դիտարկված տեղանքը՝ { $area }-ից { $watched }։
report-no-coverage = Ծածկույթի տվյալներ չկան։ Այս զեկույցում ոչինչ չի կարելի ընթերցել որպես հանգիստ։
report-files = { $files } ֆայլից ամբողջությամբ կարդացվել է { $read }։
report-file = Ֆայլ
report-outcome = Արդյունք
report-problems = Խնդիրներ
report-checksums-bad = սխալ ստուգիչ գումարներ՝ { $number }
report-sources-checked = Միմյանց հետ համեմատվել է { $number } աղբյուր։
report-source-inconsistent = { $source }՝ հայտարարված սխալները չեն համապատասխանում ({ $reports } հաղորդում), ընդլայնված են × { $inflation }
report-all-consistent = Մյուսներին հակասող աղբյուր չի հայտնաբերվել։
report-erratum = Զեկույց { $report }․ «{ $said }»-ի փոխարեն կարդալ «{ $reads }»։ Պատճառը՝ { $reason }

## Annex

report-annex-note = Բոլոր { $total } դիտարկումները նույն համարներով observations.csv և detections.csv ֆայլերում են, այստեղ տպված է { $printed }։
report-detections = Ոչ մի միջադեպի չպատկանող սարքային հայտնաբերումներ
report-detections-number = Հայտնաբերումներ
report-first-last = Առաջին – վերջին
report-allegations-note = Կողմի պնդումներն են․ չեն ստուգվել և երբեք չեն հաշվվում դիտարկումների հետ։
report-verbatim = Բառացի

## Signatures

report-signature = { $side }՝ { $choice }
report-unsigned = { $side }՝ դեռ ստորագրված չէ
report-signed-by = { $post }, բանալի { $key }, { $when }
report-signed-what = Ստորագրված է այս էջի հիմքում ընկած փաստաթղթի SHA-256-ը․ բոլոր լեզուներով տպվում է նույն փաստաթուղթը։
report-log-state = { $side } մատյան ({ $origin })՝ { $size } գրառում, մյուս կողմի ստացած՝ { $received }, արմատ { $root }
report-promise-truth = Որ սարքի ցույց տվածը կամ մարդու ասածը ճիշտ էր․ զեկույցը հաղորդում է նկատվածը՝ իր անորոշությամբ։
report-promise-complete = Որ ամեն ինչ տեսնվել է, կամ որ կողմը գրանցել է իր տեսած ամեն ինչ․ տե՛ս ծածկույթը։
report-promise-attribution = Ով է դա արել․ զեկույցը հեղինակ չի նշում, եթե լիազորագիրը և երկու պատվիրակությունները դա չեն թույլատրում։
report-promise-lines = Որ այստեղ գծված գիծը կամ գոտին սահման է․ յուրաքանչյուր խմբագրություն գծված է միայն որպես աշխատանքային միջոց։
report-promise-log = Խոստացվում է ամբողջականություն․ երկու մատյանների պարունակությունը կարող է առանց ցանցի ստուգել յուրաքանչյուրը, ով ունի պատճենը և բաց բանալիները։

## Map

report-map-overview = Ընդհանուր տեսք
report-map-detail = Միջադեպերի շրջակայքը
report-map-incident = միջադեպ, 95 % տիրույթ, համարը՝ ըստ 2-րդ բաժնի
report-map-alleged = միայն պնդված
report-map-watched = դիտարկված տեղանք
report-map-unwatched = ոչ մի միջոց չի դիտարկել
report-map-lost = դիտարկումը որոշ ժամանակ ընդհատվել է
report-map-post = սեփական անձնակազմ, 1 կմ վանդակ
report-map-zone = { $title }, խմբագրություն { $edition } (պաշտոնական չէ)
report-map-zone-agreed = { $title }, խմբագրություն { $edition } (կողմերի համաձայնեցրած)
report-map-note = Հավասարահեռավոր պրոյեկցիա { $lat } զուգահեռականով, WGS 84։ Քարտեզի ոչ մի գիծ սահման չէ։
report-reader = Ընթերցիչ
