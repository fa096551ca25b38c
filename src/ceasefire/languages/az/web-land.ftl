# Torpaq ekranları; tapşırıq və qurğu ekranları ilə ortaq forma sözləri.

web-screen-land = Torpaq
mine-optional = boş qala bilər
mine-rules = qaydalar: { $rules }
mine-missing = Çatışmır: { mine-field }.
mine-unread = “{ $text }” burada oxunmur: { mine-field }. Yenidən yazın.
land-on-day = Bu günə
land-shown = { $day } gününə sahələr: { $count }.
land-conserved = hesab düz gəlir
land-not-conserved = hesab düz gəlmir
land-line-open = açıq
land-line-worked = üzərində işlənir
land-line-closed = bağlı
land-by-class = Sinfə görə sahə
land-class = Sinif
land-enter = Əməliyyat daxil et
land-parcels = Sahələr
land-outline-help = Bu forma açıq olanda xəritəyə klikləyərək sərhədi çəkin və ya yazın: hər sətirdə bir dönüş nöqtəsi (enlik, uzunluq, yaxud MGRS və ya UTM), GeoJSON və ya gediş (başlanğıc, sonra hər sətirdə azimut və metr).
land-split-help = Hər hissə üçün bir obyekt olan GeoJSON; hər birinin adı “parcel”; işləmək mümkün olmayan yerdə “blocked”: true və “marking”.
land-part-of = Buradan ayrılıb
land-next = Bundan sonra nə ola bilər
land-no-next = Heç nə: bölünüb, torpağı hissələrindədir.
land-signatures = İmzalar
land-dissents = razı deyil
land-words-if-dissent = razılaşmamaq üçün lazımdır
land-sign = İmzala
land-dissent-button = Razı olmamaq
land-history = Tarixçə
mine-deed = { $deed ->
    [unit] Vahid bildir
    [open] Sahə aç
    [reclassify] Təsnif et
    [split] Böl
    [cancel] Ləğv təklif et
    [reduce] Azaltma təklif et
    [clear] Təmizləmə daxil et
    [accept] Təmizləmənin qəbulunu təklif et
    [reject] Təmizləməni rədd et
    [hand_over] Təhvil təklif et
    [suspend] Dayandır
    [lift] Dayandırmanı götür
    [reopen] Yenidən aç
    [day] Günün işi
    [sheet] Səhər vərəqi
    [order] Tapşırıq əmri
    [lane] Zolaq çək
    [task_step] Tapşırığın addımı
    [lane_step] Zolağın addımı
    [reported] Qurğu barədə məlumat
    [stepped] Qurğu ilə nə oldu
    [order_sign] Əmri imzala
    [stop] Tapşırığı dayandır
    [lift_stop] Bu dayandırmanı götür
    [accident] Bədbəxt hadisəni bildir (tapşırığı dayandırır)
    [accident_step] Hadisədən sonra nə edildi
    [accreditation] Təşkilatın akkreditasiyası
    [accreditation_step] Akkreditasiya ilə nə oldu
    [demolition] Partlatma hesabatı
   *[unknown] { $deed }
}
mine-field = { $field ->
    [parcel] Sahə
    [on] Gün
    [reason] Səbəb
    [operator] İcraçı
    [authority] Səlahiyyətli orqan
    [owner] Sahibi
    [work] Fəaliyyət növü
    [organisation] Təşkilat
    [reference] Fəaliyyətin nömrəsi
    [ended] Fəaliyyət bitib
    [evidence] Sübut
    [evidence_source] Sübut: kimdən
    [evidence_on] Sübut: gün
    [evidence_at] Sübut: yer (enlik, uzunluq)
    [evidence_words] Sübut: sözlə
    [unit] İnzibati vahid
    [area_m2] Sahə (m²)
    [hazard] Təhlükə
    [opens_as] Açılış sinfi
    [becomes] Yeni sinif
    [way] Sərhəd necə verilir
    [outline] Sərhəd
    [datum] WGS 84 deyilsə, datum və ya koordinat sistemi (məsələn, EPSG:28408)
    [source] Sərhədin mənbəyi
    [children] Hissələr (GeoJSON)
    [coverage_required] Tələb olunan əhatə (%)
    [coverage_done] Görülmüş əhatə (%)
    [items_found] Tapılan əşya
    [method] Üsul
    [depth_cm] Dərinlik (sm)
    [depth_reason] Bu dərinliyin səbəbi
    [not_worked_m2] İşlənməyib (m²)
    [followed_up_by] Maşınlardan sonra işləyən
    [dog_searches] Müstəqil it axtarışı
    [clearance] Təmizləmə, adı ilə
    [acceptance] Keyfiyyət qərarı, adı ilə
    [benchmark] Reper (enlik, uzunluq)
    [turning_points] İşarələnmiş dönüş nöqtəsi
    [as_built_map] İcra xəritəsi
    [completion_report] Tamamlama hesabatı
    [cause] Səbəb
    [investigation] Araşdırma
    [marking] Necə işarələnib
    [report] Hesabat
    [role] İmza sifəti
    [words] Sözlə
    [release] Azadetmə
    [verdict] Qərar
    [task] Tapşırıq
    [lane] Zolaq
    [day] Gün
    [team] Komanda
    [m2] İşlənib (m²)
    [hours] Minaaxtaran saatı
    [signals] Siqnal
    [devices] Tapılan qurğular (nömrələr)
    [stoppage] Dayanma: səbəb
    [minutes] Dayanma (dəqiqə)
    [wind_ms] Külək (m/s)
    [temperature_c] Temperatur (°C)
    [rain_mm_h] Yağış (mm/saat)
    [blocked_m2] Bağlı hissə (m²)
    [blocked_why] Niyə bağlıdır
    [asset] Maşın və ya it
    [handler] İdarəçi
    [part] Axtarılan hissə
    [tested] İt bu gün sınaqdan keçib
    [follow_up] Maşından sonra axtarış
    [corrects] Düzəltdiyi qeyd
    [leader] Rəhbər
    [medic] Tibb işçisi
    [demining] Axtaranlar
    [bac] Döyüş sahəsini təmizləyənlər
    [machine] Maşın heyəti
    [dogs] İt idarəçiləri
    [eod] Sursat zərərsizləşdirənlər
    [ied] Əldəqayırma qurğular
    [first_aid_min] İlk yardım (dəqiqə)
    [damage_control_min] Təcili yardım (dəqiqə)
    [surgery_min] Cərrahiyyə (dəqiqə)
    [vehicle] Təxliyə maşını
    [drilled] Son təxliyə məşqi
    [comms] Bu gün yoxlanan rabitə
    [assets_passed] Bu gün yoxlanıb, keçib
    [assets_failed] Bu gün yoxlanıb, keçməyib
    [device] Qurğu, nömrə
    [by] Kim tərəfindən
    [step] Addım
    [make] Hazırlanma
    [category] Kateqoriya
    [model] Model
    [condition] Vəziyyət
    [level] Səviyyə
    [module] Modul
    [found_cm] Yatdığı dərinlik (sm)
    [destroyed_how] Necə məhv edilib
    [demolition] Partlatma hesabatı
    [receipt] Qəbz
    [starts] Başlayır
    [due] Son gün
    [improvised] Əldəqayırma qurğular gözlənilir
    [corners] Künclər (şərq, şimal metr; hər sətirdə bir)
    [version] Variant
    [about] Nə barədə (uyğunsuzluqda: baxışdakı adı)
    [at] Nə vaxt
    [accident] Hadisə, nömrə
    [happened] Baş verdiyi an
    [reported] Bildirildiyi an
    [from_day] Başlanğıc
    [to_day] Son gün (daxil)
    [state] Vəziyyəti
    [charges] İşlədilən partlayıcı (əşya = say; hər sətirdə bir)
    [stop] Dayandırma
    [destroyed_devices] Məhv edilən qurğular (nömrələr)
   *[unknown] { $field }
}
mine-choice = { $choice ->
    [non_technical_survey] qeyri-texniki tədqiqat
    [technical_survey] texniki tədqiqat
    [clearance] təmizləmə
    [quality_control] keyfiyyətə nəzarət
    [investigation] araşdırma
    [manual] əl ilə
    [mechanical] maşınla
    [dogs] itlə
    [battle_area_surface] döyüş sahəsi, səth
    [battle_area_subsurface] döyüş sahəsi, səthaltı
    [bac_surface] döyüş sahəsi, səth
    [bac_subsurface] döyüş sahəsi, səthaltı
    [operator] icraçı
    [authority] səlahiyyətli orqan
    [owner] sahibi
    [missed_item] ötürülmüş əşya
    [accident] qəza
    [new_evidence] yeni sübut
    [critical_nonconformity] kritik uyğunsuzluq
    [security] təhlükəsizlik
    [blocked] bağlı
    [indication] əlamət
    [sha] şübhəli təhlükəli ərazi
    [cha] təsdiqlənmiş təhlükəli ərazi
    [points] dönüş nöqtələri
    [geojson] GeoJSON
    [traverse] azimut və məsafə ilə gediş
    [form] çöl forması
    [detonation] partlayış
    [accident_place_known] qəza, yeri məlum
    [records_reliable] qeydlər, etibarlı
    [signs_or_fencing] nişan və ya çəpər
    [visual] gözlə görünüb
    [item_found] əşya tapılıb
    [old_survey] köhnə tədqiqat
    [former_combat_zone] keçmiş döyüş zonası
    [accident_place_unknown] qəza, yeri naməlum
    [records_unreliable] qeydlər, az etibarlı
    [land_not_in_use] torpaq istifadə olunmur
    [verbal] şifahi məlumat
    [used_without_accident] qəzasız istifadə olunub
    [records_contrary] qeydlər əksini deyir
    [survey_found_nothing] tədqiqat heç nə tapmayıb
    [weather] hava
    [equipment] avadanlıq
    [medical] tibbi
    [access] giriş
    [quality] keyfiyyət yoxlaması
    [demolition] partlatma
    [visit] səfər
    [other] digər
    [conventional] adi
    [improvised] əldəqayırma
    [issue] ver
    [return] geri qaytar
    [accept] qəbul et
    [mobilise] səfərbər et
    [begin] işə başla
    [complete] iş tamamlanıb
    [check_inside] daxili yoxlama
    [check_outside] xarici yoxlama
    [pass] keçib
    [reject] rədd et
    [order_rework] yenidən işləmə əmri
    [report] tamamlanmanı bildir
    [hand_over] təhvil ver
    [close] bağla
    [stop] dayandır
    [lift] dayandırmanı götür
    [find_sound] yararlı say
    [open] aç
    [signal] siqnalı araşdır
    [clear_signal] siqnal həll olunub
    [sample] keyfiyyət üçün seçilib
    [fail] keçməyib
    [reopen] yenidən aç
    [work] zolaqda başla
    [locate] yeri tapılıb
    [dismiss] heç nə yoxdur
    [identify] müəyyən edilib
    [mark] işarələnib, gözləyir
    [destroy] məhv edilib
    [store] anbara götürülüb
    [hand_to_police] polisə verilib
    [lose_track] izi itib
    [trace] yenidən tapılıb
    [ordered] göstəriş
    [secure] yer təhlükəsizləşdirildi
    [appoint_board] komissiya təyin edildi
    [investigate] araşdırıldı
    [recommend] komissiya tövsiyə verdi
    [track_actions] tədbirlər izlənilir
    [applied] müraciət edilib
    [granted] verilib
    [read_documents] sənədlər oxundu
    [visit_field] yerində baxıldı
    [grant] ver
    [refuse] rədd et
    [suspend] dayandır
    [reinstate] bərpa et
    [expire] müddəti bitdi
    [revoke] ləğv et
    [renew] yenilənmə müraciəti
    [sign] imzalamaq
    [dissent] razı olmamaq
   *[unknown] { $choice }
}
