# Arazi ekranları; görev ve mühimmat ekranlarıyla ortak form sözleri.

web-screen-land = Arazi
mine-optional = boş bırakılabilir
mine-rules = kurallar: { $rules }
mine-missing = Eksik: { mine-field }.
mine-unread = “{ $text }” burada okunamıyor: { mine-field }. Yeniden yazın.
land-on-day = Şu gündeki durum
land-shown = { $day } günündeki parseller: { $count }.
land-conserved = hesap denk
land-not-conserved = hesap denk değil
land-line-open = açık
land-line-worked = üzerinde çalışılıyor
land-line-closed = kapalı
land-by-class = Sınıfa göre alan
land-class = Sınıf
land-enter = İşlem gir
land-parcels = Parseller
land-outline-help = Bu form açıkken haritaya tıklayarak sınırı çizin veya yazın: her satıra bir dönüm noktası (enlem, boylam ya da MGRS veya UTM), GeoJSON veya yürüyüş (başlangıç, sonra her satırda açı ve metre).
land-split-help = Her parça için bir öğe içeren GeoJSON; her birinin adı “parcel”; çalışılamayan yerde “blocked”: true ve “marking”.
land-part-of = Şundan ayrıldı
land-next = Bundan sonra ne olabilir
land-no-next = Hiçbir şey: bölündü, arazisi parçalarınındır.
land-signatures = İmzalar
land-dissents = karşı görüşte
land-words-if-dissent = karşı görüş için gerekli
land-sign = İmzala
land-dissent-button = Karşı görüş bildir
land-history = Geçmiş
mine-deed = { $deed ->
    [unit] Birim bildir
    [open] Arazi aç
    [reclassify] Sınıflandır
    [split] Böl
    [cancel] İptal öner
    [reduce] Azaltma öner
    [clear] Temizleme gir
    [accept] Temizlemenin kabulünü öner
    [reject] Temizlemeyi reddet
    [hand_over] Devir öner
    [suspend] Askıya al
    [lift] Askıyı kaldır
    [reopen] Yeniden aç
    [day] Günün ilerlemesi
    [sheet] Sabah formu
    [order] Görev emri
    [lane] Şerit çiz
    [task_step] Görevin adımı
    [lane_step] Şeridin adımı
    [reported] Bir mühimmat bildirildi
    [stepped] Mühimmata ne oldu
    [order_sign] Emri imzala
    [stop] Görevi durdur
    [lift_stop] Bu durdurmayı kaldır
    [accident] Kaza bildir (görevi durdurur)
    [accident_step] Kazadan sonra olanlar
    [accreditation] Bir kuruluşun akreditasyonu
    [accreditation_step] Akreditasyona ne oldu
    [demolition] İmha raporu
   *[unknown] { $deed }
}
mine-field = { $field ->
    [parcel] Parsel
    [on] Gün
    [reason] Gerekçe
    [operator] Uygulayıcı
    [authority] Yetkili makam
    [owner] Sahibi
    [work] Faaliyet türü
    [organisation] Kuruluş
    [reference] Faaliyet referansı
    [ended] Faaliyetin bitişi
    [evidence] Kanıt
    [evidence_source] Kanıt: kimden
    [evidence_on] Kanıt: gün
    [evidence_at] Kanıt: yer (enlem, boylam)
    [evidence_words] Kanıt: sözle
    [unit] İdari birim
    [area_m2] Alan (m²)
    [hazard] Tehlike
    [opens_as] Açılış sınıfı
    [becomes] Yeni sınıf
    [way] Sınır nasıl veriliyor
    [outline] Sınır
    [datum] WGS 84 değilse datum veya koordinat sistemi (örneğin EPSG:28408)
    [source] Sınırın kaynağı
    [children] Parçalar (GeoJSON)
    [coverage_required] Gerekli kapsama (%)
    [coverage_done] Yapılan kapsama (%)
    [items_found] Bulunan parça
    [method] Yöntem
    [depth_cm] Derinlik (cm)
    [depth_reason] Bu derinliğin nedeni
    [not_worked_m2] Çalışılmayan (m²)
    [followed_up_by] Makinelerden sonra çalışan
    [dog_searches] Bağımsız köpek araması
    [clearance] Temizleme, adıyla
    [acceptance] Kalite kararı, adıyla
    [benchmark] Röper (enlem, boylam)
    [turning_points] İşaretli dönüm noktası
    [as_built_map] Uygulama haritası
    [completion_report] Tamamlama raporu
    [cause] Sebep
    [investigation] Soruşturma
    [marking] Nasıl işaretlendi
    [report] Rapor
    [role] İmza sıfatı
    [words] Sözle
    [release] Serbest bırakma
    [verdict] Karar
    [task] Görev
    [lane] Şerit
    [day] Gün
    [team] Ekip
    [m2] Çalışılan (m²)
    [hours] Mayıncı saati
    [signals] Sinyal
    [devices] Bulunan mühimmat (numaralar)
    [stoppage] Duraklama: neden
    [minutes] Duraklama (dakika)
    [wind_ms] Rüzgâr (m/s)
    [temperature_c] Sıcaklık (°C)
    [rain_mm_h] Yağmur (mm/saat)
    [blocked_m2] Kapalı cep (m²)
    [blocked_why] Neden kapalı
    [asset] Makine veya köpek
    [handler] Yönetici
    [part] Aranan kısım
    [tested] Köpek bugün sınavı geçti
    [follow_up] Makineden sonra arama
    [corrects] Düzelttiği kayıt
    [leader] Lider
    [medic] Sağlık görevlisi
    [demining] Arayanlar
    [bac] Muharebe alanı temizleyenler
    [machine] Makine ekibi
    [dogs] Köpek yöneticileri
    [eod] Mühimmat imha edenler
    [ied] El yapımı düzenekler
    [first_aid_min] İlk yardım (dakika)
    [damage_control_min] Acil müdahale (dakika)
    [surgery_min] Ameliyat (dakika)
    [vehicle] Tahliye aracı
    [drilled] Son tahliye tatbikatı
    [comms] Bugün denenen haberleşme
    [assets_passed] Bugün sınandı, geçti
    [assets_failed] Bugün sınandı, kaldı
    [device] Mühimmat, numara
    [by] Kim tarafından
    [step] Adım
    [make] Yapım
    [category] Kategori
    [model] Model
    [condition] Durum
    [level] Seviye
    [module] Modül
    [found_cm] Bulunduğu derinlik (cm)
    [destroyed_how] Nasıl imha edildi
    [demolition] İmha raporu
    [receipt] Makbuz
    [starts] Başlangıç
    [due] Son gün
    [improvised] El yapımı düzenek bekleniyor
    [corners] Köşeler (doğu, kuzey metre; her satıra bir)
    [version] Sürüm
    [about] Ne hakkında (uygunsuzlukta: ziyaretteki adı)
    [at] Ne zaman
    [accident] Kaza, numara
    [happened] Olduğu an
    [reported] Bildirildiği an
    [from_day] Başlangıç
    [to_day] Bitiş (dahil)
    [state] Durumu
    [charges] Kullanılan patlayıcı (malzeme = adet; her satıra bir)
    [stop] Durdurma
    [destroyed_devices] İmha edilen mühimmat (numaralar)
   *[unknown] { $field }
}
mine-choice = { $choice ->
    [non_technical_survey] teknik olmayan etüt
    [technical_survey] teknik etüt
    [clearance] temizleme
    [quality_control] kalite kontrolü
    [investigation] soruşturma
    [manual] elle
    [mechanical] makineyle
    [dogs] köpekle
    [battle_area_surface] muharebe alanı, yüzey
    [battle_area_subsurface] muharebe alanı, yüzey altı
    [bac_surface] muharebe alanı, yüzey
    [bac_subsurface] muharebe alanı, yüzey altı
    [operator] uygulayıcı
    [authority] yetkili makam
    [owner] sahibi
    [missed_item] atlanmış parça
    [accident] kaza
    [new_evidence] yeni kanıt
    [critical_nonconformity] kritik uygunsuzluk
    [security] güvenlik
    [blocked] kapalı
    [indication] belirti
    [sha] şüpheli tehlikeli alan
    [cha] doğrulanmış tehlikeli alan
    [points] dönüm noktaları
    [geojson] GeoJSON
    [traverse] açı ve mesafeyle yürüyüş
    [form] saha formu
    [detonation] patlama
    [accident_place_known] kaza, yeri biliniyor
    [records_reliable] kayıtlar, güvenilir
    [signs_or_fencing] levha veya çit
    [visual] gözle görüldü
    [item_found] parça bulundu
    [old_survey] eski etüt
    [former_combat_zone] eski çatışma bölgesi
    [accident_place_unknown] kaza, yeri bilinmiyor
    [records_unreliable] kayıtlar, az güvenilir
    [land_not_in_use] arazi kullanılmıyor
    [verbal] sözlü bilgi
    [used_without_accident] kazasız kullanıldı
    [records_contrary] kayıtlar aksini söylüyor
    [survey_found_nothing] etüt bir şey bulmadı
    [weather] hava
    [equipment] donanım
    [medical] sağlık
    [access] erişim
    [quality] kalite denetimi
    [demolition] imha
    [visit] ziyaret
    [other] diğer
    [conventional] konvansiyonel
    [improvised] el yapımı
    [issue] ver
    [return] geri gönder
    [accept] kabul et
    [mobilise] seferber et
    [begin] işe başla
    [complete] iş tamamlandı
    [check_inside] iç denetim
    [check_outside] dış denetim
    [pass] geçti
    [reject] reddet
    [order_rework] yeniden çalışma emret
    [report] bitişi bildir
    [hand_over] devret
    [close] kapat
    [stop] durdur
    [lift] durdurmayı kaldır
    [find_sound] sağlam bul
    [open] aç
    [signal] sinyali incele
    [clear_signal] sinyal çözüldü
    [sample] kalite için örneklendi
    [fail] kaldı
    [reopen] yeniden aç
    [work] şeritte başla
    [locate] yeri bulundu
    [dismiss] bir şey yok
    [identify] tanımlandı
    [mark] işaretlendi, bekliyor
    [destroy] imha edildi
    [store] depoya alındı
    [hand_to_police] polise verildi
    [lose_track] izi kayboldu
    [trace] yeniden bulundu
    [ordered] emir
    [secure] yer güvene alındı
    [appoint_board] kurul atandı
    [investigate] soruşturuldu
    [recommend] kurul önerilerini verdi
    [track_actions] önlemler izleniyor
    [applied] başvuruldu
    [granted] verildi
    [read_documents] belgeler okundu
    [visit_field] sahada görüldü
    [grant] ver
    [refuse] reddet
    [suspend] askıya al
    [reinstate] geri ver
    [expire] süresi doldu
    [revoke] geri al
    [renew] yenilemeye başvur
    [sign] imzala
    [dissent] karşı görüş bildir
   *[unknown] { $choice }
}
