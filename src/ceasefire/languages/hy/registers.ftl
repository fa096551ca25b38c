# Համաձայնագրի գրանցամատյաններ՝ հայտարարված սպառազինություն և պահեստավայրեր, դիտարկումներ, ծանուցումներ, լռության ռեժիմներ։

## Մերժումներ

register-class-unknown = «{ $name }» սպառազինության դաս չկա. { $instead }։
register-class-overlap = { $name } դասը հատվում է { $other } դասի հետ. երկուսում էլ կա նույն տրամաչափի { $kind }։ Բաժանեք դրանք calibre_mm, kind կամ models դաշտով։
register-model-twice = { $model } մոդելն արդեն { $other } դասում է։ Թողեք այն մեկ դասում։
register-entry-twice = { $name }-ի համար նույն պահից հայտնի երկու գրառում գործում է նույն ժամանակ (մյուսի համարը { $other } է)։ Մեկին տվեք ավելի ուշ known_from կամ բաժանեք ժամկետները։
register-id-twice = «{ $id }» նշանակումն օգտագործված է երկու անգամ։ Յուրաքանչյուրին տվեք իր նշանակումը։
register-kind-unknown = «{ $kind }» տեսակի ծանուցում չկա. { $instead }։
register-notice-not-earlier = { $notice }-ը սրանից առաջ տրված ծանուցում չէ։ Նշեք այն ծանուցումը, որն ուղղվում կամ հետ է կանչվում։
register-present = Թվերը չեն համընկնում. նվազագույնը { $low }, առավելագույնը { $high }, համարներ՝ { $serials }։ Պետք է՝ համարներ ≤ նվազագույն ≤ առավելագույն։
register-radius = { $metres } մ-ն տարածքի շառավիղ չէ։ Նշեք 0-ից մեծ և առավելագույնը 400 000 մ։
register-serials-many = { $count } միավորի համար տրված է { $serials } համար։ Ուղղեք թիվը կամ համարները։
register-silence-other = { $id } գրառման այս տարբերակում տարածքը, գործողությունները կամ կողմերն այլ են, քան առաջինում։ Այլ վայրի լռությունը նոր գրառում է. տվեք նրան իր նշանակումը։
register-site-unknown = «{ $name }» պահեստավայր չկա։ Հայտնի են՝ { $known }։
register-zone-without-agreement = «{ $zone }» գոտին գծում է համաձայնագիրը։ Նշեք այն --agreement-ով կամ գրեք շրջան կամ բազմանկյուն։
register-agreement-without-classes = { $agreement } համաձայնագրում սպառազինության դասեր չկան։ Գրեք դրանք arms_classes-ի տակ։

## Դասեր և կողմեր

agreement-register-class-is = «{ $seen }»-ը { $arms } դասից է։
agreement-register-class-not = «{ $seen }»-ը { $arms } դասից չէ։
agreement-register-class-open = «{ $seen }»-ը կարող է լինել { $arms } դասից կամ սրանցից՝ { $others }։
agreement-register-class-open-none = «{ $seen }»-ը կարող է լինել { $arms } դասից, սրանցից ({ $others }) կամ ոչ մեկից։
agreement-register-class-perhaps = «{ $seen }»-ը կարող է լինել { $arms } դասից կամ ոչ մեկից։
agreement-register-class-none = «{ $seen }»-ը համաձայնագրի ոչ մի դասից չէ։
agreement-register-side-known = Պատկանելությունը հաստատված է՝ { $party }։
agreement-register-side-open = Պատկանելությունը հաստատված չէ։

## Դիտարկումներ

agreement-register-in-violation = Դիտարկում { $id } ({ $bounds })՝ խախտմամբ, այնտեղ, որտեղ այս դասը չի կարող լինել։
agreement-register-outside-site = Դիտարկում { $id } ({ $bounds })՝ գծերից այն կողմ, բայց ոչ պահեստավայրում։
agreement-register-in-site = Դիտարկում { $id } ({ $bounds })՝ նշանակված պահեստավայրում։
agreement-register-under-notice = Դիտարկում { $id } ({ $bounds })՝ հայտարարված ծանուցմամբ։
agreement-register-cannot-tell = Դիտարկում { $id } ({ $bounds })՝ հնարավոր չէ ասել։
agreement-register-not-concerned = Դիտարկում { $id } ({ $bounds })՝ սպառազինության ոչ մի կանոն դրան չի վերաբերում։
agreement-register-no-rule = { $arms } դասի համար { $party }-ին պարտավորեցնող կանոն չկա։
agreement-register-rule-against = { $rule }. { $party }-ի սպառազինությունը ({ $classes }) չի կարող այնտեղ լինել։
agreement-register-rule-kept = { $rule }. պահպանված է { $party }-ի սպառազինությամբ ({ $classes })։
agreement-register-rule-open = { $rule }. կարո՞ղ է { $party }-ի սպառազինությունը ({ $classes }) այնտեղ լինել, պարզ չէ։
agreement-register-site-in = { $site } պահեստավայրում, խմբագրություն { $edition }. P { $p }։
agreement-register-site-out = Ոչ մի պահեստավայրում. ամենահավանականը { $site } է, խմբագրություն { $edition }. P { $p }։
agreement-register-site-open = { $site } պահեստավայրում է (խմբագրություն { $edition }), թե ոչ, պարզ չէ. P { $p }։
agreement-register-site-none = Որքան հայտնի է, այն ժամանակ նշանակված պահեստավայր չկար։
agreement-register-site-changed = Այդ ժամանակի ընթացքում պահեստավայրերի ցանկը փոխվել է։

## Առկայությունը պահեստավայրում

agreement-register-stock-agrees = { $site }, { $arms }. ցուցակն ու զննումը համընկնում են։
agreement-register-stock-differs = { $site }, { $arms }. ցուցակն ու զննումը տարբերվում են։
agreement-register-stock-open = { $site }, { $arms }. համընկնո՞ւմ են ցուցակն ու զննումը, պարզ չէ։
agreement-register-expected = Հայտարարված՝ տեղաշարժերի հաշվառմամբ. { $bounds }։
agreement-register-present-whole = Զննվել է ամբողջ վայրը. առկա է՝ { $bounds }։
agreement-register-present-part = Զննվել է վայրի միայն մի մասը. առկա է՝ { $bounds }։
agreement-register-present-denied = Մուտքը մերժվել է. առկա է՝ { $bounds }։
agreement-register-missing = Հաստատ պակասում է՝ { $bounds }։
agreement-register-missing-perhaps = Հնարավոր է՝ պակասում է. { $bounds }։
agreement-register-missing-none = Պակաս չկա։
agreement-register-surplus = Հաստատ ավելի է՝ { $bounds }։
agreement-register-surplus-perhaps = Հնարավոր է՝ ավելի է. { $bounds }։
agreement-register-surplus-none = Ավելի չկա։
agreement-register-serials-absent = Հայտարարված համարներ, որոնք չկային՝ { $serials }։
agreement-register-serials-strange = Չհայտարարված համարներ, որոնք կային՝ { $serials }։
agreement-register-moved-out = Տեղաշարժ { $id }. դուրս է բերվել { $count }, թույլտվություն { $permission }։
agreement-register-moved-in = Տեղաշարժ { $id }. ներս է բերվել { $count }, թույլտվություն { $permission }։
agreement-register-moved-out-unpermitted = Տեղաշարժ { $id }. դուրս է բերվել { $count }, գրանցված թույլտվություն չկա։
agreement-register-moved-in-unpermitted = Տեղաշարժ { $id }. ներս է բերվել { $count }, գրանցված թույլտվություն չկա։

## Ծանուցումներ

agreement-register-kind = { $kind ->
    [demining] ականազերծում
    [exercise] զորավարժություն
    [rotation] ռոտացիա
    [works] աշխատանքներ
    [flight] թռիչք
    [passage] անցում
   *[other] «{ $kind }»
 }
agreement-register-notice = { $by }-ի { $id } ծանուցումը ({ agreement-register-kind }), տրված { $given }, { $from } – { $until } ժամանակի համար։
agreement-register-notice-act-open = Կարող էր լինել գործողություն, որի մասին այդպիսի ծանուցումը չի խոսում։
agreement-register-notice-stood = Այն գործել է մինչև { $until }, այսինքն՝ նաև այդ ժամանակ։
agreement-register-notice-no-longer = Այն հետ է կանչվել կամ փոխարինվել { $until }, դրանից առաջ։
agreement-register-notice-ended-during = Այն հետ է կանչվել կամ փոխարինվել { $until }, այդ ժամանակի ընթացքում։
agreement-register-notice-place = Դրա տարածքը ներառում է վայրը. P { $p }։
agreement-register-notice-elsewhere = Դրա տարածքն այլ տեղում է. P { $p }։
agreement-register-notice-place-open = Ներառո՞ւմ է դրա տարածքը վայրը, պարզ չէ. P { $p }։
agreement-register-announced = Հայտարարված է ծանուցմամբ։
agreement-register-not-announced = Ծանուցմամբ հայտարարված չէ։
agreement-register-announced-perhaps = Հայտարարվա՞ծ է ծանուցմամբ, պարզ չէ։
agreement-register-duty-met = { $id }. ծանուցումը ({ agreement-register-kind }) տրվել է { $window } ժամ առաջ, ինչպես պահանջվում է։
agreement-register-duty-missed = { $id }. ծանուցումը ({ agreement-register-kind }) չի տրվել { $window } ժամ առաջ, ինչպես պահանջվում է։
agreement-register-duty-none = { $id }. ծանուցումը ({ agreement-register-kind }) պահանջվում էր { $window } ժամ առաջ. ոչ մեկը չի խոսում այս ժամանակի ու վայրի մասին։
agreement-register-duty-not-yet = { $id }. ծանուցումը ({ agreement-register-kind }) պահանջվում է { $window } ժամ առաջ. ժամկետը դեռ չի անցել։
agreement-register-duty-open = { $id }. տրվե՞լ է ծանուցումը ({ agreement-register-kind }) { $window } ժամ առաջ, ինչպես պահանջվում է, պարզ չէ։
agreement-register-duty-act-open = Կարող էր լինել գործողություն, որի մասին ծանուցում չի պահանջվում։
agreement-register-duty-in-time = { $id }, տրված { $given }. { $hours } ժամ առաջ, ժամանակին։
agreement-register-duty-late = { $id }, տրված { $given }. { $hours } ժամ առաջ, ուշ։
agreement-register-duty-early = { $id }, տրված { $given }. { $hours } ժամ առաջ, վաղ։
agreement-register-duty-time-open = { $id }, տրված { $given }. ժամանակի՞ն էր, պարզ չէ։

## Լռության ռեժիմներ

agreement-register-silence-broken = Լռություն { $silence }՝ խախտման նշան կա։
agreement-register-silence-kept = Լռություն { $silence }՝ պահպանված է։
agreement-register-silence-cannot-tell = Լռություն { $silence }՝ հնարավոր չէ ասել։
agreement-register-silence-not-watched = Լռություն { $silence }՝ չի դիտարկվել։
agreement-register-silence-proposed = Լռություն { $silence }՝ համաձայնեցված չէ, ոչ ոքի չի պարտավորեցնում։
agreement-register-silence-agreed = Համաձայնեցված է. պարտավորեցնում է { $from } – { $until } (տարբերակներ՝ { $versions })։
agreement-register-silence-not-signed = Ոչ բոլորն են ստորագրել՝ { $signers }։
agreement-register-silence-not-agreed = Ոչ ոք պարտավորված չէր։
agreement-register-silence-running = Հարցման պահին այն դեռ ավարտված չէ։
agreement-register-silence-during = Իր ժամանակի մեջ, { $from } – { $until }։
agreement-register-silence-other-time = Իր ժամանակից դուրս, { $from } – { $until }։
agreement-register-silence-time-open = Իր ժամանակի մե՞ջ է, { $from } – { $until }, պարզ չէ։
agreement-register-silence-place = Իր տարածքում. P { $p }։
agreement-register-silence-elsewhere = Իր տարածքից դուրս. P { $p }։
agreement-register-silence-place-open = Իր տարածքո՞ւմ է, պարզ չէ. P { $p }։
agreement-register-silence-act = Այն խախտող գործողություն՝ { $which }։
agreement-register-silence-other-act = Այն չխախտող գործողություն՝ { $which }։
agreement-register-silence-act-open = Հնարավոր է՝ այն խախտող գործողություն. { $which }։
agreement-register-silence-broken-by = { $id } դեպքը խախտում է { $silence } լռությունը։
agreement-register-silence-not-broken-by = { $id } դեպքը չի խախտում { $silence } լռությունը։
agreement-register-silence-open-by = Խախտո՞ւմ է { $id } դեպքը { $silence } լռությունը, պարզ չէ։
agreement-register-watch = Դիտարկվել է տարածքի ու ժամանակի { $share } %-ը, ժամանակի { $time } %-ում՝ գոնե ինչ-որ բան. միջոցներ՝ { $assets }։
agreement-register-watch-unsaid = Նշված չէ, թե ինչ է դիտարկվել։

## Ինչը կպարզեր

agreement-register-settle-class = Հաստատել տրամաչափն ու մոդելը։
agreement-register-settle-permission = Պահանջել թույլտվությունը։
agreement-register-settle-stock = Զննել ամբողջ վայրը և կարդալ համարները։
agreement-register-settle-watch = Նշել, թե ինչ է դիտարկվել, կամ պահանջել երկու կողմերի գրառումները։

## Հրամաններ

cli-registers-status = { $status ->
    [in_violation] խախտմամբ
    [outside_site] պահեստավայրից դուրս
    [in_site] պահեստավայրում
    [under_notice] ծանուցմամբ
    [not_concerned] չի վերաբերում
   *[cannot_tell] հնարավոր չէ ասել
 }
cli-registers-total = { cli-registers-status }, ընդամենը՝ { $bounds }
cli-registers-cell = { cli-registers-status }, { $arms }, { $party }՝ { $bounds }
cli-registers-doubled = Որոշ դիտարկումներ կարող են ցույց տալ նույն միավորները. սահմանները դա հաշվի են առնում։
cli-registers-rule = Հաշվված է { $rule } կանոնով։
cli-registers-done = Դիտարկումներ՝ { $sightings }. ստուգված դասեր՝ { $stocks }։
cli-registers-silences-done = Լռության ռեժիմներ՝ { $silences }. դեպքեր՝ { $events }։
cli-registers-notices-done = Դեպքեր՝ { $events }. հաստատ հայտարարված՝ { $sure }, հնարավոր է՝ { $perhaps }։
