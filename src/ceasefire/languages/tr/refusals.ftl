# Neden reddedildi ve onun yerine ne yapılmalı. Yer (dosya, satır, kayıt) cümlenin önünde durur.

## Places: words that stand in them (numbers come as text)

place-first-at-byte = ilk kez { $number }. baytta
place-line = { $number }. satır
place-column = { $number }. sütun
place-byte = { $number }. bayt
place-entry = { $number } numaralı kayıt
place-row = { $number }. satır

## Values and records

time-malformed = “{ $time }” bir zaman değil. 2021-01-30T19:30:00+04:00 gibi yazın.
time-without-zone = { $time } zamanının saat dilimi yok. +04:00 veya Z gibi bir dilim ekleyin.
time-ends-before-start = Bitiş ({ $end }) başlangıçtan ({ $start }) önce. Zamanları değiştirin veya düzeltin.
position-off-globe = { $lat }/{ $lon } yeryüzünde bir konum değil. Enlemi −90…90, boylamı −180…180 derece olarak verin.
position-zero = { $lat }/{ $lon }, konum bulamamış bir alıcının konumudur. Doğrusunu verin veya boş bırakın.
range-reversed = En yakın uzaklık { $low } m, en uzak { $high } m değerinden büyük. Yerlerini değiştirin.
footprint-too-few-points = Bir alanın en az üç köşesi olur; burada { $points } köşe var. Eksikleri ekleyin.
count-out-of-order = Sayılar sırasız: alt { $low }, en iyi { $best }, üst { $high }. Alt ≤ en iyi ≤ üst olmalı.
day-malformed = “{ $day }” bir gün değil. 2026-12-07 biçiminde yazın.
field-missing = Bu alan gerekli ve eksik. Ekleyin.
field-unknown = Burada “{ $field }” alanı yok. Şunlardan birini kullanın: { $known }.
form-unknown = “{ $form }” biçimi bilinmiyor. Şunlardan birini kullanın: { $known }.
value-unknown = “{ $value }” bilinen değerlerden değil. Şunlardan birini kullanın: { $known }.
value-wrong-type = Burada gereken: { $wanted ->
    [str] metin
    [int] tam sayı
    [float] sayı
    [bool] true veya false
    [list] liste
    [tuple] liste
    [dict] adlı alanlar
    [NoneType] hiçbir şey
   *[other] { $wanted }
 }; bulunan: { $found ->
    [str] metin
    [int] tam sayı
    [float] sayı
    [bool] true veya false
    [list] liste
    [tuple] liste
    [dict] adlı alanlar
    [NoneType] hiçbir şey
   *[other] { $found }
 }. Değeri düzeltin.

## Commands and settings

option-malformed = “{ $said }” anlaşılmadı. Şöyle yazın: { $form }.
settings-malformed = Ayarlar okunamıyor ({ $reason }). Dosyayı düzeltin; biçimi docs/reference/settings.md gösterir.
demo-folder-in-use = Klasörde başka dosyalar var, boşaltılmaz. --out ile yeni veya boş bir klasör belirtin.
language-unknown = “{ $language }” diye bir dil yok. Şunlardan birini seçin: { $known }.
language-broken = { $language } dili için bildirilen { $package } paketi yok. Kurun veya bildirimi kaldırın.
plugin-broken = { $plugin } eklentisi başlamıyor ({ $reason }). Yeniden kurun veya kaldırın.
plugin-wrong-shape = { $plugin } eklentisinde { $port } için gerekenler yok. Yazarına sorun veya kaldırın.

## The centre

centre-exists = Bu klasörde zaten bir şey var. Merkezi yeni veya boş bir klasörde kurun.
centre-absent = Bu klasörde merkez yok. --centre ile belirtin veya `ceasefire init` ile kurun.
centre-without-constitution = Kayıt defteri, iki heyetin imzaladığı bir kuruluş belgesiyle başlamıyor. Merkezi yeniden kurun veya defterin tamamını getirin.
constitution-two-sides = Bir merkezde tam iki heyet olur; ayarlarda şunlar var: { $sides }. İki ayrı heyet belirtin.
constitution-zone = “{ $zone }” bir saat dilimi değil. Asia/Baku gibi bir ad yazın.
constitution-cut-off = “{ $cut_off }” bir saat değil. Gün bitişini 19:30 gibi yazın.
side-unknown = Burada “{ $side }” heyeti yok. Şunlardan birini kullanın: { $known }.
side-not-here = “{ $side }” heyeti bu klasörde çalışmıyor. Komutu kendi klasöründe çalıştırın.
post-key-absent = { $side } heyetinin { $post } makamının anahtarı burada değil. O görevli imzalasın veya anahtarı getirin.
agreement-changed = Anlaşmanın bu metni ({ $here }…) iki heyetin imzaladığı metin ({ $agreed }…) değil. İmzalanan metni geri koyun.
record-absent = Bu klasörde merkez kaydı yok. İki tarafın defterlerini içeren bir klasör belirtin.
statement-of-another-kind = Defter bu kayda “{ $leaf }” diyor, imzalanan ise “{ $statement }”. `ceasefire verify` ile denetleyin.
body-missing = Bu kaydın içeriği ({ $item }) burada değil. Defterin tamamını getirin veya karşı tarafın kopyasından alın.

## Taking in and reading

file-empty = Dosya boş. Göndericiden yeniden isteyin.
file-not-readable = Dosya açılamıyor ({ $detail }). Adını ve okuma izninizi denetleyin.
format-unknown = { $name } dosyasının biçimini hiçbir okuyucu bilmiyor. Mühürlendi; video, tablo, form veya uçuş kaydı olarak verin.
reader-failed = { $sensor } okuyucusu yarıda kaldı ({ $reason }). Aslı mühürlendi; bunu bildirin ve sonra yeniden okutun.
reader-out-of-memory = { $sensor } okuyucusuna bellek yetmedi. Aslı mühürlendi; dosyayı bölün ve parçaları verin.
reader-crashed = Okuyucu { $name } dosyasında çöktü veya çok uzun sürdü. Aslı mühürlendi; dosyayı bölün veya bunu bildirin.
original-bad-name = “{ $name }” mühürlü bir asıl adı değil. SHA-256 özetinin 64 karakterini verin.
original-not-here = Bu asıl depoda yok. Getirin ve yeniden alın.
original-too-big = Dosya, alınabilen { $limit } bayttan büyük. Bölün.
archive-broken = Arşiv açılamıyor ({ $detail }). Yeniden paketleyin veya dosyaların kendisini verin.
archive-too-many-members = Arşivde { $count } dosya var, { $limit } sınırından çok. Bölün.
archive-too-big = Arşiv açılınca { $bytes } bayt olur, { $limit } sınırından çok. Bölün.
archive-member-leads-outside = Ad, arşivin dışına çıkıyor. Atlandı; yalın bir adla paketleyin.
archive-member-name-too-long = Ad { $limit } karakterden uzun. Atlandı; kısaltıp yeniden paketleyin.
archive-member-twice = Bu ad arşivde iki kez var. İkincisi atlandı; adını değiştirip yeniden paketleyin.
archive-member-is-a-link = Bu bir dosya değil, bağlantı. Atlandı; dosyanın kendisini paketleyin.
archive-member-encrypted = Dosya parolayla kilitli. Atlandı; parolasız paketleyin.
archive-member-broken = Dosya açılamıyor ({ $detail }). Atlandı; yeniden paketleyin.
archive-member-too-big = Dosya açılınca { $limit } bayttan büyük oluyor. Atlandı; tek başına verin.

## Incidents

fusion-columns-missing = Gerekli sütunlar eksik: { $missing }. Bulunan: { $found }. Ekleyin veya adlarını düzeltin.
fusion-csv-broken = Tablo { $row }. satırda kesiliyor ({ $problem }). Oradaki tırnakları düzeltin.
fusion-not-utf8 = { $byte }. bayttan itibaren metin UTF-8 değil. Tabloyu UTF-8 olarak kaydedin.
fusion-row-refused = { $problem }. Çaresi: { $remedy }.
incident-unknown = { $incident } diye bir olay yok. Listeyi `ceasefire status --json` verir.
regroup-act-unknown = “{ $act }” bilinmiyor. Şunlardan birini kullanın: { $known }.
regroup-names-no-report = “{ $act }” hiçbir bildiri belirtmiyor. İlgili bildirileri belirtin.
regroup-undoes-nothing = Geri alınacak { $entry } kaydı yok. Daha önceki bir bölme veya birleştirmeyi belirtin.
regroup-without-reason = Kararın gerekçesi olmalı. Sözle ekleyin.
report-unknown = { $report } kimlikli gözlem veya iddia yok. Kimlikleri `ceasefire close-day --json` listeler.

## Assessing, deciding, signing

assessment-reliability = “{ $value }” bir kaynak güvenilirliği değil. A ile F arasında bir harf verin.
assessment-credibility = “{ $value }” bir bilgi inandırıcılığı değil. 1 ile 6 arasında bir sayı verin.
assessment-likelihood = “{ $value }” bir olasılık sözü değil. Şunlardan birini kullanın: { $known }.
assessment-needs-rivals = “İhlal belirtisi var” demek için en az bir başka açıklama tartılmalı. --rival ile ekleyin.
assessments-of-two-incidents = Öteki değerlendirme { $other } hakkında. Aynı olayın iki değerlendirmesi gerekir.
assessments-of-one-side = İki değerlendirme de { $delegation } heyetinden. Her heyetten bir tane gerekir.
officer-not-of-delegation = { $officer }, { $delegation } heyetinden değil. O heyetten bir görevli belirtin.
dissent-without-words = Karşı görüşün gerekçesi olmalı. Sözle ekleyin; olduğu gibi basılır.
case-needs-both = Önce iki heyet de değerlendirmeli. Ötekinin görüş bildirmesini bekleyin.
case-wrong-assessment = { $delegation } heyeti adına verilen değerlendirme başka bir heyetin veya olayın. Doğrusunu verin.
case-already-spoke = { $delegation } heyeti zaten değerlendirdi. Değiştirmek için iki heyet dosyayı yeniden açmalı.
case-already-decided = { $delegation } heyeti zaten karar verdi. Değiştirmek için iki heyet dosyayı yeniden açmalı.
case-standing-name = { $standing ->
    [open] { cli-standing-open }
    [one_spoke] { cli-standing-one-spoke }
    [both_spoke] { cli-standing-both-spoke }
    [shown] { cli-standing-shown }
    [one_signed] { cli-standing-one-signed }
    [one_dissented] { cli-standing-one-dissented }
    [one_dismissed] { cli-standing-one-dismissed }
    [agreed] { cli-standing-agreed }
    [disputed] { cli-standing-disputed }
    [jointly_dismissed] { cli-standing-jointly-dismissed }
    [lapsed] { cli-standing-lapsed }
   *[other] { $standing }
 }
case-step-name = { $step ->
    [speak] değerlendirme
    [show] değerlendirmeleri açma
    [sign] imzalama
    [dissent] karşı görüş bildirme
    [dismiss] reddetme
    [lapse] süresini doldurma
    [reopen] yeniden açma
   *[other] { $step }
 }
case-nothing-to-sign = Karar verilecek ortak metin yok (durum: { case-standing-name }). Önce iki heyet değerlendirir, sonra `ceasefire show`.
case-other-text = Karar, ortak metin ({ $shared }) değil başka bir metin ({ $text }) hakkında. Ortak metni okuyup yeniden karar verin.
case-step-not-allowed = Dosya “{ case-standing-name }” durumundayken “{ case-step-name }” yapılamaz. Sıradakini `ceasefire status` gösterir.
case-not-a-delegation = “{ $delegation }” bu dosyada bir heyet değil. İki heyetten birini belirtin.
needs-both-delegations = Bunu iki heyetin görevlileri imzalamalı; eksik: { $missing }. Onları da belirtin.
sitting-unknown-delegation = “{ $delegation }” bu merkezin heyeti değil. Katılanları TARAF/MAKAM olarak belirtin.
sitting-officer-twice = { $officer } iki kez sayıldı. Her görevliyi bir kez belirtin.
sitting-no-quorum = { $delegation } heyetinden { $present } kişi var; en az { $needed } gerekir. Tamamlanınca toplanın.
sitting-no-parity = Heyetlerin sayısı eşit değil ({ $numbers }). Eşit sayıyla toplanın.
report-absent = Böyle bir rapor henüz yok. `ceasefire report` ile hazırlayın.
report-unknown-number = { $report } numaralı yayımlanmış rapor yok. Şunlardan birini kullanın: { $known }.
erratum-incomplete = { $report } numaralı rapora düzeltmede ne yazdığı, nasıl okunacağı ve nedeni gerekir. Üçünü de verin.
report-already-signed = { $delegation } heyeti bu nüshayı zaten imzaladı. Değişiklik için yeni nüsha gerekir.
report-signed-by-both = { $day } tarihli { $number } sayılı rapor iki heyetçe de imzalandı ve yeniden hazırlanmaz. Sonradan gelenler bir sonraki rapordadır; yanlışlık düzeltmeyle giderilir.

## Disk and folders

disk-full = Disk dolu. Yer açın ve aynı komutu yeniden çalıştırın: kaldığı yerden sürer.
not-permitted = Buraya yazma izni yok. İzin isteyin veya başka bir klasör seçin.

## Keys and signatures

key-not-32-bytes = Açık anahtar 32 bayttır, bu { $length } bayt. Sahibinden yeniden isteyin.
key-weak = { $public } açık anahtarı zayıf: imzalarını herkes taklit edebilir. Yenisini oluşturun.
key-unreadable = Anahtar açılamıyor ({ $detail }). Adını ve izinlerinizi denetleyin.
key-open-to-others = Bu anahtarı bu makinede başkaları da okuyabilir. Yalnız sahibine izin verin (chmod 600) ve değiştirmeyi düşünün.
key-exists = Burada zaten bir anahtar var, üzerine yazılmaz. Başka bir ad seçin.
key-malformed = Bu, gereken biçimde bir anahtar değil. Oluşturulduğu yerden yeniden getirin.
key-not-ed25519 = Bu başka türden bir anahtar. Ed25519 gerekir.
key-possession-not-proven = { $holder } anahtarın kendisinde olduğunu kanıtlamadı. Anahtarın bulunduğu yerde yeniden kaydolun.
key-of-two-delegations = { $keyid } anahtarını iki heyet de kullanıyor. Her heyetin kendi anahtarı olmalı.
enrolment-with-line-break = { $holder } verilerinde satır sonu var. Her adı tek satırda yazın.
enrolment-malformed = Kayıt belgesi gereken biçimde değil. Yeniden yapın.
seed-not-32-bytes = Tohum 32 bayttır, bu { $length } bayt. Doğru uzunlukta verin.
salt-not-32-bytes = Tuz 32 bayttır, bu { $length } bayt. İçeriği defterinden yeniden getirin.
salt-secret-too-short = Tuzlar için gizli değer yalnız { $length } bayt. En az 32 bayt verin.

## Statements

statement-malformed = İmzalı beyan gereken biçimde değil. `ceasefire verify` ile denetleyin.
constitution-malformed = Bu defterdeki kuruluş belgesi okunamıyor. Defteri karşı taraftan yeniden getirin.
envelope-malformed = İmzalı zarf gereken biçimde değil. İmzalayandan yeniden isteyin.
envelope-other-payload = Burada imzalanan başka türden ({ $kind }). İmzalayandan bir beyan isteyin.
envelope-false-signature = { $keyid } anahtarıyla atılan imza yanlış: metin değişmiş veya anahtar başka. İmzalayandan yeniden isteyin.
threshold-out-of-range = { $delegation } heyeti { $threshold } imza isteyemez. 1 ile anahtar sayısı arasında bir sayı verin.
threshold-not-met = { $delegation } heyetinden { $wanted } imza gerekir; { $have } imza var. Eksik görevliler imzalasın.
json-expected = Burada beklenen: { $wanted ->
    [string] tırnak içinde metin
    [value] bir değer
   *[other] { $wanted }
 }. JSON’u düzeltin.
json-trailing-text = JSON bittikten sonra bir şey daha var. Silin.
json-too-deep = İç içelik { $limit } düzeyden derin. Azaltın.
json-duplicate-key = “{ $name }” adı iki kez geçiyor. Birini silin.
json-bad-string = Tırnak içindeki metin bozuk ({ $detail }). Düzeltin.
json-lone-surrogate = Burada yarım bir karakter var. Karakterin tamamını yazın.
json-not-a-number = “{ $word }” JSON’da geçerli bir sayı değil. Sonlu bir sayı yazın.
json-integer-too-big = Sayı { $digits } basamaklı; tam olarak aktarılamaz. Metin olarak yazın.
json-not-utf8 = Metin UTF-8 değil. UTF-8 olarak kaydedin.
json-cannot-be-canonical = Bu, JSON’un tek biçimiyle yazılamaz ({ $detail }). Yalnız metin, sayı, liste ve ad kullanın.
json-not-in-canonical-form = JSON tek biçiminde değil (RFC 8785). Yolda yeniden yazılmış olabilir: yeniden getirin.

## Logs and copies

log-exists = Bu klasörde zaten bir kayıt defteri var. Yeni bir klasör seçin.
log-other-key = Anahtar { $origin } defterine ait değil. Defterin kurulduğu anahtarı kullanın.
log-file-missing = Defterin bir dosyası eksik. Klasörün tamamını yeniden getirin veya karşı tarafın kopyasından alın.
log-tiles-differ-from-checkpoint = Dosyalar, { $size } kayıtta imzalananı vermiyor. Durun, klasörü saklayın ve defteri karşı tarafın kopyasından alın.
log-has-another-writer = Buraya başka bir komut yazıyor. Bitmesini bekleyip bunu yeniden çalıştırın.
log-older-than-its-copy = Bu defterde { $own }, karşı tarafın kopyasında { $size } kayıt var: bu eski bir yedek. Önce defteri o kopyadan alın.
log-entry-outside = { $start }–{ $end } kayıtları istendi; defterde { $size } kayıt var. Daha azını isteyin.
journal-gap = Sırada { $wanted } numaralı kayıt olmalıydı, { $found } bulundu. Klasörü saklayın ve defteri karşı tarafın kopyasından alın.
journal-damaged = Ara kayıt burada bozuk. Klasörü saklayın; yayımlananlar defterdedir.
journal-closed-after-error = Önceki yazma başarısız oldu, artık bir şey alınmıyor. Diski onarın ve komutu yeniden çalıştırın.
copy-of-another-log = Bu, bu defterin değil { $origin } defterinin kopyası. Doğru klasörü belirtin.
copy-has-another-history = Kopya, ilk { $size } kaydı başka türlü anlatıyor. İkisini de saklayın ve iki heyeti toplayın.
entry-not-published = Defterde yalnız { $size } kayıt yayımlandı. Önce yayımlayın veya daha önceki bir kaydı belirtin.
entry-not-received = Karşı taraf bu kaydı henüz almadı. Önce `ceasefire exchange` çalıştırın.
body-not-withheld-here = Bu kaydın içeriği burada saklı tutulmuyor. Açılacak bir şey yok.
body-differs-from-commitment = İçerik, kaydın taahhüt ettiği içerik değil. Öteki kopyadan yeniden getirin.
body-malformed = Saklanan içerik gereken biçimde değil. Öteki kopyadan yeniden getirin.
body-too-big = İçerik { $limit } bayttan büyük. Geldiği kopyayı denetleyin.
destruction-not-entered-by-both = İmha henüz { $missing } defterinde yok. Önce iki taraf da girmeli ve almalı.
cosigner-not-in-policy = { $name } onaycısı politikada yok. Politikada adı geçen bir anahtar kullanın.
mirror-has-another-policy = Buradaki kopya başka bir politikayla yapılmış. Bu merkezin klasörünü belirtin.
mirror-damaged = Karşı tarafın defterinin kopyası bozuk ({ $size } kayıt). Yeniden alın.
transfer-damaged = { $origin } defterinin kopyası yolda bozulmuş. Yeniden getirin.
history-forked = { $origin } defteri, ikisi birden doğru olamayacak iki geçmiş gösteriyor. Kanıt saklandı; iki heyeti toplayın.
leaf-out-of-sequence = Kayıt kendine { $seq } numarasını veriyor, yeri ise orası değil. Defteri yeniden getirin.
leaf-malformed = Kayıt gereken biçimde değil. Defteri yeniden getirin.
leaf-not-canonical = Kayıt tek biçiminde değil; yeniden yazılmış olabilir. Defteri yeniden getirin.
leaf-too-long = Kayıt { $limit } bayttan uzun. Uzun metni içeriğine koyun.
bundle-cut-short = Kayıtlar { $index } numaralı kayıttan önce bitiyor. Dosyayı yeniden getirin.
bundle-has-more = Burada { $index } numarasına kadar olandan çok kayıt var. Dosyayı yeniden getirin.
bundle-missing = { $index } numaradan sonraki kayıtlar yok. Dosyayı öteki kopyadan getirin.
tile-missing = Bu ağaç dosyası yok. Öteki kopyadan getirin.
tile-wrong-size = Bu ağaç dosyası { $bytes } bayt; boyu bu değil. Yeniden getirin.

## Checkpoints, cosignatures, proofs

checkpoint-malformed = Bu, gereken biçimde bir denetim noktası değil. Yeniden getirin.
checkpoint-root-malformed = { $size } kayıtlı denetim noktasının kökü 32 bayt değil. Yeniden getirin.
checkpoint-unknown-origin = Denetim noktası, burada beklenmeyen { $origin } defterinin. Doğru defteri belirtin.
checkpoint-not-signed-by-its-log = { $origin } defteri bu denetim noktasını imzalamamış. Güvenmeyin; yeniden getirin.
cosign-unknown-log = Bu taraf { $origin } defterini onaylamıyor. Politikayı denetleyin.
cosign-not-signed = { $origin } denetim noktası kendi defterince imzalanmamış. Onaylanmadı; yeniden isteyin.
cosign-old-size-too-big = Eski boy { $old }, yeni boydan ({ $size }) büyük ({ $origin }). Boyları sırasıyla verin.
cosign-rollback = { $origin } defteri { $offered } kayıt gösteriyor, oysa { $held } kayıt onaylanmıştı. Karşı taraftan en yeni defteri isteyin.
cosign-inconsistent = { $origin } defteri, onaylanmış { $held } kaydın devamı değil. İkisini de saklayın ve iki heyeti toplayın.
cosignature-before-1970 = Onay imzasının zamanı 1970’ten sonra olmalı. Saati ayarlayın.
cosignature-time-out-of-range = { $name } onay imzasının zamanı olanaksız. Yeniden isteyin.
conflict-malformed = Bu dosya bir çelişki kanıtı değil. Yeniden isteyin.
conflict-unproven = Dosya, { $origin } defterinin iki geçmiş gösterdiğini kanıtlamıyor. Deftere karşı bir değeri yok.
proof-index-outside = { $index } numaralı kayıt, { $size } kayıtlık ağacın dışında. Başka bir kaydın kanıtını isteyin.
proof-too-long = Kanıt olabileceğinden uzun. Yeniden isteyin.
proof-too-short = Kanıt olması gerekenden kısa. Yeniden isteyin.
proof-wrong-root = Kanıt imzalı köke varmıyor. Güvenmeyin; yeniden isteyin.
proof-wrong-old-root = Kanıt { $old } kayıtlık eski köke varmıyor. Güvenmeyin; yeniden isteyin.
proof-sizes-swapped = Eski ağaç ({ $old }) yenisinden ({ $new }) büyük. Yerlerini değiştirin.
proof-empty-tree-has-other-root = Boş ağacın tek kökü vardır, buradaki başka. Kanıtı yeniden isteyin.
proof-same-size-other-root = { $size } kayıtlık iki ağacın kökleri farklı. İkisini de saklayın ve iki heyeti toplayın.
hash-not-32-bytes = Özet 32 bayttır, bu { $length } bayt. Yeniden isteyin.

## Notes and policies

note-bad-key-name = “{ $name }” anahtar adı olamaz: boşluk ve artı işareti olmaz. Başka bir ad seçin.
note-bad-key = “{ $text }” ad+kimlik+anahtar biçiminde değil. Satırın tamamını kopyalayın.
note-key-id-differs = “{ $text }” içindeki kimlik bu anahtarın değil. Satırın tamamını yeniden kopyalayın.
note-bad-signature-line = “{ $line }” bir imza satırı değil. Belgeyi yeniden getirin.
note-false-signature = { $name } imzası yanlış. Bu belgeye güvenmeyin; yeniden getirin.
note-too-big = Belge { $limit } bayttan uzun. Nereden geldiğini denetleyin.
note-not-utf8 = Belge UTF-8 değil. Yeniden getirin.
note-control-character = Belgede denetim karakterleri var. Yeniden getirin.
note-without-signatures = Belgede imza yok. İmzalısını getirin.
note-too-many-signatures = Belgede { $limit } imzadan çok var. Nereden geldiğini denetleyin.
base64-malformed = “{ $text }” base64 değil. Yeniden kopyalayın.
base64-not-canonical = “{ $text }” izin verilen base64 biçiminde değil. Yeniden kopyalayın.
policy-not-text = Politika metin değil. Dosyayı yeniden getirin.
policy-line-not-understood = “{ $line }” anlaşılmadı. log, witness, group veya quorum yazın.
policy-unknown-log = Politikada { $origin } defteri yok. Bu merkezin politikası olduğunu denetleyin.
policy-key-of-other-kind = { $name } anahtarı burada gerekenden başka türden. Doğrusunu verin.
policy-duplicate-key = { $name } anahtarı politikada zaten var. Her birine kendi anahtarını verin.
policy-name-taken = { $name } adı zaten alınmış. Başka bir ad seçin.
policy-name-unknown = Bu satırın üstünde { $name } yok. Önce tanımlayın.
policy-member-twice = { $name } bir grupta iki kez geçiyor. Her birini bir kez yazın.
policy-threshold = “{ $threshold }” olabilecek bir üye sayısı değil. all, any veya grubun boyunu aşmayan bir sayı yazın.
policy-second-quorum = Politikada zaten yeter sayı var. Birini bırakın.
policy-without-quorum = Politikada yeter sayı yok. Bir quorum satırı ekleyin.
policy-quorum-not-reached = { $origin } denetim noktasında ({ $size } kayıt) onay imzaları eksik; olanlar: { $present }. `ceasefire exchange` çalıştırın.

life-no-such-step = { $thing }: “{ $state }” durumundan sonra “{ $step }” yapılamaz. Yapılabilecekler: { $could }.
