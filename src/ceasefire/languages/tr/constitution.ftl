# İki tarafın anlaştıkları.
constitution-difference = { $field }: { $before } → { $after }
constitution-nothing = yok
constitution-yes = evet
constitution-no = hayır
constitution-proposal = { $amendment }, öneren { $officer }: { $standing }; geçerlilik { $start }
constitution-in-force = Yürürlükte: { $name }. Anlaşma { $agreement }; her taraftan subay: { $each }; diller: { $languages }; yetki: { $mandate }.
constitution-title = İki tarafın anlaştıkları
constitution-note = Bir değişikliği bir taraf önerir; ancak iki taraf da imzalayınca geçerli olur. Önce girilenler o zamanki haliyle okunur.
constitution-proposals = Önerilen değişiklikler
constitution-propose = Değişiklik öner
constitution-from = Geçerlilik başlangıcı (boş: hemen)
constitution-dissent = Karşı görüş, sözlerle
amendment-spoken = { $side } tarafı bu öneri hakkında zaten konuştu.
amendment-field = { $field } burada değiştirilemez; değişebilenler: { $known }.
amendment-empty = Hiçbir şey değişmezdi. Neyin değişeceğini söyleyin.
amendment-no-head = { $side } tarafı kendi adına imzalayan görevsiz kalırdı.
amendment-in-the-past = Bir değişiklik geçmiş bir andan itibaren geçerli olamaz.
amendment-head = İki tarafın anlaştığını yalnız heyet başkanı imzalar; { $officer } değildir.
amendment-unknown = { $amendment } adlı öneri yok. Bkz. `ceasefire constitution show`.
amendment-overtaken = { $amendment } önerildikten sonra iki taraf başka bir değişiklikte anlaştı. Yeniden önerin.
edition-of-another = { $agreement } başka bir anlaşma; bu merkez { $known } altında çalışır.
edition-too-large = Nüsha { $size } karakter; en çok { $most } alınır.
edition-file-name = { $name } düz bir dosya adı değil.
edition-unknown-before = Önce üzerinde anlaşılan metin artık burada değil; yalnız özeti var. Yenisini baştan sona okuyun.
sign-off-kind-amendment-signed = Anlaşılanın değiştirilmesi
constitution-field = { $field ->
    [quorum-each] Oturumda her taraftan subay
    [quorum-parity] İki taraftan eşit sayıda
    [mandate-monitor] İzleme yetkisi
    [mandate-verify] Doğrulama yetkisi
    [mandate-attribute] Atfetme yetkisi
    [mandate-publish] Yayımlama yetkisi
    [languages] Rapor dilleri
    [signing-passkeys] İmza için kimin geçiş anahtarı gerekir
    [signing-confirmed] Oturum yalnız doğrulanırsa sayılır
    [signing-minutes] Metnin beklediği dakika
    [post] Görev
    [asset] Araç
   *[edition] Anlaşmanın nüshası (özet)
    }
constitution-standing = { $standing ->
    [proposed] önerildi
    [one_signed] bir tarafça imzalandı
    [agreed] iki tarafça kabul edildi
   *[declined] reddedildi
    }
constitution-passkeys = { $rule ->
    [once_registered] subayın anahtarı olunca
    [always] her zaman
   *[optional] hiçbir zaman
    }
constitution-completed = { $amendment } iki başkan tarafından da imzalandı: değişiklik bu makinede de kaydedildi. İki günlükte de bulununca geçerli olur; öteki makinede yeniden değiş tokuş yapın.
