# Հողի էկրանները. ձևերի ընդհանուր բառերը՝ նաև առաջադրանքների և սարքերի էկրանների համար։

web-screen-land = Հող
mine-optional = կարելի է բաց թողնել
mine-rules = կանոններ՝ { $rules }
mine-missing = Պակասում է՝ { mine-field }։
mine-unread = «{ $text }»-ը այստեղ չի ընթերցվում՝ { mine-field }։ Գրեք նորից։
land-on-day = Օրվա դրությամբ
land-shown = Հողակտորներ ({ $day })՝ { $count }։
land-conserved = հաշիվը համընկնում է
land-not-conserved = հաշիվը չի համընկնում
land-line-open = բաց
land-line-worked = աշխատանքի մեջ
land-line-closed = փակ
land-by-class = Մակերեսն ըստ դասերի
land-class = Դաս
land-enter = Մուտքագրել գործողություն
land-parcels = Հողակտորներ
land-outline-help = Քանի ձևը բաց է, գծեք եզրագիծը քարտեզի վրա սեղմելով կամ գրեք այն՝ ամեն տողում մեկ շրջադարձային կետ (լայնություն, երկայնություն, կամ MGRS կամ UTM), GeoJSON կամ ընթացք (սկիզբ, ապա ամեն տողում ազիմուտ և մետր)։
land-split-help = GeoJSON՝ ամեն մասի համար մեկ օբյեկտ. «parcel»-ը անունն է, իսկ որտեղ աշխատել հնարավոր չէ՝ «blocked»: true և «marking»։
land-part-of = Անջատված է
land-next = Ինչ կարող է հաջորդել
land-no-next = Ոչինչ. բաժանված է, և հողը մասերինն է։
land-signatures = Ստորագրություններ
land-dissents = համաձայն չէ
land-words-if-dissent = պետք է անհամաձայնության դեպքում
land-sign = Ստորագրել
land-dissent-button = Չհամաձայնել
land-history = Պատմություն
mine-deed = { $deed ->
    [unit] Հայտարարել միավոր
    [open] Բացել հողակտոր
    [reclassify] Դասակարգել
    [split] Բաժանել
    [cancel] Առաջարկել չեղարկում
    [reduce] Առաջարկել կրճատում
    [clear] Մուտքագրել մաքրում
    [accept] Առաջարկել մաքրման ընդունում
    [reject] Մերժել մաքրումը
    [hand_over] Առաջարկել հանձնում
    [suspend] Կասեցնել
    [lift] Հանել կասեցումը
    [reopen] Վերաբացել
    [day] Օրվա ընթացքը
    [sheet] Առավոտյան թերթիկ
    [order] Առաջադրանքի հրաման
    [lane] Գծել շերտ
    [task_step] Առաջադրանքի քայլ
    [lane_step] Շերտի քայլ
    [reported] Հաղորդվել է սարքի մասին
    [stepped] Ինչ եղավ սարքի հետ
    [order_sign] Ստորագրել հրամանը
    [stop] Կասեցնել առաջադրանքը
    [lift_stop] Հանել այս կասեցումը
    [accident] Հաղորդել պատահարի մասին (կասեցնում է առաջադրանքը)
    [accident_step] Ինչ արվեց պատահարից հետո
    [accreditation] Կազմակերպության հավատարմագրում
    [accreditation_step] Ինչ եղավ հավատարմագրման հետ
    [demolition] Պայթեցման ակտ
   *[unknown] { $deed }
}
mine-field = { $field ->
    [parcel] Հողակտոր
    [on] Օր
    [reason] Պատճառ
    [operator] Իրականացնող
    [authority] Լիազոր մարմին
    [owner] Սեփականատեր
    [work] Գործունեության տեսակ
    [organisation] Կազմակերպություն
    [reference] Գործունեության համար
    [ended] Գործունեությունն ավարտվել է
    [evidence] Վկայություն
    [evidence_source] Վկայություն՝ ումից
    [evidence_on] Վկայություն՝ օր
    [evidence_at] Վկայություն՝ տեղ (լայնություն, երկայնություն)
    [evidence_words] Վկայություն՝ բառերով
    [unit] Վարչական միավոր
    [area_m2] Մակերես (մ²)
    [hazard] Վտանգ
    [opens_as] Բացվում է որպես
    [becomes] Դառնում է
    [way] Ինչպես է տրված եզրագիծը
    [outline] Եզրագիծ
    [datum] Դատումը կամ կոորդինատների համակարգը, եթե WGS 84 չէ (օրինակ՝ EPSG:28408)
    [source] Եզրագծի աղբյուրը
    [children] Մասեր (GeoJSON)
    [coverage_required] Պահանջվող ընդգրկում (%)
    [coverage_done] Կատարված ընդգրկում (%)
    [items_found] Գտնված առարկաներ
    [method] Եղանակ
    [depth_cm] Խորություն (սմ)
    [depth_reason] Ինչու այս խորությունը
    [not_worked_m2] Չմշակված (մ²)
    [followed_up_by] Մեքենաներից հետո աշխատել է
    [dog_searches] Շների անկախ որոնումներ
    [clearance] Մաքրում՝ անունով
    [acceptance] Որակի որոշում՝ անունով
    [benchmark] Նիշ (լայնություն, երկայնություն)
    [turning_points] Նշված շրջադարձային կետեր
    [as_built_map] Կատարողական քարտեզ
    [completion_report] Ավարտի հաշվետվություն
    [cause] Շարժառիթ
    [investigation] Քննություն
    [marking] Ինչպես է նշված
    [report] Հաշվետվություն
    [role] Ստորագրվում է որպես
    [words] Բառերով
    [release] Ազատում
    [verdict] Որոշում
    [task] Առաջադրանք
    [lane] Շերտ
    [day] Օր
    [team] Խումբ
    [m2] Մշակված (մ²)
    [hours] Ականազերծողի ժամեր
    [signals] Ազդանշաններ
    [devices] Գտնված սարքեր (համարներ)
    [stoppage] Կանգառ՝ պատճառ
    [minutes] Կանգառ (րոպե)
    [wind_ms] Քամի (մ/վ)
    [temperature_c] Ջերմաստիճան (°C)
    [rain_mm_h] Անձրև (մմ/ժ)
    [blocked_m2] Անհասանելի հատված (մ²)
    [blocked_why] Ինչու է անհասանելի
    [asset] Մեքենա կամ շուն
    [handler] Ուղեկցող
    [part] Զննված մաս
    [tested] Շունն այսօր անցել է ստուգումը
    [follow_up] Զննում մեքենայից հետո
    [corrects] Ուղղում է գրառումը
    [leader] Ղեկավար
    [medic] Բուժակ
    [demining] Զննողներ
    [bac] Մարտի վայր մաքրողներ
    [machine] Մեքենայի անձնակազմ
    [dogs] Շնավարներ
    [eod] Զինամթերք վնասազերծողներ
    [ied] Ինքնաշեն սարքեր
    [first_aid_min] Առաջին օգնություն (րոպե)
    [damage_control_min] Անհետաձգելի օգնություն (րոպե)
    [surgery_min] Վիրահատություն (րոպե)
    [vehicle] Տարհանման մեքենա
    [drilled] Տարհանման վերջին վարժանք
    [comms] Այսօր ստուգված կապ
    [assets_passed] Այսօր ստուգված, սարքին
    [assets_failed] Այսօր ստուգված, անսարք
    [device] Սարք՝ համար
    [by] Ում կողմից
    [step] Քայլ
    [make] Պատրաստվածք
    [category] Կատեգորիա
    [model] Մոդել
    [condition] Վիճակ
    [level] Մակարդակ
    [module] Մոդուլ
    [found_cm] Տեղադրման խորություն (սմ)
    [destroyed_how] Ինչպես է ոչնչացվել
    [demolition] Պայթեցման ակտ
    [receipt] Ստացական
    [starts] Սկիզբ
    [due] Ժամկետ
    [improvised] Սպասվում են ինքնաշեն սարքեր
    [corners] Անկյուններ (մետր դեպի արևելք, հյուսիս. ամեն տողում մեկը)
    [version] Տարբերակ
    [about] Ինչի մասին (անհամապատասխանության դեպքում՝ անունն այցից)
    [at] Երբ
    [accident] Պատահար՝ համար
    [happened] Պատահել է
    [reported] Հաղորդվել է
    [from_day] Սկսած
    [to_day] Մինչև (ներառյալ)
    [state] Վիճակը
    [charges] Օգտագործված լիցքեր (առարկա = քանակ. ամեն տողում մեկը)
    [stop] Կասեցում
    [destroyed_devices] Ոչնչացված սարքեր (համարներ)
   *[unknown] { $field }
}
mine-choice = { $choice ->
    [non_technical_survey] ոչ տեխնիկական հետազոտություն
    [technical_survey] տեխնիկական հետազոտություն
    [clearance] մաքրում
    [quality_control] որակի վերահսկում
    [investigation] քննություն
    [manual] ձեռքով
    [mechanical] մեքենայով
    [dogs] շներով
    [battle_area_surface] մարտի վայր, մակերես
    [battle_area_subsurface] մարտի վայր, մակերեսից ներքև
    [bac_surface] մարտի վայր, մակերես
    [bac_subsurface] մարտի վայր, մակերեսից ներքև
    [operator] իրականացնող
    [authority] լիազոր մարմին
    [owner] սեփականատեր
    [missed_item] բաց թողնված առարկա
    [accident] պատահար
    [new_evidence] նոր վկայություն
    [critical_nonconformity] կրիտիկական անհամապատասխանություն
    [security] անվտանգություն
    [blocked] անհասանելի
    [indication] նշան
    [sha] կասկածելի վտանգավոր տարածք
    [cha] հաստատված վտանգավոր տարածք
    [points] շրջադարձային կետեր
    [geojson] GeoJSON
    [traverse] ընթացք՝ ազիմուտով և հեռավորությամբ
    [form] դաշտային ձև
    [detonation] պայթյուն
    [accident_place_known] պատահար, տեղը հայտնի է
    [records_reliable] գրառումներ, հուսալի
    [signs_or_fencing] նշաններ կամ ցանկապատ
    [visual] տեսողական
    [item_found] գտնված առարկա
    [old_survey] հին հետազոտություն
    [former_combat_zone] նախկին մարտական գոտի
    [accident_place_unknown] պատահար, տեղն անհայտ է
    [records_unreliable] գրառումներ, քիչ հուսալի
    [land_not_in_use] հողը չի օգտագործվում
    [verbal] բանավոր հաղորդում
    [used_without_accident] օգտագործվել է առանց պատահարի
    [records_contrary] գրառումները հակառակն են ասում
    [survey_found_nothing] հետազոտությունը ոչինչ չի գտել
    [weather] եղանակ
    [equipment] սարքավորում
    [medical] բժշկական
    [access] մուտք
    [quality] որակի ստուգում
    [demolition] պայթեցում
    [visit] այց
    [other] այլ
    [conventional] սովորական
    [improvised] ինքնաշեն
    [issue] տրամադրել
    [return] վերադարձնել
    [accept] ընդունել
    [mobilise] զորահավաքել
    [begin] սկսել աշխատանքը
    [complete] աշխատանքն ավարտված է
    [check_inside] ներքին ստուգում
    [check_outside] արտաքին ստուգում
    [pass] անցել է
    [reject] մերժել
    [order_rework] հրամայել վերամշակում
    [report] զեկուցել ավարտի մասին
    [hand_over] հանձնել
    [close] փակել
    [stop] կանգնեցնել
    [lift] հանել կանգառը
    [find_sound] ճանաչել անթերի
    [open] բացել
    [signal] զննել ազդանշանը
    [clear_signal] ազդանշանը լուծված է
    [sample] ընտրանք է վերցված
    [fail] չի անցել
    [reopen] վերաբացել
    [work] սկսել շերտում
    [locate] տեղը գտնված է
    [dismiss] ոչինչ չկա
    [identify] ճանաչված է
    [mark] նշված է, սպասում է
    [destroy] ոչնչացված է
    [store] տարված է պահեստ
    [hand_to_police] հանձնված է ոստիկանությանը
    [lose_track] հետքը կորած է
    [trace] կրկին գտնված է
    [ordered] կարգադրություն
    [secure] վայրն ապահովված է
    [appoint_board] հանձնաժողով նշանակված է
    [investigate] հետաքննված է
    [recommend] հանձնաժողովն առաջարկություն տվեց
    [track_actions] միջոցները հսկվում են
    [applied] դիմում է տրված
    [granted] տրված է
    [read_documents] փաստաթղթերը կարդացված են
    [visit_field] դաշտային այց
    [grant] տալ
    [refuse] մերժել
    [suspend] կասեցնել
    [reinstate] վերականգնել
    [expire] ժամկետն անցավ
    [revoke] հետ կանչել
    [renew] դիմել նորոգման
    [sign] ստորագրել
    [dissent] չհամաձայնել
   *[unknown] { $choice }
}
