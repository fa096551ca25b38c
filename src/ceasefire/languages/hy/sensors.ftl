# Ինչ են ասում նիշքեր ընթերցողները՝ ինչն է սխալ, որտեղ (տեղը նախադասությունից առաջ է) և ինչ անել։

## Files

sensor-file-empty = Նիշքը դատարկ է։ Խնդրեք ուղարկողին կրկին տալ այն։
sensor-file-too-big = Նիշքում { $bytes } բայթ կա, ավելի քան { $limit }, որ ընդունում է այս ընթերցողը։ Բաժանեք այն։
sensor-file-foreign = Սա { $kind } է, ոչ թե աղյուսակ կամ ձև։ Հանձնեք դրա պարունակությունը կամ պահեք որպես CSV։
sensor-file-binary = Սա երկուական տվյալ է, ոչ թե տեքստ։ Պահեք որպես CSV, YAML կամ JSON։
sensor-file-cut-short = Վերջին գրառումը թերի է. նիշքը կտրված է։ Նախորդը կարդացվել է, խնդրեք մնացածը։
sensor-bytes-damaged = Սկսած { $byte } բայթից որոշ բայթեր { $encoding } տեքստ չեն. դրանք փոխարինվել են � նշանով։ Խնդրեք նիշքը կրկին։
sensor-encoding-guessed = Տեքստը UTF-8 չէ. կարդացվել է որպես { $encoding }։ Ստուգեք անունները. լավագույնը UTF-8-ով պահելն է։
sensor-more-like-this = Այս տեղերում նույն տեսակից ({ $kind }) ևս { $number } կա։

## Tables

sensor-columns-missing = Պակասում են անհրաժեշտ սյունակները՝ { $missing }։ Գտնված են՝ { $found }։ Ավելացրեք կամ ուղղեք անունները։
sensor-column-twice = «{ $column }» սյունակը կրկնված է։ Վերանվանեք կամ հեռացրեք մեկը։
sensor-row-ragged = Տողում { $fields } դաշտ կա, վերնագրում՝ { $columns }։ Տողը բաց է թողնվել. ուղղեք բաժանիչները։
sensor-row-nul = Տողում NUL բայթեր կան։ Տողը բաց է թողնվել. խնդրեք նիշքը կրկին։
sensor-quote-open = Այստեղ բացված չակերտը չի փակվում։ Տողը բաց է թողնվել. փակեք կամ կրկնեք չակերտը։
sensor-cell-unread = «{ $column }» սյունակի «{ $value }» արժեքը հասկանալի չէ։ Տողը բաց է թողնվել. օգտագործեք ցանկի բառ։
sensor-report-id = «{ $id }» հաղորդման համարը չկա կամ արդեն { $line } տողում է։ Յուրաքանչյուրին տվեք իր համարը։
sensor-geometry-lacks = «{ $geometry }» տեսակի տեղի համար պետք է { $column }։ Լրացրեք կամ ընտրեք այլ տեսակ։
sensor-pixel-size = Պիքսելի { $pixel } (կմ) չափն անհնար է։ Տողը բաց է թողնվել։
sensor-score = { $score } գնահատականը 0-ի և 1-ի միջև չէ։ Տողը բաց է թողնվել։
sensor-class-unknown = «{ $name }» դասը չկա սրանց մեջ՝ { $known }. բաց թողնված տողեր՝ { $rows }։

## Times

sensor-time-malformed = «{ $time }»-ը ժամանակ չէ։ Գրեք այսպես՝ 2021-01-31T09:12:00+04:00։
sensor-date-malformed = «{ $date }»-ը ամսաթիվ չէ։ Գրեք այսպես՝ 2021-01-31։
sensor-time-without-zone = «{ $time }» ժամանակը ժամային գոտի չունի։ Ավելացրեք (+04:00, Z) կամ հայտարարեք ձևի գոտին։
sensor-zone-declared = Առանց գոտու ժամանակները ({ $rows }) կարդացվել են հայտարարված { $zone } գոտով և նշվել։
sensor-zone-unknown = «{ $zone }»-ը ժամային գոտի չէ։ Գրեք +04:00, Z կամ անուն, օրինակ՝ Asia/Baku։
sensor-time-in-future = { $time } ժամանակը ներկայից ({ $now }) հետո է։ Բաց է թողնվել. ստուգեք ուղարկողի ժամացույցն ու ամսաթիվը։
sensor-time-in-future-kept = { $time } ժամանակը ներկայից ({ $now }) հետո է։ Պահվել և նշվել է. հարցրեք ուղարկողին։
sensor-time-reversed = Ավարտը ({ $end }) սկզբից ({ $start }) առաջ է։ Փոխեք տեղերը կամ ուղղեք։
sensor-time-backwards = Ժամացույցն այստեղ հետ է գնում՝ { $time }։ Գրառումը բաց է թողնվել։
sensor-track-without-date = Հետագիծը ամսաթիվ չունի, այն հնարավոր չէ տեղադրել ժամանակի մեջ։ Անվանեք նիշքը սկզբով, օրինակ՝ 20210131_141500։

## Places

sensor-position-zero = 0/0 դիրք. ընդունիչը դիրք չի որոշել։ Տվեք ճիշտ դիրքը կամ թողեք դատարկ։
sensor-position-off-globe = { $lat }/{ $lon }-ը երկրագնդի վրա դիրք չէ։ Լայնությունը՝ −90…90, երկայնությունը՝ −180…180 աստիճան։
sensor-position-swapped = { $lat }/{ $lon }-ը տարածքում է միայն, եթե լայնությունն ու երկայնությունը փոխվեն տեղերով։ Փոխեք։
sensor-position-turned = { $lat }/{ $lon }-ը դիրք է տալիս միայն լայնությունն ու երկայնությունը փոխելիս. այդպես էլ կարդացվել է։
sensor-position-half = Լայնությունն ու երկայնությունը տրվում են միասին. մեկը պակասում է։
sensor-latitude-off-globe = { $lat } լայնությունը −90-ի և 90-ի միջև չէ։ Լայնությունն ու երկայնությունը չե՞ն շփոթվել։
sensor-longitude-off-globe = { $lon } երկայնությունը −180-ի և 180-ի միջև չէ։
sensor-place-unknown = Կենտրոնը «{ $name }» տեղ չգիտի (տողեր՝ { $rows }, մոտակա անունը՝ { $nearest })։ Ավելացրեք այն կենտրոնի տեղերին. խոսքերը պահված են։
sensor-place-doubtful = Իրարից հեռու մի քանի տեղ կոչվում է «{ $name }»։ Նշեք որը՝ լրիվ անունով կամ կոորդինատներով։ Խոսքերը պահված են։
sensor-place-ambiguous = Տեղը նշեք միայն մեկ ձևով՝ կոորդինատներ, անուն, ուղղություն, եզրագիծ կամ խոսքեր։
sensor-place-empty = Տվեք անուն կամ կոորդինատներ։
sensor-observer-unknown = Ուղղությունն ասված է, բայց ոչ՝ որտեղից։ Ավելացրեք «from» կամ «observer»։
sensor-sector-unread = «{ $words }» տեղը ուղղություն ու հեռավորություն չէ, ինչպես «2-4km SE»։ Խոսքերը պահված են։
sensor-range-reversed = Մոտակա { $low } մ հեռավորությունը մեծ է հեռավոր { $high } մ-ից։ Փոխեք տեղերը։
sensor-coverage-without-place = Հայտնի չէ, թե որ տարածքն է դիտարկվել. տեղը չկա կամ անհայտ է։ Բաց է թողնվել. ավելացրեք կոորդինատներ։
sensor-no-positions = Այս նիշքում դիրքեր չկան (պարունակում է՝ { $topics })։ Հետագիծ չի կազմվել։

## Forms

sensor-form-not-fields = Այստեղ պետք է ձև՝ իր դաշտերով, ոչ թե ցանկ կամ առանձին արժեք։
sensor-form-family = «form» դաշտում «{ $found }» է։ Այս կենտրոնը կարդում է { $wanted }։
sensor-field-unknown = «{ $field }» դաշտն այստեղ չկա։ Մոտակա՝ { $nearest }։ Հայտնի են՝ { $known }։
sensor-field-missing = «{ $field }» դաշտը պակասում է։ Ավելացրեք։
sensor-value-unknown = «{ $value }»-ը հայտնի արժեքներից չէ։ Մոտակա՝ { $nearest }։ Հայտնի են՝ { $known }։
sensor-value-type = «{ $field }» = «{ $value }». պետք է՝ { $wanted ->
    [number] թիվ
    [whole-number] ամբողջ թիվ
    [true-or-false] true կամ false
    [list] ցանկ
    [fields] անվանված դաշտեր
   *[text] տեքստ
}։
sensor-value-wrong = «{ $field }» = «{ $value }»՝ { $rule }։
sensor-value-bound = «{ $field }» = «{ $value }». պետք է՝ { $bound }։
sensor-value-pattern = «{ $field }» = «{ $value }»-ը պահանջվող { $pattern } ձևը չունի։
sensor-too-few = «{ $field }»-ում պետք է առնվազն { $limit } (գրառում կամ նիշ)։
sensor-too-many = «{ $field }»-ում կարող է լինել առավելագույնը { $limit } (գրառում կամ նիշ)։
sensor-count-ambiguous = Տվեք կա՛մ «best» («low»-ով և «high»-ով), կա՛մ «at_least»։
sensor-count-out-of-order = Թվերը հերթով չեն՝ low { $low }, best { $best }, high { $high }։
sensor-lost-reason = Չդիտարկվածի համար «lost» դաշտում պատճառ է պետք, դիտարկվածը պատճառ չունի։
sensor-waypoint-unknown = «{ $waypoint }» կանգառը չկա։ Հայտնի են՝ { $known }։
sensor-waypoint-twice = «{ $waypoint }» կանգառը կրկնված է։ Յուրաքանչյուրին տվեք իր անունը։
sensor-party-unknown = «{ $party }»-ը այս կենտրոնի կողմ չէ ({ $known })։ Գրանցվել և նշվել է։
sensor-key-twice = «{ $key }» դաշտը կրկնված է։ Հեռացրեք մեկը։
sensor-not-a-number = «{ $value }»-ը թիվ չէ։ Գրեք վերջավոր թիվ կամ թողեք դատարկ։
sensor-text-control = Տեքստում կառավարող նիշեր կան։ Հեռացրեք դրանք։
sensor-too-deep = Ներդրվածությունը { $limit } մակարդակից խորն է։
sensor-too-many-values = Նիշքում { $limit }-ից շատ արժեք կա։ Բաժանեք այն։
sensor-yaml-broken = Սա YAML չէ՝ { $problem }։ Ստուգեք խորքագրումը, երկու կետերը և չակերտները։
sensor-yaml-alias = Ձևերում խարիսխներ և հղումներ (& և *) չեն թույլատրվում։ Գրեք արժեքն ամբողջությամբ։
sensor-yaml-tag = Ձևերում տեսակի պիտակներ ({ $tag }) չեն թույլատրվում։ Գրեք պարզ արժեքը։
sensor-yaml-key = Դաշտի անունը պետք է պարզ տեքստ լինի։

## Flight logs

sensor-ulog-broken = Թռիչքի մատյանը չի կարդացվում ({ $reason })։ Կրկին պատճենեք այն սարքից։
sensor-ulog-damaged = Թռիչքի մատյանը տեղ-տեղ վնասված է. կարդացվել է հնարավորը։

## The command `read`

sensor-read-unknown = Ոչ մի ընթերցող չի ճանաչում այս ձևաչափը։ Ընթերցողները նայում են առաջին տողերին. ստուգեք, որ վերնագիրը տեղում է, և նիշքն ամբողջական է։
sensor-read-done = { $file }, կարդացել է { $sensor }-ը. դիտարկումներ՝ { $observations }, հայտարարություններ՝ { $allegations }, ընդգրկում՝ { $coverages }, հետագծեր՝ { $tracks }, ծանուցումներ՝ { $notices }
sensor-read-error = Սխալ. { $told }
sensor-read-warning = Նշում. { $told }
