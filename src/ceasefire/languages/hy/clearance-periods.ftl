# Ժամանակաշրջանի ցուցանիշները և դրանց համընկնումը։

period-too-long = Ֆայլը հինգ միլիոն նիշից երկար է. դա ժամանակաշրջանի աղյուսակ չէ։
period-nothing = Այստեղ բաշխումով ցուցանիշ չկա։ Գրեք JSON՝ ՑՈՒՑԱՆԻՇ_by_ԻՆՉ, կամ CSV աղյուսակ՝ { $columns } սյունակներով։
period-not-json = Սա JSON չէ՝ { $reason }։
period-twice = «{ $part }»-ը երկու անգամ է. մեկը հանեք։
period-number = «{ $value }»-ը ({ $key }) քանակ չէ. գրեք 0 կամ ավելի մեծ թիվ։
period-equal = Գումարը { $total }՝ ինչպես նշված է։
period-rounded = Գումարը { $total }. նշված է { $stated }, տարբերությունը՝ { $difference }, վերջին նիշից փոքր։
period-differs = ՉԻ ՀԱՄԸՆԿՆՈՒՄ՝ գումարը { $total }, նշված է { $stated }, տարբերությունը { $difference }։
period-not-stated = Գումարը { $total }. ընդհանուր հանրագումար նշված չէ։
period-disagree = ՉԻ ՀԱՄԸՆԿՆՈՒՄ՝ բաշխումներն իրարից տարբերվում են { $spread }-ով։
period-sound = { $figures } ցուցանիշից համընկնում է { $sound }-ը։ Ոչինչ չի ուղղվել։
period-word = «{ $name }» սյունակի «{ $value }»-ը սրանցից չէ՝ { $known }։
period-land-start = սկզբում
period-land-new = նոր
period-land-confirmed = SHA-ից CHA հաստատված
period-land-cancelled = չեղարկված
period-land-reduced = կրճատված
period-land-cleared = մաքրված
period-land-remaining = մնացած
period-land-differs = ՉԻ ՀԱՄԸՆԿՆՈՒՄ՝ որպես մնացորդ նշված է { $stated } մ², տարբերությունը՝ { $difference } մ²։
period-people-total = ընդամենը
period-people-withheld = Չցուցադրված թվեր, որպեսզի ոչ ոք չտարբերվի՝ { $number }։
period-people-female = իգական
period-people-male = արական
period-people-not-stated = նշված չէ
