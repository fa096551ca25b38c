# Növbəti yer: çəkilər, ardıcıllığın möhkəmliyi, öyrənilmiş ardıcıllıq.

ranking-weight = “{ $value }” { $criterion } üçün çəki deyil; 0-dan böyük ədədlə AD=PAY yazın (mənfi işarə azın daha yaxşı olduğunu bildirir).
ranking-no-weight = Heç nə çəkilmir; ən azı bir meyar göstərin.
ranking-criterion = “{ $criterion }” meyarının burada ədədi yoxdur; sahələr yalnız hər birinin ədədi olanda müqayisə edilir.
ranking-twice = “{ $name }” iki dəfə var; birini çıxarın.
ranking-cells = { $number } xananın hər birinin mövqeyi və cavabı yoxdur.
ranking-labels = Ardıcıllığı öyrənmək üçün həm tapıntılı (1), həm də baxılmış, tapıntısız (0) xanalar lazımdır.
ranking-folds-few = Bacarıq yerləri növbə ilə kənarda saxlamaqla ölçülür; { $number } çox azdır.
ranking-folds-not-apart = Bu bölgü qonşuları ayırır: xanaların { $share }%-nin ən yaxın qonşusu başqa hissədədir, ən çoxu { $most }% ola bilər. Belə ölçülən bacarıq yalnız qonşuların necə köçürüldüyünü göstərərdi. Bütöv yerləri və ya daha böyük kvadratları kənarda saxlayın.
ranking-scores-stay = Öyrənilmiş ardıcıllığın balları qurumda qalır, çıxarıla bilməz.
ranking-room = İlk { $first } yerdən biri dəyişənə qədər hər çəki nə qədər dəyişə bilər (qalanları nisbətini saxlayır):
ranking-room-row = { $criterion }: indi { $now }, { $low } ilə { $high } arası
ranking-served = Başdan { $hectares } ha: { $parcels } sahə, { $people } nəfər (hamının { $share } hissəsi).
ranking-not-told = Bu ardıcıllıq sahələri verilən çəkilərlə müqayisə edir; torpaqda nə olduğunu demir.
ranking-learned-how = { $cells } xanada ölçülüb, { $finds } tapıntılı; { $folds } yerin hər biri növbə ilə kənarda saxlanıb:
ranking-learned-model = additiv model
ranking-learned-distance = yalnız məlum tapıntılara məsafə
ranking-learned-row = { $name }: AUC { $auc }, orta dəqiqlik { $ap }, yer daxilində orta AUC { $mean }, Brier { $brier }, ilk onda birdəki tapıntılar { $top }
ranking-learned-worth = İlk onda birdə tapıntılı xanalarda { $hectares } ha və { $people } nəfər var.
ranking-learned-calibration = Deyilən ehtimallar və əslində tapılma tezliyi:
ranking-learned-kept = İlk xanalar, yalnız qurum üçün: başqasına verilmir.
