# Հողը՝ ուրիշների ընթերցման համար. ինչ դուրս եկավ, ինչ չտրվեց և ինչու, և ինչն է ճանապարհին մոտ։

exchange-written = Գրվեց՝ { $file } ({ $format }, հողը { $day } օրվա դրությամբ, տողեր՝ { $rows })։
exchange-who = { $tier ->
    [public] Սա կարող է տեսնել յուրաքանչյուրը։
    [parties] Սա կարող են տեսնել միայն երկու կողմերը և լիազոր մարմինը։ Մի՛ փոխանցեք ուրիշին։
    [operators] Սա կարող են տեսնել միայն այս հողի համար հրաման ունեցող օպերատորները և լիազոր մարմինը։ Մի՛ փոխանցեք ուրիշին։
   *[other] Կնքված է։
}
exchange-kept = { $reason ->
    [outline_sealed] Չտրվեց՝ չազատված հողի { $number } ուրվագիծ. փոխարենը ցույց են տրվում 1 կմ վանդակներ։
    [outline_cut] Չտրվեց՝ ազատված հողի { $number } ուրվագծի այն մասերը, որտեղ նույն 1 կմ վանդակում կա չազատված հող։
    [not_released_now] Չտրվեց՝ { $number } տեղամաս, որոնք այդ օրը ազատված էին, իսկ հիմա՝ ոչ։
    [details_sealed] Չտրվեց՝ չազատված { $number } տեղամասի անունները, դասերը և մակերեսները։
    [small_counts] Չտրվեց՝ { $number } թիվ, որոնք հինգից փոքր են կամ կբացահայտեին այդպիսի թիվ։
   *[other] Չտրվեց՝ { $number }։
}
exchange-kept-nothing = Ամեն ինչ տրվեց։
exchange-lost = Կորավ՝ { $record }, { $field } ({ $times } անգամ)՝ { $why ->
    [no_element] ձևաչափը դրա համար տարր չունի
    [holes] ներքին օղակները հնարավոր չէ գրել
    [withheld] ուրվագիծը չտրվեց
    [record_not_read] այս տեսակի գրառումները չեն կարդացվում
    [no_field] այստեղ դրա համար դաշտ չկա
    [second_value] դաշտն արդեն արժեք ուներ. պահվեց առաջինը
    [points] կետերը թվեր չեն կամ երեքից քիչ են. ուրվագիծ չգծվեց
    [point_detail] կետերից կարդացվում են միայն երկայնությունը և լայնությունը
   *[other] { $why }
}։
exchange-lost-nothing = Ոչինչ չկորավ։
exchange-read = Կարդացվեց { $features } գրառում, դրանցից { $outlines }-ը՝ ուրվագծով։
exchange-land = { $status ->
    [hazard] վտանգ
    [indication] վտանգի նշան
    [sha] կասկածելի վտանգավոր տարածք
    [cha] հաստատված վտանգավոր տարածք
    [cleared_pending_qc] մաքրված, մինչև որակի հսկողությունը
    [reopened] վերաբացված
   *[other] աշխատանքը կամ ազատումը կասեցված է
}
exchange-near = { $day } օրը ճանապարհից { $metres } մ հեռավորության վրա հաշվառված վտանգներ՝ { $number }։
exchange-near-outline = { $parcel }՝ { $land }, { $metres } մ հեռու։
exchange-near-cell = { $parcel }՝ { $land } 1 կմ վանդակի ներսում. վանդակը սկսվում է { $metres } մ հեռու ({ $where })։
exchange-in-cell = { $parcel }՝ { $land } 1 կմ վանդակի ներսում, որտեղ մտնում է ճանապարհը ({ $where })։
exchange-warning-two = Ուրվագիծը ցույց տալու որոշման համար պետք են երկու տարբեր կողմեր. նշված են՝ { $parties }։
exchange-warning-line = Այս տողը JSON-ով ո՛չ որոշում է (form warning_outline), ո՛չ ստորագրություն (form warning_signed)։
exchange-warnings-between = Տվեք --warnings-ը --between-ի և երկու կողմերի անունների հետ միասին։
exchange-no-format = «{ $format }» ձևաչափ չկա։ Հայտնի են՝ { $known }։
exchange-format-broken = «{ $format }» ձևաչափը չի բեռնվում { $package } փաթեթից։ Ուղղեք կամ հեռացրեք այդ փաթեթը։
exchange-maxml-broken = Սա ընթեռնելի XML չէ՝ { $reason }։
exchange-names = Այս ֆայլում տարրերի անունները այնպես չեն, ինչպես արտադրանքի հետ եկածում։ Պետք են՝ { $needed }։
exchange-no-way = Ֆայլում չկա գիծ, տեղ կամ տարածք։ Նախ գծեք ճանապարհը։
exchange-within = { $metres } մ հնարավոր չէ հարցնել. հարցրեք 0-ից ավելի և առավելագույնը { $most } մ։
