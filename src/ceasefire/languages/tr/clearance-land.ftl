# Arazi defteri: bir parsele ne yapılamaz ve hangi kurala göre.

land-rule = (kural { $rule }: { $standard }; { $checked ->
    [read] açık metninden okundu
    [ours] bu defterin kuralı
   *[unverified] özü biliniyor, ancak standardın metniyle karşılaştırılmadı
})
land-state = { $state ->
    [not_listed] kayıtlı değil
    [indication] belirti
    [sha] şüpheli tehlikeli alan
    [cha] teyitli tehlikeli alan
    [cleared_pending_qc] temizlendi, kalite kontrolü bekliyor
    [cancelled] iptal edildi
    [reduced] azaltıldı
    [cleared] temizlendi
    [handed_over] devredildi
    [reopened] yeniden açıldı
    [divided] parçalara bölündü
    [indication_suspended] belirti, askıda
    [sha_suspended] şüpheli tehlikeli alan, askıda
    [cha_suspended] teyitli tehlikeli alan, askıda
    [cleared_pending_qc_suspended] temizlendi, kalite kontrolü bekliyor, askıda
    [cancelled_suspended] iptal edildi, askıda
    [reduced_suspended] azaltıldı, askıda
    [cleared_suspended] temizlendi, askıda
    [handed_over_suspended] devredildi, askıda
    [reopened_suspended] yeniden açıldı, askıda
   *[other] { $state }
}
land-step = { $step ->
    [open_indication] belirti olarak aç
    [open_sha] şüpheli olarak aç
    [open_cha] teyitli olarak aç
    [suspect] şüpheli say
    [confirm] teyitli say
    [cancel] iptal et
    [reduce] azalt
    [clear] temizle
    [accept] temizliği kabul et
    [reject] temizliği reddet
    [hand_over] devret
    [reopen] yeniden aç
    [split] böl
    [suspend] askıya al
    [lift] askıyı kaldır
   *[other] { $step }
}
land-work = { $needed ->
    [non_technical_survey] teknik olmayan etüt
    [technical_survey] teknik etüt
    [clearance] temizlik
    [quality_control] kalite kontrolü
    [investigation] soruşturma
   *[other] { $needed }
}
land-part = { $part ->
    [reason] gerekçe
    [words] nedeni anlatan sözler
    [officer] imzalayan kişi
    [operator] işletici
    [authority] yetkili makam
    [owner] mal sahibi
    [benchmark] röper noktası
    [as_built_map] bitmiş işin haritası
    [completion_report] tamamlama raporu
    [investigation] soruşturma
    [marking] nasıl işaretlendiği
    [report] rapor
    [methods] yöntemler
    [parcel] parselin adı
    [hazard] tehlikeli alan
    [source] kaynak
   *[other] { $part }
}

land-no-such-step = Bu adım burada mümkün değil: { land-step }. Parselin durumu: { land-state }. { land-rule }
land-evidence-no-source = { $type } türündeki kanıtın kaynağı yok. Kimden ya da nereden geldiğini yazın.
land-evidence-unknown = Ulusal listede “{ $type }” kanıt türü yok. Olanlar: { $known }.
land-evidence-twice = { $type } kanıt türü listede iki kez var.
land-few-corners = Bir sınır en az üç farklı köşe ister; burada { $corners } köşe var. { land-rule }
land-crosses-itself = Sınır kendisini kesiyor ya da kendisine değiyor ({ $problem }). Yeniden çizin. { land-rule }
land-doubled-corner = { $corner }. köşe ile sonraki aynı yer. Birini çıkarın. { land-rule }
land-long-side = { $corner }. köşeden sonraki kenar { $metres } m; en çok { $limit } m kabul edilir. Köşeyi denetleyin. { land-rule }
land-sha-needs-evidence = Kirlilikten yana bir şey belirtilmemiş. Şüpheli tehlikeli alan en az bir dolaylı kanıt ister. { land-rule }
land-cha-needs-direct = Teyitli tehlikeli alan, yeri belli en az bir doğrudan kanıt ister. { land-rule }
land-evidence-far = En yakın doğrudan kanıt parselden { $metres } m uzakta; en çok { $limit } m kabul edilir. Yerini denetleyin. { land-rule }
land-evidence-later = { $type } türündeki kanıt { $day } tarihli, işlemden sonra. { land-rule }
land-other-work = Bu işlem başka tür bir çalışmaya dayanmalı: { land-work }. { land-rule }
land-work-not-ended = Çalışma { $day } günü bitiyor, işlemden sonra. { land-rule }
land-must-be-written = Eksik olan: { land-part }. { land-rule }
land-direct-evidence = Doğrudan kanıt belirtilmiş. Doğrudan kanıtı olan arazi iptal edilmez; teyitli sayın. { land-rule }
land-cha-needs-contrary = Teyitli tehlikeli alan ancak aksini gösteren kanıtla iptal edilir. Onu belirtin. { land-rule }
land-items-found = Teknik etüt { $items } parça buldu. Yalnızca hiçbir şey bulunmayan yer azaltılır; araziyi teyitli sayın. { land-rule }
land-coverage = Gereken % { $required } yerine % { $done } tarandı (0’dan çok, en çok % 100). { land-rule }
land-other-clearance = Parsel “{ $named }” temizliğine dayanmıyor. Kalite kontrolü tam olarak sonuncusundan söz eder. { land-rule }
land-inspects-itself = { $name } kendi işini onaylayamaz. Bunu başka bir kuruluş yapmalı. { land-rule }
land-other-acceptance = “{ $named }” bu parselin kabul edilmiş kalite kararı değil. { land-rule }
land-turning-points = { $points } dönüm noktası işaretli; en az { $needed } gerekli. { land-rule }
land-other-operator = İşletici olarak { $name } yazılmış, işi ise { $worked } yaptı. { land-rule }
land-blocked-is-split = Girilemeyen arazi bütünüyle askıya alınmaz. Ayrı bir poligon olarak ayırın ve işaretleyin. { land-rule }
land-other-cause = “{ $cause }” bunun nedeni olamaz. Olabilecekler: { $known }. { land-rule }
land-not-worked = Sınırın içinde { $area } m² işlenmemiş. Önce ayrı bir poligon olarak ayırın. { land-rule }
land-surface-has-no-depth = Muharebe alanının yüzey temizliğinin derinliği olmaz. Çıkarın. { land-rule }
land-needs-depth = Temizlik derinlik ister: genellikle { $usual } cm, 0’dan çok ve en çok { $deepest } cm. { land-rule }
land-depth-needs-reason = { $depth } cm, alışılmış { $usual } cm derinliği değil. Nedenini yazın. { land-rule }
land-machines-alone = Yalnız makineler temizlemez. Ardından kimin baktığını ya da ana yöntem olarak akreditasyonlarını yazın. { land-rule }
land-dogs = Gereken { $needed } bağımsız köpek aramasından { $searches } yapılmış ve akredite bir yöntem belirtilmemiş. { land-rule }
land-split-in-two = Bir parsel en az iki parçaya bölünür; burada { $children } parça var. { land-rule }
land-split-names = Her parçaya, hiçbir parselde olmayan bir ad gerekir. { land-rule }
land-child-outside = { $child } ana parselin dışına { $area } m² taşıyor. { land-rule }
land-children-overlap = { $one } ile { $other } { $area } m² çakışıyor. { land-rule }
land-gap = Parçalar ana parselin { $area } m²’sini açıkta bırakıyor. Bütün arazisi parçalardan birinde olmalı. { land-rule }
land-blocked-not-hazardous = Yalnızca şüpheli ya da teyitli arazi girilemez sayılabilir; parselin durumu: { land-state }. { land-rule }
land-no-area = Sınır { $area } m² çevreliyor; bu bir alan değil. { land-rule }
land-opens-as = “{ $said }” bir tehlikeli arazi sınıfı değil. sha ya da cha yazın (açarken indication da olur). { land-rule }
land-release-waits = { $name } serbest bırakması hâlâ imza bekliyor. Önce imzalanmalı ya da ona itiraz edilmeli. { land-rule }
land-release-lapsed = { $name } serbest bırakması imza beklemiyor: yürürlükte, itiraz edilmiş ya da arazi değişmiş veya askıda. { land-rule }
land-signed-before = Serbest bırakma { $day } günü önerildi; daha önce imzalanmış olamaz. { land-rule }
land-signature-not-asked = { $name } kuruluşunun bu sıfatla imzası istenmiyor. İstenenler: { $needed }. { land-rule }
land-signed-already = Serbest bırakma bu sıfatla imzalanmış; { $name } yeniden imzalayamaz. { land-rule }
land-parcel-twice = Bu adda bir parsel zaten var. { land-rule }
land-parcel-not-yet = { $day } günü bu parsel kayıtlı değildi ya da serbest bırakma henüz önerilmemişti. { land-rule }
land-later-act-falls = Bununla { $day } tarihli { $name } işlemi olamazdı. Aynı düzeltmede geri çekin ya da yerine başkasını koyun. { land-rule }
land-unit-too-small = Birimin alanı { $area } m² olamaz: içinde { $opened } m² açılmış. { land-rule }
land-larger-than-unit = Bu parselle { $name } içinde { $opened } m² açılmış olurdu; birim yalnızca { $area } m². { land-rule }
land-overlaps = Sınır { $other } ile { $area } m² çakışıyor. Kayıtlı arazi yeniden açılır ya da düzeltilir, iki kez açılmaz. { land-rule }
land-unit-unknown = “{ $name }” birimi bildirilmemiş. Bilinenler: { $known }.
land-no-such-release = Defterde “{ $named }” serbest bırakması yok. İmza onu tam adıyla anar.
land-no-such-parcel = Defterde böyle bir parsel yok.
land-no-such-act = Yürürlükte “{ $named }” işlemi yok.
land-known-backwards = { $at } son kayıttan önce. Kayıtlar öğrenildikleri sırayla yazılır.
land-line-broken = Bu satır arazi defterindeki gibi bir JSON değil.
clearance-no-such-part = “{ $name }” bu ölçümün bir bölümü değil. Bölümler: { $known }.
land-act-twice = Bu işlem sözcüğü sözcüğüne zaten kayıtlı.
standard-no-edition = { $wanted }. kuralın { $on } günü yürürlükte bir baskısı yok. { land-rule }
standard-no-number = Yürürlükteki baskı “{ $name }” değerini vermiyor. { land-rule }
standard-two-editions = { $rule }. kuralın aynı gün geçerli iki baskısı var.
standard-no-27 = Kitapta baskıların seçildiği 27. kural yok.
land-form = { $form ->
    [unit] birim bildirildi
    [open] açıldı
    [reclassify] sınıflandı
    [split] bölündü
    [cancel] iptal önerildi
    [reduce] azaltma önerildi
    [clear] temizlendi
    [accept] temizliğin kabulü önerildi
    [reject] temizlik reddedildi
    [hand_over] devir önerildi
    [reopen] yeniden açıldı
    [suspend] askıya alındı
    [lift] askı kaldırıldı
    [sign] imzalandı
    [dissent] itiraz
    [correct] düzeltildi
   *[other] { $form }
}
land-line = { $parcel }: { $status }, { $area } m² (tehlikeli alan { $hazard }, { $unit }).
land-waits = Önerilen: { $asked }; { $needed } imzadan { $signed } atıldı.
land-dissent = { $name } itiraz ediyor: “{ $words }”.
land-depth = Derinlik { $depth } cm.
land-blocked = Girilemiyor; işareti: { $marking }.
land-balance = { $name }: açılan { $opened } m² = iptal { $cancelled } + azaltılan { $reduced } + temizlenen { $cleared } (devredilen { $handed }) + kalan { $remaining }.
land-act = { $day }: { $what } — { $about } (bilindiği gün: { $known }; { $name }).
land-withdrawn = Bir düzeltmeyle geri çekildi.
land-nothing = O gün kayıtlı arazi yok.
land-all = Bütün arazi
