# Clearance tasks: orders, lanes, days, devices, stores, readiness, stops, people. Rules by their number.

ctask-light-green = yaşıl
ctask-light-amber = sarı
ctask-light-red = qırmızı
ctask-item-stop = dayandırmalar
ctask-item-accreditation = akkreditasiya
ctask-item-order = tapşırıq əmri
ctask-item-leader = rəhbər
ctask-item-medic = tibb işçisi
ctask-item-evacuation = təxliyə
ctask-item-comms = rabitə
ctask-item-equipment = avadanlığın yoxlanması
ctask-item-weather = hava
ctask-item-competence = ixtisas
ctask-item-hours = iş vaxtı
ctask-what = { $what ->
    [wind] külək (m/s)
    [cold] soyuq (°C)
    [heat] isti (°C)
    [rain] yağış (mm/saat)
   *[other] { $what }
 }
ctask-stage = { $stage ->
    [first-aid] ilk yardım
    [damage-control] təcili həkim yardımı
    [surgery] cərrahiyyə
   *[other] { $stage }
 }
ctask-cause = { $cause ->
    [accident] bədbəxt hadisə
    [critical_nonconformity] kritik uyğunsuzluq
    [missed_item] buraxılmış əşya
    [weather] hava
    [ordered] göstəriş
   *[other] { $cause }
 }

## Readiness

ctask-ready = Tapşırıq { $task }, qrup { $team }, { $day }: { $light }
ctask-ready-stopped = Tapşırıq dayandırılıb, səbəb: { ctask-cause } ({ $about }). Orqan dayandırmanı götürənə qədər gözləyin (qayda { $rule }).
ctask-ready-accreditation-none = { $organisation } akkreditasiya olunmayıb. Müraciət edin və ya tapşırığı akkreditasiyası olana verin (qayda 7).
ctask-ready-accreditation-state = { $organisation } akkreditasiyasının vəziyyəti “{ mine-state }”. İş o veriləndə yenidən başlayır (qayda 7).
ctask-ready-accreditation-days = { $organisation } akkreditasiyası bu gün qüvvədə deyil; müddəti { $until } tarixinədəkdir. Yeniləyin (qayda 7).
ctask-ready-accreditation-scope = { $organisation } akkreditasiyası bunları əhatə etmir: { $what }. Genişləndirin və ya əmri dəyişin (qayda 7).
ctask-ready-accreditation-soon = { $organisation } akkreditasiyası { $until } tarixində bitir. Yenilənməsi üçün indi müraciət edin.
ctask-ready-order-none = { $task } tapşırığı üçün əmr yoxdur. Orqandan istəyin (qayda 7).
ctask-ready-order-unsigned = { $task } əmrinin həm orqanın, həm icraçının imzaladığı variantı yoxdur. Çatışmayan imzanı alın (qayda 7).
ctask-ready-order-other = { $task } əmri { $team } qrupu və ya başqa təşkilat üçündür. Yeni variant verilsin (qayda 7).
ctask-ready-order-early = { $task } əmri { $starts } tarixində başlayır. Gözləyin və ya yeni variant istəyin (qayda 7).
ctask-ready-order-late = { $task } əmrinin müddəti { $due } tarixində bitib. Yeni tarixli variant istəyin.
ctask-ready-order-newer = { $task } əmrinin { $version } variantı hələ imzalanmayıb; əvvəlki qüvvədədir. İmzalatın.
ctask-ready-leader-absent = Rəhbər { $person } sahədə deyil. Sahədə olanı təyin edin (qayda 7).
ctask-ready-leader-unqualified = { $person } bu gün rəhbərlik edə bilməz. Başqasını təyin edin (qayda 7):
ctask-ready-medic-absent = Tibb işçisi { $person } sahədə deyil. Onsuz iş görülmür (qayda 7).
ctask-ready-medic-tasked = Tibb işçisi { $person } üçün başqa tapşırıqlar var: { $other }. Onları götürün və ya başqasını təyin edin (qayda 20).
ctask-ready-medic-unqualified = { $person } bu gün tibb işçisi ola bilməz. Başqasını təyin edin (qayda 7):
ctask-ready-evacuation-unknown = Bu mərhələyə qədər vaxt ölçülməyib: { ctask-stage }. Yolu keçin və təlim keçirin (qayda 19).
ctask-ready-evacuation-long = { ctask-stage } üçün { $minutes } dəqiqə keçir, icazə verilən { $most }. Yardımı yaxınlaşdırın və ya işləməyin (qayda 19).
ctask-ready-evacuation-vehicle = Təxliyə üçün maşın göstərilməyib. Sahədə gözləyəni yazın (qayda 7).
ctask-ready-drill = Son { $most } gündə təxliyə təlimi olmayıb. İşdən əvvəl keçirin (qayda 19).
ctask-ready-drill-soon = Son təxliyə təlimi { $age } gün əvvəl olub; { $most } gündən sonra iş görülmür. Planlaşdırın.
ctask-ready-comms-none = Baza ilə heç bir rabitə vasitəsi bu gün yoxlanmayıb. İkisini yoxlayın (qayda 7).
ctask-ready-comms-one = Bu gün baza ilə yalnız bir rabitə vasitəsi işləyir: { $means }. İkincisini düzəldin və ya gətirin.
ctask-ready-check-missing = { $asset } bu gün yoxlanmayıb. Yoxlayın və ya götürməyin (qayda 7).
ctask-ready-check-failed = { $asset } bu günkü yoxlamadan keçməyib. İstifadədən çıxarın (qayda 7).
ctask-ready-weather-unknown = Sahədə hava ölçülməyib. Ölçün.
ctask-ready-weather = { ctask-what }: { $measured }, hədd { $limit }. Yaxşılaşana qədər gözləyin.
ctask-ready-nobody = Qrupdan axtaran yoxdur. Kimin olduğunu yazın (qayda 7).
ctask-ready-may-not = { $person } bu gün “{ $work }” edə bilməz. Bu işi başqasına verin:
ctask-ready-hours = { $person } { $hours } saat axtarır, ən çoxu { $most } olar. İşi bölün (qayda 18).
ctask-ready-break = { $person } { $rest } dəqiqəlik fasilə olmadan { $minutes } dəqiqə axtarır, ən çoxu { $most } olar. Fasilə planlaşdırın (qayda 18).
ctask-may-not = Vərəqdəki siyahıda { $person } üçün bu gün “{ $work }” (səviyyə { $level }) icazəsi yoxdur.
ctask-no-sheet = { $day } tarixinədək səhər vərəqi yoxdur. Bu günlərin vərəqləri var: { $days }.

## Orders, lanes, days

ctask-order-empty = Əmrə ən azı bir üsul və 0-dan böyük sahə lazımdır.
ctask-order-version = { $version } variantı əvvəlkinin ardınca gəlmir və ya başlamadan bitir. Əvəz etdiyi variantı yazın.
ctask-depth-surface = Səth təmizlənməsinin dərinliyi olmur. Boş buraxın (qayda { $rule }).
ctask-depth-needed = Dərinlik və ya niyə olmadığı lazımdır (qayda { $rule }).
ctask-depth-reason = Dərinlik { $usual } sm əvəzinə { $depth } sm-dir. Səbəbini yazın (qayda { $rule }).
ctask-lane-shape = Zolaq ya küncləri ilə, ya da baza xətti boyunca çəkilir; yalnız biri (qayda { $rule }).
ctask-lane-corners = Zolağa ən azı üç fərqli künc lazımdır (qayda { $rule }).
ctask-lane-invalid = Bu, sahə deyil: { $why }. Küncləri düzəldin (qayda { $rule }).
ctask-lane-baseline = Zolaq baza xətti boyunca deyil və ya eni yoxdur. from, to, near və far düzəldilsin (qayda { $rule }).
ctask-lane-unknown = “{ $lane }” zolağı yoxdur.
ctask-day-elsewhere = Bu gün { $lane } deyil, başqa zolağa və ya tapşırığa aiddir.
ctask-day-too-early = Əmr { $starts } tarixində başlayır; əvvəl iş görülməməli idi (qayda { $rule }).
ctask-day-corrects-nothing = “{ $name }” qüvvədə deyil, düzəldilə bilməz. Qüvvədə olan qeydi yazın.
ctask-day-twice = Bu qrupun bu zolaqdakı günü artıq yazılıb ({ $name }). Həmin qeydi düzəldin.
ctask-day-stopped = Tapşırıq dayandırılıb, səbəb: { ctask-cause } ({ $about }); dayandırma götürülənə qədər sahə sayılmır (qayda { $rule }).
ctask-day-red = Qrup hazır deyildi (qırmızı): gedişat yazıla bilməz (qayda { $rule }).
ctask-day-numbers = { $m2 } m² və ya saatlar doğru ola bilməz. 0-dan böyük sahə və işlənə bilən saatları yazın.
ctask-day-method = “{ $method }” üsulu əmr edilməyib. Əmr edilənlər: { $ordered }.
ctask-day-too-much = { $m2 } m² zolaqda olandan çoxdur: { $room } m². Rəqəmi və ya zolağı düzəldin (qayda { $rule }).
ctask-follow-up = { $m2 } m² sonrakı axtarış yazılıb, amma yalnız { $prepared } m² hazırlanıb (qayda { $rule }).
ctask-blocked-words = Əlçatmaz sahəyə ölçüsü, səbəbi və necə işarələndiyi lazımdır (qayda { $rule }).
ctask-dog-who = İtlə axtarışa it, bələdçisi və axtarılan hissə lazımdır (qayda { $rule }).
ctask-dog-untested = { $dog } bu günkü yoxlamadan keçməyib; axtarışı sayılmır (qayda { $rule }).
ctask-dog-weather-unknown = Hava yazılmayıb; onsuz { $dog } axtarışı sayılmır (qayda { $rule }).
ctask-dog-weather = { ctask-what }: { $measured }, itlər üçün hədd { $limit } (qayda { $rule }).
ctask-weather-beyond = { ctask-what }: { $measured }, hədd { $limit }: iş görülməməli idi.
ctask-spells = Axtarış vaxtları üst-üstə düşür və ya başlamadan bitir. Düzəldin (qayda { $rule }).
ctask-lift-words = Dayandırma başlandıqdan sonra və yazılı səbəblə götürülür.
ctask-lift-accident = { $accident } hadisəsinin vəziyyəti “{ mine-state }”. Dayandırma komissiyanın tövsiyələrindən sonra götürülə bilər (qayda { $rule }).
ctask-lift-uncorrected = { $about } düzəlişi hələ yoxlanmayıb; dayandırma götürülə bilməz (qayda { $rule }).
ctask-accident-time = Baş verməzdən əvvəl bildirilib. Vaxtları düzəldin (qayda { $rule }).
ctask-accident-task = Təmizləmə işindəki hadisəyə dayandırdığı tapşırıq lazımdır (qayda { $rule }).

## Devices and stores

ctask-make-conventional = Adi və hələ tanınmamış əşyalar
ctask-make-improvised = Əldəqayırma əşyalar
ctask-balance = { "  " }tapılan { $found } = məhv edilən { $destroyed } + anbarda { $stored } + polisdə { $police } + gözləyən { $awaiting } + izi itən { $lost }
ctask-devices-lost = HƏYƏCAN: bu əşyaların izi itib: { $devices }. Dərhal axtarın və orqana bildirin.
ctask-devices-unregistered = Gündəlik gedişat tapılmış kimi qeyd olunmayan əşyalar bildirir: { $devices }. Qeyd edin.
ctask-device-known = Bu əşya artıq qeyd olunub.
ctask-device-unknown = “{ $device }” əşyası yoxdur. Əvvəlcə qeyd edin.
ctask-device-destroyed-twice = Bu əşya { $day } tarixində məhv edilib; heç nə iki dəfə məhv edilmir. Hansı əşya olduğuna baxın (qayda { $rule }).
ctask-device-backwards = Addım { $day }, əvvəlki { $before } tarixlidir. Günü düzəldin.
ctask-device-identify = Tanımaq üçün növünü, kateqoriyasını və səviyyəsini yazın (qayda { $rule }).
ctask-device-destroy = Məhv etmək üçün necə edildiyini və yüklərin işlədildiyi partlatmanı yazın (qayda { $rule }).
ctask-device-receipt = Anbarın və ya polisin qəbzini yazın (qayda { $rule }).
ctask-device-not-qualified = { $person } bu əşya (səviyyə { $level }) üçün ixtisaslı deyil. İxtisaslı olanı çağırın (qayda { $rule }).
ctask-spot-backwards = { $day } addımı əvvəlkindən qabaqdır. Günü düzəldin.
ctask-spot-level = Çeşidləmədə əşyanın ehtimal olunan səviyyəsi yazılır (qayda { $rule }).
ctask-spot-pair = Nöqtə tapşırığına iki ayrı adam gedir. Hər ikisini yazın.
ctask-held-store = Anbar { $name }: { $units } × { $item } (partiya { $batch })
ctask-held-task = { $name } üçün verilib: { $units } × { $item } (partiya { $batch })
ctask-stores-agree = İşlədilən yüklər partlatma hesabatları ilə eynidir.
ctask-difference = Partlatma { $demolition }, { $item }: hesabatla { $reported }, sənədlərlə { $used }. Hansının doğru olduğunu tapın.
ctask-store-voucher = Bu nömrəli sənəd artıq yazılıb (qayda { $rule }).
ctask-store-quantity = { $quantity } vahid hərəkət edə bilməz. Ən azı 1 olan tam ədəd, əşya və partiya yazın.
ctask-store-two = “{ $move }” üçün { $needed } fərqli adamın imzası lazımdır (qayda { $rule }).
ctask-store-incomplete = “{ $move }” üçün nə isə çatmır: anbar, tapşırıq, o biri anbar, partlatma və ya silinmə səbəbi (qayda { $rule }).
ctask-store-short = { $quantity } × { $item } (partiya { $batch }) “{ $account }” hesabından götürülə bilməz: orada { $there } var (qayda { $rule }).

## Sessions and people

ctask-session-twice = Bu məşğələ və ya həmin gün həmin adamlar üçün məşğələ artıq yazılıb; adamlar bir dəfə sayılır (qayda { $rule }).
ctask-session-cell-twice = Eyni cins, yaş və əhatə iki dəfə yazılıb. Birləşdirin (qayda { $rule }).
ctask-session-band = “{ $band }” yaş qrupu deyil və ya sayı 0-dan azdır. Qruplar: { $known } (qayda { $rule }).
ctask-identity-fields = Şəxsiyyətə ad lazımdır; ola bilən sahələr: { $known }.
ctask-identity-sealed = Bu şəxsiyyət açıla bilməz: açar başqadır və ya baytlar dəyişib.
ctask-consent = Şəxs “{ $purpose }” üçün razılıq verməyib. Çatışmayan razılıq: { $missing } (qayda { $rule }).
