# Համաձայնագրերի բացատրություն և համեմատություն. ինչ է նշանակում դրույթը, ինչով են տարբերվում երկու խմբագրություն, ինչ կա դարակում։

## A provision in plain words

agreement-means-provision = { $provision }, կետ { $article }՝ { $modality ->
    [obligation] պարտավորություն
    [prohibition] արգելք
    [permission] թույլտվություն
    [notification] ծանուցելու պարտավորություն
   *[definition] սահմանում
 }
agreement-means-text = Տեքստ՝ «{ $text }»
agreement-means-text-governing = Որոշիչ տեքստ ({ $language })՝ «{ $text }»
agreement-means-bound = Պարտավորված են՝ { $parties }։
agreement-means-bound-nobody = Անունով ոչ ոքի չի պարտավորեցնում։
agreement-means-no-attribution = Դրա եզրակացությունները ոչ ոքի անուն չեն տալիս. ով է գործել՝ չի հարցվում։
agreement-means-suspended = Կասեցված է. ոչինչ այն չի խախտում։
agreement-means-checkable = { $how ->
    [yes] Մեքենան կարող է ստուգել։
    [partly] Մեքենան կարող է ստուգել դրա մի մասը։
    [ledger] Առանձին դեպքը չի ցույց տալիս. վարվում է պարտավորությունների մատյանում։
    [indicator_only] Կարելի է հետևել միայն ցուցիչներին։
   *[not_checkable] Մեքենայի ստուգելիք չէ։
 }
agreement-means-evidence-joint = Փաստը հաշվվում է, երբ երկու պատվիրակություններն էլ հաստատել են. քանի դեռ միայն պնդվում է, պատասխանն է «ասել հնարավոր չէ»։
agreement-means-evidence-confidence = Փաստը հաշվվում է, երբ երկու պատվիրակություններն էլ հաստատել են, ինչպես նաև երբ պնդվում է { $least } և ավելի վստահությամբ։
agreement-means-thresholds = Վայրը ներսում է { $inside } և ավելի հավանականության դեպքում, դրսում՝ { $outside } և պակասի. միջև եղածը բաց է։
agreement-means-no-way = { $how ->
    [not_checkable] Դրա մասին հարցի պատասխանը միշտ «ասել հնարավոր չէ» է։
   *[other] Առանձին դեպքն այն չի խախտում։
 }
agreement-means-granted = Գործում է որպես «{ $exemption }» բացառություն՝
agreement-means-way = Խախտված է («{ $way }»), եթե այս ամենը կա՝
agreement-means-act = Գործողություն՝ { $acts }։
agreement-means-act-fired = Կամ, եթե վայրն այն է, որտեղից կրակել են՝ { $acts }։
agreement-means-act-counted = Կամ, եթե գոնե մեկ անձ է հաշվվել՝ { $acts }։
agreement-means-act-unclear = Բաց է, եթե գործողությունն է՝ { $acts }։
agreement-means-actor-anyone = Ով էլ արած լինի։
agreement-means-actor = Կատարող՝ { $parties }։
agreement-means-actor-unclear = Բաց է, եթե կատարողն է՝ { $parties }։
agreement-means-no-party = { $who ->
    [private] մասնավոր անձինք
   *[nature] բնություն
 }
agreement-means-since-force = Ժամանակ՝ համաձայնագրի ուժի մեջ մտնելուց ({ $when })։
agreement-means-from = Ժամանակ, սկիզբ՝ { $when }։
agreement-means-until = Ժամանակ, վերջ՝ { $when }{ $how ->
    [day] , ամբողջ օրը ներառյալ
   *[moment] , այդ պահը չներառյալ
 }։
agreement-means-late = Տրված ավելի ուշ, քան՝ { $when }։
agreement-means-due = Ժամկետ՝ { $when }. ժամկետանց է՝ սկսած { $late }։
agreement-means-due-moment = Ժամկետ՝ { $when }. այդ պահից հետո ժամկետանց է։
agreement-means-due-open = Ժամկետ՝ { $when }. հայտնի չէ, քանի դեռ այն չի սկսվել։
agreement-means-after = { $lasts }՝ հաշված սրանից՝ { $clock }
agreement-means-after-on = { $lasts }՝ հաշված սրանից՝ { $clock } (այսինքն՝ { $on })
agreement-means-clock-recorded = { $record } գրառումը
agreement-means-code = «{ $code }»
agreement-means-inside = Վայր, ներսում՝ { $zones }։
agreement-means-outside = Վայր, ոչ ներսում՝ { $zones }։
agreement-means-within = Վայր՝ այս գծից առավելագույնը { $metres }՝ { $line }{ $side ->
    [left] , նրա ձախ կողմում
    [right] , նրա աջ կողմում
   *[both] {""}
 }։
agreement-means-within-of = Վայր, { $party } կողմի համար՝ այս գծից առավելագույնը { $metres }՝ { $line }{ $side ->
    [left] , նրա ձախ կողմում
    [right] , նրա աջ կողմում
   *[both] {""}
 }։
agreement-means-undrawn = Սա ոչ ոք չի գծել, ուստի բաց է մնում՝ { $zones }։
agreement-means-versions = Տարբեր կերպ է գծված ({ $parties }). հարցվում է ամեն գծագիր, իսկ եթե չեն համընկնում, բաց է մնում։
agreement-means-place-absent = Եթե վայրը նշված չէ, պայմանը կա։
agreement-means-cap-most = Միասին հաշված ({ $classes })՝ ավելի քան { $most }։
agreement-means-cap-least = Միասին հաշված ({ $classes })՝ պակաս քան { $least }։
agreement-means-cap-any = Այս թվերից մեկը բավական է։
agreement-means-arms = Սպառազինություն՝ { $arms }։
agreement-means-width = Չափված լայնությունը { $least } – { $most } միջակայքում չէ։
agreement-means-overlap = Գծագրում ունեն ընդհանուր հող՝ { $one } և { $other }։
agreement-means-baseline = Զբաղեցրած դիրքերի գրանցված գծից այն կողմ։
agreement-means-no-notice = Չկա այն ընդգրկող ծանուցում ({ $kind })՝ տրված առնվազն { $least } առաջ։
agreement-means-no-notice-between = Չկա այն ընդգրկող ծանուցում ({ $kind })՝ տրված առնվազն { $least } և առավելագույնը { $most } առաջ։
agreement-means-no-record = Սա գրանցված չէ՝
agreement-means-record-before = Գրանցված դրանից առաջ՝ { $record }{ $who ->
    [actor] , գործած կողմի կողմից
   *[any] {""}
 }։
agreement-means-record-within = Գրանցված դրանից առավելագույնը { $within } առաջ՝ { $record }{ $who ->
    [actor] , գործած կողմի կողմից
   *[any] {""}
 }։
agreement-means-record-after = Գրանցված դրանից առավելագույնը { $within } հետո՝ { $record }{ $who ->
    [actor] , գործած կողմի կողմից
   *[any] {""}
 }։
agreement-means-no-consent = Առանց այնտեղ վերահսկողություն իրականացնողների համաձայնության։
agreement-means-undated = Ամսաթիվ սահմանված չէ. առանց դրա բաց է մնում։
agreement-means-unless = Եթե չի գործում «{ $exemption }» բացառությունը (առաջնահերթություն { $priority })՝ այս գործողությունների համար՝ { $acts }։
agreement-means-notice = Նախապես տրված ծանուցումը ({ $kind }) ընդգրկում է ժամանակն ու վայրը։
agreement-means-permitted = Այն իրականացնում է { $provision } դրույթը։
agreement-means-but-not = Բայց ոչ այնտեղ, որտեղ գործում է «{ $exemption }»-ը (առաջնահերթություն { $priority })՝
agreement-means-amended-due = { agreement-means-amendment-kind }. ժամկետը դարձավ { $due }։ Գործում է { $valid }-ից, հայտնի է { $known }-ից։
agreement-means-amended-fields = { agreement-means-amendment-kind }. փոխվել է՝ { $fields }։ Գործում է { $valid }-ից, հայտնի է { $known }-ից։
agreement-means-amendment-kind = { $kind ->
    [written] Գրավոր փոփոխություն
    [consent] Փոփոխություն համաձայնությամբ
    [interpretation] Համաձայնեցված մեկնություն
   *[suspension] Կասեցում
 }
agreement-means-basis = Հիմքը՝ { $basis }
agreement-means-reading = Մեկնություն { $number }՝ { $text }

## What fields are called

agreement-field-name = { $field ->
    [act] գործողություն
    [actor] կատարող
    [acts] գործողություններ
    [agreed_on] համաձայնեցման ամսաթիվ
    [answers_by_default] միշտ հարցվող դրույթներ
    [arms] սպառազինություն
    [arms_classes] սպառազինության դասեր
    [article] կետ
    [at_least] նվազագույն թիվ
    [at_most] սահմանաթիվ
    [attribution] վերագրում
    [authoritative] կողմերի համաձայնեցրած
    [authoritative_language] որոշիչ լեզու
    [basis] հիմք
    [beyond_baseline] ելակետային գծից այն կողմ
    [bound] պարտավորված
    [breached_by] խախտման եղանակներ
    [by_a_date] ինչպես է հասկացվում «մինչև» ամսաթիվը
    [caps] սահմանաթվեր
    [checkable] ինչ կարող է ստուգել մեքենան
    [clocks] ժամանակի հաշվիչներ
    [conventions] պայմանավորվածություններ
    [decides] ինչ է որոշում
    [due] ժամկետ
    [edition] խմբագրություն
    [evidence] ապացույցի չափանիշ
    [from] սկիզբ
    [guarantors] երաշխավորներ
    [if_absent] առանց վայրի
    [if_fired_from_there] գործողություններ, եթե կրակել են այնտեղից
    [if_personnel_counted] գործողություններ, եթե անձինք են հաշվվել
    [in_force] ուժի մեջ մտնելը
    [inside] ներսում
    [is] նշված
    [kind] տեսակ
    [known_from] հայտնի է սկսած
    [late_after] ուշ է հետո
    [metres] մետր
    [modality] կանոնի տեսակ
    [name] անուն
    [note] նշում
    [notice] ծանուցում
    [of] ինչի
    [official_languages] պաշտոնական լեզուներ
    [outside] դրսում
    [overlap] առանց ընդհանուր հողի
    [parties] կողմեր
    [permits] թույլատրվող դրույթ
    [place] վայր
    [priority] առաջնահերթություն
    [requires] պահանջվող գրառումներ
    [set] փոխված դաշտեր
    [side] կողմը
    [signed_on] ստորագրման ամսաթիվ
    [source] աղբյուր
    [suspended] կասեցված
    [tallies] հաշվվող դասեր
    [text] տեքստ
    [thresholds] վայրի շեմեր
    [time] ժամանակ
    [title] վերնագիր
    [tolerance_m] թույլատրելի շեղում
    [topic] թեմա
    [unclear] բաց
    [undated] առանց ամսաթվի
    [undrawn] չգծված վայրեր
    [unless] բացառություններ
    [until] վերջ
    [valid_from] գործում է սկսած
    [valid_until] գործում է մինչև
    [version_of] ում տարբերակը
    [width] լայնություն
    [within] հեռավորություն գծից
    [without_consent] առանց համաձայնության
    [without_notice] առանց ծանուցման
    [without_record] առանց գրառման
    [words] բառեր
    [zone_of_record] ժամային գոտի
   *[other] «{ $field }»
 }

## Two editions compared

agreement-diff-heading = { $before } → { $after }
agreement-diff-same = Տարբերություն չկա։
agreement-diff-added = Ավելացված է՝ { $subject }{ $text ->
    [none] {""}
   *[other] ՝ «{ $text }»
 }
agreement-diff-removed = Հանված է՝ { $subject }{ $text ->
    [none] {""}
   *[other] ՝ «{ $text }»
 }
agreement-diff-renumbered = { $before } դրույթն այժմ { $after } դրույթն է։
agreement-diff-changed = { $subject }, { $field }՝ { $before } → { $after }
agreement-diff-nothing = (ոչինչ)
agreement-diff-yes = այո
agreement-diff-no = ոչ
agreement-diff-agreement = Համաձայնագիր
agreement-diff-provision = Դրույթ { $name }
agreement-diff-way = Դրույթ { $provision }, «{ $name }» խախտման եղանակ
agreement-diff-cap = Դրույթ { $provision }, «{ $name }» սահմանաթիվ
agreement-diff-amendment = Դրույթ { $provision }, փոփոխություն { $name }
agreement-diff-exemption = «{ $name }» բացառություն
agreement-diff-reading = Մեկնություն { $name }
agreement-diff-named = { agreement-field-name }, «{ $name }»
agreement-diff-drawing = Գծագիր՝ { $name }
agreement-diff-area-moved = Գծագիր՝ { $name }. մակերես { $before } → { $after }. միայն մեկում՝ { $between }. ամենամեծ տեղաշարժ՝ { $shift }
agreement-diff-line-moved = Գծագիր՝ { $name }. երկարություն { $before } → { $after }. ամենամեծ տեղաշարժ՝ { $shift }
agreement-diff-verdict = Դեպք { $case }, { $provision }՝ { $before } → { $after }
agreement-diff-verdict-name = { $verdict ->
    [breach_indicated] կա խախտման նշան
    [not_indicated] խախտման նշան չկա
    [cannot_tell] ասել հնարավոր չէ
    [refused] հնարավոր չեղավ հարցնել
   *[absent] այդպիսի դրույթ չկա
 }
agreement-diff-verdicts = Երկուսի հետ համադրված դեպքեր՝ { $cases }. փոխված եզրակացություններ՝ { $changed }։

## What is on the shelf

agreement-list-row = { $id }՝ { $title }
agreement-list-more = ստորագրված է { $signed }. կողմեր՝ { $parties }. դրույթներ՝ { $count } ({ $checkable })
agreement-list-checkable = { $how ->
    [yes] ստուգելի
    [partly] մասամբ
    [ledger] մատյանում
    [indicator_only] ցուցիչներով
   *[not_checkable] ոչ մեքենայով
 }՝ { $n }
case-not-in-file = Ֆայլում չկա «{ $case }» դեպք. կան՝ { $known }։
