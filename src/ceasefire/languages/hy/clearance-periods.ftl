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
