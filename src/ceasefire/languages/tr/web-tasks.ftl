# Temizleme görevleri ve mühimmat ekranları.

web-screen-tasks = Görevler
web-screen-devices = Mühimmat
task-ready = Hazırlık
task-no-sheet = bu güne ait sabah formu yok
task-no-order = yürürlükte emir yok
task-progress = İlerleme
task-remaining = kalan
task-held = durduruldu: hiçbir şey sayılmaz
task-orders = Emirler
task-version = Sürüm { $version }
task-alarm = { $what ->
    [device-lost] Bir mühimmatın izi kayboldu
    [stopped] Bir görev durduruldu
    [device-unregistered] Bir mühimmat bulunmuş olarak kayıtlı değil
   *[unknown] { $what }
}
mine-state = { $state ->
    [draft] taslak
    [issued] verildi
    [accepted] kabul edildi
    [mobilised] seferber edildi
    [ongoing] sürüyor
    [work_complete] iş tamam
    [internal_qc] iç kalite kontrolü
    [external_qc] dış kalite kontrolü
    [qc_accepted] kalite kontrolünce kabul edildi
    [rejected] reddedildi
    [rework] yeniden çalışma
    [reported] bildirildi
    [handed_over] devredildi
    [closed] kapandı
    [reopened] yeniden açıldı
    [mobilised_stopped] seferber, durduruldu
    [ongoing_stopped] sürüyordu, durduruldu
    [internal_qc_stopped] iç kontrol, durduruldu
    [external_qc_stopped] dış kontrol, durduruldu
    [rework_stopped] yeniden çalışma, durduruldu
    [planned] planlandı
    [open] açık
    [in_work] çalışılıyor
    [signal_investigation] sinyal inceleniyor
    [complete] tamam
    [qc_sampled] kalite örneklendi
    [passed] geçti
    [failed] kaldı
    [located] yeri bulundu
    [identified] tanımlandı
    [marked_awaiting] işaretli, bekliyor
    [destroyed] imha edildi
    [removed_to_store] depoda
    [handed_to_police] poliste
    [lost_track] izi kayıp
    [dismissed] bir şey yoktu
    [secured] yer güvende
    [board_appointed] kurul atandı
    [investigated] soruşturuldu
    [recommendations] kurul önerdi
    [actions_tracked] önlemler izleniyor
    [granted] verildi
    [suspended] askıda
    [expired] süresi doldu
    [revoked] geri alındı
    [refused] reddedildi
    [applied] başvuruldu
    [desk] belgeler okunuyor
    [field] sahada bakılıyor
   *[unknown] { $state }
}
