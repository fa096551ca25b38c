# Təmizləmə tapşırıqları və qurğu ekranları.

web-screen-tasks = Tapşırıqlar
web-screen-devices = Qurğular
task-ready = Hazırlıq
task-no-sheet = bu günün səhər vərəqi yoxdur
task-no-order = qüvvədə əmr yoxdur
task-progress = İşin gedişi
task-remaining = qalıb
task-held = dayandırılıb: heç nə sayılmır
task-orders = Əmrlər
task-version = Variant { $version }
task-alarm = { $what ->
    [device-lost] Qurğunun izi itib
    [stopped] Tapşırıq dayandırılıb
    [device-unregistered] Qurğu tapılmış kimi qeydə alınmayıb
   *[unknown] { $what }
}
mine-state = { $state ->
    [draft] qaralama
    [issued] verilib
    [accepted] qəbul edilib
    [mobilised] səfərbər edilib
    [ongoing] davam edir
    [work_complete] iş tamamlanıb
    [internal_qc] daxili keyfiyyət nəzarəti
    [external_qc] xarici keyfiyyət nəzarəti
    [qc_accepted] keyfiyyət nəzarəti qəbul edib
    [rejected] rədd edilib
    [rework] yenidən işləmə
    [reported] bildirilib
    [handed_over] təhvil verilib
    [closed] bağlanıb
    [reopened] yenidən açılıb
    [mobilised_stopped] səfərbər, dayandırılıb
    [ongoing_stopped] davam edirdi, dayandırılıb
    [internal_qc_stopped] daxili nəzarət, dayandırılıb
    [external_qc_stopped] xarici nəzarət, dayandırılıb
    [rework_stopped] yenidən işləmə, dayandırılıb
    [planned] planlaşdırılıb
    [open] açıq
    [in_work] işdədir
    [signal_investigation] siqnal araşdırılır
    [complete] tamamlanıb
    [qc_sampled] keyfiyyət üçün seçilib
    [passed] keçib
    [failed] keçməyib
    [located] yeri tapılıb
    [identified] müəyyən edilib
    [marked_awaiting] işarələnib, gözləyir
    [destroyed] məhv edilib
    [removed_to_store] anbardadır
    [handed_to_police] polisdədir
    [lost_track] izi itib
    [dismissed] heç nə yox idi
    [secured] yer təhlükəsizdir
    [board_appointed] komissiya təyin edilib
    [investigated] araşdırılıb
    [recommendations] komissiyanın tövsiyələri var
    [actions_tracked] tədbirlər izlənilir
    [granted] verilib
    [suspended] dayandırılıb
    [expired] müddəti bitib
    [revoked] ləğv edilib
    [refused] rədd edilib
    [applied] müraciət edilib
    [desk] sənədlər oxunur
    [field] yerində baxılır
   *[unknown] { $state }
}
