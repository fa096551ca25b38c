# Başkalarının okuyacağı arazi: ne çıktı, ne neden verilmedi ve yola ne yakın.

exchange-written = Yazıldı: { $file } ({ $format }, { $day } günündeki arazi, satır: { $rows }).
exchange-who = { $tier ->
    [public] Bunu herkes görebilir.
    [parties] Bunu yalnızca iki taraf ve yetkili makam görebilir. Başkasına vermeyin.
    [operators] Bunu yalnızca bu arazi için emri olan operatörler ve yetkili makam görebilir. Başkasına vermeyin.
   *[other] Mühürlü.
}
exchange-kept = { $reason ->
    [outline_sealed] Verilmedi: serbest bırakılmamış arazinin { $number } sınırı; yerine 1 km’lik hücreler gösterilir.
    [outline_cut] Verilmedi: serbest bırakılmış arazinin { $number } sınırının, aynı 1 km’lik hücrede serbest bırakılmamış arazi bulunan kısımları.
    [not_released_now] Verilmedi: o gün serbest bırakılmış olan, şimdi olmayan { $number } parsel.
    [details_sealed] Verilmedi: serbest bırakılmamış { $number } parselin adları, sınıfları ve alanları.
    [small_counts] Verilmedi: beşten küçük olan veya böyle bir sayıyı ele verecek { $number } sayı.
   *[other] Verilmedi: { $number }.
}
exchange-kept-nothing = Her şey verildi.
exchange-lost = Kayıp: { $record }, { $field } ({ $times } kez): { $why ->
    [no_element] biçimde bunun için öğe yok
    [holes] iç halkalar yazılamaz
    [withheld] sınır verilmedi
    [record_not_read] bu türden kayıtlar okunmaz
    [no_field] burada bunun için alan yok
    [second_value] alanın zaten bir değeri vardı; ilki tutuldu
    [points] noktalar sayı değil veya üçten az; sınır çizilmedi
    [point_detail] noktaların yalnızca boylam ve enlemi okunur
   *[other] { $why }
}.
exchange-lost-nothing = Hiçbir şey kaybolmadı.
exchange-read = Okundu: { $features } kayıt, { $outlines } tanesi sınırıyla.
exchange-land = { $status ->
    [hazard] tehlike
    [indication] belirti
    [sha] şüpheli tehlikeli alan
    [cha] doğrulanmış tehlikeli alan
    [cleared_pending_qc] temizlendi, kalite kontrolünden önce
    [reopened] yeniden açıldı
   *[other] çalışma veya serbest bırakma askıda
}
exchange-near = { $day } günü, yolun { $metres } m yakınında kayıtlı tehlike sayısı: { $number }.
exchange-near-outline = { $parcel }: { $land }, { $metres } m uzakta.
exchange-near-cell = { $parcel }: { $land }, 1 km’lik bir hücrenin içinde; hücre { $metres } m uzakta başlar ({ $where }).
exchange-in-cell = { $parcel }: { $land }, yolun girdiği 1 km’lik bir hücrenin içinde ({ $where }).
exchange-warning-two = Bir sınırı gösterme kararı için iki ayrı taraf gerekir; adı geçenler: { $parties }.
exchange-warning-line = Bu satır JSON olarak ne bir karar (form warning_outline) ne de bir imzadır (form warning_signed).
exchange-warnings-between = --warnings seçeneğini --between ve iki tarafın adıyla birlikte verin.
exchange-no-format = “{ $format }” biçimi yok. Bilinenler: { $known }.
exchange-format-broken = “{ $format }” biçimi { $package } paketinden yüklenemiyor. Bu paketi onarın veya kaldırın.
exchange-maxml-broken = Bu okunabilir bir XML değil: { $reason }.
exchange-names = Bu dosyada öğe adları ürünle gelendeki gibi değil. Gerekenler: { $needed }.
exchange-no-way = Dosyada çizgi, yer veya alan yok. Önce yolu çizin.
exchange-within = { $metres } m sorulamaz; 0’dan büyük ve en çok { $most } m sorun.
