# Համաձայնագրերի ստուգումը. ինչն է մերժվում կարդալիս և ինչ է գտնում ստուգումը կարդացվածում։

## What is refused, and what to write instead

agreement-kind = { $kind ->
    [provision] դրույթ
    [way] խախտման եղանակ
    [exemption] բացառություն
    [reading] մեկնություն
    [act] գործողություն
    [arms] սպառազինության դաս
    [tally] հաշվվող դաս
    [cap] սահմանաթիվ
    [party] կողմ կամ երաշխավոր
    [language] լեզու
    [clock] ժամանակի հաշվիչ
    [area] գոտի
    [line] գիծ
    [zone] գոտի կամ գիծ
   *[other] { $kind }
 }
agreement-name-unknown = Համաձայնագրում այդպիսի անուն չկա ({ agreement-kind })՝ «{ $name }»։ { $close ->
    [none] Հայտարարեք այն կամ գրեք սրանցից մեկը՝ { $known }։
   *[other] Գրեք { $close }. հայտնի են՝ { $known }։
 }
agreement-name-twice = Նույնը երկու անգամ կա ({ agreement-kind })՝ «{ $name }». յուրաքանչյուրին տվեք իր անունը կամ համարը։
agreement-circle = Ամեն մեկը սպասում է հաջորդին, իսկ վերջինը՝ առաջինին ({ agreement-kind })՝ { $circle }։ Մեկը հանեք շրջանից։
agreement-priority-low = «{ $other }» բացառությունը (առաջնահերթություն { $theirs }) պիտի վերացնի «{ $exemption }»-ը (առաջնահերթություն { $priority }). տվեք նրան առնվազն { $least } առաջնահերթություն։
agreement-text-lacking = Տեքստը բացակայում է այս լեզուներով՝ { $languages }. գրեք նաև դրանք։
agreement-zone-of-record = «{ $zone }» ժամային գոտի չէ. գրեք Europe/Kyiv կամ Asia/Baku նման անուն։
agreement-drawn-otherwise = { $kind ->
    [line] «{ $name }»-ը գծված է որպես գիծ և ներս չունի. նշեք այն `within`-ում՝ հեռավորությամբ, կամ գծեք որպես տարածք։
   *[other] «{ $name }»-ը գծված է որպես տարածք. հեռավորությունը չափվում է գծից. սահմանը գծեք որպես LineString և նշեք այն։
 }
agreement-decides-nothing = «{ $name }»-ը ոչ մի տեղ չի ցույց տալիս համաձայնագրի ֆայլում. գրեք դաշտի ուղին, օրինակ՝ provisions.P1.breached_by.force.time։

## What a check finds, and what to do

agreement-check-severity = { $severity ->
    [error] սխալ
    [warning] նախազգուշացում
   *[note] նշում
 }
agreement-check-group = { $kind ->
    [contradiction] հակասություն
    [gap] բաց
    [unreachable] անհասանելի
    [geometry] գծագիր
   *[wording] խոսք
 }
agreement-check-line = { $place }: { agreement-check-severity } ({ agreement-check-group })՝ { $told }
agreement-check-todo = Ինչ անել՝ { $told }
agreement-check-accepted = Ընդունված է՝ { $why }
agreement-check-clean = { $agreement }՝ ոչինչ չի գտնվել։
agreement-check-sum = { $agreement }՝ սխալներ՝ { $errors }, նախազգուշացումներ՝ { $warnings }, նշումներ՝ { $notes }. դրանցից ընդունված՝ { $accepted }։
agreement-check-square-metres = { $number } մ²
agreement-check-square-kilometres = { $number } կմ²

agreement-check-permitted-yet-banned = Այն, ինչ { $permission } դրույթը թույլատրում է «{ $exemption }» բացառությամբ ({ $act }), այնուամենայնիվ { $rule }-ի խախտում է։
agreement-check-permitted-yet-banned-do = Նշեք բացառությունը { $rule }-ի `unless`-ում կամ տեքստում ասեք, որ թույլտվությունն այնտեղ ավարտվում է։
agreement-check-forbidden-anyway = { $act }. { $rule }-ը դա թույլ է տալիս { $condition ->
    [consent] համաձայնությամբ
    [notice] ծանուցումից հետո
   *[record] պահանջվող գրառմամբ
 }, բայց { $other }-ը դա արգելում է նույն կողմին նույն վայրում և ժամանակ։
agreement-check-forbidden-anyway-do = Նույն պայմանը տվեք նաև { $other }-ին կամ հանեք այն { $rule }-ից։
agreement-check-must-and-must-not = «{ $cap }» սահմանաթիվը պահանջում է առնվազն { $least } այնտեղ, որտեղ { $rule }-ը արգելում է որևէ մեկի ներկայությունը։
agreement-check-must-and-must-not-do = Երկուսը բաժանեք ըստ վայրի, ժամանակի կամ կողմի, կամ հանեք մեկը։
agreement-check-caps-conflict = «{ $cap }»-ը պահանջում է առնվազն { $least }, իսկ { $rule }-ի «{ $other }»-ը նույնից թույլ է տալիս առավելագույնը { $most }։
agreement-check-caps-conflict-do = Ուղղեք երկու թվերից մեկը։
agreement-check-cap-inverted = «{ $cap }»-ը պահանջում է առնվազն { $least } և առավելագույնը { $most }. այդպիսի թիվ չկա։
agreement-check-cap-inverted-do = Տեղափոխեք կամ ուղղեք `at_least`-ը և `at_most`-ը։
agreement-check-notice-window-empty = Ծանուցումը պահանջվում է առնվազն { $least } և առավելագույնը { $most } առաջ. այդպիսի պահ չկա։
agreement-check-notice-window-empty-do = Տեղափոխեք կամ ուղղեք երկու տևողությունները։
agreement-check-width-without-bound = { $metres } մ-ի վրա { $tolerance } մ շեղումը թույլ է տալիս ցանկացած լայնություն՝ մինչև զրո։
agreement-check-width-without-bound-do = Գրեք լայնությունից փոքր թույլատրելի շեղում։
agreement-check-exemptions-disagree = «{ $first }» և «{ $second }» բացառությունների առաջնահերթությունը նույնն է, և երկուսն էլ խոսում են նույնից ({ $act }). «{ $other }»-ը վերացնում է միայն առաջինը, երկրորդը մնում է ուժի մեջ։
agreement-check-exemptions-disagree-do = «{ $other }»-ը նշեք երկուսի `unless`-ում կամ տվեք տարբեր առաջնահերթություններ։
agreement-check-amendments-unordered = { $provision }-ի՝ { $from }-ից գործող փոփոխությունը գրված է { $before }-ից գործողից հետո։
agreement-check-amendments-unordered-do = Փոփոխությունները գրեք ուժի մեջ մտնելու հերթականությամբ։
agreement-check-amendments-same-time = { $provision }-ի { $first } և { $second } փոփոխությունները `{ $field }`-ը փոխում են տարբեր կերպ, գործում են նույն պահից և հայտնի են նույն պահից։
agreement-check-amendments-same-time-do = Միավորեք դրանք կամ ուղղեք ժամանակները։
agreement-check-amendment-too-early = Փոփոխությունը գործում կամ հայտնի է { $from }-ից՝ ստորագրումից ({ $signed }) առաջ։
agreement-check-amendment-too-early-do = Ուղղեք ամսաթիվը կամ փոփոխությունը գրեք հենց տեքստում։
agreement-check-amendment-looks-back = Փոփոխությունը գործում է { $from }-ից, բայց հայտնի է միայն { $known }-ից. միջանկյալ պատասխանները տրվել են առանց դրա։
agreement-check-amendment-looks-back-do = Ոչինչ, եթե այդպես է եղել. այլապես ուղղեք ժամանակները։
agreement-check-acts-unused = Ոչ մի խախտման եղանակ կամ բացառություն չի խոսում սրանցից՝ { $acts }։ Դրանց մասին հարցին ամեն դրույթ պատասխանում է «խախտման նշան չկա»։
agreement-check-acts-unused-do = Կարևորների համար գրեք խախտման եղանակ. մյուսները կարող են մնալ որպես խախտում չհանդիսացող։
agreement-check-nothing-to-check = { $provision }-ը նշված է ստուգելի, բայց խախտման եղանակ չունի. միշտ կասի «խախտման նշան չկա»։
agreement-check-nothing-to-check-do = Գրեք՝ ինչպես կարող է խախտվել, կամ `checkable: ledger`, `indicator_only` կամ `not_checkable`։
agreement-check-ways-not-checkable = { $provision }-ը նշված է անստուգելի, բայց ունի խախտման եղանակներ։
agreement-check-ways-not-checkable-do = Գրեք `checkable: partly` կամ հանեք եղանակները։
agreement-check-deadline-unfollowed = { $rule }-ի ժամկետին ոչ մի պարտավորություն չի հետևում. ոչ ոք չի գրի, որ այն կատարվել է։
agreement-check-deadline-unfollowed-do = Գրեք դրա համար պարտավորություն duties.yaml-ում։
agreement-check-deadline-without-evidence = { $rule }-ի { $duty } պարտավորությունը չի ասում՝ ինչն է ցույց տալիս կատարումը։
agreement-check-deadline-without-evidence-do = Պարտավորության համար գրեք `met_by`։
agreement-check-party-unbound = { $party }-ը ոչ մի դրույթով կապված չէ։
agreement-check-party-unbound-do = Նշեք այն `bound`-ում, որտեղ պարտավորություն ունի, կամ հանեք։
agreement-check-edition-gap = { $from } – { $until } ընթացքում { $zone } գոտու ոչ մի խմբագրություն ուժի մեջ չէ. այդ ժամանակի հարցերը բաց են մնում։
agreement-check-edition-gap-do = Թող մի խմբագրությունը սկսվի մյուսի ավարտին, կամ գծեք միջանկյալը։
agreement-check-clock-unfed = «{ $clock }» հաշվիչը սկսվում է «{ $record }» գրառմամբ, որից ուրիշ ոչինչ չի խոսում. գուցե երբեք չսկսվի։
agreement-check-clock-unfed-do = Գրեք այդ գրառումը մուտքագրող պարտավորություն, իսկ գրառման անունը՝ `words`-ում։
agreement-check-language-without-text = { $languages }. պաշտոնական լեզու է, բայց դրանով տեքստ չունեն՝ { $provisions }։
agreement-check-language-without-text-do = Ավելացրեք այդ լեզվով տեքստը։
agreement-check-not-drawn = { $zone }. ոչ ոք չի գծել. { $rules } բաց կմնա ցանկացած վայրի համար։
agreement-check-not-drawn-do = Գծեք, երբ կողմերը համաձայնեն. մինչ այդ սա է ազնիվ պատասխանը։
agreement-check-never-asked = { $provision }-ն ունի խախտման եղանակներ, բայց `answers_by_default`-ում չէ։
agreement-check-never-asked-do = Ավելացրեք այնտեղ, եթե դեպքերը պիտի համադրվեն դրա հետ առանց հարցի։
agreement-check-time-empty = «{ $name }»-ը ավարտվում է սկսվելուց առաջ։
agreement-check-time-empty-do = Ուղղեք `from`-ը և `until`-ը։
agreement-check-due-before-force = { $name }-ի ժամկետը լրացել է մինչև համաձայնագրի ուժի մեջ մտնելը։
agreement-check-due-before-force-do = Ուղղեք ամսաթիվը կամ սկսեք `from`-ով։
agreement-check-place-empty = «{ $name }»-ի վայրից ոչինչ չի մնում. դուրս համարվողը վերցնում է ամբողջ ներսը։
agreement-check-place-empty-do = Ուղղեք `inside`-ը, `outside`-ը կամ հեռավորությունը։
agreement-check-exemption-unused = Ոչ մի խախտման եղանակ չի նշում «{ $exemption }» բացառությունը ({ $act }). այն ոչնչից չի ազատում։
agreement-check-exemption-unused-do = Նշեք այն իր սահմանափակած եղանակների `unless`-ում կամ հանեք։
agreement-check-exemption-other-acts = «{ $exemption }»-ը չի խոսում { $rule }-ի ոչ մի գործողությունից։
agreement-check-exemption-other-acts-do = Ուղղեք դրա `acts`-ը կամ հանեք `unless`-ից։
agreement-check-exemption-elsewhere = «{ $exemption }»-ը չի գործում ոչ մի ժամանակ և վայրում, որտեղ գործում է { $rule }-ը։
agreement-check-exemption-elsewhere-do = Ուղղեք դրա ժամանակը կամ վայրը կամ հանեք `unless`-ից։
agreement-check-permission-unused = Ոչ մի բացառություն չի տալիս այն, ինչ թույլատրում է { $provision }-ը. այն ոչ մի եզրակացություն չի փոխում։
agreement-check-permission-unused-do = Գրեք բացառություն `permits: { $provision }`-ով կամ `checkable: not_checkable`։
agreement-check-act-shadowed = { $act }. մի եղանակում թվարկված է երկու անգամ. `{ $field }`-ի ասածին հերթը չի հասնում։
agreement-check-act-shadowed-do = Թողեք մեկ ցանկում։
agreement-check-way-implied = Ինչը { $provision }-ը խախտում է «{ $way }» եղանակով, խախտում է նաև «{ $other }» եղանակով։
agreement-check-way-implied-do = Հանեք «{ $way }»-ը կամ նեղացրեք «{ $other }»-ը։
agreement-check-cap-never-binds = «{ $cap }» սահմանաթիվը երբեք չի կարող լինել խախտվածը։
agreement-check-cap-never-binds-do = Հանեք այն կամ ուղղեք թիվը։
agreement-check-amendment-without-deadline = { $provision }-ի փոփոխությունը տեղափոխում է ժամկետ, որը դրույթը չունի։
agreement-check-amendment-without-deadline-do = Գրեք `due` խախտման եղանակում կամ օգտագործեք `set`։
agreement-check-amendment-changes-nothing = { $provision }-ի փոփոխությունը սահմանում է այն, ինչ արդեն կար։
agreement-check-amendment-changes-nothing-do = Գրեք՝ ինչն է փոխվել, կամ հանեք։
agreement-check-names-unused = Հայտարարված է `{ $field }`-ում և ոչ մի տեղ չի օգտագործվում՝ { $names }։
agreement-check-names-unused-do = Հանեք կամ օգտագործեք։
agreement-check-overlap-forbidden = { $zone } և { $other }՝ ընդհանուր հողը { $area }, ինչն արգելում է { $rule }-ը։
agreement-check-overlap-forbidden-do = Երկուսից մեկը նորից գծեք կողմերի հետ։
agreement-check-width-not-kept = { $zone }՝ լայնությունը { $narrowest }–{ $widest } մ է՝ չափված ամբողջ երկայնքով. { $rule }-ը պահանջում է { $metres } ± { $tolerance } մ։ Չի պահպանված երկարության { $percent } %-ում։
agreement-check-width-not-kept-do = Նորից գծեք այդ լայնության շերտով կամ ուղղեք թիվը։
agreement-check-zones-sliver = { $zone } և { $other } ունեն ընդհանուր նեղ շերտ ({ $area }). հավանաբար պիտի միայն հպվեին։
agreement-check-zones-sliver-do = Ընդհանուր սահմանի երկայնքով երկուսին տվեք նույն կետերը։
agreement-check-ring-touches-itself = { $zone } գոտու սահմանը հպվում է ինքն իրեն, կամ անցքը հպվում է սահմանին։
agreement-check-ring-touches-itself-do = Մասերը գծեք առանձին բազմանկյուններով կամ տեղաշարժեք կետը։
agreement-check-line-crosses-itself = { $zone } գիծը հատում է ինքն իրեն. այնտեղ նրա կողմերը փոխվում են։
agreement-check-line-crosses-itself-do = Կետերը դասավորեք գծի ընթացքի հերթով։
agreement-check-vertex-twice = { $zone }. նույն կետը գրված է երկու անգամ իրար հետևից ({ $at })։
agreement-check-vertex-twice-do = Հանեք մեկը։
agreement-check-zone-far-off = { $zone } գտնվում է մյուս գծագրերի միջնակետից { $km } կմ հեռու։
agreement-check-zone-far-off-do = Նախ գրեք երկայնությունը, հետո լայնությունը։
agreement-check-ring-turned-round = Եզրագծերը հակառակ ուղղությամբ են (RFC 7946-ով արտաքինները՝ ժամսլաքին հակառակ)՝ { $zones }։
agreement-check-ring-turned-round-do = Այստեղ ոչինչ. այլ ծրագրեր կարող են դուրսն ընդունել որպես ներս, ուստի շրջեք հաջորդ գծելիս։
agreement-check-name-untranslated = Անունը կամ հիմքը բացակայում է այս լեզուներով՝ { $languages }։ Դրանցով կարդացողները տեսնում են անգլերենը։
agreement-check-name-untranslated-do = Գրեք նաև այս լեզուներով։
agreement-check-numbers-differ = Թվերը տարբերվում են՝ { $first } ({ $one }) և { $language } ({ $other })։
agreement-check-numbers-differ-do = Երկուսն էլ համեմատեք ստորագրված տեքստի հետ և ուղղեք սխալը։
agreement-check-text-copied = { $language } տեքստը { $first } տեքստի պատճենն է։
agreement-check-text-copied-do = Թարգմանեք այն։
agreement-check-acceptance-stale = accepted.yaml-ն ընդունում է «{ $note }»-ը { $at } տեղում, բայց այն այլևս չի գտնվում։
agreement-check-acceptance-stale-do = Հանեք այդ տողը։
