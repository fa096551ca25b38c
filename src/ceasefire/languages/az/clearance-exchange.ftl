# Başqalarının oxuyacağı torpaq: nə çıxdı, nə niyə verilmədi və yola nə yaxındır.

exchange-written = Yazıldı: { $file } ({ $format }, { $day } gününə torpaq, sətir: { $rows }).
exchange-who = { $tier ->
    [public] Bunu hamı görə bilər.
    [parties] Bunu yalnız iki tərəf və səlahiyyətli orqan görə bilər. Başqasına verməyin.
    [operators] Bunu yalnız bu torpaq üçün əmri olan operatorlar və səlahiyyətli orqan görə bilər. Başqasına verməyin.
   *[other] Möhürlüdür.
}
exchange-kept = { $reason ->
    [outline_sealed] Verilmədi: azad edilməmiş torpağın { $number } konturu; əvəzinə 1 km-lik xanalar göstərilir.
    [outline_cut] Verilmədi: azad edilmiş torpağın { $number } konturunun eyni 1 km-lik xanada azad edilməmiş torpaq olan hissələri.
    [not_released_now] Verilmədi: həmin gün azad edilmiş, indi isə azad sayılmayan { $number } sahə.
    [details_sealed] Verilmədi: azad edilməmiş { $number } sahənin adları, sinifləri və ölçüləri.
    [small_counts] Verilmədi: beşdən kiçik olan və ya belə sayı üzə çıxaracaq { $number } say.
   *[other] Verilmədi: { $number }.
}
exchange-kept-nothing = Hər şey verildi.
exchange-lost = İtdi: { $record }, { $field } ({ $times } dəfə): { $why ->
    [no_element] formatda bunun üçün element yoxdur
    [holes] daxili halqalar yazıla bilmir
    [withheld] kontur verilmədi
    [record_not_read] bu növ qeydlər oxunmur
    [no_field] burada bunun üçün sahə yoxdur
    [second_value] sahənin artıq qiyməti vardı; birincisi saxlandı
    [points] nöqtələr ədəd deyil və ya üçdən azdır; kontur çəkilmədi
    [point_detail] nöqtələrin yalnız uzunluq və enlik dairəsi oxunur
   *[other] { $why }
}.
exchange-lost-nothing = Heç nə itmədi.
exchange-read = Oxundu: { $features } qeyd, onlardan { $outlines } konturludur.
exchange-land = { $status ->
    [hazard] təhlükə
    [indication] əlamət
    [sha] şübhəli təhlükəli sahə
    [cha] təsdiqlənmiş təhlükəli sahə
    [cleared_pending_qc] təmizlənib, keyfiyyət nəzarətindən əvvəl
    [reopened] yenidən açılıb
   *[other] iş və ya azad etmə dayandırılıb
}
exchange-near = { $day } günü yolun { $metres } m yaxınlığında uçotda olan təhlükələr: { $number }.
exchange-near-outline = { $parcel }: { $land }, { $metres } m məsafədə.
exchange-near-cell = { $parcel }: { $land }, 1 km-lik xananın içində; xana { $metres } m məsafədə başlayır ({ $where }).
exchange-in-cell = { $parcel }: { $land }, yolun daxil olduğu 1 km-lik xananın içində ({ $where }).
exchange-warning-two = Konturu göstərmək qərarı üçün iki fərqli tərəf lazımdır; adı çəkilənlər: { $parties }.
exchange-warning-line = Bu sətir JSON-da nə qərardır (form warning_outline), nə də imza (form warning_signed).
exchange-warnings-between = --warnings seçimini --between və iki tərəfin adı ilə birlikdə verin.
exchange-no-format = “{ $format }” formatı yoxdur. Məlum olanlar: { $known }.
exchange-format-broken = “{ $format }” formatı { $package } paketindən yüklənmir. Bu paketi düzəldin və ya silin.
exchange-maxml-broken = Bu, oxuna bilən XML deyil: { $reason }.
exchange-names = Bu faylda element adları məhsulla gələn fayldakı kimi deyil. Lazımdır: { $needed }.
exchange-no-way = Faylda nə xətt, nə yer, nə də sahə var. Əvvəlcə yolu çəkin.
exchange-within = { $metres } m soruşula bilməz; 0-dan çox və ən çoxu { $most } m soruşun.
