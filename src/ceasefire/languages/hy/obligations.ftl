# Ինչ և մինչև երբ է խոստացված, ինչ է արվել, և ինչ վիճակում է յուրաքանչյուր պարտավորություն։

## How a duty stands

agreement-duty-status = { $status ->
    [open] բաց
    [met] կատարված
    [met_late] ուշացումով կատարված
    [overdue] ժամկետանց
    [extended] երկարաձգված
    [disputed] վիճարկվող
    [not_dated] առանց ժամկետի
   *[not_checkable] չստուգվող
 }
agreement-duty-standing = { $duty }՝ { agreement-duty-status }։
agreement-duty-parties = { $parties ->
    [nobody] ոչ ոք նշված չէ
   *[other] { $parties }
 }
agreement-duty-clause = Դրույթ { $provision }, պարտավորություն { $duty }, պարտավոր՝ { agreement-duty-parties }. «{ $text }»
agreement-duty-nothing-entered = Դրա մասին դեռ ոչինչ գրանցված չէ։
agreement-duty-holds-always = Գործում է մշտապես և երբեք չի ավարտվում։
agreement-duty-counted = { $of ->
    [nobody] Հաշվված է { $total }. տեքստում թիվ չկա։
   *[other] Հաշվված է { $total }՝ { $reach }-ից ({ $of })։
 }
agreement-duty-share = Արված է { $percent }։
agreement-duty-not-known = հայտնի չէ

## What was entered

agreement-duty-kind = { $kind ->
    [fulfilled] Ասված է, որ կատարված է
    [part] Մասամբ կատարված
    [not_fulfilled] Ասված է, որ կատարված չէ
    [extension] Երկարաձգված համաձայնությամբ
    [interpretation] Համաձայնեցված մեկնաբանություն
    [dispute] Վիճարկվում է
    [settled] Վեճը կարգավորված է
    [objection] Առարկություն
    [started] Սկսված
    [reported] Հաղորդված
   *[correction] Ուղղված
 }
agreement-duty-by = { $by ->
    [nobody] { "" }
   *[other] { " " }({ $by })
 }
agreement-duty-entry = { agreement-duty-kind }{ agreement-duty-by }, { $on }, գրառում { $entry }. «{ $text }»
agreement-duty-moved-to = Ժամկետն այդ պահից՝ { $due }
agreement-duty-footing = { $footing ->
    [signed_paper] Հիմքը՝ ստորագրված փաստաթուղթ։
    [statement] Հիմքը՝ հայտարարություն։
   *[no_signed_paper] Հիմքը՝ համաձայնություն առանց ստորագրված փաստաթղթի։
 }
agreement-duty-source = { $basis ->
    [text] Աղբյուր (տեքստը կարդացված է)՝ { $source }։
    [press] Աղբյուր (մամուլը կարդացված է)՝ { $source }։
    [remembered] Աղբյուր (հիշողությամբ, չստուգված)՝ { $source }։
   *[record] Աղբյուր (սեփական գրառում)՝ { $source }։
 }
agreement-duty-corrected = Ուղղված է { $recorded } ամսաթվի { $entry } գրառմամբ. «{ $text }»

## When it is due

agreement-duty-span = { $unit ->
    [years] { $n } տարի
    [months] { $n } ամիս
    [days] { $n } օր
    [hours] { $n } ժամ
    [minutes] { $n } րոպե
   *[seconds] { $n } վայրկյան
 }
agreement-duty-in-force = ուժի մեջ մտնելը
agreement-duty-due = Ժամկետը՝ { $due }
agreement-duty-due-after = Ժամկետը՝ { $due } (սկիզբը՝ { $clock }, տևողությունը՝ { $wait })։
agreement-duty-clock-began = «{ $clock }» հաշվարկը սկսվել է՝ { $began }։
agreement-duty-clock-waits = «{ $clock }» հաշվարկը, որքան հայտնի է, չի սկսվել։
agreement-duty-undated = Տեքստում ժամկետ նշված չէ։
agreement-duty-is-overdue = Ժամկետանց է { $overdue }-ից։
agreement-duty-not-overdue = Ժամկետանց չէ. այդպիսին կլինի { $overdue }-ից։
agreement-duty-was-late = Կատարված է ուշացումով. ժամկետանց էր { $overdue }-ից։
agreement-duty-was-in-time = Կատարված է ժամկետում. ժամկետանց կլիներ միայն { $overdue }-ից։
agreement-duty-time-open = Ժամկետում կատարված լինելը պարզ չէ. սահմանը՝ { $overdue }, ընկնում է գրանցված օրվա մեջ։
agreement-duty-occurrence = Ժամկետը { $due }՝ { agreement-duty-status }։

## In parallel

agreement-duty-parallel-no-lag = { $other }-ին զուգահեռ (արված է՝ { $own }, մյուսում՝ { $theirs }). թե որքան հետ մնալն է դեռ զուգահեռ, համաձայնեցված չէ։
agreement-duty-parallel-open = { $other }-ին զուգահեռ (արված է՝ { $own }, մյուսում՝ { $theirs }, կարող է հետ մնալ՝ { $lag }). ընթացքը հայտնի չէ։
agreement-duty-parallel-behind = { $other }-ից հետ է ավելի, քան համաձայնեցված է (արված է՝ { $own }, մյուսում՝ { $theirs }, կարող է հետ մնալ՝ { $lag })։
agreement-duty-parallel-kept = { $other }-ին զուգահեռ (արված է՝ { $own }, մյուսում՝ { $theirs }, կարող է հետ մնալ՝ { $lag })։

## Terms

agreement-duty-term-runs = { $number }-րդ փուլը տևում է { $from }-ից մինչև { $until }։
agreement-duty-term-ended = { $number }-րդ փուլը՝ { $from }-ից մինչև { $until }, վերջինն էր և ավարտված է։
agreement-duty-window-open = Առարկությունը ժամանակին է մինչև { $closes } ներառյալ։
agreement-duty-window-closed = Առարկության ժամանակը լրացել է { $closes }. փուլն ինքնաբերաբար երկարում է։
agreement-duty-objection-in-time = { $by }-ի առարկություն, { $on }, ժամանակին ({ $closes }). { $number }-րդ փուլը վերջինն է։
agreement-duty-objection-late = { $by }-ի առարկություն, { $on }, { $closes }-ից հետո. { $number }-րդ փուլի վրա չի ազդում։
agreement-duty-objection-next = { $by }-ի առարկություն, { $on }, { $closes }-ից հետո. { $number }-րդ փուլի համար ուշ է, հաշվվում է հաջորդի համար։
agreement-duty-objection-time-open = { $by }-ի առարկություն, { $on }. սահմանը՝ { $closes }, ընկնում է այդ օրվա մեջ ({ $number }-րդ փուլ)։
agreement-duty-objection-not-theirs = { $by }-ի առարկություն, { $on }. ազդեցություն չունի, տեքստն այդ իրավունքը չի տալիս։

## What would settle it

agreement-duty-settle-enter = Գրանցել, թե ինչ է արվել, եթե արվել է։
agreement-duty-settle-clock = Գրանցել, թե երբ է սկսվել հաշվարկը։
agreement-duty-settle-dispute = Երկու պատվիրակությունները կարգավորում են վեճը և գրանցում դա։
agreement-duty-settle-date = Համաձայնեցնել ժամկետ։
agreement-duty-settle-indicator = Մատյանով չի որոշվում. հետևել ցուցիչներին։
agreement-duty-settle-time = Գրանցել օրվա ժամը։
agreement-duty-settle-lag = Համաձայնեցնել, թե որքան հետ մնալն է դեռ զուգահեռ։
agreement-duty-settle-progress = Գրանցել, թե յուրաքանչյուրից որքան է արված։

## Calendar

agreement-duty-calendar = { $what ->
    [due] Ժամկետ ({ $duty })
    [extended] Երկարաձգված ժամկետ ({ $duty })
    [recurs] Ժամկետ, { $number }-րդ անգամ ({ $duty })
    [notice_closes] { $number }-րդ փուլի դեմ առարկության վերջին պահը ({ $duty })
   *[term_ends] { $number }-րդ փուլի ավարտ ({ $duty })
 }
agreement-duty-calendar-zone = Դրույթ { $provision }. ամսաթվերը { $zone } գոտու ամբողջ օրեր են։

## Commands

duty-replay-head = { $agreement }, { $from } – { $to }. օրեր, երբ ինչ-որ բան փոխվել է։
duty-replay-known = Ամբողջը՝ ըստ { $known } պահին հայտնիի։
duty-replay-change = { $duty }՝ { $before } → { $after }
duty-replay-start = { $duty }՝ { $after }
duty-replay-due = { $told }, ժամկետը՝ { $due }
duty-replay-ends = { $told }, մինչև { $until }
duty-replay-end = Վիճակը { $day } օրվա դրությամբ.
duty-count = { $status ->
    [open] բաց՝ { $count }
    [met] կատարված՝ { $count }
    [met_late] ուշացումով կատարված՝ { $count }
    [overdue] ժամկետանց՝ { $count }
    [extended] երկարաձգված՝ { $count }
    [disputed] վիճարկվող՝ { $count }
    [not_dated] առանց ժամկետի՝ { $count }
    [not_checkable] չստուգվող՝ { $count }
   *[were_extended] ընթացքում համաձայնությամբ երկարաձգված՝ { $count }
 }
duty-remembered = Մասամբ հիշողության վրա հիմնված, չստուգված գրառումներ՝ { $entries }։
duty-quiet-days = Օրեր առանց փոփոխության՝ { $count }։
duty-list-head = { $agreement }, { $day }, ըստ { $known } պահին հայտնիի.
duty-list-head-all = { $agreement }, { $day }, ըստ ամբողջ հայտնիի.
duty-calendar-head = { $agreement }, { $from } – { $to } (ամսաթվերը { $zone } գոտու ամբողջ օրեր են).
duty-calendar-line = { $on } · { $told }՝ { $what }
duty-calendar-met = կատարված
duty-calendar-empty = Այս օրերի միջև ժամկետ չկա։
duty-calendar-written = { $count } ամսաթիվ գրված է { $file } ֆայլում։

## Refusals

duty-unknown = { $duty } պարտավորություն չկա. կան՝ { $known }։
duty-entries-not-list = Գրառումները JSON օբյեկտների ցանկ են. գրեք [ … ]։
duty-days-reversed = Առաջին օրը ({ $from }) վերջինից ({ $to }) հետո է. փոխեք տեղերով։
