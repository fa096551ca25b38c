# Bir dönemin sayıları ve tutup tutmadıkları.

period-too-long = Dosya beş milyon karakterden uzun; bu bir dönem tablosu değil.
period-nothing = Burada dökümü olan bir sayı yok. ÖLÇÜ_by_NE içeren JSON ya da { $columns } sütunlu bir CSV tablosu yazın.
period-not-json = Bu JSON değil: { $reason }.
period-twice = “{ $part }” iki kez var; birini çıkarın.
period-number = “{ $value }” ({ $key }) bir miktar değil; 0 ya da daha büyük bir sayı yazın.
period-equal = Toplam { $total }: belirtildiği gibi.
period-rounded = Toplam { $total }; belirtilen { $stated }, fark { $difference }: son basamağından küçük.
period-differs = TUTMUYOR: toplam { $total }, belirtilen { $stated }, fark { $difference }.
period-not-stated = Toplam { $total }; genel toplam belirtilmemiş.
period-disagree = TUTMUYOR: dökümler birbirinden { $spread } ayrılıyor.
period-sound = { $figures } sayıdan { $sound } tanesi tutuyor. Hiçbir şey düzeltilmedi.
period-word = “{ $name }” sütunundaki “{ $value }” şunlardan biri değil: { $known }.
period-land-start = başlangıçta
period-land-new = yeni
period-land-confirmed = CHA olarak doğrulanan SHA
period-land-cancelled = iptal edilen
period-land-reduced = azaltılan
period-land-cleared = temizlenen
period-land-remaining = kalan
period-land-differs = TUTMUYOR: kalan olarak belirtilen { $stated } m², fark { $difference } m².
period-people-total = toplam
period-people-withheld = Kimse ayırt edilemesin diye gösterilmeyen sayı: { $number }.
period-people-female = kadın
period-people-male = erkek
period-people-not-stated = belirtilmemiş
