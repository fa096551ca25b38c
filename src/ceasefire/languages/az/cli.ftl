# Əmrlərin iş zamanı və işin sonunda dedikləri.

cli-next-step = Növbəti addım: { $command }

## Founding a centre

cli-init-done = Mərkəz { $folder } qovluğunda qurulub. Saziş { $agreement }, saat qurşağı { $zone }, günün sonu { $cut }. Hər iki nümayəndə heyətinin açarları və jurnalları hazırdır.

## Taking in

cli-take-in-working = Qəbul edilir
cli-take-in-done = { $files } fayl, oxunub: { $read }, oxunmayıb: { $refused }. Qəbul edilən bütün əsillər möhürlənib.
cli-outcome-read = oxundu
cli-outcome-partly = qismən
cli-outcome-refused = rədd edildi
cli-outcome-unknown = naməlum
cli-outcome-already = artıq var
cli-severity-error = Səhv
cli-severity-warning = Qeyd
cli-count-observations = { $count } müşahidə
cli-count-allegations = { $count } iddia
cli-count-coverages = { $count } əhatə qeydi
cli-count-tracks = { $count } iz
cli-count-notices = { $count } bildiriş

## Closing a day

cli-close-done = { $reports ->
    [0] { $day }: qruplaşdırılacaq yeni məlumat yoxdur.
   *[other] { $day } bağlandı: { $reports } məlumat { $incidents } hadisədə birləşdirildi.
 }
cli-close-answers = { "  " }{ $answer }: { $count }
cli-close-source = { "  " }{ $source } mənbəyi bildirdiyindən çox yanılır; siqmaları { $inflation } dəfə artırılıb.
cli-close-lapsed = { $count } işin müddəti bitib: qərar üçün razılaşdırılmış vaxt keçib.
cli-answer-breach-indicated = { answer-breach_indicated }
cli-answer-not-indicated = { answer-not_indicated }
cli-answer-cannot-tell = { answer-cannot_tell }

## Assessing and deciding

cli-speak-done = { $incident } hadisəsinin qiymətləndirməsi { $side } heyəti adından daxil edildi (qeyd { $entry }). Hər iki heyət fikrini bildirənədək bağlı qalır.
cli-show-done = { $incident }: hər iki qiymətləndirmə açıldı. Ortaq mətn: { $answers }
cli-show-own = { $incident }: heyətinizin qiymətləndirməsi açıqdır. O birininki öz maşınında açılır; sonra jurnalları mübadilə edin, ortaq mətn yaranacaq.
cli-show-nothing = Hər iki heyətin qiymətləndirdiyi başqa hadisə yoxdur.
cli-sign-done = { $incident }: { $standing }.
cli-standing-open = açıq
cli-standing-one-spoke = bir heyət qiymətləndirib
cli-standing-both-spoke = hər iki heyət qiymətləndirib, hələ açılmayıb
cli-standing-shown = açılıb, hələ qərar yoxdur
cli-standing-one-signed = bir heyət imzalayıb
cli-standing-one-dissented = bir heyətin xüsusi rəyi var
cli-standing-one-dismissed = bir heyət rədd edib
cli-standing-agreed = { standing-agreed }
cli-standing-disputed = { standing-disputed }
cli-standing-jointly-dismissed = { standing-jointly_dismissed }
cli-standing-lapsed = { standing-lapsed }

## Reports

cli-report-done = { $number } nömrəli hesabat hazırlandı və { $folder } qovluğuna yazıldı. Sənəd (SHA-256): { $digest }
cli-sign-report-done = { $number } nömrəli hesabat { $side } heyəti adından imzalandı; imzalar: { $have }/2.
cli-erratum-done = { $report } nömrəli hesabata { $number } düzəlişi daxil edildi; növbəti hesabat onu sadalayacaq.
cli-regroup-done = Qərar daxil edildi: { $act ->
    [merge] birləşdirmə
    [split] ayırma
    [detach] tək qoyma
    [confirm] olduğu kimi saxlama
   *[other] { $act }
 } ({ $reports } məlumat); növbəti gün bağlanışından qüvvədədir.

## State of the centre

cli-status-centre = { $name }, saziş { $agreement }, gün { $day }
cli-status-records = Mərkəzdə olanlar:
cli-status-cases = Heyətlər arasındakı hadisələr:
cli-status-complaints = Cavab gözləyən şikayət: { $open }; vaxtı keçmiş: { $overdue }
cli-exchange-done = { $side } jurnalı: { $entries } qeyd, qarşı tərəfin aldığı: { $received }
cli-rebuild-tables = { $side } jurnalının cədvəlləri yenidən quruldu: { $digest }
cli-rebuild-same = { $number } nömrəli hesabat baytı-baytına yenidən quruldu ({ $digest }).
cli-rebuild-differs = { $number } nömrəli hesabat imzalandığı kimi ALINMIR (yenidən qurulan: { $digest }). Bu yazını olduğu kimi saxlayın və qarşı tərəfin surəti ilə tutuşdurun.

## The demo

cli-demo-simulating = { $days } gün modelləşdirilir; bunların heç biri baş verməyib.
cli-demo-taken = { $day }: { $files } fayl qəbul edildi, { $refused } fayl rədd edildi
cli-demo-closed = { "  " }{ $reports } məlumat, { $incidents } hadisə
cli-demo-decided = { "  " }razılaşdırılıb: { $agreed }, mübahisəli: { $disputed }, birgə rədd edilib: { $jointly_dismissed }, açıq: { $open }
cli-demo-reported = { "  " }{ $number } nömrəli hesabat: { $folder }
cli-demo-score = Məlumatların məlum həqiqətə görə qruplaşdırılması: B-cubed F1 { $b3 } (məlumat: { $of }).
cli-demo-done = { $seconds } saniyəyə bitdi. { $out } qovluğuna baxın:
