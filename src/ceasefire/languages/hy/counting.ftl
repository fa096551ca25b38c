# Օրը՝ վերահաշված այլ կանոններով, ժամային գոտիներով և օրվա ավարտով։

count-title = { $day }, վերահաշված է { $report ->
    [none] (զեկույց դեռ չի կազմվել)
   *[other] ({ $report } զեկույցի միջադեպերը)
 }
count-column = [{ $number }] { $whose }՝ { $rule }. ժամային գոտի՝ { $zone }, օրվա ավարտ՝ { $cut } ({ $period })
count-as-agreed = ինչպես համաձայնեցված է
count-as-asked = ըստ հարցման
count-as-rule = այլ կանոն
count-total = Հաշվված
count-incidents = Օրվա միջադեպերը
count-by-kinds = Ըստ տեսակի
count-by-areas = Ըստ տարածքի (տարածքները կարող են համընկնել)
count-by-provisions = Ըստ դրույթի և պնդվածի վերաբերյալ նրա պատասխանի
count-elsewhere = այլ վայրում
count-unplaced = վայրն անհայտ է
count-differences = Որտեղ և ինչու են տարբերվում.
count-same = Ոչ մի միջադեպի վերաբերյալ տարբերություն չկա։
count-hint = Այլ կանոններ, մյուս կողմի կանոնը, այլ ժամային գոտի կամ օրվա ավարտ՝ { $command }

## Ինչու է միջադեպը հաշվվում կամ ոչ

count-why-not-counted = { $act }՝ այս կանոնը նման բան չի հաշվում։
count-why-none-told = { $act }՝ թիվ չի հաղորդվել։
count-why-row = { $act }՝ մեկ տողը հաշվվում է մեկ։
count-why-each = { $act }՝ հաշվվում է յուրաքանչյուրը ({ $number })։
count-why-series = { $size } միավորից բաղկացած շարքի առաջինը. շարքը հաշվվում է մեկ անգամ (պահանջվում է՝ { $least })։
count-why-joined = մտնում է այն շարքի մեջ, որն սկսվում է { $of }-ով. շարքը հաշվվում է մեկ անգամ։
count-why-may-reach = { $low } կամ ավելի միավորից շարք. հայտնի չէ՝ հասնո՞ւմ է արդյոք պահանջվող { $least }-ին։
count-why-below = { $size } միավորից շարք, պահանջվող { $least }-ից պակաս։
count-why-alleged = հայտնի է միայն բողոքներից. պնդումները երբեք չեն հաշվվում։
count-why-other-day = այս ժամային գոտով և օրվա ավարտով պատկանում է { $day } օրվան։

## Մերժումներ

count-edition-twice = { $rule } կանոնը երկու անգամ գրված է { $version } տարբերակով. յուրաքանչյուր խմբագրությանը տվեք իր տարբերակը։
count-edition-same-time = { $rule } կանոնն ունի նույն ժամանակից սկսվող երկու խմբագրություն ({ $since }). ավելի ուշինին տվեք valid_from կամ known_from։
count-version-unknown = { $rule } կանոնը չունի { $version } տարբերակ. կան՝ { $known }։
count-rule-not-yet = { $rule } կանոնը { $at } պահին ուժի մեջ չէր կամ հայտնի չէր. նշեք տարբերակ (ID@VERSION) կամ ավելի ուշ օր։
count-day-empty = { $day } օրվա շուրջ ոչինչ չի խմբավորվել միջադեպերի։ Նախ փակեք օրը կամ նշեք մեկ այլը։
