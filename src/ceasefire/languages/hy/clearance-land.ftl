# Հողի մատյան. ինչ չի կարելի անել հողամասի հետ և ըստ որ կանոնի։

land-rule = (կանոն { $rule }՝ { $standard }; { $checked ->
    [read] կարդացված է հրապարակային տեքստում
    [ours] այս մատյանի կանոնը
   *[unverified] էությունը հայտնի է, բայց ստանդարտի տեքստի հետ չի համեմատվել
})
land-state = { $state ->
    [not_listed] հաշվառված չէ
    [indication] վտանգի նշան
    [sha] ենթադրյալ վտանգավոր տարածք
    [cha] հաստատված վտանգավոր տարածք
    [cleared_pending_qc] մաքրված, մինչև որակի հսկողությունը
    [cancelled] չեղարկված
    [reduced] կրճատված
    [cleared] մաքրված
    [handed_over] հանձնված
    [reopened] վերաբացված
    [divided] բաժանված մասերի
    [indication_suspended] վտանգի նշան, կասեցված
    [sha_suspended] ենթադրյալ վտանգավոր տարածք, կասեցված
    [cha_suspended] հաստատված վտանգավոր տարածք, կասեցված
    [cleared_pending_qc_suspended] մաքրված, մինչև որակի հսկողությունը, կասեցված
    [cancelled_suspended] չեղարկված, կասեցված
    [reduced_suspended] կրճատված, կասեցված
    [cleared_suspended] մաքրված, կասեցված
    [handed_over_suspended] հանձնված, կասեցված
    [reopened_suspended] վերաբացված, կասեցված
   *[other] { $state }
}
land-step = { $step ->
    [open_indication] բացել որպես վտանգի նշան
    [open_sha] բացել որպես ենթադրյալ
    [open_cha] բացել որպես հաստատված
    [suspect] համարել ենթադրյալ
    [confirm] համարել հաստատված
    [cancel] չեղարկել
    [reduce] կրճատել
    [clear] մաքրել
    [accept] ընդունել մաքրումը
    [reject] մերժել մաքրումը
    [hand_over] հանձնել
    [reopen] վերաբացել
    [split] բաժանել
    [suspend] կասեցնել
    [lift] վերացնել կասեցումը
   *[other] { $step }
}
land-work = { $needed ->
    [non_technical_survey] ոչ տեխնիկական հետազոտություն
    [technical_survey] տեխնիկական հետազոտություն
    [clearance] մաքրում
    [quality_control] որակի հսկողություն
    [investigation] քննություն
   *[other] { $needed }
}
land-part = { $part ->
    [reason] պատճառը
    [words] բացատրության խոսքերը
    [officer] ով է ստորագրում
    [operator] օպերատորը
    [authority] լիազոր մարմինը
    [owner] սեփականատերը
    [benchmark] հենանիշը
    [as_built_map] կատարողական քարտեզը
    [completion_report] ավարտի հաշվետվությունը
    [investigation] քննությունը
    [marking] ինչպես է նշված
    [report] հաշվետվությունը
    [methods] մեթոդները
    [parcel] հողամասի անունը
    [hazard] վտանգավոր տարածքը
    [source] աղբյուրը
   *[other] { $part }
}

land-no-such-step = Այս քայլն այստեղ հնարավոր չէ՝ { land-step }։ Հողամասի վիճակը՝ { land-state }։ { land-rule }
land-evidence-no-source = { $type } տեսակի ապացույցն աղբյուր չունի։ Գրեք, թե ումից կամ որտեղից է։
land-evidence-unknown = Ազգային ցանկում «{ $type }» տեսակի ապացույց չկա։ Կան՝ { $known }։
land-evidence-twice = { $type } տեսակի ապացույցը ցանկում երկու անգամ է։
land-few-corners = Ուրվագծին պետք է առնվազն երեք տարբեր անկյուն. այստեղ { $corners } անկյուն է։ { land-rule }
land-crosses-itself = Ուրվագիծը հատում կամ դիպչում է ինքն իրեն ({ $problem })։ Գծեք այն նորից։ { land-rule }
land-doubled-corner = Թիվ { $corner } անկյունը և հաջորդը նույն տեղն են։ Մեկը հանեք։ { land-rule }
land-long-side = Թիվ { $corner } անկյունից հետո կողմը { $metres } մ է. ընդունվում է ամենաշատը { $limit } մ։ Ստուգեք անկյունը։ { land-rule }
land-sha-needs-evidence = Աղտոտվածության օգտին ոչինչ նշված չէ։ Ենթադրյալ վտանգավոր տարածքին պետք է առնվազն մեկ անուղղակի ապացույց։ { land-rule }
land-cha-needs-direct = Հաստատված վտանգավոր տարածքին պետք է առնվազն մեկ ուղղակի ապացույց՝ տեղը նշված։ { land-rule }
land-evidence-far = Մոտակա ուղղակի ապացույցը հողամասից { $metres } մ հեռու է. ընդունվում է ամենաշատը { $limit } մ։ Ստուգեք տեղը։ { land-rule }
land-evidence-later = { $type } տեսակի ապացույցը { $day }-ի է, ակտից ուշ։ { land-rule }
land-other-work = Այս ակտը պետք է հիմնվի այլ տեսակի աշխատանքի վրա՝ { land-work }։ { land-rule }
land-work-not-ended = Աշխատանքն ավարտվում է { $day }, ակտից ուշ։ { land-rule }
land-must-be-written = Ինչ-որ բան պակասում է՝ { land-part }։ { land-rule }
land-direct-evidence = Նշված է ուղղակի ապացույց։ Ուղղակի ապացույց ունեցող հողը չի չեղարկվում. համարեք այն հաստատված։ { land-rule }
land-cha-needs-contrary = Հաստատված վտանգավոր տարածքը չեղարկվում է միայն հակառակի մասին վկայող ապացույցով։ Նշեք այն։ { land-rule }
land-items-found = Տեխնիկական հետազոտությունը գտել է { $items } առարկա։ Կրճատվում է միայն այնտեղ, որտեղ ոչինչ չի գտնվել. համարեք հողը հաստատված։ { land-rule }
land-coverage = Պահանջվող { $required } %-ից ընդգրկվել է { $done } % (0-ից շատ և ամենաշատը 100 %)։ { land-rule }
land-other-clearance = Հողամասը «{ $named }» մաքրման վրա չի հիմնվում։ Որակի հսկողությունը խոսում է հենց վերջինի մասին։ { land-rule }
land-inspects-itself = { $name } չի կարող հաստատել իր սեփական աշխատանքը։ Դա պետք է անի այլ կազմակերպություն։ { land-rule }
land-other-acceptance = «{ $named }»-ը այս հողամասի որակի ընդունված որոշումը չէ։ { land-rule }
land-turning-points = Նշված է { $points } շրջադարձային կետ. պետք է առնվազն { $needed }։ { land-rule }
land-other-operator = Որպես օպերատոր նշված է { $name }, բայց աշխատանքը կատարել է { $worked }։ { land-rule }
land-blocked-is-split = Անմատչելի հողը չի կասեցվում ամբողջի հետ։ Առանձնացրեք այն որպես առանձին պոլիգոն և նշեք։ { land-rule }
land-other-cause = «{ $cause }»-ը դրա պատճառ չէ։ Հնարավոր են՝ { $known }։ { land-rule }
land-not-worked = Ուրվագծի ներսում { $area } մ² չի մշակվել։ Նախ առանձնացրեք այն որպես առանձին պոլիգոն։ { land-rule }
land-surface-has-no-depth = Մարտական տարածքի մակերեսի մաքրումը խորություն չունի։ Հանեք այն։ { land-rule }
land-needs-depth = Մաքրմանը պետք է խորություն՝ սովորաբար { $usual } սմ, 0-ից շատ և ամենաշատը { $deepest } սմ։ { land-rule }
land-depth-needs-reason = { $depth } սմ-ը սովորական { $usual } սմ խորությունը չէ։ Գրեք պատճառը։ { land-rule }
land-machines-alone = Միայն մեքենաները չեն մաքրում։ Նշեք, թե ով է ստուգել դրանցից հետո, կամ դրանց հավատարմագրումը որպես հիմնական մեթոդ։ { land-rule }
land-dogs = Պահանջվող { $needed } անկախ որոնումից շներով կատարվել է { $searches }, և հավատարմագրված կարգ նշված չէ։ { land-rule }
land-split-in-two = Հողամասը բաժանվում է առնվազն երկու մասի. այստեղ { $children } մաս է։ { land-rule }
land-split-names = Յուրաքանչյուր մասին պետք է իր անունը, որը ոչ մի հողամաս չունի։ { land-rule }
land-child-outside = { $child }-ը մայր հողամասից դուրս է գալիս { $area } մ²-ով։ { land-rule }
land-children-overlap = { $one }-ը և { $other }-ը վրածածկվում են { $area } մ²-ով։ { land-rule }
land-gap = Մասերը չեն ծածկում մայր հողամասի { $area } մ²-ը։ Նրա ամբողջ հողը պետք է լինի դրանցից մեկում։ { land-rule }
land-blocked-not-hazardous = Անմատչելի կարող է լինել միայն ենթադրյալ կամ հաստատված վտանգավոր հողը. հողամասի վիճակը՝ { land-state }։ { land-rule }
land-no-area = Ուրվագիծն ընդգրկում է { $area } մ². դա մակերես չէ։ { land-rule }
land-opens-as = «{ $said }»-ը վտանգավոր հողի դաս չէ։ Գրեք sha կամ cha (բացելիս նաև indication)։ { land-rule }
land-release-waits = { $name } ազատումը դեռ ստորագրությունների է սպասում։ Նախ պետք է ստորագրել այն կամ առարկել։ { land-rule }
land-release-lapsed = { $name } ազատումը ստորագրության չի սպասում. այն ուժի մեջ է, առարկվել է, կամ հողը փոխվել է կամ կասեցված է։ { land-rule }
land-signed-before = Ազատումն առաջարկվել է { $day }. ավելի վաղ չէր կարող ստորագրվել։ { land-rule }
land-signature-not-asked = { $name }-ի ստորագրությունն այս դերում չի պահանջվում։ Պահանջվում են՝ { $needed }։ { land-rule }
land-signed-already = Այս դերում ազատումն արդեն ստորագրված է. { $name } չի կարող նորից ստորագրել։ { land-rule }
land-parcel-twice = Այս անունով հողամաս արդեն կա։ { land-rule }
land-parcel-not-yet = { $day } դրությամբ այս հողամասը հաշվառված չէր, կամ ազատումը դեռ առաջարկված չէր։ { land-rule }
land-later-act-falls = Դրանով { $day }-ի { $name } ակտը չէր կարող լինել։ Հետ կանչեք այն նույն ուղղմամբ կամ փոխարինեք մեկ ուրիշով։ { land-rule }
land-unit-too-small = Միավորի մակերեսը չի կարող լինել { $area } մ². դրանում բացված է { $opened } մ²։ { land-rule }
land-larger-than-unit = Այս հողամասով { $name }-ում բացված կլիներ { $opened } մ², իսկ դրա մակերեսն ընդամենը { $area } մ² է։ { land-rule }
land-overlaps = Ուրվագիծը վրածածկում է { $other }-ը { $area } մ²-ով։ Հաշվառված հողը վերաբացվում կամ ուղղվում է, ոչ թե երկու անգամ բացվում։ { land-rule }
land-unit-unknown = «{ $name }» միավորը հայտարարված չէ։ Հայտնի են՝ { $known }։
land-no-such-release = Մատյանում «{ $named }» ազատում չկա։ Ստորագրությունն այն նշում է ճշգրիտ անունով։
land-no-such-parcel = Մատյանում այդպիսի հողամաս չկա։
land-no-such-act = Ուժի մեջ «{ $named }» ակտ չկա։
land-known-backwards = { $at }-ը վերջին գրառումից վաղ է։ Գրառումները կատարվում են հայտնի դառնալու հերթականությամբ։
land-line-broken = Այս տողը հողի մատյանի JSON չէ։
clearance-no-such-part = «{ $name }»-ը այս չափման մաս չէ։ Մասերն են՝ { $known }։
land-act-twice = Այս ակտն արդեն գրանցված է բառ առ բառ։
standard-no-edition = Թիվ { $wanted } կանոնը { $on } դրությամբ գործող խմբագրություն չունի։ { land-rule }
standard-no-number = Գործող խմբագրությունը «{ $name }» արժեքը չի տալիս։ { land-rule }
standard-two-editions = Թիվ { $rule } կանոնը նույն օրը գործող երկու խմբագրություն ունի։
standard-no-27 = Ժողովածուում չկա թիվ 27 կանոնը, որով ընտրվում են խմբագրությունները։
land-form = { $form ->
    [unit] միավորը հայտարարված է
    [open] բացված
    [reclassify] դասակարգված
    [split] բաժանված
    [cancel] առաջարկված է չեղարկում
    [reduce] առաջարկված է կրճատում
    [clear] մաքրված
    [accept] առաջարկված է ընդունել մաքրումը
    [reject] մաքրումը մերժված է
    [hand_over] առաջարկված է հանձնում
    [reopen] վերաբացված
    [suspend] կասեցված
    [lift] կասեցումը վերացված է
    [sign] ստորագրված
    [dissent] առարկություն
    [correct] ուղղված
   *[other] { $form }
}
land-line = { $parcel }՝ { $status }, { $area } մ² (վտանգավոր տարածք { $hazard }, { $unit })։
land-waits = Առաջարկված է՝ { $asked }. ստորագրություններ՝ { $signed } / { $needed }։
land-dissent = { $name } առարկում է. «{ $words }»։
land-depth = Խորությունը՝ { $depth } սմ։
land-blocked = Անմատչելի է. նշված է՝ { $marking }։
land-balance = { $name }՝ բացված { $opened } մ² = չեղարկված { $cancelled } + կրճատված { $reduced } + մաքրված { $cleared } (որից հանձնված { $handed }) + մնացած { $remaining }։
land-act = { $day }՝ { $what } — { $about } (հայտնի է { $known }-ից; { $name })։
land-withdrawn = Հետ է կանչված ուղղմամբ։
land-nothing = Այդ օրը հաշվառված հող չկա։
land-all = Ամբողջ հողը
