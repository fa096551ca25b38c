# Complaints: the screen, the printed receipt, and what is refused.

## How a complaint stands, and its clock

complaint-standing-received = ստացված
complaint-standing-tasked = ճշտվում է
complaint-standing-answered = պատասխանված
complaint-standing-one_closed = փակված մեկ պատվիրակության կողմից
complaint-standing-closed = փակված երկու կողմից
complaint-standing-withdrawn = հետ վերցված
complaint-clock-running = պատասխանին մնացել է { $length }
complaint-clock-overdue = ուշացած է { $length }
complaint-clock-in_time = պատասխանվել է ժամանակին
complaint-clock-late = պատասխանվել է { $length } ուշացումով
complaint-clock-taken_back = պատասխան չի պահանջվում
complaint-minutes = { $n } ր
complaint-hours = { $n } ժ
complaint-days = { $n } օր

## The list

complaint-count = Բողոքներ՝ { $count }
complaint-clock = Պատասխանի ժամկետ
complaint-only-owed = պատասխանի սպասողներ
complaint-only-overdue = ժամկետանցներ
complaint-number = Համար
complaint-party = Կողմ
complaint-channel = Ուղի
complaint-reference = Կողմի փաստաթղթի համարը
complaint-received = Ստացվել է
complaint-due = Պատասխանել մինչև
complaint-later-page = Հաջորդ էջ
complaint-earlier-page = Նախորդ էջ

## One complaint

complaint-title = Բողոք { $number }
complaint-claimed = Ինչ է պնդվում
complaint-count-claimed = Քանակը
complaint-uncountable = առնվազն { $low }
complaint-place = Որտեղ
complaint-within = { $metres } մ սահմաններում
complaint-words = Կողմի սեփական խոսքերով
complaint-letter = Նամակն ամբողջությամբ
complaint-asks = Կողմը խնդրում է
complaint-against = Կողմի նշածը
complaint-incidents = Որ միջադեպերին է վերաբերում
complaint-no-incident = Դեռ ոչ մի միջադեպի չի կապվել։
complaint-same-letter = Նույն նամակի մյուս պնդումները
complaint-history = Ինչ է արվել
complaint-nothing-done = Դեռ ոչինչ չի արվել։
complaint-step-task = Հանձնարարվել է ճշտում
complaint-step-answer = Պատասխան
complaint-step-close = Փակել է՝ { $side }
complaint-step-withdraw = Հետ է վերցվել
complaint-step-reopen = Վերաբացվել է
complaint-letter-of = { $party } կողմի նամակը
complaint-without-effect = գրանցված է, բայց ոչինչ չի փոխել
complaint-outcome-confirmed = հաստատում է
complaint-outcome-denied = հերքում է
complaint-outcome-explained = բացատրում է
complaint-outcome-asks_for_more = լրացում է խնդրում, ժամկետը շարունակվում է
complaint-outcome-other = այլ բան է ասում
complaint-one-closed-by = { $side }. փակված է այս պատասխաններով, մյուս պատվիրակությունը դեռ չի փակել։

## Forms

complaint-text-language = Տեքստի լեզուն
complaint-task-title = Հանձնարարել ճշտում
complaint-task-what = Ինչ պարզել
complaint-whom = Ում
complaint-assets = Սարքեր, դիտակետեր, պարեկներ
complaint-posts = Սպաների պաշտոններ
complaint-until = Մինչև
complaint-task-do = Հանձնարարել
complaint-answer-title = Պատասխանել
complaint-answer-text = Կենտրոնի պատասխանը
complaint-rests-on = Ինչի վրա է հիմնված
complaint-grounds-more = Այլ միջադեպեր կամ եզրակացություններ (անունները՝ բացատով)
complaint-answer-do = Գրանցել պատասխանը
complaint-close-title = Փակել իմ պատվիրակության անունից
complaint-close-rule = Բողոքը փակ է, երբ յուրաքանչյուր պատվիրակություն փակել է այն նույն պատասխաններով։ Նոր պատասխանը վերացնում է փակումը։
complaint-remark = Դիտողություն (պարտադիր չէ)
complaint-close-do = Փակել
complaint-reopen-title = Վերաբացել
complaint-reopen-rule = Մեկ պատվիրակությունը կարող է վերաբացել՝ պատճառը նշելով. պատասխանի ժամկետը սկսվում է նորից։
complaint-reason = Պատճառ
complaint-reopen-do = Վերաբացել

## The printed receipt

complaint-receipt = Ստացական
complaint-receipt-title = Բողոքի ստացական
complaint-receipt-says = Կենտրոնը ստացել է այս բողոքը, բնօրինակն անփոփոխ կնքել և մուտքագրել է երկու պատվիրակությունների վարած գրանցման մեջ։
complaint-receipt-original = Կնքված բնօրինակ, SHA-256
complaint-receipt-entry = Գրառումը գրանցամատյանում
complaint-receipt-check = Ով ունի բնօրինակը, կարող է հաշվել դրա SHA-256-ը և համեմատել վերը նշվածի հետ։
complaint-receipt-delegations = Պատվիրակություններ
complaint-receipt-times = Ժամային գոտի՝ { $zone }

## Refusals

complaint-unknown = { $number } համարով բողոք չկա։ Փնտրեք ցանկում։
complaint-step-not-allowed = Բողոքի ներկա վիճակում ({ $standing ->
     [received] ստացված
     [tasked] ճշտվում է
     [answered] պատասխանված
     [one_closed] փակված մեկ պատվիրակության կողմից
     [closed] փակված երկու կողմից
    *[withdrawn] հետ վերցված
 }) սա հնարավոր չէ։ Թարմացրեք էջը՝ տեսնելու, թե ինչն է հնարավոր։
complaint-tasked-already = Նույն ճշտումն արդեն հանձնարարված է։ Փոխեք կամ թողեք այդպես։
complaint-answered-already = Նույն պատասխանն արդեն տրված է. այն գրանցվում է մեկ անգամ։
complaint-closed-already = { $delegation } պատվիրակությունն արդեն փակել է. հերթը մյուսինն է։
complaint-other-answers = Պատասխաններն այն չեն, ինչ կարդացել եք։ Կարդացեք նորերը, հետո փակեք։
complaint-of-another = Այս բողոքը { $party } կողմը չի ներկայացրել. հետ վերցնել կարող է միայն ներկայացնողը։
complaint-text-missing = Այստեղ խոսք է պետք։ Գրեք։
complaint-text-long = Տեքստը շատ երկար է։ Կրճատեք մինչև { $most } նիշ։
complaint-text-control = Տեքստում կան կառավարման նիշեր։ Մուտքագրեք նորից։
complaint-whom-unknown = «{ $whom }»-ը կենտրոնի ոչ սարք է, ոչ պաշտոն։ Ընտրեք՝ { $known }։
complaint-until-past = Այդ ժամանակն արդեն անցել է։ Նշեք ավելի ուշ։
complaint-until-malformed = «{ $time }»-ը ամսաթիվ և ժամ չէ։ Գրեք այսպես՝ 2021-01-31T18:00։
complaint-ground-unknown = Գրանցման մեջ «{ $ground }» միջադեպ կամ եզրակացություն չկա։ Ուղղեք անունը կամ հանեք։
complaint-changed = Մինչ գրում էիք, այս բողոքի մասին նոր գրառում է արվել։ Կարդացեք ստորև. ձեր գրածը մնացել է ձևում, եթե դեռ ճիշտ է՝ ուղարկեք նորից։
