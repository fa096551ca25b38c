# Clearance tasks: orders, lanes, days, devices, stores, readiness, stops, people. Rules by their number.

ctask-light-green = կանաչ
ctask-light-amber = դեղին
ctask-light-red = կարմիր
ctask-item-stop = կասեցումներ
ctask-item-accreditation = հավատարմագրում
ctask-item-order = առաջադրանք
ctask-item-leader = ղեկավար
ctask-item-medic = բուժակ
ctask-item-evacuation = տարհանում
ctask-item-comms = կապ
ctask-item-equipment = հանդերձանքի ստուգում
ctask-item-weather = եղանակ
ctask-item-competence = որակավորում
ctask-item-hours = աշխատաժամանակ
ctask-what = { $what ->
    [wind] քամի (մ/վ)
    [cold] ցուրտ (°C)
    [heat] շոգ (°C)
    [rain] անձրև (մմ/ժ)
   *[other] { $what }
 }
ctask-stage = { $stage ->
    [first-aid] առաջին օգնություն
    [damage-control] անհետաձգելի բժշկական օգնություն
    [surgery] վիրահատություն
   *[other] { $stage }
 }
ctask-cause = { $cause ->
    [accident] դժբախտ պատահար
    [critical_nonconformity] կրիտիկական անհամապատասխանություն
    [missed_item] բաց թողնված առարկա
    [weather] եղանակ
    [ordered] կարգադրություն
   *[other] { $cause }
 }

## Readiness

ctask-ready = Խնդիր { $task }, խումբ { $team }, { $day }․ { $light }
ctask-ready-stopped = Խնդիրը կասեցված է, պատճառը՝ { ctask-cause } ({ $about })։ Սպասեք, մինչև իշխանությունը հանի կասեցումը (կանոն { $rule })։
ctask-ready-accreditation-none = { $organisation }-ը հավատարմագրված չէ։ Դիմեք կամ խնդիրը տվեք հավատարմագրվածին (կանոն 7)։
ctask-ready-accreditation-state = { $organisation }-ի հավատարմագրման վիճակն է «{ mine-state }»։ Աշխատանքը կվերսկսվի, երբ այն տրվի (կանոն 7)։
ctask-ready-accreditation-days = { $organisation }-ի հավատարմագրումն այս օրը չի գործում․ ժամկետը՝ մինչև { $until }։ Երկարաձգեք (կանոն 7)։
ctask-ready-accreditation-scope = { $organisation }-ի հավատարմագրումը չի ընդգրկում՝ { $what }։ Ընդլայնեք այն կամ փոխեք առաջադրանքը (կանոն 7)։
ctask-ready-accreditation-soon = { $organisation }-ի հավատարմագրումն ավարտվում է { $until }։ Հիմա դիմեք երկարաձգման համար։
ctask-ready-order-none = { $task } խնդրի համար առաջադրանք չկա։ Խնդրեք իշխանությունից (կանոն 7)։
ctask-ready-order-unsigned = { $task } առաջադրանքի ոչ մի տարբերակ ստորագրված չէ և՛ իշխանության, և՛ կատարողի կողմից։ Ստացեք պակասող ստորագրությունը (կանոն 7)։
ctask-ready-order-other = { $task } առաջադրանքը { $team } խմբի կամ այլ կազմակերպության համար է։ Խնդրեք նոր տարբերակ (կանոն 7)։
ctask-ready-order-early = { $task } առաջադրանքն սկսվում է { $starts }։ Սպասեք կամ խնդրեք նոր տարբերակ (կանոն 7)։
ctask-ready-order-late = { $task } առաջադրանքի ժամկետը լրացել է { $due }։ Խնդրեք նոր տարբերակ՝ նոր ժամկետով։
ctask-ready-order-newer = { $task } առաջադրանքի { $version } տարբերակը դեռ ստորագրված չէ․ գործում է նախորդը։ Ստորագրել տվեք։
ctask-ready-leader-absent = Ղեկավար { $person }-ը տեղում չէ։ Նշանակեք նրան, ով տեղում է (կանոն 7)։
ctask-ready-leader-unqualified = { $person }-ն այսօր չի կարող ղեկավարել։ Նշանակեք ուրիշին (կանոն 7)․
ctask-ready-medic-absent = Բուժակ { $person }-ը տեղում չէ։ Առանց բուժակի չեն աշխատում (կանոն 7)։
ctask-ready-medic-tasked = Բուժակ { $person }-ն ունի այլ գործեր՝ { $other }։ Հանեք դրանք կամ նշանակեք այլ բուժակ (կանոն 20)։
ctask-ready-medic-unqualified = { $person }-ն այսօր չի կարող բուժակ լինել։ Նշանակեք ուրիշին (կանոն 7)․
ctask-ready-evacuation-unknown = Չի չափվել ժամանակը մինչև հետևյալը՝ { ctask-stage }։ Անցեք ճանապարհը և անցկացրեք վարժանք (կանոն 19)։
ctask-ready-evacuation-long = { ctask-stage }․ մինչ այդ անցնում է { $minutes } րոպե, թույլատրվում է { $most }։ Մոտեցրեք օգնությունը կամ մի աշխատեք (կանոն 19)։
ctask-ready-evacuation-vehicle = Տարհանման մեքենա նշված չէ։ Նշեք տեղում սպասողը (կանոն 7)։
ctask-ready-drill = Վերջին { $most } օրում տարհանման վարժանք չի եղել։ Անցկացրեք աշխատանքից առաջ (կանոն 19)։
ctask-ready-drill-soon = Տարհանման վերջին վարժանքը եղել է { $age } օր առաջ․ { $most } օրից հետո աշխատել չի կարելի։ Պլանավորեք։
ctask-ready-comms-none = Բազայի հետ կապի ոչ մի միջոց այսօր չի ստուգվել։ Ստուգեք երկուսը (կանոն 7)։
ctask-ready-comms-one = Այսօր բազայի հետ կապի միայն մեկ միջոց է աշխատում՝ { $means }։ Նորոգեք կամ բերեք երկրորդը։
ctask-ready-check-missing = { $asset }․ այսօր չի ստուգվել։ Ստուգեք կամ մի օգտագործեք (կանոն 7)։
ctask-ready-check-failed = { $asset }․ այսօր ստուգումը չի անցել։ Հանեք գործածությունից (կանոն 7)։
ctask-ready-weather-unknown = Եղանակը տեղում չի չափվել։ Չափեք։
ctask-ready-weather = { ctask-what }՝ { $measured }, սահմանը՝ { $limit }։ Սպասեք բարելավման։
ctask-ready-nobody = Խմբից որոնող չկա։ Գրեք, թե ով է տեղում (կանոն 7)։
ctask-ready-may-not = { $person }-ն այսօր չի կարող անել «{ $work }»։ Այս գործը տվեք ուրիշին․
ctask-ready-hours = { $person }-ը որոնում է { $hours } ժամ, թույլատրվում է ոչ ավելի քան { $most }։ Բաժանեք գործը (կանոն 18)։
ctask-ready-break = { $person }-ը որոնում է { $minutes } րոպե՝ առանց { $rest } րոպե ընդմիջման, թույլատրվում է ոչ ավելի քան { $most }։ Պլանավորեք ընդմիջում (կանոն 18)։
ctask-may-not = Թերթի ցանկում չկա, որ { $person }-ն այս օրը կարող է անել «{ $work }» (մակարդակ { $level })։
ctask-no-sheet = Մինչև { $day } առավոտյան թերթ չկա։ Կան այս օրերի թերթերը՝ { $days }։

## Orders, lanes, days

ctask-order-empty = Առաջադրանքին պետք է գոնե մեկ մեթոդ և 0-ից մեծ մակերես։
ctask-order-version = { $version } տարբերակը չի հաջորդում նախորդին կամ ավարտվում է սկսվելուց առաջ։ Նշեք, թե որ տարբերակն է փոխարինում։
ctask-depth-surface = Մակերևույթի մաքրումը խորություն չունի։ Թողեք դատարկ (կանոն { $rule })։
ctask-depth-needed = Պետք է խորությունը կամ պատճառը, թե ինչու այն չկա (կանոն { $rule })։
ctask-depth-reason = Խորությունը { $depth } սմ է՝ { $usual } սմ-ի փոխարեն։ Նշեք պատճառը (կանոն { $rule })։
ctask-lane-shape = Շերտը գծվում է կա՛մ անկյուններով, կա՛մ հենակետային գծի երկայնքով․ միայն մեկով (կանոն { $rule })։
ctask-lane-corners = Շերտին պետք է գոնե երեք տարբեր անկյուն (կանոն { $rule })։
ctask-lane-invalid = Սա մակերես չէ՝ { $why }։ Ուղղեք անկյունները (կանոն { $rule })։
ctask-lane-baseline = Շերտն իր գծի երկայնքով չէ կամ լայնություն չունի։ Ուղղեք from, to, near և far (կանոն { $rule })։
ctask-lane-unknown = «{ $lane }» շերտ չկա։
ctask-day-elsewhere = Այս օրը վերաբերում է այլ շերտի կամ խնդրի, ոչ թե { $lane }-ին։
ctask-day-too-early = Առաջադրանքն սկսվում է { $starts }․ դրանից առաջ աշխատել չէր կարելի (կանոն { $rule })։
ctask-day-corrects-nothing = «{ $name }»-ն ուժի մեջ չէ, ուղղել չի կարելի։ Նշեք ուժի մեջ եղող գրառումը։
ctask-day-twice = Այս խմբի օրն այս շերտում արդեն գրված է ({ $name })։ Ուղղեք այդ գրառումը։
ctask-day-stopped = Խնդիրը կասեցված է, պատճառը՝ { ctask-cause } ({ $about })․ մինչև կասեցման հանումը մակերեսը չի հաշվվում (կանոն { $rule })։
ctask-day-red = Խումբը պատրաստ չէր (կարմիր)․ ընթացքը գրել չի կարելի (կանոն { $rule })։
ctask-day-numbers = { $m2 } մ²-ը կամ ժամերը ճիշտ լինել չեն կարող։ Գրեք 0-ից մեծ մակերես և իրական ժամեր։
ctask-day-method = «{ $method }» մեթոդը հանձնարարված չէ։ Հանձնարարված են՝ { $ordered }։
ctask-day-too-much = { $m2 } մ²-ը շերտում եղածից շատ է՝ { $room } մ²։ Ուղղեք թիվը կամ շերտը (կանոն { $rule })։
ctask-follow-up = Գրված է { $m2 } մ² հետագա որոնում, բայց նախապատրաստվել է միայն { $prepared } մ² (կանոն { $rule })։
ctask-blocked-words = Անհասանելի հատվածին պետք են մակերեսը, պատճառը և նշման ձևը (կանոն { $rule })։
ctask-dog-who = Շնով որոնմանը պետք են շունը, ուղեկցողը և որոնված մասը (կանոն { $rule })։
ctask-dog-untested = { $dog }-ն այսօր ստուգումը չի անցել․ նրա որոնումը չի հաշվվում (կանոն { $rule })։
ctask-dog-weather-unknown = Եղանակը գրված չէ․ առանց դրա { $dog }-ի որոնումը չի հաշվվում (կանոն { $rule })։
ctask-dog-weather = { ctask-what }՝ { $measured }, շների սահմանը՝ { $limit } (կանոն { $rule })։
ctask-weather-beyond = { ctask-what }՝ { $measured }, սահմանը՝ { $limit }․ աշխատել չէր կարելի։
ctask-spells = Որոնման ժամանակները համընկնում են կամ ավարտվում սկսվելուց առաջ։ Ուղղեք (կանոն { $rule })։
ctask-lift-words = Կասեցումը հանվում է սկսվելուց հետո և պատճառը գրելով։
ctask-lift-accident = { $accident } պատահարի վիճակն է «{ mine-state }»։ Կասեցումը կարելի է հանել հանձնաժողովի առաջարկություններից հետո (կանոն { $rule })։
ctask-lift-uncorrected = { $about }-ի ուղղումը դեռ ստուգված չէ․ կասեցումը հանել չի կարելի (կանոն { $rule })։
ctask-accident-time = Հաղորդված է տեղի ունենալուց առաջ։ Ուղղեք ժամերը (կանոն { $rule })։
ctask-accident-task = Մաքրման աշխատանքի պատահարին պետք է խնդիրը, որը կասեցվում է (կանոն { $rule })։

## Devices and stores

ctask-make-conventional = Սովորական և դեռ չճանաչված առարկաներ
ctask-make-improvised = Ինքնաշեն առարկաներ
ctask-balance = { "  " }գտնված { $found } = ոչնչացված { $destroyed } + պահեստում { $stored } + ոստիկանությունում { $police } + սպասող { $awaiting } + հետքը կորած { $lost }
ctask-devices-lost = ՏԱԳՆԱՊ․ կորել է այս առարկաների հետքը՝ { $devices }։ Անմիջապես որոնեք և հայտնեք իշխանությանը։
ctask-devices-unregistered = Օրվա ընթացքում նշված են առարկաներ, որոնք գրանցված չեն որպես գտնված՝ { $devices }։ Գրանցեք։
ctask-device-known = Այս առարկան արդեն գրանցված է։
ctask-device-unknown = «{ $device }» առարկա չկա։ Նախ գրանցեք։
ctask-device-destroyed-twice = Այս առարկան ոչնչացվել է { $day }․ ոչինչ երկու անգամ չի ոչնչացվում։ Ստուգեք, թե որ առարկան էր (կանոն { $rule })։
ctask-device-backwards = Քայլը { $day } ամսաթվով է, նախորդը՝ { $before }։ Ուղղեք օրը։
ctask-device-identify = Ճանաչելու համար նշեք տեսակը, կարգը և մակարդակը (կանոն { $rule })։
ctask-device-destroy = Ոչնչացնելու համար նշեք՝ ինչպես, և այն պայթեցումը, որի լիցքերն են գործածվել (կանոն { $rule })։
ctask-device-receipt = Նշեք պահեստի կամ ոստիկանության ստացականը (կանոն { $rule })։
ctask-device-not-qualified = { $person }-ը որակավորված չէ այս առարկայի համար (մակարդակ { $level })։ Կանչեք որակավորվածին (կանոն { $rule })։
ctask-spot-backwards = { $day }-ի քայլը նախորդից վաղ է։ Ուղղեք օրը։
ctask-spot-level = Տեսակավորելիս նշվում է առարկայի ենթադրվող մակարդակը (կանոն { $rule })։
ctask-spot-pair = Կետային խնդրի գնում են երկու տարբեր մարդ։ Նշեք երկուսին։
ctask-held-store = Պահեստ { $name }՝ { $units } × { $item } (խմբաքանակ { $batch })
ctask-held-task = Տրված է { $name }-ին՝ { $units } × { $item } (խմբաքանակ { $batch })
ctask-stores-agree = Գործածված լիցքերը համընկնում են պայթեցման հաշվետվություններին։
ctask-difference = Պայթեցում { $demolition }, { $item }․ հաշվետվությամբ { $reported }, փաստաթղթերով { $used }։ Պարզեք, թե որն է ճիշտ։
ctask-store-voucher = Այս համարով փաստաթուղթն արդեն գրված է (կանոն { $rule })։
ctask-store-quantity = { $quantity } միավոր տեղափոխել չի կարելի։ Գրեք 1-ից ոչ պակաս ամբողջ թիվ, առարկան և խմբաքանակը։
ctask-store-two = «{ $move }»-ի համար պետք է { $needed } տարբեր մարդու ստորագրություն (կանոն { $rule })։
ctask-store-incomplete = «{ $move }»-ում բան է պակասում՝ պահեստ, խնդիր, մյուս պահեստ, պայթեցում կամ դուրսգրման պատճառ (կանոն { $rule })։
ctask-store-short = { $quantity } × { $item } (խմբաքանակ { $batch }) հնարավոր չէ վերցնել «{ $account }»-ից․ այնտեղ { $there } կա (կանոն { $rule })։

## Sessions and people

ctask-session-twice = Այս պարապմունքը կամ նույն օրը նույն մարդկանց համար մի այլը արդեն գրված է․ մարդիկ հաշվվում են մեկ անգամ (կանոն { $rule })։
ctask-session-cell-twice = Նույն սեռը, տարիքը և ընդգրկումը գրված են երկու անգամ։ Միավորեք (կանոն { $rule })։
ctask-session-band = «{ $band }»-ը տարիքային խումբ չէ, կամ թիվը 0-ից փոքր է։ Խմբերը՝ { $known } (կանոն { $rule })։
ctask-identity-fields = Ինքնությանը պետք է անուն․ հնարավոր դաշտերը՝ { $known }։
ctask-identity-sealed = Այս ինքնությունը հնարավոր չէ բացել․ բանալին ուրիշ է, կամ բայթերը փոխված են։
ctask-consent = Մարդը համաձայնություն չի տվել «{ $purpose }»-ի համար։ Պակասում է՝ { $missing } (կանոն { $rule })։
