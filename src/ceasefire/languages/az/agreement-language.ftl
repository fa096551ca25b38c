# Sentences of the agreement's language: windows, clocks, lines, records, exemptions, editions, versions.

agreement-window-holds = { $when }: qüvvədə olduğu müddətdə.
agreement-window-not = { $when }: qüvvədə olduğu müddətdə deyil.
agreement-window-open = { $when }: qüvvədə olduğu müddətdə olub-olmadığı açıqdır.
agreement-time-not-over = { $when }: { $from } anınadək qüvvədədir.
agreement-time-over = { $when }: yalnız { $from } anınadək qüvvədə idi.
agreement-clock-not-started = Müddətin sayıldığı “{ $starts }” saatı, məlum olduğu qədər, başlamayıb.
agreement-notice-in-window = Vaxtında verilib.
agreement-notice-out-of-window = Çox gec və ya çox tez verilib.
agreement-notice-window-open = Vaxtında verilib-verilmədiyi açıqdır.
agreement-record-found = Vaxtında qeydə alınıb: “{ $record }”.
agreement-record-none = Vaxtında qeydə alınmayıb: “{ $record }” (qeyddə: { $records }).
agreement-record-open = “{ $record }” vaxtında qeydə alınıbmı, açıqdır (qeyddə: { $records }).
agreement-record-lacking = Qeydə alınmalı olan yoxdur.
agreement-record-given = Qeydə alınmalı olan var.
agreement-record-awaited = Qeydə alınmalı olanın olub-olmadığını hələ demək olmur.
agreement-place-undrawn = Mətn { $zone } yerini adlandırır, lakin heç kim çəkməyib.
agreement-line-of-others = { $party } tərəfinin burada öz xətti yoxdur ({ $line }).
agreement-place-each-line = Kimin etdiyi məlum deyil; hər tərəfin xətti soruşulur:
agreement-place-each-edition = Bu müddətdə çertyojun bir neçə redaksiyası qüvvədə idi; hər biri soruşulur:
agreement-place-no-edition = O vaxt çertyojun heç bir redaksiyası qüvvədə deyildi: { $zone }.
agreement-place-empty = { $zone } zonasından heç nə qalmır: içində yer yoxdur.
agreement-place-near = { $line } xəttindən { $metres } m, hədd { $limit } m{ $zone ->
    [none] { "" }
   *[other] ; { $zone } daxilində
 }; siqma { $sigma } m, P(yaxın) { $p } (yaxın { $inside } və yuxarı, uzaq { $outside } və aşağı).
agreement-place-near-area = Nöqtə deyil, sahə; P({ $line } xəttinə { $limit } m-dən yaxın{ $zone ->
    [none] { "" }
   *[other] , { $zone } daxilində
 }) { $p } (yaxın { $inside } və yuxarı, uzaq { $outside } və aşağı).
agreement-fact-confident = Fakt { $confidence } əminliklə iddia olunur; bu müddəa { $needed } tələb edir: qəbul olunur.
agreement-fact-doubtful = Fakt { $confidence } əminliklə iddia olunur; bu müddəa { $needed } tələb edir: açıq qalır.
agreement-floor-missed = Ən az say ({ agreement-cap-name }): ən azı { $low }, { agreement-cap-high } sayılıb; tələb olunan { $least }: çatılmayıb.
agreement-floor-reached = Ən az say ({ agreement-cap-name }): ən azı { $low }, { agreement-cap-high } sayılıb; tələb olunan { $least }: çatılıb.
agreement-floor-open = Ən az say ({ agreement-cap-name }): ən azı { $low }, { agreement-cap-high } sayılıb; tələb olunan { $least }: açıqdır.
agreement-arms-open = Silah: { agreement-arms-name }; burada istisna edilənlərdəndirmi ({ $which }), açıqdır.
agreement-notice-owed-lacking = “{ $notice }” bildirişi tələb olunurdu; vaxtında verilib bunu əhatə edən yoxdur (qeyddə: { $notices }).
agreement-notice-owed-given = “{ $notice }” bildirişi tələb olunurdu; vaxtında verilən biri bunu əhatə edir.
agreement-notice-owed-open = “{ $notice }” bildirişi tələb olunurdu; vaxtında verilənin əhatə edib-etmədiyi açıqdır (qeyddə: { $notices }).
agreement-notice-found = Əvvəlcədən verilmiş “{ $notice }” bildirişi vaxtı və yeri əhatə edir.
agreement-notice-none = Heç bir “{ $notice }” bildirişi vaxtı və yeri əhatə etmir (qeyddə: { $notices }).
agreement-notice-unsure = “{ $notice }” bildirişinin vaxtı və yeri əhatə edib-etmədiyi açıqdır (qeyddə: { $notices }).
agreement-exemption-asked = “{ $exemption }” istisnasının tələbləri:
agreement-exempted-by-conditions = İstisna “{ $exemption }” qüvvədədir: tələb etdiyi hər şey var.
agreement-not-exempted-by-conditions = İstisna “{ $exemption }”: yoxlanıb, tələb etdiklərindən biri yoxdur.
agreement-exemption-conditions-open = İstisna “{ $exemption }”: tələb etdiyi hər şeyin olub-olmadığı açıqdır.
agreement-exempted-in-part-by-conditions = İstisna “{ $exemption }” qüvvədədir, lakin onun nəzərdə tutmadığı hərəkət də ola bilər.
agreement-not-taken-away = Bunu ləğv edəcək “{ $exemption }” istisnası qüvvədə deyil.
agreement-taken-away = “{ $exemption }” istisnası qüvvədədir və bunu ləğv edir.
agreement-taken-away-open = “{ $exemption }” istisnasının bunu ləğv edib-etmədiyi açıqdır.
agreement-as-amended = Dəyişiklikdən sonra: { $kind ->
    [written] yazılı dəyişiklik
    [interpretation] razılaşdırılmış şərh
    [suspension] dayandırma
   *[consent] razılıq
 }, { $from } anından qüvvədədir, { $known } anından məlumdur:
agreement-as-first-written = İlk yazıldığı kimi:
agreement-editions = Müddəa dəyişdirilib; o vaxtkı halı ilə yoxlanıb:
agreement-under-version = { $version } tərəfinin çəkdiyi xətlərlə:
agreement-suspended = Müddəa o vaxt dayandırılmışdı: məcburi deyil.
agreement-not-checkable = Bu müddəanı maşın yoxlaya bilməz.
agreement-settle-by-people = Buna iki nümayəndə heyəti qərar versin.
agreement-settle-clock = Saatı başladanı qeydə alın.
agreement-settle-record = Jurnalda qeydə alınıb-alınmadığına və nə vaxt alındığına baxın.
agreement-settle-undrawn = Yerin çertyoju barədə razılaşın və ya iki tərəfin çertyojunu yan-yana qoyun.
agreement-edition-suffix = { $title }, redaksiya { $edition }
agreement-version-suffix = { $title }, redaksiya { $edition }, { $version } çertyoju
zone-never-valid = { $zone }: valid_from valid_until-dən əvvəl deyil; yerini dəyişin və ya düzəldin.
zone-line-and-area = { $zone } bir dəfə xətt, bir dəfə sahə kimi çəkilib; iki ad verin.
zone-time-wrong = { $property }: “{ $value }” tarix və ya qurşaqlı an deyil; 2020-11-25 və ya 2020-11-25T00:00:00+03:00 yazın.
