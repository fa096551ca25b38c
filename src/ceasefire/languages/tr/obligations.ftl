# Neyin ne zamana kadar söz verildiği, ne yapıldığı ve her yükümlülüğün durumu.

## How a duty stands

agreement-duty-status = { $status ->
    [open] açık
    [met] yerine getirildi
    [met_late] geç yerine getirildi
    [overdue] gecikmiş
    [extended] uzatıldı
    [disputed] tartışmalı
    [not_dated] tarihsiz
   *[not_checkable] denetlenemez
 }
agreement-duty-standing = { $duty }: { agreement-duty-status }.
agreement-duty-parties = { $parties ->
    [nobody] kimse adlandırılmamış
   *[other] { $parties }
 }
agreement-duty-clause = Hüküm { $provision }, yükümlülük { $duty }, yükümlü: { agreement-duty-parties }: “{ $text }”
agreement-duty-nothing-entered = Bu konuda henüz kayıt yok.
agreement-duty-holds-always = Sürekli geçerlidir ve hiç bitmez.
agreement-duty-counted = { $of ->
    [nobody] Şimdiye dek sayılan: { $total }; metinde sayı yok.
   *[other] Şimdiye dek sayılan: { $total } / { $reach } ({ $of }).
 }
agreement-duty-share = Şimdiye dek yapılan: { $percent }.
agreement-duty-not-known = bilinmiyor

## What was entered

agreement-duty-kind = { $kind ->
    [fulfilled] Yerine getirildiği söylendi
    [part] Kısmen yerine getirildi
    [not_fulfilled] Yerine getirilmediği söylendi
    [extension] Rızayla uzatıldı
    [interpretation] Anlaşılan yorum
    [dispute] Tartışmalı
    [settled] Tartışma çözüldü
    [objection] İtiraz
    [started] Başladı
    [reported] Bildirildi
   *[correction] Düzeltildi
 }
agreement-duty-by = { $by ->
    [nobody] { "" }
   *[other] { " " }({ $by })
 }
agreement-duty-entry = { agreement-duty-kind }{ agreement-duty-by }, { $on }, kayıt { $entry }: “{ $text }”
agreement-duty-moved-to = O zamandan beri son tarih: { $due }.
agreement-duty-footing = { $footing ->
    [signed_paper] Dayanak: imzalı belge.
    [statement] Dayanak: açıklama.
   *[no_signed_paper] Dayanak: imzalı belge olmadan rıza.
 }
agreement-duty-source = { $basis ->
    [text] Kaynak (metin okundu): { $source }.
    [press] Kaynak (basın okundu): { $source }.
    [remembered] Kaynak (hatırlanan, doğrulanmadı): { $source }.
   *[record] Kaynak (kendi kaydı): { $source }.
 }
agreement-duty-corrected = { $recorded } tarihli { $entry } kaydıyla düzeltildi: “{ $text }”

## When it is due

agreement-duty-span = { $unit ->
    [years] { $n } yıl
    [months] { $n } ay
    [days] { $n } gün
    [hours] { $n } saat
    [minutes] { $n } dakika
   *[seconds] { $n } saniye
 }
agreement-duty-in-force = yürürlüğe giriş
agreement-duty-due = Son tarih: { $due }.
agreement-duty-due-after = Son tarih: { $due } (başlangıç: { $clock }, süre: { $wait }).
agreement-duty-clock-began = “{ $clock }” sayacı { $began } başladı.
agreement-duty-clock-waits = “{ $clock }” sayacı bilindiği kadarıyla başlamadı.
agreement-duty-undated = Metinde tarih yok.
agreement-duty-is-overdue = { $overdue } itibarıyla gecikmiş.
agreement-duty-not-overdue = Gecikmiş değil; { $overdue } itibarıyla gecikir.
agreement-duty-was-late = Geç yerine getirildi; { $overdue } itibarıyla gecikmişti.
agreement-duty-was-in-time = Zamanında yerine getirildi; ancak { $overdue } itibarıyla gecikirdi.
agreement-duty-time-open = Zamanında olup olmadığı açık: sınır, { $overdue }, kaydedilen günün içine düşüyor.
agreement-duty-occurrence = Son tarih { $due }: { agreement-duty-status }.

## In parallel

agreement-duty-parallel-no-lag = { $other } ile koşut (yapılan: { $own }, ötekinde { $theirs }); ne kadar geride kalmanın koşut sayıldığı kararlaştırılmadı.
agreement-duty-parallel-open = { $other } ile koşut (yapılan: { $own }, ötekinde { $theirs }, geride kalabilir: { $lag }); ilerleme bilinmiyor.
agreement-duty-parallel-behind = { $other } yükümlülüğünün kararlaştırılandan daha gerisinde (yapılan: { $own }, ötekinde { $theirs }, geride kalabilir: { $lag }).
agreement-duty-parallel-kept = { $other } ile koşut (yapılan: { $own }, ötekinde { $theirs }, geride kalabilir: { $lag }).

## Terms

agreement-duty-term-runs = { $number }. dönem { $from } ile { $until } arasında sürüyor.
agreement-duty-term-ended = { $from } ile { $until } arasındaki { $number }. dönem sonuncuydu ve bitti.
agreement-duty-window-open = İtiraz { $closes } anına kadar (o an dâhil) zamanındadır.
agreement-duty-window-closed = İtiraz süresi { $closes } kapandı; dönem kendiliğinden uzar.
agreement-duty-objection-in-time = { $by } itirazı, { $on }, zamanında ({ $closes }): { $number }. dönem sonuncudur.
agreement-duty-objection-late = { $by } itirazı, { $on }, { $closes } sonrası: { $number }. döneme etkisi yok.
agreement-duty-objection-next = { $by } itirazı, { $on }, { $closes } sonrası: { $number }. dönem için geç, sonraki için sayıldı.
agreement-duty-objection-time-open = { $by } itirazı, { $on }: sınır, { $closes }, o günün içine düşüyor ({ $number }. dönem).
agreement-duty-objection-not-theirs = { $by } itirazı, { $on }: etkisiz, metin onlara itiraz hakkı vermiyor.

## What would settle it

agreement-duty-settle-enter = Yapıldıysa ne yapıldığını kaydedin.
agreement-duty-settle-clock = Sayacın ne zaman başladığını kaydedin.
agreement-duty-settle-dispute = İki heyet tartışmayı çözer ve kaydeder.
agreement-duty-settle-date = Bir tarihte anlaşın.
agreement-duty-settle-indicator = Defterle çözülmez; göstergeler izlenir.
agreement-duty-settle-time = Günün saatini kaydedin.
agreement-duty-settle-lag = Ne kadar geride kalmanın koşut sayıldığında anlaşın.
agreement-duty-settle-progress = Her birinin ne kadarının yapıldığını kaydedin.

## Calendar

agreement-duty-calendar = { $what ->
    [due] Son tarih ({ $duty })
    [extended] Uzatılmış son tarih ({ $duty })
    [recurs] { $number }. kez son tarih ({ $duty })
    [notice_closes] { $number }. döneme itirazın son anı ({ $duty })
   *[term_ends] { $number }. dönemin sonu ({ $duty })
 }
agreement-duty-calendar-zone = Hüküm { $provision }; tarihler { $zone } bölgesinin tam günleridir.

## Commands

duty-replay-head = { $agreement }, { $from } – { $to }: bir şeyin değiştiği günler.
duty-replay-known = Hepsi { $known } itibarıyla bilinenlere göre.
duty-replay-change = { $duty }: { $before } → { $after }
duty-replay-start = { $duty }: { $after }
duty-replay-due = { $told }, son tarih { $due }
duty-replay-ends = { $told }, bitiş { $until }
duty-replay-end = { $day } günü durum:
duty-count = { $status ->
    [open] { $count } açık
    [met] { $count } yerine getirildi
    [met_late] { $count } geç yerine getirildi
    [overdue] { $count } gecikmiş
    [extended] { $count } uzatıldı
    [disputed] { $count } tartışmalı
    [not_dated] { $count } tarihsiz
    [not_checkable] { $count } denetlenemez
   *[were_extended] { $count } süreç içinde rızayla uzatıldı
 }
duty-remembered = Kısmen hatırlamaya dayanan, doğrulanmamış kayıtlar: { $entries }.
duty-quiet-days = Değişiklik olmayan gün sayısı: { $count }.
duty-list-head = { $agreement }, { $day }, { $known } itibarıyla bilinenlere göre:
duty-list-head-all = { $agreement }, { $day }, bilinen her şeye göre:
duty-calendar-head = { $agreement }, { $from } – { $to } (tarihler { $zone } bölgesinin tam günleridir):
duty-calendar-line = { $on } · { $told }: { $what }
duty-calendar-met = yerine getirildi
duty-calendar-empty = Bu günler arasında son tarih yok.
duty-calendar-written = { $count } tarih { $file } dosyasına yazıldı.

## Refusals

duty-unknown = { $duty } yükümlülüğü yok; olanlar: { $known }.
duty-entries-not-list = Kayıtlar bir JSON nesne listesidir; [ … ] yazın.
duty-days-reversed = İlk gün ({ $from }) son günden ({ $to }) sonra; yerlerini değiştirin.
