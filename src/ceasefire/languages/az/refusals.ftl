# Nə üçün rədd edildi və əvəzində nə etmək lazımdır. Yer (fayl, sətir, qeyd) cümlənin əvvəlində durur.

## Places: words that stand in them (numbers come as text)

place-first-at-byte = ilk dəfə { $number } nömrəli baytda
place-line = sətir { $number }
place-column = sütun { $number }
place-byte = bayt { $number }
place-entry = qeyd { $number }
place-row = sətir { $number }

## Values and records

time-malformed = “{ $time }” vaxt deyil. 2021-01-30T19:30:00+04:00 kimi yazın.
time-without-zone = { $time } vaxtının saat qurşağı yoxdur. Onu əlavə edin: +04:00 və ya Z.
time-ends-before-start = Son ({ $end }) başlanğıcdan ({ $start }) əvvəldir. Yerlərini dəyişin və ya düzəldin.
position-off-globe = { $lat }/{ $lon } yer kürəsində mövqe deyil. Enliyi −90…90, uzunluğu −180…180 dərəcə kimi verin.
position-zero = { $lat }/{ $lon } mövqe tapmamış qəbuledicinin mövqeyidir. Doğrusunu verin və ya boş buraxın.
range-reversed = Ən yaxın məsafə { $low } m ən uzaq { $high } m məsafədən böyükdür. Yerlərini dəyişin.
footprint-too-few-points = Sahənin ən azı üç küncü olur; burada { $points } künc var. Çatışmayanları əlavə edin.
count-out-of-order = Saylar sırada deyil: aşağı { $low }, ən yaxşı { $best }, yuxarı { $high }. Aşağı ≤ ən yaxşı ≤ yuxarı olmalıdır.
day-malformed = “{ $day }” gün deyil. 2026-12-07 şəklində yazın.
field-missing = Bu sahə lazımdır və yoxdur. Əlavə edin.
field-unknown = Burada “{ $field }” sahəsi yoxdur. Bunlardan birini işlədin: { $known }.
form-unknown = “{ $form }” forması məlum deyil. Bunlardan birini işlədin: { $known }.
value-unknown = “{ $value }” məlum qiymətlərdən deyil. Bunlardan birini işlədin: { $known }.
value-wrong-type = Burada lazımdır: { $wanted ->
    [str] mətn
    [int] tam ədəd
    [float] ədəd
    [bool] true və ya false
    [list] siyahı
    [tuple] siyahı
    [dict] adlı sahələr
    [NoneType] heç nə
   *[other] { $wanted }
 }; tapıldı: { $found ->
    [str] mətn
    [int] tam ədəd
    [float] ədəd
    [bool] true və ya false
    [list] siyahı
    [tuple] siyahı
    [dict] adlı sahələr
    [NoneType] heç nə
   *[other] { $found }
 }. Qiyməti düzəldin.

## Commands and settings

option-malformed = “{ $said }” anlaşılmır. Belə yazın: { $form }.
settings-malformed = Parametrlər oxunmur ({ $reason }). Faylı düzəldin; nümunə docs/reference/settings.md sənədindədir.
demo-folder-in-use = Qovluqda başqa fayllar var, o, təmizlənmir. --out ilə yeni və ya boş qovluq göstərin.
language-unknown = “{ $language }” dili yoxdur. Bunlardan birini seçin: { $known }.
language-broken = { $language } dili üçün elan edilmiş { $package } paketi yoxdur. Onu quraşdırın və ya elanı silin.
plugin-broken = { $plugin } əlavəsi işə düşmür ({ $reason }). Yenidən quraşdırın və ya silin.
plugin-wrong-shape = { $plugin } əlavəsində { $port } üçün lazım olan yoxdur. Müəllifinə müraciət edin və ya silin.

## The centre

centre-exists = Bu qovluqda artıq nəsə var. Mərkəzi yeni və ya boş qovluqda qurun.
centre-absent = Bu qovluqda mərkəz yoxdur. --centre ilə göstərin və ya `ceasefire init` ilə qurun.
centre-without-constitution = Jurnal hər iki heyətin imzaladığı nizamnamə ilə başlamır. Mərkəzi yenidən qurun və ya jurnalı bütöv gətirin.
constitution-two-sides = Mərkəzdə düz iki heyət olur; parametrlərdə bunlar var: { $sides }. İki ayrı heyət göstərin.
constitution-zone = “{ $zone }” saat qurşağı deyil. Asia/Baku kimi bir ad yazın.
constitution-cut-off = “{ $cut_off }” günün saatı deyil. Günün sonunu 19:30 kimi yazın.
side-unknown = Burada “{ $side }” heyəti yoxdur. Bunlardan birini işlədin: { $known }.
side-not-here = “{ $side }” heyəti bu qovluqda işləmir. Əmri onun öz qovluğunda icra edin.
post-key-absent = { $side } heyətinin { $post } vəzifəsinin açarı burada deyil. Həmin zabit imzalasın və ya açarı gətirin.
agreement-changed = Sazişin bu mətni ({ $here }…) hər iki heyətin imzaladığı mətn ({ $agreed }…) deyil. İmzalanmış mətni bərpa edin.
record-absent = Bu qovluqda mərkəzin yazısı yoxdur. Hər iki tərəfin jurnalları olan qovluğu göstərin.
statement-of-another-kind = Jurnal bu qeydi “{ $leaf }” adlandırır, imzalanan isə “{ $statement }”dir. `ceasefire verify` ilə yoxlayın.
body-missing = Bu qeydin məzmunu ({ $item }) burada deyil. Jurnalı bütöv gətirin və ya qarşı tərəfin surətindən götürün.

## Taking in and reading

file-empty = Fayl boşdur. Göndərəndən onu yenidən istəyin.
file-not-readable = Fayl açılmır ({ $detail }). Adını və oxumaq icazənizi yoxlayın.
format-unknown = { $name } faylının formatını heç bir oxuyucu tanımır. O, möhürlənib; video, cədvəl, forma və ya uçuş jurnalı kimi verin.
reader-failed = { $sensor } oxuyucusu yarımçıq dayandı ({ $reason }). Əsli möhürlənib; bunu bildirin və sonra yenidən oxudun.
reader-out-of-memory = { $sensor } oxuyucusuna yaddaş çatmadı. Əsli möhürlənib; faylı bölün və hissələri verin.
reader-crashed = Oxuyucu { $name } faylında çökdü və ya çox uzun işlədi. Əsli möhürlənib; faylı bölün və ya bunu bildirin.
original-bad-name = “{ $name }” möhürlənmiş əslin adı deyil. Onun SHA-256 xülasəsinin 64 işarəsini verin.
original-not-here = Bu əsil anbarda yoxdur. Gətirin və yenidən qəbul edin.
original-too-big = Fayl qəbul edilə bilən { $limit } baytdan böyükdür. Bölün.
archive-broken = Arxiv açılmır ({ $detail }). Yenidən qablaşdırın və ya faylların özünü verin.
archive-too-many-members = Arxivdə { $count } fayl var, { $limit } həddindən çox. Bölün.
archive-too-big = Arxiv açılanda { $bytes } bayt olar, { $limit } həddindən çox. Bölün.
archive-member-leads-outside = Ad arxivdən kənara aparır. Buraxıldı; sadə adla qablaşdırın.
archive-member-name-too-long = Ad { $limit } işarədən uzundur. Buraxıldı; qısaldıb yenidən qablaşdırın.
archive-member-twice = Bu ad arxivdə iki dəfə var. İkincisi buraxıldı; adını dəyişib yenidən qablaşdırın.
archive-member-is-a-link = Bu, fayl deyil, keçiddir. Buraxıldı; faylın özünü qablaşdırın.
archive-member-encrypted = Fayl parolla bağlıdır. Buraxıldı; parolsuz qablaşdırın.
archive-member-broken = Fayl açılmır ({ $detail }). Buraxıldı; yenidən qablaşdırın.
archive-member-too-big = Fayl açılanda { $limit } baytdan böyük olur. Buraxıldı; ayrıca verin.

## Incidents

fusion-columns-missing = Lazım olan sütunlar çatışmır: { $missing }. Tapılanlar: { $found }. Əlavə edin və ya adlarını düzəldin.
fusion-csv-broken = Cədvəl { $row } nömrəli sətirdə qırılır ({ $problem }). Oradakı dırnaqları düzəldin.
fusion-not-utf8 = { $byte } nömrəli baytdan sonra mətn UTF-8 deyil. Cədvəli UTF-8 kimi saxlayın.
fusion-row-refused = { $problem }. Çarəsi: { $remedy }.
incident-unknown = { $incident } hadisəsi yoxdur. Siyahını `ceasefire status --json` verir.
regroup-act-unknown = “{ $act }” məlum deyil. Bunlardan birini işlədin: { $known }.
regroup-names-no-report = “{ $act }” heç bir məlumat göstərmir. Aid olduğu məlumatları göstərin.
regroup-undoes-nothing = Ləğv ediləcək { $entry } qeydi yoxdur. Daha əvvəlki bölmə və ya birləşdirməni göstərin.
regroup-without-reason = Qərarın əsası olmalıdır. Sözlə əlavə edin.
report-unknown = { $report } nömrəli müşahidə və ya iddia yoxdur. Nömrələri `ceasefire close-day --json` sadalayır.

## Assessing, deciding, signing

assessment-reliability = “{ $value }” mənbənin etibarlılığı deyil. A-dan F-dək hərf verin.
assessment-credibility = “{ $value }” məlumatın inandırıcılığı deyil. 1-dən 6-dək rəqəm verin.
assessment-likelihood = “{ $value }” ehtimal sözü deyil. Bunlardan birini işlədin: { $known }.
assessment-needs-rivals = “Pozuntu əlaməti var” demək üçün ən azı bir başqa izah ölçülüb-biçilməlidir. --rival ilə əlavə edin.
assessments-of-two-incidents = O biri qiymətləndirmə { $other } haqqındadır. Bir hadisənin iki qiymətləndirməsi lazımdır.
assessments-of-one-side = Hər iki qiymətləndirmə { $delegation } heyətindəndir. Hər heyətdən biri lazımdır.
officer-not-of-delegation = { $officer } { $delegation } heyətindən deyil. Həmin heyətin zabitini göstərin.
dissent-without-words = Xüsusi rəyin əsası olmalıdır. Sözlə əlavə edin; olduğu kimi çap olunur.
case-needs-both = Əvvəlcə hər iki heyət qiymətləndirməlidir. O birinin fikrini bildirməsini gözləyin.
case-wrong-assessment = { $delegation } heyəti adından verilən qiymətləndirmə başqa heyətin və ya hadisənindir. Doğrusunu verin.
case-already-spoke = { $delegation } heyəti artıq qiymətləndirib. Dəyişmək üçün hər iki heyət işi yenidən açmalıdır.
case-already-decided = { $delegation } heyəti artıq qərar verib. Dəyişmək üçün hər iki heyət işi yenidən açmalıdır.
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
    [speak] qiymətləndirmək
    [show] qiymətləndirmələri açmaq
    [sign] imzalamaq
    [dissent] xüsusi rəy bildirmək
    [dismiss] rədd etmək
    [lapse] müddətini bitirmək
    [reopen] yenidən açmaq
   *[other] { $step }
 }
case-nothing-to-sign = Qərar veriləcək ortaq mətn yoxdur (vəziyyət: { case-standing-name }). Əvvəlcə hər iki heyət qiymətləndirir, sonra `ceasefire show`.
case-other-text = Qərar ortaq mətnə ({ $shared }) deyil, başqa mətnə ({ $text }) aiddir. Ortaq mətni oxuyub yenidən qərar verin.
case-step-not-allowed = İş “{ case-standing-name }” vəziyyətində ikən “{ case-step-name }” mümkün deyil. Növbətini `ceasefire status` göstərir.
case-not-a-delegation = “{ $delegation }” bu işdə heyət deyil. İki heyətdən birini göstərin.
needs-both-delegations = Bunu hər iki heyətin zabitləri imzalamalıdır; çatışmır: { $missing }. Onları da göstərin.
sitting-unknown-delegation = “{ $delegation }” bu mərkəzin heyəti deyil. İştirakçıları TƏRƏF/VƏZİFƏ kimi göstərin.
sitting-officer-twice = { $officer } iki dəfə göstərilib. Hər zabiti bir dəfə göstərin.
sitting-no-quorum = { $delegation } heyətindən { $present } nəfər var; ən azı { $needed } lazımdır. Tam olanda toplaşın.
sitting-no-parity = Heyətlərin sayı bərabər deyil ({ $numbers }). Bərabər sayda toplaşın.
report-absent = Belə hesabat hələ yoxdur. `ceasefire report` ilə hazırlayın.
report-unknown-number = { $report } nömrəli verilmiş hesabat yoxdur. Bunlardan birini işlədin: { $known }.
erratum-incomplete = { $report } nömrəli hesabata düzəlişdə nə yazıldığı, necə oxunmalı olduğu və səbəbi lazımdır. Hər üçünü verin.
report-already-signed = { $delegation } heyəti bu buraxılışı artıq imzalayıb. Dəyişiklik üçün yeni buraxılış lazımdır.
report-signed-by-both = { $day } tarixli { $number } saylı hesabat hər iki heyət tərəfindən imzalanıb və yenidən tərtib olunmur. Sonradan gələnlər növbəti hesabata düşür; səhv düzəlişlə aradan qaldırılır.

## Disk and folders

disk-full = Disk doludur. Yer açın və eyni əmri yenidən icra edin: qaldığı yerdən davam edəcək.
not-permitted = Buraya yazmağa icazə yoxdur. İcazə istəyin və ya başqa qovluq seçin.

## Keys and signatures

key-not-32-bytes = Açıq açar 32 baytdır, bu isə { $length } bayt. Sahibindən yenidən istəyin.
key-weak = { $public } açıq açarı zəifdir: imzalarını hər kəs saxtalaşdıra bilər. Yenisini yaradın.
key-unreadable = Açar açılmır ({ $detail }). Adını və icazələrinizi yoxlayın.
key-open-to-others = Bu açarı bu maşında başqaları da oxuya bilər. Yalnız sahibinə icazə verin (chmod 600) və dəyişməyi düşünün.
key-exists = Burada artıq açar var, üstünə yazılmır. Başqa ad seçin.
key-malformed = Bu, lazım olan formada açar deyil. Yaradıldığı yerdən yenidən gətirin.
key-not-ed25519 = Bu, başqa növ açardır. Ed25519 lazımdır.
key-possession-not-proven = { $holder } açarın onda olduğunu sübut etməyib. Açarın olduğu yerdə yenidən qeydiyyatdan keçin.
key-of-two-delegations = { $keyid } açarını hər iki heyət göstərir. Hər heyətin öz açarı olmalıdır.
enrolment-with-line-break = { $holder } məlumatlarında sətir sonu var. Hər adı bir sətirdə yazın.
enrolment-malformed = Qeydiyyat sənədi lazım olan formada deyil. Yenidən edin.
seed-not-32-bytes = Toxum qiymət 32 baytdır, bu isə { $length } bayt. Düzgün uzunluqda verin.
salt-not-32-bytes = Duz 32 baytdır, bu isə { $length } bayt. Məzmunu jurnalından yenidən gətirin.
salt-secret-too-short = Duzlar üçün gizli qiymət cəmi { $length } baytdır. Ən azı 32 bayt verin.

## Statements

statement-malformed = İmzalanmış bəyanat lazım olan formada deyil. `ceasefire verify` ilə yoxlayın.
constitution-malformed = Bu jurnaldakı nizamnamə oxunmur. Jurnalı qarşı tərəfdən yenidən gətirin.
envelope-malformed = İmzalanmış zərf lazım olan formada deyil. İmzalayandan yenidən istəyin.
envelope-other-payload = Burada imzalanan başqa növdür ({ $kind }). İmzalayandan bəyanat istəyin.
envelope-false-signature = { $keyid } açarı ilə imza yanlışdır: mətn dəyişib və ya açar başqadır. İmzalayandan yenidən istəyin.
threshold-out-of-range = { $delegation } heyəti { $threshold } imza tələb edə bilməz. 1-dən açarlarının sayınadək rəqəm verin.
threshold-not-met = { $delegation } heyətindən { $wanted } imza lazımdır; { $have } imza var. Çatışmayan zabitlər imzalasın.
json-expected = Burada gözlənilir: { $wanted ->
    [string] dırnaq içində mətn
    [value] qiymət
   *[other] { $wanted }
 }. JSON-u düzəldin.
json-trailing-text = JSON bitəndən sonra nəsə var. Silin.
json-too-deep = İç-içəlik { $limit } səviyyədən dərindir. Azaldın.
json-duplicate-key = “{ $name }” adı iki dəfə var. Birini silin.
json-bad-string = Dırnaq içindəki mətn zədəlidir ({ $detail }). Düzəldin.
json-lone-surrogate = Burada yarım işarə var. İşarəni tam yazın.
json-not-a-number = “{ $word }” JSON-da icazəli ədəd deyil. Sonlu ədəd yazın.
json-integer-too-big = Ədəd { $digits } rəqəmlidir; dəqiq ötürülə bilməz. Mətn kimi yazın.
json-not-utf8 = Mətn UTF-8 deyil. UTF-8 kimi saxlayın.
json-cannot-be-canonical = Bu, JSON-un yeganə forması ilə yazıla bilməz ({ $detail }). Yalnız mətn, ədəd, siyahı və ad işlədin.
json-not-in-canonical-form = JSON yeganə formasında deyil (RFC 8785). Yolda yenidən yazılmış ola bilər: yenidən gətirin.

## Logs and copies

log-exists = Bu qovluqda artıq jurnal var. Yenisini seçin.
log-other-key = Açar { $origin } jurnalına aid deyil. Jurnalın qurulduğu açarı işlədin.
log-file-missing = Jurnalın bir faylı çatışmır. Qovluğu bütöv yenidən gətirin və ya qarşı tərəfin surətindən götürün.
log-tiles-differ-from-checkpoint = Fayllar { $size } qeyddə imzalananı vermir. Dayanın, qovluğu saxlayın və jurnalı qarşı tərəfin surətindən götürün.
log-has-another-writer = Buraya başqa əmr yazır. Bitməsini gözləyin və bunu yenidən icra edin.
log-older-than-its-copy = Bu jurnalda { $own }, qarşı tərəfin surətində { $size } qeyd var: bu, köhnə ehtiyat surətidir. Əvvəlcə jurnalı o surətdən götürün.
log-entry-outside = { $start }–{ $end } qeydləri istənilib; jurnalda { $size } qeyd var. Daha azını istəyin.
journal-gap = Növbəti { $wanted } nömrəli qeyd olmalı idi, { $found } tapıldı. Qovluğu saxlayın və jurnalı qarşı tərəfin surətindən götürün.
journal-damaged = Qaralama jurnal burada zədəlidir. Qovluğu saxlayın; dərc olunanlar jurnaldadır.
journal-closed-after-error = Əvvəlki yazma alınmadı, daha heç nə qəbul edilmir. Diski düzəldin və əmri yenidən icra edin.
copy-of-another-log = Bu, bu jurnalın deyil, { $origin } jurnalının surətidir. Düzgün qovluğu göstərin.
copy-has-another-history = Surət ilk { $size } qeydi başqa cür göstərir. Hər ikisini saxlayın və hər iki heyəti toplayın.
entry-not-published = Jurnalda cəmi { $size } qeyd dərc olunub. Əvvəlcə dərc edin və ya daha əvvəlkini göstərin.
entry-not-received = Qarşı tərəf bu qeydi hələ almayıb. Əvvəlcə `ceasefire exchange` icra edin.
body-not-withheld-here = Bu qeydin məzmunu burada saxlanılıb gizlədilmir. Açılacaq bir şey yoxdur.
body-differs-from-commitment = Məzmun qeydin öhdəliyə götürdüyü məzmun deyil. O biri surətdən yenidən gətirin.
body-malformed = Saxlanmış məzmun lazım olan formada deyil. O biri surətdən yenidən gətirin.
body-too-big = Məzmun { $limit } baytdan böyükdür. Gəldiyi surəti yoxlayın.
destruction-not-entered-by-both = Məhvetmə hələ { $missing } jurnalında yoxdur. Əvvəlcə hər iki tərəf daxil etməli və almalıdır.
cosigner-not-in-policy = { $name } təsdiqləyicisi siyasət faylında yoxdur. Orada adı olan açarı işlədin.
mirror-has-another-policy = Buradakı surət başqa siyasət faylı ilə yaradılıb. Bu mərkəzin qovluğunu göstərin.
mirror-damaged = Qarşı tərəfin jurnalının surəti zədəlidir ({ $size } qeyd). Yenidən alın.
transfer-damaged = { $origin } jurnalının surəti yolda zədələnib. Yenidən gətirin.
history-forked = { $origin } jurnalı ikisi də doğru ola bilməyən iki tarixçə göstərir. Sübut saxlanılıb; hər iki heyəti toplayın.
leaf-out-of-sequence = Qeyd özünə { $seq } nömrəsini verir, yeri isə ora deyil. Jurnalı yenidən gətirin.
leaf-malformed = Qeyd lazım olan formada deyil. Jurnalı yenidən gətirin.
leaf-not-canonical = Qeyd yeganə formasında deyil; yenidən yazılmış ola bilər. Jurnalı yenidən gətirin.
leaf-too-long = Qeyd { $limit } baytdan uzundur. Uzun mətni məzmununa qoyun.
bundle-cut-short = Qeydlər { $index } nömrəli qeyddən əvvəl bitir. Faylı yenidən gətirin.
bundle-has-more = Burada { $index } nömrəsinədək olandan çox qeyd var. Faylı yenidən gətirin.
bundle-missing = { $index } nömrəsindən sonrakı qeydlər yoxdur. Faylı o biri surətdən gətirin.
tile-missing = Bu ağac faylı yoxdur. O biri surətdən gətirin.
tile-wrong-size = Bu ağac faylı { $bytes } baytdır; ölçüsü bu deyil. Yenidən gətirin.

## Checkpoints, cosignatures, proofs

checkpoint-malformed = Bu, lazım olan formada yoxlama nöqtəsi deyil. Yenidən gətirin.
checkpoint-root-malformed = { $size } qeydlik yoxlama nöqtəsinin kökü 32 bayt deyil. Yenidən gətirin.
checkpoint-unknown-origin = Yoxlama nöqtəsi burada gözlənilməyən { $origin } jurnalınındır. Düzgün jurnalı göstərin.
checkpoint-not-signed-by-its-log = { $origin } jurnalı bu yoxlama nöqtəsini imzalamayıb. Etibar etməyin; yenidən gətirin.
cosign-unknown-log = Bu tərəf { $origin } jurnalını təsdiqləmir. Siyasət faylını yoxlayın.
cosign-not-signed = { $origin } yoxlama nöqtəsi öz jurnalı tərəfindən imzalanmayıb. Təsdiqlənmədi; yenidən istəyin.
cosign-old-size-too-big = Köhnə ölçü { $old } yeni ölçüdən ({ $size }) böyükdür ({ $origin }). Ölçüləri sıra ilə verin.
cosign-rollback = { $origin } jurnalı { $offered } qeyd göstərir, halbuki { $held } qeyd artıq təsdiqlənib. Qarşı tərəfdən ən yeni jurnalı istəyin.
cosign-inconsistent = { $origin } jurnalı artıq təsdiqlənmiş { $held } qeydin davamı deyil. Hər ikisini saxlayın və hər iki heyəti toplayın.
cosignature-before-1970 = Təsdiq imzasının vaxtı 1970-ci ildən sonra olmalıdır. Saatı düzəldin.
cosignature-time-out-of-range = { $name } təsdiq imzasının vaxtı mümkün deyil. Yenidən istəyin.
conflict-malformed = Bu fayl ziddiyyət sübutu deyil. Yenidən istəyin.
conflict-unproven = Fayl { $origin } jurnalının iki tarixçə göstərdiyini sübut etmir. Jurnala qarşı heç nə demir.
proof-index-outside = { $index } nömrəli qeyd { $size } qeydlik ağacdan kənardır. Başqa qeydin sübutunu istəyin.
proof-too-long = Sübut ola biləcəyindən uzundur. Yenidən istəyin.
proof-too-short = Sübut lazım olandan qısadır. Yenidən istəyin.
proof-wrong-root = Sübut imzalanmış kökə aparmır. Etibar etməyin; yenidən istəyin.
proof-wrong-old-root = Sübut { $old } qeydlik köhnə kökə aparmır. Etibar etməyin; yenidən istəyin.
proof-sizes-swapped = Köhnə ağac ({ $old }) yenisindən ({ $new }) böyükdür. Yerlərini dəyişin.
proof-empty-tree-has-other-root = Boş ağacın yeganə kökü var, bu isə başqasıdır. Sübutu yenidən istəyin.
proof-same-size-other-root = { $size } qeydlik iki ağacın kökləri fərqlidir. Hər ikisini saxlayın və hər iki heyəti toplayın.
hash-not-32-bytes = Xülasə (heş) 32 baytdır, bu isə { $length } bayt. Yenidən istəyin.

## Notes and policies

note-bad-key-name = “{ $name }” açar adı ola bilməz: boşluq və üstəgəl olmur. Başqa ad seçin.
note-bad-key = “{ $text }” ad+nömrə+açar formasında deyil. Bütün sətri köçürün.
note-key-id-differs = “{ $text }” içindəki nömrə bu açarın deyil. Bütün sətri yenidən köçürün.
note-bad-signature-line = “{ $line }” imza sətri deyil. Sənədi yenidən gətirin.
note-false-signature = { $name } imzası yanlışdır. Bu sənədə etibar etməyin; yenidən gətirin.
note-too-big = Sənəd { $limit } baytdan uzundur. Haradan gəldiyini yoxlayın.
note-not-utf8 = Sənəd UTF-8 deyil. Yenidən gətirin.
note-control-character = Sənəddə idarəedici işarələr var. Yenidən gətirin.
note-without-signatures = Sənəddə imza yoxdur. İmzalanmışını gətirin.
note-too-many-signatures = Sənəddə { $limit } imzadan çox var. Haradan gəldiyini yoxlayın.
base64-malformed = “{ $text }” base64 deyil. Yenidən köçürün.
base64-not-canonical = “{ $text }” icazə verilən base64 formasında deyil. Yenidən köçürün.
policy-not-text = Siyasət faylı mətn deyil. Faylı yenidən gətirin.
policy-line-not-understood = “{ $line }” anlaşılmır. log, witness, group və ya quorum yazın.
policy-unknown-log = Siyasət faylında { $origin } jurnalı yoxdur. Onun bu mərkəzin faylı olduğunu yoxlayın.
policy-key-of-other-kind = { $name } açarı burada lazım olandan başqa növdür. Düzgününü verin.
policy-duplicate-key = { $name } açarı siyasət faylında artıq var. Hər birinə öz açarını verin.
policy-name-taken = { $name } adı artıq tutulub. Başqasını seçin.
policy-name-unknown = Bu sətirdən yuxarıda { $name } yoxdur. Əvvəlcə onu təyin edin.
policy-member-twice = { $name } bir qrupda iki dəfə var. Hər birini bir dəfə yazın.
policy-threshold = “{ $threshold }” mümkün üzv sayı deyil. all, any və ya qrupdan böyük olmayan ədəd yazın.
policy-second-quorum = Siyasət faylında artıq kvorum var. Birini saxlayın.
policy-without-quorum = Siyasət faylında kvorum yoxdur. quorum sətri əlavə edin.
policy-quorum-not-reached = { $origin } yoxlama nöqtəsində ({ $size } qeyd) təsdiq imzaları çatışmır; olanlar: { $present }. `ceasefire exchange` icra edin.

life-no-such-step = { $thing }: “{ $state }” vəziyyətindən sonra “{ $step }” mümkün deyil. Mümkün olanlar: { $could }.
