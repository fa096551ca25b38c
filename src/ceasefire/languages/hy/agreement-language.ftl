# Sentences of the agreement's language: windows, clocks, lines, records, exemptions, editions, versions.

agreement-window-holds = { $when }՝ գործելու ժամանակի մեջ։
agreement-window-not = { $when }՝ գործելու ժամանակից դուրս։
agreement-window-open = { $when }՝ գործելու ժամանակի մեջ է, թե ոչ՝ բաց է։
agreement-time-not-over = { $when }՝ գործում է մինչև { $from }։
agreement-time-over = { $when }՝ գործում էր միայն մինչև { $from }։
agreement-clock-not-started = «{ $starts }» հաշվարկը, որից սկսվում է ժամկետը, որքան հայտնի է, չի սկսվել։
agreement-notice-in-window = Տրված է իր ժամկետում։
agreement-notice-out-of-window = Տրված է շատ ուշ կամ շատ վաղ։
agreement-notice-window-open = Իր ժամկետո՞ւմ է տրված՝ բաց է։
agreement-record-found = Իր ժամկետում գրանցված է՝ «{ $record }»։
agreement-record-none = Իր ժամկետում գրանցված չէ՝ «{ $record }» (գրանցված է՝ { $records })։
agreement-record-open = «{ $record }»-ն իր ժամկետում գրանցվա՞ծ է՝ բաց է (գրանցված է՝ { $records })։
agreement-record-lacking = Այն, ինչ պետք է գրանցվեր, չկա։
agreement-record-given = Այն, ինչ պետք է գրանցվեր, կա։
agreement-record-awaited = Չկա՞ այն, ինչ պետք է գրանցվի՝ դեռ չի կարելի ասել։
agreement-place-undrawn = Տեքստը նշում է՝ { $zone }, բայց ոչ ոք չի գծել։
agreement-line-of-others = { $party } կողմն այստեղ իր գիծը չունի ({ $line })։
agreement-place-each-line = Ով է գործել՝ հայտնի չէ. հարցվում է յուրաքանչյուր կողմի գիծը՝
agreement-place-each-edition = Այդ ընթացքում գործել է գծագրի մեկից ավելի խմբագրություն. հարցվում է ամեն մեկը՝
agreement-place-no-edition = Այն ժամանակ գծագրի ոչ մի խմբագրություն չէր գործում՝ { $zone }։
agreement-place-empty = { $zone } գոտուց ոչինչ չի մնում. ներսում ոչ մի վայր չկա։
agreement-place-near = { $metres } մ { $line } գծից, սահմանը՝ { $limit } մ{ $zone ->
    [none] { "" }
   *[other] . { $zone }՝ ներսում
 }. սիգմա { $sigma } մ, P(մոտ) { $p } (մոտ՝ { $inside }-ից, հեռու՝ մինչև { $outside })։
agreement-place-near-area = Տարածք է, ոչ կետ. P({ $line } գծից { $limit } մ-ից մոտ{ $zone ->
    [none] { "" }
   *[other] , { $zone }՝ ներսում
 }) { $p } (մոտ՝ { $inside }-ից, հեռու՝ մինչև { $outside })։
agreement-fact-confident = Փաստը պնդվում է { $confidence } վստահությամբ. այս դրույթը պահանջում է { $needed }՝ ընդունվում է։
agreement-fact-doubtful = Փաստը պնդվում է { $confidence } վստահությամբ. այս դրույթը պահանջում է { $needed }՝ մնում է բաց։
agreement-floor-missed = Նվազագույն թիվ ({ agreement-cap-name })՝ հաշվված է առնվազն { $low }, { agreement-cap-high }. պահանջվում է { $least }՝ չապահովված։
agreement-floor-reached = Նվազագույն թիվ ({ agreement-cap-name })՝ հաշվված է առնվազն { $low }, { agreement-cap-high }. պահանջվում է { $least }՝ ապահովված։
agreement-floor-open = Նվազագույն թիվ ({ agreement-cap-name })՝ հաշվված է առնվազն { $low }, { agreement-cap-high }. պահանջվում է { $least }՝ բաց։
agreement-arms-open = Զենք՝ { agreement-arms-name }. այստեղ բացառվածների՞ց է ({ $which })՝ բաց է։
agreement-notice-owed-lacking = Պահանջվում էր «{ $notice }» ծանուցում. ժամկետում տրված և սա ընդգրկող չկա (գրանցված է՝ { $notices })։
agreement-notice-owed-given = Պահանջվում էր «{ $notice }» ծանուցում. ժամկետում տրվածը սա ընդգրկում է։
agreement-notice-owed-open = Պահանջվում էր «{ $notice }» ծանուցում. ժամկետում տրվածը սա ընդգրկո՞ւմ է՝ բաց է (գրանցված է՝ { $notices })։
agreement-notice-found = Նախապես տրված «{ $notice }» ծանուցումն ընդգրկում է ժամանակն ու վայրը։
agreement-notice-none = Ոչ մի «{ $notice }» ծանուցում չի ընդգրկում ժամանակն ու վայրը (գրանցված է՝ { $notices })։
agreement-notice-unsure = «{ $notice }» ծանուցումն ընդգրկո՞ւմ է ժամանակն ու վայրը՝ բաց է (գրանցված է՝ { $notices })։
agreement-exemption-asked = Ինչ է պահանջում «{ $exemption }» բացառությունը՝
agreement-exempted-by-conditions = Բացառություն «{ $exemption }»՝ գործում է. պահանջվածն ամբողջությամբ կա։
agreement-not-exempted-by-conditions = Բացառություն «{ $exemption }»՝ ստուգված է. պահանջվածից ինչ-որ բան չկա։
agreement-exemption-conditions-open = Բացառություն «{ $exemption }»՝ պահանջվածն ամբողջությամբ կա՞՝ բաց է։
agreement-exempted-in-part-by-conditions = Բացառություն «{ $exemption }»՝ գործում է, բայց կարող էր լինել նաև գործողություն, որի մասին այն չի խոսում։
agreement-not-taken-away = «{ $exemption }» բացառությունը, որը սա կվերացներ, չի գործում։
agreement-taken-away = «{ $exemption }» բացառությունը գործում է և սա վերացնում է։
agreement-taken-away-open = «{ $exemption }» բացառությունը սա վերացնո՞ւմ է՝ բաց է։
agreement-as-amended = Փոփոխված՝ { $kind ->
    [written] գրավոր փոփոխություն
    [interpretation] համաձայնեցված մեկնաբանություն
    [suspension] կասեցում
   *[consent] համաձայնություն
 }, գործում է { $from }-ից, հայտնի է { $known }-ից՝
agreement-as-first-written = Սկզբնական տեքստով՝
agreement-editions = Դրույթը փոփոխվել է. ստուգված է այն ժամանակվա տեքստով՝
agreement-under-version = { $version } կողմի գծած գծերով՝
agreement-suspended = Դրույթն այն ժամանակ կասեցված էր՝ չի պարտավորեցնում։
agreement-not-checkable = Այս դրույթը մեքենան չի կարող ստուգել։
agreement-settle-by-people = Թող դա որոշեն երկու պատվիրակությունները։
agreement-settle-clock = Գրանցեք այն, ինչից սկսվում է հաշվարկը։
agreement-settle-record = Ստուգեք մատյանում՝ գրանցվե՞լ է և երբ։
agreement-settle-undrawn = Համաձայնեցրեք վայրի գծագիրը կամ կողք կողքի դրեք երկու կողմի տարբերակները։
agreement-edition-suffix = { $title }, խմբագրություն { $edition }
agreement-version-suffix = { $title }, խմբագրություն { $edition }, { $version } տարբերակ
zone-never-valid = { $zone }՝ valid_from-ը valid_until-ից առաջ չէ. փոխեք տեղերը կամ ուղղեք։
zone-line-and-area = { $zone }՝ գծված է և՛ որպես գիծ, և՛ որպես տարածք. տվեք երկու անուն։
zone-time-wrong = { $property }՝ «{ $value }» ամսաթիվ կամ գոտիով պահ չէ. գրեք 2020-11-25 կամ 2020-11-25T00:00:00+03:00։
