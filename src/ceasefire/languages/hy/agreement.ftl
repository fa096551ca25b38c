# Ինչ է ասում համաձայնագիրը դեպքի մասին և ինչու։

## What a provision says about a case

agreement-breach-indicated = { $provision }՝ կա խախտման նշան։
agreement-not-indicated = { $provision }՝ խախտման նշան չկա։
agreement-cannot-tell = { $provision }՝ ասել հնարավոր չէ։
agreement-clause = Կետ { $article }, խմբագրություն { $edition }. «{ $text }»
agreement-known-at = Ըստ { $known } պահին հայտնի տվյալների. ժամանակը՝ { $clock }։
agreement-known-today = Ըստ ամբողջ հայտնի տվյալների. ժամանակը՝ { $clock }։
agreement-not-told-ledger = Առանձին դեպքը դա չի խախտում. վարվում է պարտավորությունների մատյանում։
agreement-not-told-indicator = Առանձին դեպքը դա չի խախտում. հետևվում են միայն ցուցիչները։
agreement-not-told-by-act = Այս կարգի գործողությունը չի կարող դա խախտել։
agreement-way-name = { $way ->
    [force] ուժի կիրառում
    [advance] առաջխաղացում զբաղեցրած դիրքերից
    [presence] զինված ուժեր այնտեղ վերջին օրվանից հետո
    [ceiling] սահմանաթվերից ավելի
    [heavy_arms] թույլատրվածից այլ զենք
    [withdrawal] չդուրսբերված ուժեր
    [late_notice] ուշացած ծանուցում
    [width] միջանցքի լայնություն
    [town] միջանցքը քաղաքի տարածքում
    [control] հսկիչ կետ միջանցքում առանց համաձայնության
    [plan] նոր երթուղու ծրագիր ժամանակին չկա
    [movement] տեղաշարժի արգելափակում միջանցքում
    [links] չապաշրջափակված կապեր
   *[other] { $way }
 }
agreement-way-holds = Խախտման ձև «{ $way }»՝ բոլոր պայմանները կան։
agreement-way-fails = Խախտման ձև «{ $way }»՝ պայմաններից մեկը հաստատապես չկա։
agreement-way-open = Խախտման ձև «{ $way }»՝ պայմաններից մեկը բաց է, հաստատապես բացակայող չկա։

## Fact, act, actor

agreement-fact-established = Փաստը հաստատված է համատեղ։
agreement-fact-claimed = Փաստն առայժմ միայն պնդվում է։
agreement-fact-refuted = Փաստը հերքված է։
agreement-act-name = { $act ->
    [fire_small_arms] կրակ հրաձգային զենքից
    [fire_mortar] ականանետի կրակ
    [fire_artillery] հրետանային կրակ
    [uav_strike] անօդաչուի հարված
    [explosion_cause_unknown] անհայտ պատճառով պայթյուն
    [demining_detonation] ականազերծման վերահսկվող պայթեցում
    [overflight] թռիչք
    [advance] առաջխաղացում
    [armed_presence] զինված ուժերի ներկայություն
    [civilian_presence] քաղաքացիական անձանց ներկայություն
    [force_count] ուժերի հաշվարկ
    [heavy_weapon_present] ծանր զենքի ներկայություն
    [corridor_width] միջանցքի չափված լայնություն
    [corridor_geometry] միջանցքի ուրվագիծ
    [checkpoint_blocks_movement] տեղաշարժն արգելափակող հսկիչ կետ
    [movement_blocked] տեղաշարժի արգելափակում
    [term_notice] ժամկետի դադարեցման ծանուցում
    [burning] ջերմությամբ նկատված այրում
    [route_plan_missing] համաձայնեցված երթուղու ծրագիր չկա
    [several] { $which }
   *[other] «{ $act }»
 }
agreement-act-meant = Գործողություն՝ { agreement-act-name }. նկատի առնվածներից է։
agreement-act-other = Գործողություն՝ { agreement-act-name }. նկատի առնվածներից չէ։
agreement-act-open = Գործողություն՝ { agreement-act-name }. նկատի առնվածներից է, թե ոչ՝ բաց է։
agreement-actor-bound = Կատարող՝ { $party }, դրույթը պարտավորեցնում է ({ $bound })։
agreement-actor-not-bound = Կատարող՝ { $party }, դրույթը չի պարտավորեցնում ({ $bound })։
agreement-actor-open = Կատարող՝ { $party }. արդյոք դա պարտավորվածների ({ $bound }) գործողությունն է՝ բաց է։
agreement-actor-disputed = Ով է գործել՝ վիճելի է. պարտավորված են՝ { $bound }։
agreement-actor-unknown = Ով է գործել՝ հայտնի չէ. պարտավորված են՝ { $bound }։

## Place

agreement-place-inside = { $metres } մ ներսում՝ { $zone }. սիգմա { $sigma } մ, P(ներսում) { $p } (ներսում՝ { $inside }-ից, դրսում՝ մինչև { $outside })։
agreement-place-outside = { $metres } մ դրսում՝ { $zone }. սիգմա { $sigma } մ, P(ներսում) { $p } (ներսում՝ { $inside }-ից, դրսում՝ մինչև { $outside })։
agreement-place-area = Տարածք է, ոչ կետ. P(ներսում՝ { $zone }) { $p } (ներսում՝ { $inside }-ից, դրսում՝ մինչև { $outside })։
agreement-place-none = Վայրը հայտնի չէ. հարցվում էր՝ { $zone }։
agreement-place-not-needed = Վայր նշված չէ և պետք չէ. հաշվարկն ընդհանուր է ({ $zone })։
agreement-overlap = { $zone } և { $other }՝ ընդհանուր տարածքը { $km2 } կմ²։
agreement-no-overlap = { $zone } և { $other }՝ ընդհանուր տարածք չկա ({ $km2 } կմ²)։
agreement-baseline-none = Զբաղեցրած դիրքերի ելակետային գիծ գրանցված չէ։
agreement-baseline-late = Ելակետային գիծը գրանցվել է { $recorded }. ուշ է այդ դիրքի համար կամ դեռ հայտնի չէր։
agreement-baseline-no-point = Վայրը սխալով կետ չէ, ելակետային գծի հետ համեմատել հնարավոր չէ։
agreement-baseline-beyond = Ելակետային գծից { $metres } մ այն կողմ, սիգմա { $sigma } մ, P(այն կողմում) { $p }։
agreement-baseline-behind = Ելակետային գծից { $metres } մ այս կողմ, սիգմա { $sigma } մ, P(այն կողմում) { $p }։
agreement-time-none = Ժամանակը հայտնի չէ։

## Time and deadlines

agreement-time-binds = { $when }. դրույթը գործում է { $from }-ից։
agreement-time-before = { $when }. դրույթը գործում է միայն { $from }-ից։
agreement-time-open = { $when }. դրույթը գործում է { $from }-ից, որն ընկնում է միջակայքի մեջ։
agreement-notice-late = Ծանուցումը { $when }, { $from }-ից հետո՝ ուշ։
agreement-notice-in-time = Ծանուցումը { $when }, ոչ ուշ, քան { $from }՝ ժամանակին։
agreement-notice-open = Ծանուցումը { $when } միջակայքում. սահմանը՝ { $from }, միջակայքի մեջ է։
agreement-overdue = { $when }. ժամկետանց է, ժամկետը լրացել է { $overdue }։
agreement-not-overdue = { $when }. ժամկետանց չէ, ժամկետը լրանում է { $overdue }։
agreement-overdue-open = { $when }. ժամկետանց է միայն մասամբ. ժամկետը լրանում է { $overdue }։
agreement-deadline-original = Ստորագրված տեքստով ժամկետը լրանում է { $overdue }։
agreement-deadline-moved = Տեղափոխված է { $overdue }, հայտնի է { $known }-ից։
agreement-deadline-not-known = Ժամկետի հետագա փոփոխությունը դեռ չէր գործում կամ հայտնի չէր։
agreement-undated = Տեքստը ժամկետ չի սահմանում. միայն չկատարմամբ ասել հնարավոր չէ։
agreement-exemption-not-for-act = Բացառություն «{ $exemption }»՝ այս գործողության համար չէ։

## Exemptions and notices

agreement-exemption-name = { $exemption ->
    [demining_notice] ծանուցված ականազերծում
   *[other] { $exemption }
 }
agreement-exempted = Բացառություն «{ $exemption }»՝ գործում է. նախապես տրված ծանուցումն ընդգրկում է ժամանակն ու վայրը։
agreement-exempted-in-part = Բացառություն «{ $exemption }»՝ ծանուցումն ընդգրկում է ժամանակն ու վայրը, բայց կարող էր լինել նաև այլ գործողություն։
agreement-not-exempted = Բացառություն «{ $exemption }»՝ ստուգված է. ոչ մի ծանուցում չի ընդգրկում ժամանակն ու վայրը (գրանցված է՝ { $notices })։
agreement-exemption-open = Բացառություն «{ $exemption }»՝ ծանուցումն ընդգրկո՞ւմ է՝ բաց է (գրանցված է՝ { $notices })։
agreement-no-notice = Բացառություն «{ $exemption }»՝ ստուգված է. ծանուցում չի եղել։
agreement-notice = { $given } ծանուցում՝ { $from } – { $until } համար։
agreement-notice-before = Տրվել է նախապես։
agreement-notice-after = Նախապես չի տրվել։
agreement-notice-during = Տրվել է դեպքի միջակայքում։
agreement-notice-covers-time = Ժամանակն ընդգրկում է ամբողջը։
agreement-notice-other-time = Ժամանակն այլ է։
agreement-notice-part-of-time = Ժամանակն ընդգրկում է միայն մի մասը։
agreement-notice-covers-place = { $radius } մ շրջանն ընդգրկում է վայրը՝ P { $p }։
agreement-notice-other-place = { $radius } մ շրջանն այլ վայրում է՝ P { $p }։
agreement-notice-place-open = { $radius } մ շրջանն ընդգրկո՞ւմ է վայրը՝ բաց է. P { $p }։
agreement-notice-place-none = Դեպքի վայրը հայտնի չէ։
agreement-counts-none = Սահմանաթվերին վերաբերող ոչինչ չի հաշվվել։

## Counts, arms, width, consent

agreement-caps-exceeded = Սահմանաթիվը գերազանցված է։
agreement-caps-kept = Հաշվվածը ոչ մի սահմանաթիվ չի գերազանցում։
agreement-caps-open = Սահմանաթիվը գերազանցվա՞ծ է՝ բաց է։
agreement-cap-name = { $cap ->
    [personnel] անձնակազմ
    [apc] զրահափոխադրիչներ
    [vehicles] ավտոմեքենաներ և հատուկ տեխնիկա
    [special_equipment] հատուկ տեխնիկա
    [joint_centre_staff] համատեղ կենտրոնի անձնակազմ
   *[other] «{ $cap }»
 }
agreement-cap-high = { $high ->
    [-1] վերին սահմանն անհայտ է
   *[other] առավելագույնը { $high }
 }
agreement-cap-exceeded = Սահմանաթիվ ({ agreement-cap-name })՝ առնվազն { $low }, { agreement-cap-high }. թույլատրելի է { $most }՝ գերազանցված։
agreement-cap-kept = Սահմանաթիվ ({ agreement-cap-name })՝ առնվազն { $low }, { agreement-cap-high }. թույլատրելի է { $most }՝ պահպանված։
agreement-cap-open = Սահմանաթիվ ({ agreement-cap-name })՝ առնվազն { $low }, { agreement-cap-high }. թույլատրելի է { $most }՝ բաց։
agreement-arms-name = { $arms ->
    [tank] տանկ
    [artillery] հրետանի
    [rocket_launcher] հրթիռային կայանք
   *[other] «{ $arms }»
 }
agreement-arms-not-allowed = Զենք՝ { agreement-arms-name }, թույլատրելի դասերից ոչ մեկում չէ։
agreement-arms-allowed = Զենք՝ { agreement-arms-name }, այստեղ արգելվածներից չէ։
agreement-arms-unknown = Զենքի դասը հայտնի չէ։
agreement-width-none = Լայնությունը չափված չէ։
agreement-width-wrong = Չափված է { $low }–{ $high } մ, պետք է լինի { $least }–{ $most } մ՝ դուրս է։
agreement-width-kept = Չափված է { $low }–{ $high } մ, պետք է լինի { $least }–{ $most } մ՝ ներսում է։
agreement-width-open = Չափված է { $low }–{ $high } մ, պետք է լինի { $least }–{ $most } մ՝ մասամբ ներսում է։
agreement-consent-lacking = Խաղաղապահ զորախմբի համաձայնությունը չկա։
agreement-consent-given = Խաղաղապահ զորախումբը համաձայնել է։
agreement-consent-unknown = Խաղաղապահ զորախումբը համաձայնե՞լ է՝ հայտնի չէ։

## What would settle it

agreement-settle-fact = Համատեղ հաստատել կամ հերքել փաստը։
agreement-settle-act = Պարզել, թե ինչ էր՝ զենքը, պատճառը, տեղի հետքերը։
agreement-settle-actor = Համատեղ հաստատել, թե ով է գործել, եթե մանդատը թույլ է տալիս։
agreement-settle-place-none = Հաստատել, թե որտեղ է եղել։
agreement-settle-place = Ճշտել վայրը՝ պարեկով կամ երկրորդ ուղղորոշմամբ։
agreement-settle-time = Ճշտել ժամանակը։
agreement-settle-notice = Պարզել՝ ծանուցված աշխատանքն այնտեղ և այն ժամանակ կատարվե՞լ է։
agreement-settle-count = Վերահաշվել ավելի հաստատ սահմաններով։
agreement-settle-arms = Հաստատել զենքի դասը։
agreement-settle-width = Ավելի ճշգրիտ չափել լայնությունը։
agreement-settle-consent = Հարցնել խաղաղապահ զորախմբին՝ համաձայնե՞լ է։
agreement-settle-baseline = Գրանցել երկու պատվիրակությունների ընդունած ելակետային գիծ։
agreement-settle-undated = Համաձայնեցնել ժամկետ։
agreement-settle-heading = Ինչը կպարզեր՝

## Refusals: what is wrong in a file and what to write instead

agreement-not-found = { $name } համաձայնագիր չկա։ Նշեք agreement.yaml նիշք կամ հետևյալներից մեկը՝ { $known }։
agreement-empty = Նիշքը դատարկ է։ Սկսեք տրամադրված համաձայնագրից։
agreement-yaml-broken = YAML չէ՝ { $problem }։
agreement-yaml-reference = Խարիսխներն ու հղումները չեն կարդացվում. գրեք արժեքը։
agreement-key-twice = «{ $key }» գրված է երկու անգամ. թողեք մեկը։
agreement-file-missing = Կողքին չկա { $file } նիշքը։
agreement-not-utf8 = UTF-8 չէ { $byte } բայթում. պահպանեք UTF-8-ով։
agreement-json-broken = JSON չէ՝ { $problem }։
agreement-field-wrong = { $field }՝ { $problem }։
agreement-inconsistent = Մասերը չեն համապատասխանում՝ { $problem }։
zone-unknown = { $zone } գոտի չկա. գծված են՝ { $known }։
zones-not-geojson = GeoJSON FeatureCollection չէ։
zone-twice = { $zone } գոտին { $edition } խմբագրությամբ գծված է երկու անգամ. ամեն գծագրին տվեք իր խմբագրությունը։
zone-property-missing = Չկա «{ $property }» հատկությունը։
zone-geometry-broken = { $zone } գոտու գծագիրը չի կարդացվում։
zone-not-an-area = { $zone }՝ { $kind }. գոտին պետք է լինի ոչ դատարկ Polygon կամ MultiPolygon։
zone-off-globe = { $zone }՝ կետ գնդից դուրս, բևեռում կամ ամսաթվի գծից այն կողմ ({ $where }). նախ երկայնությունը, ապա լայնությունը։
zone-too-wide = { $zone }՝ { $degrees } աստիճան. բաժանեք առավելագույնը 12 աստիճանի գոտիների (ամսաթվի գիծը հատողը կտրեք այնտեղ)։
zone-crosses-itself = { $zone } հատում է ինքն իրեն՝ { $where }։ Գծեք առանց հատումների։
geometry-too-far = Վայրը { $kilometres } կմ հեռու է. մետրական հարցերն ավարտվում են 1000 կմ-ում։
line-too-short = { $line } գծին պետք է երկու տարբեր կետ։
line-side-unknown = { $line }-ից այն կողմ՝ «{ $side }» կողմ չէ. գրեք north, south, east կամ west։
line-side-unclear = { $line } գրեթե ուղղված է { $side }. նշեք լայնակի կողմ։
case-file-broken = JSON չէ՝ { $problem }։
case-file-not-list = Դեպքերի նիշքը JSON օբյեկտների ցուցակ է։
case-key-twice = «{ $key }» բանալին օբյեկտում երկու անգամ է. թողեք մեկը։
case-number-broken = { $number } հաշվելի թիվ չէ. բաց թողեք դաշտը կամ գրեք null։
case-field-missing = Դաշտը չկա կամ սխալ ձևի է. տես դեպքերի նիշքի ձևն ուղեցույցում։
case-value-unknown = «{ $value }» այստեղ հայտնի չէ. գրեք մեկը՝ { $known }։
case-act-unknown = Համաձայնագիրը «{ $act }» գործողություն չգիտի. գրեք մեկը՝ { $known }։
case-other-agreement = Դեպքը { $asked }-ի մասին է, տրված է { $given }. նշեք համաձայնագիրը --agreement-ով։
provision-unknown = { $provision } դրույթ չկա. կան՝ { $known }։
counting-rule-unknown = { $rule } հաշվման կանոն չկա. կան՝ { $known }։
assess-case-refused = { $case }՝ առանց պատասխանի. { $problem }
assess-done = { $answered } դեպք պատասխանված է, { $refused } մերժված։

## Other explanations, and what speaks for or against them

weigh-notice-name = { $kind ->
    [demining] ականազերծման
    [exercise] ուսումնավարժանքի
    [works] աշխատանքների
   *[other] «{ $kind }»
 }
weigh-no-notice = Այդ օրերի համար { weigh-notice-name } ծանուցում գրանցված չէ։
weigh-notice-other-time = Գրանցված { weigh-notice-name } { $notices } ծանուցումից ոչ մեկը նախապես տրված չէ և չի ընդգրկում ժամանակը։
weigh-notice-covers = Նախապես տրված { weigh-notice-name } ծանուցումն ընդգրկում է ժամանակը, իսկ վայրը՝ P { $p }։
weigh-notice-other-place = Մի { weigh-notice-name } ծանուցում ընդգրկում է ժամանակը, իսկ վայրը՝ միայն P { $p }։
weigh-night = Եղել է գիշերը, տեղական ժամանակով ժամը { $hour }-ին։
weigh-shots-perceived = Նկատվել են կրակոցներ, կրակահերթեր կամ արկեր։
weigh-assessed-as-exercise = Դիտորդը գնահատել է որպես ուսումնավարժանք։
weigh-impacts-told = Հաղորդվել է եկող կրակի մասին։
weigh-few-shots-by-day = Քիչ կրակոցներ ({ $shots })՝ ցերեկը։
weigh-more-than-shots = Նկատվել են կրակահերթեր, պայթյուններ կամ արկեր, ոչ միայն եզակի կրակոցներ։
weigh-military-weapon = Նշված է դրա համար չօգտագործվող զենք։
weigh-heat-only = Նկատվել է միայն արբանյակներից՝ ջերմությամբ։
weigh-not-heat-only = Նկատվել է ոչ միայն արբանյակներից։
weigh-burning-month = Տարվա { $month }-րդ ամիսը. դաշտերն այրում են մեծ մասամբ հունիսից նոյեմբեր։
weigh-farmland = Վայրը գյուղատնտեսական հողում է՝ P { $p }։
weigh-storm-told = Դիտորդը հաղորդել է ամպրոպի մասին։
weigh-no-storm-told = Եղանակը նշված է, ամպրոպ չկա։
weigh-only-heard = Միայն լսվել կամ ձայնագրվել է։
weigh-more-than-heard = Ոչ միայն լսվել է, այլ տեսնվել կամ հետք թողել։
