# Sırada neresi: ağırlıklar, sıranın sağlamlığı, öğrenilen sıra.

ranking-weight = “{ $value }”, { $criterion } için ağırlık değildir; 0’dan büyük bir sayıyla AD=PAY yazın (eksi, azı daha iyi demektir).
ranking-no-weight = Hiçbir şey tartılmıyor; en az bir ölçüt belirtin.
ranking-criterion = “{ $criterion }” ölçütünün burada sayısı yok; parseller ancak her birinin sayısı varsa karşılaştırılabilir.
ranking-twice = “{ $name }” iki kez var; birini çıkarın.
ranking-cells = { $number } hücrenin her birinin konumu ve yanıtı yok.
ranking-labels = Bir sıra öğrenmek için hem bulgulu (1) hem de bakılmış ama bulgusuz (0) hücreler gerekir.
ranking-folds-few = Başarı, yerler sırayla dışarıda bırakılarak ölçülür; { $number } çok az.
ranking-folds-not-apart = Bu bölümler komşuları ayırıyor: hücrelerin %{ $share } kadarının en yakın komşusu başka bölümde, en çok %{ $most } olabilir. Böyle ölçülen başarı yalnız komşuların ne kadar iyi kopyalandığını gösterirdi. Bütün yerleri ya da daha büyük kareleri dışarıda bırakın.
ranking-scores-stay = Öğrenilen sıranın puanları makamda kalır, dışarı yazılamaz.
ranking-room = İlk { $first } yerden biri değişmeden her ağırlık ne kadar oynayabilir (ötekiler oranlarını korur):
ranking-room-row = { $criterion }: şimdi { $now }, { $low } ile { $high } arası
ranking-served = Baştan { $hectares } ha: { $parcels } parsel, { $people } kişi (tümünün { $share } kadarı).
ranking-not-told = Bu sıra parselleri verilen ağırlıklarla karşılaştırır; yerde ne olduğunu söylemez.
ranking-learned-how = { $cells } hücrede ölçüldü, { $finds } bulgulu; { $folds } yerin her biri sırayla dışarıda bırakıldı:
ranking-learned-model = toplamsal model
ranking-learned-distance = yalnız bilinen bulgulara uzaklık
ranking-learned-row = { $name }: AUC { $auc }, ortalama kesinlik { $ap }, yer içinde ortalama AUC { $mean }, Brier { $brier }, ilk onda birdeki bulgular { $top }
ranking-learned-worth = İlk onda birde bulgulu hücrelerde { $hectares } ha ve { $people } kişi var.
ranking-learned-calibration = Söylenen olasılıklar ve gerçekte bulunma sıklığı:
ranking-learned-kept = İlk hücreler, yalnız makam için: başkasına verilmez.
