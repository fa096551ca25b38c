# Kayıttan bir dönemin tabloları.
period-record-asked = Kayıttan dönem tabloları için hem --between GÜN GÜN hem --out KLASÖR gerekir; denetlenecek bir tablo için ikisi de gerekmez.
period-record-days = Son gün ({ $last }) ilk günden ({ $first }) önce; sırasıyla verin.
period-record-hazard = Tehlikeli alanlar kamuya tek tek söylenmez; --by unit ile sorun ya da --tier parties için yazın.
period-record-folder = “{ $folder }” boş değil; iki düzeyin veya dönemin tabloları bir arada durmasın diye yeni bir klasör adı verin.
period-record-writing = Tablolar yazılıyor
period-record-written = Yazıldı: { $folder } (dosya: { $files }), { $first } – { $last }.
period-record-withheld = Küçük sayılar ve onları ele verecek olanlar için gizlenen rakamlar: { $number }.
period-record-settlements = Gizlendi: yerleşim yerlerinin adları. Risk eğitimi hepsi için tek satırda verilir.
period-record-land = TUTMUYOR: { $area }, { $land }: hareketlerden { $left } m² kalıyor, defterlerde { $books } m² var.
period-record-books = TUTMUYOR: { $area } defterlerinde açılan, iptal + azaltılan + temizlenen + kalana eşit değil.
period-record-items = TUTMUYOR: nesneler ({ $make }): önceden eldeki + bulunan, çıkan ile eldekine eşit değil.
period-record-unregistered = TUTMUYOR: ekiplerin bildirdiği ama sicilde olmayan nesneler: { $number }.
period-record-sound = Her şey tutuyor.
