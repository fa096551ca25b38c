# Համաձայնագրերի ստուգումը. ինչն է մերժվում կարդալիս և ինչ է գտնում ստուգումը կարդացվածում։

## What is refused, and what to write instead

agreement-kind = { $kind ->
    [provision] դրույթ
    [way] խախտման եղանակ
    [exemption] բացառություն
    [reading] մեկնություն
    [act] գործողություն
    [arms] սպառազինության դաս
    [tally] հաշվվող դաս
    [cap] սահմանաթիվ
    [party] կողմ կամ երաշխավոր
    [language] լեզու
    [clock] ժամանակի հաշվիչ
    [area] գոտի
    [line] գիծ
    [zone] գոտի կամ գիծ
   *[other] { $kind }
 }
agreement-name-unknown = Համաձայնագրում այդպիսի անուն չկա ({ agreement-kind })՝ «{ $name }»։ { $close ->
    [none] Հայտարարեք այն կամ գրեք սրանցից մեկը՝ { $known }։
   *[other] Գրեք { $close }. հայտնի են՝ { $known }։
 }
agreement-name-twice = Նույնը երկու անգամ կա ({ agreement-kind })՝ «{ $name }». յուրաքանչյուրին տվեք իր անունը կամ համարը։
agreement-circle = Ամեն մեկը սպասում է հաջորդին, իսկ վերջինը՝ առաջինին ({ agreement-kind })՝ { $circle }։ Մեկը հանեք շրջանից։
agreement-priority-low = «{ $other }» բացառությունը (առաջնահերթություն { $theirs }) պիտի վերացնի «{ $exemption }»-ը (առաջնահերթություն { $priority }). տվեք նրան առնվազն { $least } առաջնահերթություն։
agreement-text-lacking = Տեքստը բացակայում է այս լեզուներով՝ { $languages }. գրեք նաև դրանք։
agreement-zone-of-record = «{ $zone }» ժամային գոտի չէ. գրեք Europe/Kyiv կամ Asia/Baku նման անուն։
agreement-drawn-otherwise = { $kind ->
    [line] «{ $name }»-ը գծված է որպես գիծ և ներս չունի. նշեք այն `within`-ում՝ հեռավորությամբ, կամ գծեք որպես տարածք։
   *[other] «{ $name }»-ը գծված է որպես տարածք. հեռավորությունը չափվում է գծից. սահմանը գծեք որպես LineString և նշեք այն։
 }
agreement-decides-nothing = «{ $name }»-ը ոչ մի տեղ չի ցույց տալիս համաձայնագրի ֆայլում. գրեք դաշտի ուղին, օրինակ՝ provisions.P1.breached_by.force.time։
