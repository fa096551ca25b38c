# Anlaşmanın kayıtları: beyan edilen silahlar ve depolama yerleri, gözlemler, bildirimler, sessizlik süreleri.

## Retler

register-class-unknown = “{ $name }” diye bir silah sınıfı yok; { $instead }.
register-class-overlap = { $name } sınıfı { $other } sınıfıyla örtüşüyor: ikisinde de aynı çapta { $kind } var. calibre_mm, kind veya models ile ayırın.
register-model-twice = { $model } modeli zaten { $other } sınıfında. Yalnız bir sınıfta bırakın.
register-entry-twice = { $name } için aynı andan beri bilinen iki kayıt aynı zamanda geçerli (öbürü { $other } numaralı). Birine daha geç bir known_from verin veya sürelerini ayırın.
register-id-twice = “{ $id }” kimliği iki kez kullanılmış. Her birine kendi kimliğini verin.
register-kind-unknown = “{ $kind }” türünde bildirim yok; { $instead }.
register-notice-not-earlier = { $notice } bundan önce verilmiş bir bildirim değil. Düzeltilen veya geri alınan bildirimi yazın.
register-present = Sayılar uyuşmuyor: en az { $low }, en çok { $high }, seri numarası { $serials }. Seri numarası ≤ en az ≤ en çok olmalı.
register-radius = { $metres } m bir alanın yarıçapı olamaz. 0'dan büyük ve en çok 400.000 m yazın.
register-serials-many = { $count } silah için { $serials } seri numarası verilmiş. Sayıyı veya numaraları düzeltin.
register-silence-other = { $id } kaydının bu sürümünde alan, eylemler veya taraflar ilkinden farklı. Başka bir yerin sessizliği yeni bir kayıttır; ona kendi kimliğini verin.
register-site-unknown = “{ $name }” diye bir depolama yeri yok. Bilinenler: { $known }.
register-zone-without-agreement = “{ $zone }” bölgesini bir anlaşma çizer. Anlaşmayı --agreement ile belirtin veya daire ya da çokgen yazın.
register-agreement-without-classes = { $agreement } anlaşmasında silah sınıfı yok. Sınıfları arms_classes altına yazın.

## Sınıflar ve taraflar

agreement-register-class-is = “{ $seen }” { $arms } sınıfındandır.
agreement-register-class-not = “{ $seen }” { $arms } sınıfından değildir.
agreement-register-class-open = “{ $seen }” { $arms } sınıfından veya şunlardan olabilir: { $others }.
agreement-register-class-open-none = “{ $seen }” { $arms } sınıfından veya şunlardan ({ $others }) olabilir, hiçbirinden olmayabilir de.
agreement-register-class-perhaps = “{ $seen }” { $arms } sınıfından olabilir veya hiçbirinden olmayabilir.
agreement-register-class-none = “{ $seen }” anlaşmanın sözünü ettiği hiçbir sınıftan değildir.
agreement-register-side-known = Kime ait olduğu belli: { $party }.
agreement-register-side-open = Kime ait olduğu belli değil.

## Gözlemler

agreement-register-in-violation = Gözlem { $id } ({ $bounds }): ihlal hâlinde, bu sınıfın bulunamayacağı yerde.
agreement-register-outside-site = Gözlem { $id } ({ $bounds }): hatların gerisinde ama hiçbir depolama yerinde değil.
agreement-register-in-site = Gözlem { $id } ({ $bounds }): belirlenmiş bir depolama yerinde.
agreement-register-under-notice = Gözlem { $id } ({ $bounds }): bir bildirimle duyurulmuş.
agreement-register-cannot-tell = Gözlem { $id } ({ $bounds }): söylenemez.
agreement-register-not-concerned = Gözlem { $id } ({ $bounds }): silahlara ilişkin hiçbir kural bunu kapsamıyor.
agreement-register-no-rule = { $arms } sınıfı için { $party } tarafını bağlayan bir kural yok.
agreement-register-rule-against = { $rule }: { $party } silahları ({ $classes }) orada bulunamaz.
agreement-register-rule-kept = { $rule }: { $party } silahları ({ $classes }) bakımından uyulmuş.
agreement-register-rule-open = { $rule }: { $party } silahlarının ({ $classes }) orada bulunup bulunamayacağı açık.
agreement-register-site-in = { $site } yerinde, düzenleme { $edition }: P { $p }.
agreement-register-site-out = Hiçbir depolama yerinde değil; en olası yer { $site }, düzenleme { $edition }: P { $p }.
agreement-register-site-open = { $site } yerinde (düzenleme { $edition }) olup olmadığı açık: P { $p }.
agreement-register-site-none = Bilindiği kadarıyla o zaman belirlenmiş yer yoktu.
agreement-register-site-changed = Belirlenen yerler o süre içinde değişti.

## Yerdeki mevcut

agreement-register-stock-agrees = { $site }, { $arms }: envanter ile denetim uyuşuyor.
agreement-register-stock-differs = { $site }, { $arms }: envanter ile denetim uyuşmuyor.
agreement-register-stock-open = { $site }, { $arms }: envanter ile denetimin uyuşup uyuşmadığı açık.
agreement-register-expected = Hareketler hesaba katılarak beyan edilen: { $bounds }.
agreement-register-present-whole = Yerin tamamı görüldü; mevcut: { $bounds }.
agreement-register-present-part = Yerin yalnız bir bölümü görüldü; mevcut: { $bounds }.
agreement-register-present-denied = Girişe izin verilmedi; mevcut: { $bounds }.
agreement-register-missing = Kesin eksik: { $bounds }.
agreement-register-missing-perhaps = Olası eksik: { $bounds }.
agreement-register-missing-none = Eksik yok.
agreement-register-surplus = Kesin fazla: { $bounds }.
agreement-register-surplus-perhaps = Olası fazla: { $bounds }.
agreement-register-surplus-none = Fazla yok.
agreement-register-serials-absent = Beyan edilip orada bulunmayan seri numaraları: { $serials }.
agreement-register-serials-strange = Orada bulunup beyan edilmemiş seri numaraları: { $serials }.
agreement-register-moved-out = Hareket { $id }: { $count } çıktı, izin { $permission }.
agreement-register-moved-in = Hareket { $id }: { $count } girdi, izin { $permission }.
agreement-register-moved-out-unpermitted = Hareket { $id }: { $count } çıktı, kayıtlı izin yok.
agreement-register-moved-in-unpermitted = Hareket { $id }: { $count } girdi, kayıtlı izin yok.

## Bildirimler

agreement-register-kind = { $kind ->
    [demining] mayın temizleme
    [exercise] tatbikat
    [rotation] değişim
    [works] çalışma
    [flight] uçuş
    [passage] geçiş
   *[other] “{ $kind }”
 }
agreement-register-notice = { $by } tarafının { $id } bildirimi ({ agreement-register-kind }), { $given } tarihinde { $from } ile { $until } arası için verildi.
agreement-register-notice-act-open = Böyle bir bildirimin kapsamadığı bir eylem de olabilir.
agreement-register-notice-stood = { $until } anına dek, yani o süre boyunca geçerliydi.
agreement-register-notice-no-longer = { $until } anında, daha önce geri alınmış veya değiştirilmiş.
agreement-register-notice-ended-during = { $until } anında, o süre içinde geri alınmış veya değiştirilmiş.
agreement-register-notice-place = Alanı yeri kapsıyor: P { $p }.
agreement-register-notice-elsewhere = Alanı başka yerde: P { $p }.
agreement-register-notice-place-open = Alanının yeri kapsayıp kapsamadığı açık: P { $p }.
agreement-register-announced = Bir bildirimle duyurulmuş.
agreement-register-not-announced = Bildirimle duyurulmamış.
agreement-register-announced-perhaps = Bir bildirimle duyurulup duyurulmadığı açık.
agreement-register-duty-met = { $id }: bildirim ({ agreement-register-kind }) gerektiği gibi { $window } saat önce verilmiş.
agreement-register-duty-missed = { $id }: bildirim ({ agreement-register-kind }) gerektiği gibi { $window } saat önce verilmemiş.
agreement-register-duty-none = { $id }: bildirim ({ agreement-register-kind }) { $window } saat önce gerekiyordu; hiçbiri bu zamandan ve yerden söz etmiyor.
agreement-register-duty-not-yet = { $id }: bildirim ({ agreement-register-kind }) { $window } saat önce gerekiyor; süresi daha dolmadı.
agreement-register-duty-open = { $id }: bildirimin ({ agreement-register-kind }) gerektiği gibi { $window } saat önce verilip verilmediği açık.
agreement-register-duty-act-open = Bildirim gerektirmeyen bir eylem de olabilir.
agreement-register-duty-in-time = { $id }, { $given } verildi: { $hours } saat önce, zamanında.
agreement-register-duty-late = { $id }, { $given } verildi: { $hours } saat önce, geç.
agreement-register-duty-early = { $id }, { $given } verildi: { $hours } saat önce, erken.
agreement-register-duty-time-open = { $id }, { $given } verildi: zamanında olup olmadığı açık.

## Sessizlik süreleri

agreement-register-silence-broken = Sessizlik { $silence }: bozulduğuna işaret var.
agreement-register-silence-kept = Sessizlik { $silence }: korunmuş.
agreement-register-silence-cannot-tell = Sessizlik { $silence }: söylenemez.
agreement-register-silence-not-watched = Sessizlik { $silence }: izlenmemiş.
agreement-register-silence-proposed = Sessizlik { $silence }: kararlaştırılmamış, kimseyi bağlamaz.
agreement-register-silence-agreed = Kararlaştırıldı; { $from } ile { $until } arasında bağlar (sürüm sayısı: { $versions }).
agreement-register-silence-not-signed = Şunların hepsi imzalamadı: { $signers }.
agreement-register-silence-not-agreed = Kimse bağlı değildi.
agreement-register-silence-running = Sorulan anda daha bitmemiş.
agreement-register-silence-during = Süresi içinde, { $from } ile { $until } arası.
agreement-register-silence-other-time = Süresi içinde değil, { $from } ile { $until } arası.
agreement-register-silence-time-open = Süresi içinde olup olmadığı açık, { $from } ile { $until } arası.
agreement-register-silence-place = Alanı içinde: P { $p }.
agreement-register-silence-elsewhere = Alanı içinde değil: P { $p }.
agreement-register-silence-place-open = Alanı içinde olup olmadığı açık: P { $p }.
agreement-register-silence-act = Onu bozan bir eylem: { $which }.
agreement-register-silence-other-act = Onu bozan bir eylem değil: { $which }.
agreement-register-silence-act-open = Belki onu bozan bir eylem: { $which }.
agreement-register-silence-broken-by = { $id } olayı { $silence } sessizliğini bozuyor.
agreement-register-silence-not-broken-by = { $id } olayı { $silence } sessizliğini bozmuyor.
agreement-register-silence-open-by = { $id } olayının { $silence } sessizliğini bozup bozmadığı açık.
agreement-register-watch = İzlenen: alan ve sürenin %{ $share } kadarı, sürenin %{ $time } kadarında bir şey; izleyen: { $assets }.
agreement-register-watch-unsaid = Neyin izlendiği belirtilmemiş.

## Ne açıklığa kavuşturur

agreement-register-settle-class = Çapı ve modeli belirlemek.
agreement-register-settle-permission = İzni istemek.
agreement-register-settle-stock = Yerin tamamını denetleyip seri numaralarını okumak.
agreement-register-settle-watch = Neyin izlendiğini belirtmek veya iki tarafın kayıtlarını istemek.

## Komutlar

cli-registers-status = { $status ->
    [in_violation] ihlal hâlinde
    [outside_site] depolama yeri dışında
    [in_site] depolama yerinde
    [under_notice] bildirim kapsamında
    [not_concerned] kapsam dışı
   *[cannot_tell] söylenemez
 }
cli-registers-total = { cli-registers-status }, toplam: { $bounds }
cli-registers-cell = { cli-registers-status }, { $arms }, { $party }: { $bounds }
cli-registers-doubled = Bazı gözlemler aynı silahları gösteriyor olabilir; sınırlar bunu hesaba katar.
cli-registers-rule = { $rule } kuralına göre sayıldı.
cli-registers-done = Gözlem: { $sightings }; denetlenen sınıf: { $stocks }.
cli-registers-silences-done = Sessizlik süresi: { $silences }; olay: { $events }.
cli-registers-notices-done = Olay: { $events }; kesin duyurulmuş: { $sure }, belki: { $perhaps }.
