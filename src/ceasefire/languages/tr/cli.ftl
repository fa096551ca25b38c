# Komutların çalışırken ve işleri bitince söyledikleri.

cli-next-step = Sonraki adım: { $command }

## Founding a centre

cli-init-done = Merkez { $folder } klasöründe kuruldu. Anlaşma { $agreement }, saat dilimi { $zone }, gün bitişi { $cut }. İki heyetin de anahtarları ve kayıt defterleri hazır.

## Taking in

cli-take-in-working = Alınıyor
cli-take-in-done = { $files } dosya, okunan: { $read }, okunamayan: { $refused }. Alınan bütün asıllar mühürlendi.
cli-outcome-read = okundu
cli-outcome-partly = kısmen
cli-outcome-refused = reddedildi
cli-outcome-unknown = bilinmiyor
cli-outcome-already = zaten var
cli-severity-error = Hata
cli-severity-warning = Not
cli-count-observations = { $count } gözlem
cli-count-allegations = { $count } iddia
cli-count-coverages = { $count } kapsama kaydı
cli-count-tracks = { $count } iz
cli-count-notices = { $count } bildirim

## Closing a day

cli-close-done = { $reports ->
    [0] { $day }: gruplanacak yeni bildiri yok.
   *[other] { $day } kapatıldı: { $reports } bildiri, { $incidents } olayda toplandı.
 }
cli-close-answers = { "  " }{ $answer }: { $count }
cli-close-source = { "  " }{ $source } kaynağı belirttiğinden çok yanılıyor; sigmaları { $inflation } ile çarpıldı.
cli-close-lapsed = { $count } dosyanın süresi geçti: karar için kararlaştırılan süre doldu.
cli-answer-breach-indicated = { answer-breach_indicated }
cli-answer-not-indicated = { answer-not_indicated }
cli-answer-cannot-tell = { answer-cannot_tell }

## Assessing and deciding

cli-speak-done = { $incident } olayının değerlendirmesi { $side } heyeti adına girildi (kayıt { $entry }). İki heyet de görüş bildirene kadar kapalı kalır.
cli-show-done = { $incident }: iki değerlendirme de açıldı. Ortak metin: { $answers }
cli-show-own = { $incident }: heyetinizin değerlendirmesi açıldı. Ötekininki kendi makinesinde açılır; ardından günlükleri değiş tokuş edin, ortak metin ortaya çıkar.
cli-show-nothing = İki heyetin de değerlendirdiği başka olay yok.
cli-sign-done = { $incident }: { $standing }.
cli-standing-open = açık
cli-standing-one-spoke = bir heyet değerlendirdi
cli-standing-both-spoke = iki heyet değerlendirdi, henüz açılmadı
cli-standing-shown = açıldı, henüz karar yok
cli-standing-one-signed = bir heyet imzaladı
cli-standing-one-dissented = bir heyetin karşı görüşü var
cli-standing-one-dismissed = bir heyet reddetti
cli-standing-agreed = { standing-agreed }
cli-standing-disputed = { standing-disputed }
cli-standing-jointly-dismissed = { standing-jointly_dismissed }
cli-standing-lapsed = { standing-lapsed }

## Reports

cli-report-done = { $number } numaralı rapor hazırlandı ve { $folder } klasörüne yazıldı. Belge (SHA-256): { $digest }
cli-sign-report-done = { $number } numaralı rapor { $side } heyeti adına imzalandı; imzalar: { $have }/2.
cli-erratum-done = { $report } numaralı rapora { $number } düzeltmesi girildi; sonraki rapor onu listeler.
cli-regroup-done = Karar girildi: { $act ->
    [merge] birleştirme
    [split] ayırma
    [detach] tek başına bırakma
    [confirm] olduğu gibi bırakma
   *[other] { $act }
 } ({ $reports } bildiri); bir sonraki gün kapanışından itibaren geçerli.

## State of the centre

cli-status-centre = { $name }, anlaşma { $agreement }, gün { $day }
cli-status-records = Merkezde olanlar:
cli-status-cases = Heyetler arasındaki olaylar:
cli-status-complaints = Yanıt bekleyen şikâyet: { $open }; süresi geçen: { $overdue }
cli-exchange-done = { $side } kayıt defteri: { $entries } kayıt, karşı tarafça alınan: { $received }
cli-rebuild-tables = { $side } kayıt defterinin tabloları yeniden kuruldu: { $digest }
cli-rebuild-same = { $number } numaralı rapor baytı baytına yeniden kuruldu ({ $digest }).
cli-rebuild-differs = { $number } numaralı rapor imzalandığı gibi ÇIKMIYOR (yeniden kurulan: { $digest }). Bu kaydı olduğu gibi saklayın ve karşı tarafın kopyasıyla karşılaştırın.

## The demo

cli-demo-simulating = { $days } gün canlandırılıyor; hiçbiri gerçekte yaşanmadı.
cli-demo-taken = { $day }: { $files } dosya alındı, { $refused } dosya reddedildi
cli-demo-closed = { "  " }{ $reports } bildiri, { $incidents } olay
cli-demo-decided = { "  " }mutabık kalınan: { $agreed }, ihtilaflı: { $disputed }, birlikte reddedilen: { $jointly_dismissed }, açık: { $open }
cli-demo-reported = { "  " }{ $number } numaralı rapor: { $folder }
cli-demo-score = Bildirilerin bilinen gerçeğe göre gruplanması: B-cubed F1 { $b3 } (bildiri: { $of }).
cli-demo-done = { $seconds } saniyede bitti. { $out } içine bakın:
