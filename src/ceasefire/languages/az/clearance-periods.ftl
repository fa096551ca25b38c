# Dövrün göstəriciləri və uyğun gəlib-gəlmədikləri.

period-too-long = Fayl beş milyon işarədən uzundur; bu, dövr cədvəli deyil.
period-nothing = Burada bölgüsü olan göstərici yoxdur. ÖLÇÜ_by_NƏ olan JSON və ya { $columns } sütunlu CSV cədvəli yazın.
period-not-json = Bu JSON deyil: { $reason }.
period-twice = “{ $part }” iki dəfə var; birini çıxarın.
period-number = “{ $value }” ({ $key }) miqdar deyil; 0 və ya daha böyük ədəd yazın.
period-equal = Cəm { $total }: göstərildiyi kimi.
period-rounded = Cəm { $total }; göstərilən { $stated }, fərq { $difference }: son rəqəmindən kiçik.
period-differs = UYĞUN GƏLMİR: cəm { $total }, göstərilən { $stated }, fərq { $difference }.
period-not-stated = Cəm { $total }; ümumi cəm göstərilməyib.
period-disagree = UYĞUN GƏLMİR: bölgülər bir-birindən { $spread } fərqlənir.
period-sound = { $figures } göstəricidən { $sound } uyğun gəlir. Heç nə düzəldilməyib.
period-word = “{ $name }” sütununda “{ $value }” bunlardan heç biri deyil: { $known }.
period-land-start = əvvəldə
period-land-new = yeni
period-land-confirmed = CHA kimi təsdiqlənən SHA
period-land-cancelled = ləğv edilmiş
period-land-reduced = azaldılmış
period-land-cleared = təmizlənmiş
period-land-remaining = qalan
period-land-differs = UYĞUN GƏLMİR: qalan kimi göstərilən { $stated } m², fərq { $difference } m².
period-people-total = cəmi
period-people-withheld = Heç kim seçilməsin deyə göstərilməyən say: { $number }.
period-people-female = qadın
period-people-male = kişi
period-people-not-stated = göstərilməyib
