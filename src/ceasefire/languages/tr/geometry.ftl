# What geometry refuses: lines without sides, zones drawn wrongly.

near-distance-out-of-range = { $line } çizgisinden { $metres } m: 0’dan büyük ve en çok { $most } m bir uzaklık yazın.
near-side-unknown = “{ $side }”, { $line } çizgisinin bir yanı değil; both, left ya da right yazın.
line-crosses-itself = { $line } { $where } konumunda (boylam, enlem) kendini kesiyor, bu yüzden solu ve sağı yok. Kesişmeden çizin ya da iki yanı birden sorun.
line-sides-unclear = Uçlarının ötesine düz uzatılınca { $line } { $where } konumunda (boylam, enlem) kendine rastlıyor; uçlarını birbirinden ayrılacak biçimde uzatın ya da iki yanı birden sorun.
zone-over-date-line = { $zone } { $where } konumunda (boylam, enlem) tarih çizgisini geçiyor. Orada, her yanda bir tane olmak üzere iki bölgeye ayırın.
zone-hole-outside = { $zone } bölgesinin bir boşluğu halkasının dışında, { $where } konumunda (boylam, enlem). Boşlukları halkanın içine çizin.
zone-rings-nested = { $zone } bölgesinin halkaları iç içe ya da aynı yerde iki kez, { $where } konumunda (boylam, enlem). Her parçayı ve her boşluğu bir kez, ötekilerden ayrı çizin.
zone-falls-apart = { $zone } boşlukları yüzünden { $where } konumunda (boylam, enlem) ikiye ayrılıyor. İki parça olarak çizin.
geometry-no-number = Bir konum ya da hata payı sayı değil. Bilinmeyen yerleri boş bırakın.
zone-too-fine = { $zone } bölgesinin bir köşesinde sıfıra 1e-144 dereceden yakın bir koordinat var; 0 yazın.
