# Anlaşmaların açıklanması ve karşılaştırılması: bir hüküm ne demek, iki baskı neyle ayrılır, rafta ne var.

## A provision in plain words

agreement-means-provision = { $provision }, madde { $article }: { $modality ->
    [obligation] yükümlülük
    [prohibition] yasak
    [permission] izin
    [notification] bildirme yükümlülüğü
   *[definition] tanım
 }
agreement-means-text = Metin: “{ $text }”
agreement-means-text-governing = Esas metin ({ $language }): “{ $text }”
agreement-means-bound = Bağlananlar: { $parties }.
agreement-means-bound-nobody = Adıyla kimseyi bağlamaz.
agreement-means-no-attribution = Buna ilişkin saptamalar kimseyi adlandırmaz; kimin yaptığı sorulmaz.
agreement-means-suspended = Askıda: hiçbir şey onu ihlal etmez.
agreement-means-checkable = { $how ->
    [yes] Makine denetleyebilir.
    [partly] Makine bir bölümünü denetleyebilir.
    [ledger] Tek bir olay göstermez; yükümlülük defterinde izlenir.
    [indicator_only] Yalnız göstergeleri izlenebilir.
   *[not_checkable] Makinenin denetleyeceği bir şey değildir.
 }
agreement-means-evidence-joint = Bir olgu iki heyet de saptadığında sayılır; yalnız iddia edildikçe yanıt “söylenemez” olur.
agreement-means-evidence-confidence = Bir olgu iki heyet de saptadığında, ayrıca { $least } ve üstü güvenle iddia edildiğinde sayılır.
agreement-means-thresholds = Yer, { $inside } ve üstü olasılıkta içeride, { $outside } ve altında dışarıda sayılır; arası açıktır.
agreement-means-no-way = { $how ->
    [not_checkable] Sorulduğunda yanıt her zaman “söylenemez” olur.
   *[other] Tek bir olay onu ihlal etmez.
 }
agreement-means-granted = “{ $exemption }” istisnası olarak işler:
agreement-means-way = Şunların hepsi varsa ihlal edilir (“{ $way }”):
agreement-means-act = Eylem: { $acts }.
agreement-means-act-fired = Ya da, yer ateş edilen yerse: { $acts }.
agreement-means-act-counted = Ya da, en az bir kişi sayıldıysa: { $acts }.
agreement-means-act-unclear = Eylem şuysa açık kalır: { $acts }.
agreement-means-actor-anyone = Kim yaparsa yapsın.
agreement-means-actor = Yapan: { $parties }.
agreement-means-actor-unclear = Yapan şuysa açık kalır: { $parties }.
agreement-means-no-party = { $who ->
    [private] özel kişiler
   *[nature] doğa
 }
agreement-means-since-force = Zaman: anlaşma yürürlüğe girdiğinden beri ({ $when }).
agreement-means-from = Zaman, başlangıç: { $when }.
agreement-means-until = Zaman, bitiş: { $when }{ $how ->
    [day] , o günün tamamı dâhil
   *[moment] , o an hariç
 }.
agreement-means-late = Şundan geç verilmiş: { $when }.
agreement-means-due = Süre: { $when }; gecikme başlangıcı: { $late }.
agreement-means-due-moment = Süre: { $when }; o andan sonra gecikmiş.
agreement-means-due-open = Süre: { $when }; o başlayana dek bilinmez.
agreement-means-after = şundan { $lasts } sonra: { $clock }
agreement-means-after-on = şundan { $lasts } sonra: { $clock } (yani { $on })
agreement-means-clock-recorded = { $record } kaydı
agreement-means-code = “{ $code }”
agreement-means-inside = Yer, içinde: { $zones }.
agreement-means-outside = Yer, dışında: { $zones }.
agreement-means-within = Yer: şu hatta en çok { $metres } uzaklıkta: { $line }{ $side ->
    [left] , solunda
    [right] , sağında
   *[both] {""}
 }.
agreement-means-within-of = Yer, { $party } için: şu hatta en çok { $metres } uzaklıkta: { $line }{ $side ->
    [left] , solunda
    [right] , sağında
   *[both] {""}
 }.
agreement-means-undrawn = Bunu kimse çizmedi, bu yüzden açık kalır: { $zones }.
agreement-means-versions = Farklı çizilmiş ({ $parties }): her çizim sorulur, uyuşmadıkları yerde açık kalır.
agreement-means-place-absent = Yer söylenmediyse koşul vardır.
agreement-means-cap-most = Birlikte sayılan ({ $classes }): { $most } sayısından çok.
agreement-means-cap-least = Birlikte sayılan ({ $classes }): { $least } sayısından az.
agreement-means-cap-any = Bu sayılardan biri yeter.
agreement-means-arms = Silah: { $arms }.
agreement-means-width = Ölçülen genişlik { $least } ile { $most } arasında değil.
agreement-means-overlap = Çizildiği gibi ortak alanları var: { $one } ile { $other }.
agreement-means-baseline = Tutulan mevzilerin kayıtlı hattının ötesinde.
agreement-means-no-notice = En az { $least } önce verilmiş ve onu kapsayan bildirim yok ({ $kind }).
agreement-means-no-notice-between = En az { $least }, en çok { $most } önce verilmiş ve onu kapsayan bildirim yok ({ $kind }).
agreement-means-no-record = Şu kayıtta yok:
agreement-means-record-before = Önceden kayıtta: { $record }{ $who ->
    [actor] , eylemi yapan taraftan
   *[any] {""}
 }.
agreement-means-record-within = En çok { $within } önce kayıtta: { $record }{ $who ->
    [actor] , eylemi yapan taraftan
   *[any] {""}
 }.
agreement-means-record-after = En çok { $within } sonra kayıtta: { $record }{ $who ->
    [actor] , eylemi yapan taraftan
   *[any] {""}
 }.
agreement-means-no-consent = Orada denetimi elinde tutanların rızası olmadan.
agreement-means-undated = Tarih belirlenmemiş: o olmadan açık kalır.
agreement-means-unless = “{ $exemption }” istisnası (öncelik { $priority }) geçerli değilse; şu eylemler için: { $acts }.
agreement-means-notice = Önceden verilen bir bildirim ({ $kind }) zamanı ve yeri kapsıyor.
agreement-means-permitted = { $provision } hükmünü yerine getirir.
agreement-means-but-not = Ama “{ $exemption }” (öncelik { $priority }) geçerliyse değil:
agreement-means-amended-due = { agreement-means-amendment-kind }: süre { $due } oldu. Geçerli olduğu tarih { $valid }, bilindiği tarih { $known }.
agreement-means-amended-fields = { agreement-means-amendment-kind }: değişen: { $fields }. Geçerli olduğu tarih { $valid }, bilindiği tarih { $known }.
agreement-means-amendment-kind = { $kind ->
    [written] Yazılı değişiklik
    [consent] Rızayla değişiklik
    [interpretation] Üzerinde anlaşılan yorum
   *[suspension] Askıya alma
 }
agreement-means-basis = Dayanağı: { $basis }
agreement-means-reading = Yorum { $number }: { $text }

## What fields are called

agreement-field-name = { $field ->
    [act] eylem
    [actor] yapan
    [acts] eylemler
    [agreed_on] anlaşma tarihi
    [answers_by_default] her zaman sorulan hükümler
    [arms] silah
    [arms_classes] silah sınıfları
    [article] madde
    [at_least] en az sayı
    [at_most] tavan
    [attribution] isnat
    [authoritative] taraflarca kabul edilmiş
    [authoritative_language] esas dil
    [basis] dayanak
    [beyond_baseline] başlangıç hattının ötesinde
    [bound] bağlananlar
    [breached_by] ihlal yolları
    [by_a_date] bir tarihe “kadar” nasıl okunur
    [caps] tavanlar
    [checkable] makinenin denetleyebildiği
    [clocks] süre sayaçları
    [conventions] sözleşmeler
    [decides] neyi belirlediği
    [due] süre
    [edition] baskı
    [evidence] kanıt ölçüsü
    [from] başlangıç
    [guarantors] garantörler
    [if_absent] yer yoksa
    [if_fired_from_there] oradan ateş edildiyse eylemler
    [if_personnel_counted] kişi sayıldıysa eylemler
    [in_force] yürürlüğe giriş
    [inside] içinde
    [is] anılan
    [kind] tür
    [known_from] bilindiği tarih
    [late_after] sonrası geç
    [metres] metre
    [modality] kural türü
    [name] ad
    [note] not
    [notice] bildirim
    [of] neyin
    [official_languages] resmî diller
    [outside] dışında
    [overlap] ortak alan yok
    [parties] taraflar
    [permits] izin verilen hüküm
    [place] yer
    [priority] öncelik
    [requires] istenen kayıtlar
    [set] değişen alanlar
    [side] yan
    [signed_on] imza tarihi
    [source] kaynak
    [suspended] askıda
    [tallies] sayılan sınıflar
    [text] metin
    [thresholds] yer eşikleri
    [time] zaman
    [title] başlık
    [tolerance_m] tolerans
    [topic] konu
    [unclear] açık
    [undated] tarihsiz
    [undrawn] çizilmemiş yerler
    [unless] istisnalar
    [until] bitiş
    [valid_from] geçerlilik başlangıcı
    [valid_until] geçerlilik sonu
    [version_of] kimin sürümü
    [width] genişlik
    [within] hattan uzaklık
    [without_consent] rızasız
    [without_notice] bildirimsiz
    [without_record] kayıtsız
    [words] sözcükler
    [zone_of_record] saat dilimi
   *[other] “{ $field }”
 }

## Two editions compared

agreement-diff-heading = { $before } → { $after }
agreement-diff-same = Fark yok.
agreement-diff-added = Eklendi: { $subject }{ $text ->
    [none] {""}
   *[other] : “{ $text }”
 }
agreement-diff-removed = Çıkarıldı: { $subject }{ $text ->
    [none] {""}
   *[other] : “{ $text }”
 }
agreement-diff-renumbered = { $before } hükmü artık { $after } hükmü.
agreement-diff-changed = { $subject }, { $field }: { $before } → { $after }
agreement-diff-nothing = (hiçbir şey)
agreement-diff-yes = evet
agreement-diff-no = hayır
agreement-diff-agreement = Anlaşma
agreement-diff-provision = { $name } hükmü
agreement-diff-way = { $provision } hükmü, “{ $name }” ihlal yolu
agreement-diff-cap = { $provision } hükmü, “{ $name }” tavanı
agreement-diff-amendment = { $provision } hükmü, değişiklik { $name }
agreement-diff-exemption = “{ $name }” istisnası
agreement-diff-reading = Yorum { $name }
agreement-diff-named = { agreement-field-name }, “{ $name }”
agreement-diff-drawing = Çizim: { $name }
agreement-diff-area-moved = Çizim: { $name }: alan { $before } → { $after }; yalnız birinde: { $between }; en büyük kayma: { $shift }
agreement-diff-line-moved = Çizim: { $name }: uzunluk { $before } → { $after }; en büyük kayma: { $shift }
agreement-diff-verdict = Olay { $case }, { $provision }: { $before } → { $after }
agreement-diff-verdict-name = { $verdict ->
    [breach_indicated] ihlal belirtisi var
    [not_indicated] ihlal belirtisi yok
    [cannot_tell] söylenemez
    [refused] sorulamadı
   *[absent] böyle bir hüküm yok
 }
agreement-diff-verdicts = İkisine de uygulanan olay: { $cases }; değişen sonuç: { $changed }.

## What is on the shelf

agreement-list-row = { $id }: { $title }
agreement-list-more = imza: { $signed }; taraflar: { $parties }; hüküm: { $count } ({ $checkable })
agreement-list-checkable = { $how ->
    [yes] denetlenebilir
    [partly] kısmen
    [ledger] defterde
    [indicator_only] göstergeyle
   *[not_checkable] makineyle değil
 }: { $n }
case-not-in-file = Dosyada “{ $case }” olayı yok; olanlar: { $known }.
