# Complaints: the screen, the printed receipt, and what is refused.

## How a complaint stands, and its clock

complaint-standing-received = alınıb
complaint-standing-tasked = araşdırılır
complaint-standing-answered = cavablandırılıb
complaint-standing-one_closed = bir nümayəndə heyəti bağlayıb
complaint-standing-closed = hər iki heyət bağlayıb
complaint-standing-withdrawn = geri götürülüb
complaint-clock-running = cavaba { $length } qalıb
complaint-clock-overdue = { $length } gecikib
complaint-clock-in_time = vaxtında cavablandırılıb
complaint-clock-late = { $length } gec cavablandırılıb
complaint-clock-taken_back = cavab tələb olunmur
complaint-minutes = { $n } dəq
complaint-hours = { $n } saat
complaint-days = { $n } gün

## The list

complaint-count = Şikayətlərin sayı: { $count }
complaint-clock = Cavab müddəti
complaint-only-owed = cavab gözləyənlər
complaint-only-overdue = vaxtı keçənlər
complaint-number = Nömrə
complaint-party = Tərəf
complaint-channel = Kanal
complaint-reference = Tərəfin sənəd nömrəsi
complaint-received = Alındığı vaxt
complaint-due = Cavab üçün son vaxt
complaint-later-page = Növbəti səhifə
complaint-earlier-page = Əvvəlki səhifə

## One complaint

complaint-title = Şikayət { $number }
complaint-claimed = Nə iddia olunur
complaint-count-claimed = Sayı
complaint-uncountable = ən azı { $low }
complaint-place = Yer
complaint-within = { $metres } m daxilində
complaint-words = Tərəfin öz sözləri ilə
complaint-letter = Məktub bütövlükdə
complaint-asks = Tərəfin xahişi
complaint-against = Tərəfin göstərdiyi
complaint-incidents = Aid olduğu hadisələr
complaint-no-incident = Hələ heç bir hadisəyə aid edilməyib.
complaint-same-letter = Eyni məktubdakı digər iddialar
complaint-history = Nə edilib
complaint-nothing-done = Hələ heç nə edilməyib.
complaint-step-task = Araşdırma tapşırılıb
complaint-step-answer = Cavab
complaint-step-close = Bağlayan: { $side }
complaint-step-withdraw = Geri götürülüb
complaint-step-reopen = Yenidən açılıb
complaint-letter-of = { $party } tərəfinin məktubu
complaint-without-effect = qeyddə var, amma heç nəyi dəyişməyib
complaint-outcome-confirmed = təsdiq edir
complaint-outcome-denied = inkar edir
complaint-outcome-explained = izah edir
complaint-outcome-asks_for_more = əlavə məlumat istəyir; müddət davam edir
complaint-outcome-other = başqa söz deyir
complaint-one-closed-by = { $side } bu cavablarla bağlayıb; digər heyət hələ bağlamayıb.

## Forms

complaint-text-language = Mətnin dili
complaint-task-title = Araşdırma tapşır
complaint-task-what = Nə aydınlaşdırılmalıdır
complaint-whom = Kim etməlidir
complaint-assets = Qurğular, məntəqələr, patrullar
complaint-posts = Zabit vəzifələri
complaint-until = Nə vaxta qədər
complaint-task-do = Tapşır
complaint-answer-title = Cavab ver
complaint-answer-text = Mərkəzin cavabı
complaint-rests-on = Nəyə əsaslanır
complaint-grounds-more = Başqa hadisə və ya rəylər (adları, boşluqla ayrılmış)
complaint-answer-do = Cavabı daxil et
complaint-close-title = Heyətim adından bağla
complaint-close-rule = Şikayət hər iki heyət onu eyni cavablarla bağladıqda bağlanır. Yeni cavab bağlanmanı ləğv edir.
complaint-remark = Qeyd (vacib deyil)
complaint-close-do = Bağla
complaint-reopen-title = Yenidən aç
complaint-reopen-rule = Bir heyət səbəb göstərərək yenidən aça bilər; cavab müddəti yenidən başlayır.
complaint-reason = Səbəb
complaint-reopen-do = Yenidən aç

## The printed receipt

complaint-receipt = Qəbz
complaint-receipt-title = Şikayətin qəbulu haqqında qəbz
complaint-receipt-says = Mərkəz bu şikayəti qəbul edib, əslini dəyişdirmədən möhürləyib və hər iki heyətin apardığı qeydə daxil edib.
complaint-receipt-original = Möhürlənmiş əsl, SHA-256
complaint-receipt-entry = Qeyddəki daxiletmə
complaint-receipt-check = Əslinə malik olan onun SHA-256 dəyərini hesablayıb yuxarıdakı ilə tutuşdura bilər.
complaint-receipt-delegations = Nümayəndə heyətləri
complaint-receipt-times = Vaxt qurşağı: { $zone }

## Refusals

complaint-unknown = { $number } nömrəli şikayət yoxdur. Siyahıda axtarın.
complaint-step-not-allowed = Şikayətin indiki vəziyyətində ({ $standing ->
     [received] alınıb
     [tasked] araşdırılır
     [answered] cavablandırılıb
     [one_closed] bir nümayəndə heyəti bağlayıb
     [closed] hər iki heyət bağlayıb
    *[withdrawn] geri götürülüb
 }) bu mümkün deyil. Nəyin mümkün olduğunu görmək üçün səhifəni yeniləyin.
complaint-tasked-already = Eyni tapşırıq artıq verilib. Dəyişdirin və ya olduğu kimi saxlayın.
complaint-answered-already = Eyni cavab artıq verilib; bir dəfə qeyd olunur.
complaint-closed-already = { $delegation } heyəti artıq bağlayıb; növbə digərinindir.
complaint-other-answers = Cavablar oxuduğunuz deyil. Yenilərini oxuyun, sonra bağlayın.
complaint-of-another = Bu şikayəti { $party } verməyib; onu yalnız verən tərəf geri götürə bilər.
complaint-text-missing = Burada söz lazımdır. Yazın.
complaint-text-long = Mətn çox uzundur. { $most } işarəyə qısaldın.
complaint-text-control = Mətndə yazı olmayan idarəetmə işarələri var. Yenidən yazın.
complaint-whom-unknown = “{ $whom }” mərkəzin nə qurğusu, nə vəzifəsidir. Birini seçin: { $known }.
complaint-until-past = Bu vaxt artıq keçib. Daha gec vaxt göstərin.
complaint-until-malformed = “{ $time }” tarix və vaxt deyil. 2021-01-31T18:00 kimi yazın.
complaint-ground-unknown = Qeyddə “{ $ground }” adlı hadisə və ya rəy yoxdur. Adı düzəldin və ya çıxarın.
complaint-changed = Siz yazarkən bu şikayət haqqında yeni qeyd daxil edilib. Aşağıda oxuyun; yazdığınız formadadır, hələ doğrudursa yenidən göndərin.
