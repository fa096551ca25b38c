# Qeydlərdən dövrün cədvəlləri.
period-record-asked = Qeydlərdən dövr cədvəlləri üçün həm --between GÜN GÜN, həm də --out QOVLUQ lazımdır; yoxlanılacaq cədvəl üçün heç biri lazım deyil.
period-record-days = Son gün ({ $last }) ilk gündən ({ $first }) əvvəldir; ardıcıllıqla verin.
period-record-hazard = Təhlükəli sahələr ictimaiyyətə ayrı-ayrı bildirilmir; --by unit ilə soruşun və ya --tier parties üçün yazın.
period-record-folder = “{ $folder }” boş deyil; iki səviyyənin və ya dövrün cədvəlləri bir yerdə olmasın deyə yeni qovluq göstərin.
period-record-writing = Cədvəllər yazılır
period-record-written = Yazıldı: { $folder } (fayl: { $files }), { $first } – { $last }.
period-record-withheld = Kiçik saylar və onları aşkar edəcək rəqəmlər gizlədilib: { $number }.
period-record-settlements = Gizlədilib: yaşayış məntəqələrinin adları. Risklər üzrə maarifləndirmə hamısı üçün bir sətirdə verilir.
period-record-land = UYĞUN GƏLMİR: { $area }, { $land }: hərəkətlərdən { $left } m² qalır, kitablarda { $books } m² var.
period-record-books = UYĞUN GƏLMİR: { $area } kitablarında açılan sahə ləğv + azaldılma + təmizlənmə + qalana bərabər deyil.
period-record-items = UYĞUN GƏLMİR: əşyalar ({ $make }): əvvəl saxlanılan + tapılan, çıxan ilə saxlanılana bərabər deyil.
period-record-unregistered = UYĞUN GƏLMİR: qrupların bildirdiyi, lakin reyestrdə olmayan əşyalar: { $number }.
period-record-sound = Hər şey uyğundur.
