# Ինչ են ասում հրամաններն աշխատելիս և ավարտելիս։

cli-next-step = Հաջորդ քայլը՝ { $command }

## Founding a centre

cli-init-done = Կենտրոնը հիմնված է { $folder } պանակում։ Համաձայնագիր՝ { $agreement }, ժամային գոտի՝ { $zone }, օրվա ավարտ՝ { $cut }։ Երկու պատվիրակություններն էլ ունեն բանալիներ և մատյաններ։

## Taking in

cli-take-in-working = Ընդունում
cli-take-in-done = Նիշքեր՝ { $files }, կարդացված՝ { $read }, չկարդացված՝ { $refused }։ Ընդունված բոլոր բնօրինակները կնքված են։
cli-outcome-read = կարդացված
cli-outcome-partly = մասամբ
cli-outcome-refused = մերժված
cli-outcome-unknown = անհայտ
cli-outcome-already = արդեն կա
cli-severity-error = Սխալ
cli-severity-warning = Նշում
cli-count-observations = { $count } դիտարկում
cli-count-allegations = { $count } պնդում
cli-count-coverages = { $count } ծածկույթի գրառում
cli-count-tracks = { $count } հետագիծ
cli-count-notices = { $count } ծանուցում

## Closing a day

cli-close-done = { $reports ->
    [0] { $day }՝ խմբավորելու նոր հաղորդում չկա։
   *[other] { $day } օրը փակված է. { $reports } հաղորդում խմբավորվել է { $incidents } միջադեպում։
 }
cli-close-answers = { "  " }{ $answer }՝ { $count }
cli-close-source = { "  " }{ $source } աղբյուրը սխալվում է ավելի, քան հայտնում է. նրա սիգմաները բազմապատկվել են { $inflation }-ով։
cli-close-lapsed = { $count } գործ ժամկետանց է. որոշման համար համաձայնեցված ժամկետը լրացել է։
cli-answer-breach-indicated = { answer-breach_indicated }
cli-answer-not-indicated = { answer-not_indicated }
cli-answer-cannot-tell = { answer-cannot_tell }

## Assessing and deciding

cli-speak-done = { $incident } միջադեպի գնահատականը գրանցվել է { $side } պատվիրակության անունից (գրառում { $entry })։ Այն փակ է, մինչև երկուսն էլ արտահայտվեն։
cli-show-done = { $incident }՝ երկու գնահատականներն էլ բացված են։ Ընդհանուր տեքստ՝ { $answers }
cli-show-own = { $incident }․ ձեր պատվիրակության գնահատականը բաց է։ Մյուսինը բացվում է իր մեքենայում․ ապա փոխանակեք մատյանները, և ընդհանուր տեքստը կլինի։
cli-show-nothing = Երկու պատվիրակությունների գնահատած այլ միջադեպ չկա։
cli-sign-done = { $incident }՝ { $standing }։
cli-standing-open = բաց
cli-standing-one-spoke = գնահատել է մեկ պատվիրակություն
cli-standing-both-spoke = գնահատել են երկուսն էլ, դեռ չի բացվել
cli-standing-shown = բացված է, որոշում դեռ չկա
cli-standing-one-signed = ստորագրել է մեկ պատվիրակություն
cli-standing-one-dissented = մեկ պատվիրակություն առանձին կարծիք ունի
cli-standing-one-dismissed = մերժել է մեկ պատվիրակություն
cli-standing-agreed = { standing-agreed }
cli-standing-disputed = { standing-disputed }
cli-standing-jointly-dismissed = { standing-jointly_dismissed }
cli-standing-lapsed = { standing-lapsed }

## Reports

cli-report-done = { $number } զեկույցը կազմված է և գրված { $folder } պանակում։ Փաստաթուղթ (SHA-256)՝ { $digest }
cli-sign-report-done = { $number } զեկույցը ստորագրված է { $side } պատվիրակության անունից. ստորագրություններ՝ { $have }/2։
cli-erratum-done = { $report } զեկույցի { $number } ուղղումը գրանցվել է. հաջորդ զեկույցը կնշի այն։
cli-regroup-done = Որոշումը գրանցվել է՝ { $act ->
    [merge] միավորել
    [split] բաժանել
    [detach] առանձնացնել
    [confirm] թողնել ինչպես կա
   *[other] { $act }
 } ({ $reports } հաղորդում). գործում է օրվա հաջորդ փակումից։

## State of the centre

cli-status-centre = { $name }, համաձայնագիր՝ { $agreement }, օր՝ { $day }
cli-status-records = Կենտրոնում կա՝
cli-status-cases = Միջադեպերը պատվիրակությունների միջև՝
cli-status-complaints = Պատասխանի սպասող բողոքներ՝ { $open }, ժամկետանց՝ { $overdue }
cli-exchange-done = { $side } մատյան՝ { $entries } գրառում, մյուս կողմի ստացած՝ { $received }
cli-rebuild-tables = { $side } մատյանի աղյուսակները վերակառուցված են՝ { $digest }
cli-rebuild-same = { $number } զեկույցը վերակառուցվել է բայթ առ բայթ ({ $digest })։
cli-rebuild-differs = { $number } զեկույցը ՉԻ համընկնում ստորագրվածի հետ (վերակառուցված՝ { $digest })։ Պահեք այս գրանցումն անփոփոխ և համեմատեք մյուս կողմի պատճենի հետ։

## The demo

cli-demo-simulating = Մոդելավորվում է { $days } օր. դրանցից ոչինչ իրականում չի եղել։
cli-demo-taken = { $day }՝ ընդունված նիշքեր՝ { $files }, մերժված՝ { $refused }
cli-demo-closed = { "  " }{ $reports } հաղորդում, { $incidents } միջադեպ
cli-demo-decided = { "  " }համաձայնեցված՝ { $agreed }, վիճարկվող՝ { $disputed }, համատեղ մերժված՝ { $jointly_dismissed }, բաց՝ { $open }
cli-demo-reported = { "  " }{ $number } զեկույցը՝ { $folder }
cli-demo-score = Հաղորդումների խմբավորումն ըստ հայտնի ճշմարտության՝ B-cubed F1 { $b3 } (հաղորդումներ՝ { $of })։
cli-demo-done = Ավարտվեց { $seconds } վայրկյանում։ Նայեք { $out } պանակում՝
