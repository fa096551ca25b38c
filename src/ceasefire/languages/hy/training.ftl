# Training: courses, awards, who may do what, refreshers; files of records.

records-no-file = «{ $name }» ֆայլը չկա։ Նշեք YAML կամ JSON ֆայլ, կամ արտադրանքի հետ եկածը՝ { $shipped }։
records-too-long = Ֆայլը { $most } նիշից երկար է․ չկարդացվեց։

training-kind = { $kind ->
    [theory] տեսություն
    [practical] գործնական
   *[other] { $kind }
 }
training-unknown = «{ $what }»-ը հայտնի չէ։ Հայտնի են՝ { $known }։
training-person-unknown = Այս դպրոցում «{ $person }» չկա։ Դերերը գրվում են այսպես՝ 1/s2/3 կամ host/eng-1/7։
training-twice = «{ $person }»-ը երկու անգամ է գրված։ Մեկը հանեք։
training-section = { $number } հոգանոց ջոկ չի լինում․ { $least }-ից { $most } է։
training-team = Խմբին պետք են ջոկեր, բուժակ և EOD զույգ։
training-course = Դասընթացին պետք է գոնե մեկ օր, գործողության օրեր և 0-ից մեծ, 1-ից ոչ ավելի հաճախման մաս։
training-run-days = Շրջանն ավարտվում է սկսվելուց առաջ։ Ուղղեք օրերը։

## Awards

training-recognised = Այլ տեղից ճանաչված որակավորմանը պետք է գրավոր պատճառ և ոչ մարդու սեփական ստորագրությունը։
training-no-trainee = { $person }-ը { $run }-ի սովորող չէ, կամ շրջանն այլ դասընթացի է։ Ոչինչ չի կարող տրվել։
training-award-signed = Վկայականը ստորագրում է ոչ սովորողը։
training-before-course = Գնահատված է { $day }, դասընթացի սկզբից ({ $starts }) առաջ։ Դասընթացից առաջ ոչ ոք չի հանձնում․ նորից գնահատեք։
training-award-early = Տրված է { $day }․ դասընթացն ու գնահատումները ավարտվել են { $ends }։ Ուղղեք օրը։
training-needs = Այս դասընթացին պետք եղող «{ $code }»-ը { $day } չկար։ Նախ դա, հետո այս դասընթացը։
training-days-held = Անցկացվել է { $held } դասի օր, պետք է { $needed }։
training-attendance = Ներկա է եղել { $days } օրից { $there }-ին․ պետք է { $needed } %։ Լրացրեք բաց թողնվածը։
training-not-assessed = Գնահատում չկա՝ { training-kind }։ Պետք են և՛ տեսությունը, և՛ գործնականը։
training-score = { $score } միավոր չի լինում․ այն 0-ից 100 է։
training-failed = { training-kind }՝ { $score }, պետք է { $least }։ Չի հանձնել։
training-no-licence = { $person }-ը { $day } հրահանգչի լիցենզիա չուներ։
training-no-instructor = Շրջանը հրահանգիչ չունի։
training-assessor-commander = { $person }-ը չի կարող գնահատել․ սովորողն ինքն է կամ նրա հրամանատարը։ Թող ուրիշը նորից գնահատի։
training-assessor-instructor = Ամեն ինչ գնահատել են { $run }-ի հրահանգիչներն իրենք։ Գոնե մեկ գնահատող պետք է ուրիշ լինի։
training-no-award = { $person }-ը { $course } դասընթացի վկայական չունի։
training-certificate = { $person }-ն անցել է { $course } ({ $code }, մակարդակ { $level })․ գործում է { $first } – { $last }, ստորագրել է { $signed }։ Այս վկայականի անունը՝ { $name }

## Who may do what

training-may = { $people } հոգուց { $number }-ը կարող են անել «{ $work }» { $day }։
training-none = { $person }-ը երբեք չի որակավորվել «{ $code }»-ի համար։ Դասընթաց է պետք։
training-level = { $person }-ը «{ $code }»-ի համար որակավորված է մինչև { $level } մակարդակ․ պետք է { $wanted } (կանոն { $rule })։
training-not-yet = { $person }․ «{ $code }»-ը գործում է միայն { $day }-ից։
training-expired = { $person }․ «{ $code }»-ն ավարտվել է { $day }։ Վերապատրաստում է պետք։
training-revoked = { $person }․ «{ $code }»-ը հետ է կանչվել { $day }։ Ամբողջ դասընթացը նորից է պետք։
training-unused = { $person }-ը վերջին անգամ «{ $code }»-ը կիրառել է { $day }․ { $most } օր չկիրառելուց հետո վերապատրաստում է պետք։
training-restricted = { $person }-ը մինչև { $day } չի կարող անել «{ $work }»՝ { $words }։
training-duty-row = { $person }-ը հերթապահած կլիներ { $days } օր անընդմեջ, թույլատրվում է ոչ ավելի քան { $most }։ Տվեք հանգստի օր։
training-duty-hours = { $person }-ը 7 օրում հերթապահած կլիներ { $hours } ժամ, թույլատրվում է ոչ ավելի քան { $most }։
training-duty-rest = { $person }-ն այս հերթից առաջ հանգստացել է { $hours } ժամ, պետք է առնվազն { $least }։
training-duty-times = Հերթը տևում է զրոյից ավելի և ոչ ավելի քան 24 ժամ։ Ուղղեք ժամերը։

## Refreshers and checks

training-due = { $day }-ից { $days } օրում ավարտվում է { $people } հոգու { $number } որակավորում։
training-run = { "  " }{ $course }․ սկսել ոչ ուշ քան { $begin }, { $number } հոգի․ առաջին իրավունքն ավարտվում է { $first }։
training-run-late = { "  " }{ $course }․ ՈՒՇ Է { $first }-ից առաջ ավարտելու համար (պետք էր սկսել { $begin }), { $number } հոգի։
training-seats = Շրջանում գոնե մեկ տեղ է լինում, ոչ թե { $seats }։
training-school = { $name }՝ { $people } հոգի, { $awards } վկայական ({ $units })։
training-stands = Ամեն ինչ գործում է։
