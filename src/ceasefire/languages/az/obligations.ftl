# Nəyin nə vaxtadək vəd edildiyi, nə edildiyi və hər öhdəliyin vəziyyəti.

## How a duty stands

agreement-duty-status = { $status ->
    [open] açıq
    [met] yerinə yetirilib
    [met_late] gec yerinə yetirilib
    [overdue] gecikib
    [extended] uzadılıb
    [disputed] mübahisəlidir
    [not_dated] tarixsiz
   *[not_checkable] yoxlanıla bilmir
 }
agreement-duty-standing = { $duty }: { agreement-duty-status }.
agreement-duty-parties = { $parties ->
    [nobody] heç kim göstərilməyib
   *[other] { $parties }
 }
agreement-duty-clause = Müddəa { $provision }, öhdəlik { $duty }, öhdəlikli: { agreement-duty-parties }: “{ $text }”
agreement-duty-nothing-entered = Bu barədə hələ heç nə qeyd edilməyib.
agreement-duty-holds-always = Daim qüvvədədir və heç vaxt bitmir.
agreement-duty-counted = { $of ->
    [nobody] İndiyədək sayılıb: { $total }; mətndə say yoxdur.
   *[other] İndiyədək sayılıb: { $total } / { $reach } ({ $of }).
 }
agreement-duty-share = İndiyədək edilib: { $percent }.
agreement-duty-not-known = məlum deyil

## What was entered

agreement-duty-kind = { $kind ->
    [fulfilled] Yerinə yetirildiyi bildirilib
    [part] Qismən yerinə yetirilib
    [not_fulfilled] Yerinə yetirilmədiyi bildirilib
    [extension] Razılıqla uzadılıb
    [interpretation] Razılaşdırılmış şərh
    [dispute] Mübahisəlidir
    [settled] Mübahisə həll olunub
    [objection] Etiraz
    [started] Başlanıb
    [reported] Məlumat verilib
   *[correction] Düzəldilib
 }
agreement-duty-by = { $by ->
    [nobody] { "" }
   *[other] { " " }({ $by })
 }
agreement-duty-entry = { agreement-duty-kind }{ agreement-duty-by }, { $on }, qeyd { $entry }: “{ $text }”
agreement-duty-moved-to = O vaxtdan son tarix: { $due }.
agreement-duty-footing = { $footing ->
    [signed_paper] Əsas: imzalanmış sənəd.
    [statement] Əsas: bəyanat.
   *[no_signed_paper] Əsas: imzalanmış sənəd olmadan razılıq.
 }
agreement-duty-source = { $basis ->
    [text] Mənbə (mətn oxunub): { $source }.
    [press] Mənbə (mətbuat oxunub): { $source }.
    [remembered] Mənbə (yaddaşdan, yoxlanmayıb): { $source }.
   *[record] Mənbə (öz qeydi): { $source }.
 }
agreement-duty-corrected = { $recorded } tarixli { $entry } qeydi ilə düzəldilib: “{ $text }”

## When it is due

agreement-duty-span = { $unit ->
    [years] { $n } il
    [months] { $n } ay
    [days] { $n } gün
    [hours] { $n } saat
    [minutes] { $n } dəqiqə
   *[seconds] { $n } saniyə
 }
agreement-duty-in-force = qüvvəyə minmə
agreement-duty-due = Son tarix: { $due }.
agreement-duty-due-after = Son tarix: { $due } (başlanğıc: { $clock }, müddət: { $wait }).
agreement-duty-clock-began = “{ $clock }” hesabı { $began } başlayıb.
agreement-duty-clock-waits = “{ $clock }” hesabı, məlum olduğu qədər, başlamayıb.
agreement-duty-undated = Mətndə tarix göstərilməyib.
agreement-duty-is-overdue = { $overdue } vaxtından gecikib.
agreement-duty-not-overdue = Gecikməyib; { $overdue } vaxtından gecikmiş sayılar.
agreement-duty-was-late = Gec yerinə yetirilib; { $overdue } vaxtından gecikmişdi.
agreement-duty-was-in-time = Vaxtında yerinə yetirilib; yalnız { $overdue } vaxtından gecikərdi.
agreement-duty-time-open = Vaxtında olub-olmadığı açıqdır: hədd, { $overdue }, qeyd edilən günün içinə düşür.
agreement-duty-occurrence = Son tarix { $due }: { agreement-duty-status }.

## In parallel

agreement-duty-parallel-no-lag = { $other } ilə paralel (edilib: { $own }, o birində { $theirs }); nə qədər geri qalmağın paralel sayıldığı razılaşdırılmayıb.
agreement-duty-parallel-open = { $other } ilə paralel (edilib: { $own }, o birində { $theirs }, geri qala bilər: { $lag }); gediş məlum deyil.
agreement-duty-parallel-behind = { $other } öhdəliyindən razılaşdırılandan çox geridədir (edilib: { $own }, o birində { $theirs }, geri qala bilər: { $lag }).
agreement-duty-parallel-kept = { $other } ilə paralel (edilib: { $own }, o birində { $theirs }, geri qala bilər: { $lag }).

## Terms

agreement-duty-term-runs = { $number }-ci müddət { $from } – { $until } davam edir.
agreement-duty-term-ended = { $from } – { $until } olan { $number }-ci müddət sonuncu idi və bitib.
agreement-duty-window-open = Etiraz { $closes } anınadək (o an daxil) vaxtındadır.
agreement-duty-window-closed = Etiraz vaxtı { $closes } bağlanıb; müddət öz-özünə uzanır.
agreement-duty-objection-in-time = { $by } etirazı, { $on }, vaxtında ({ $closes }): { $number }-ci müddət sonuncudur.
agreement-duty-objection-late = { $by } etirazı, { $on }, { $closes } vaxtından sonra: { $number }-ci müddətə təsiri yoxdur.
agreement-duty-objection-next = { $by } etirazı, { $on }, { $closes } vaxtından sonra: { $number }-ci müddət üçün gecdir, növbəti üçün sayılıb.
agreement-duty-objection-time-open = { $by } etirazı, { $on }: hədd, { $closes }, həmin günün içinə düşür ({ $number }-ci müddət).
agreement-duty-objection-not-theirs = { $by } etirazı, { $on }: təsirsizdir, mətn onlara etiraz hüququ vermir.

## What would settle it

agreement-duty-settle-enter = Edilibsə, nə edildiyini qeyd edin.
agreement-duty-settle-clock = Hesabın nə vaxt başladığını qeyd edin.
agreement-duty-settle-dispute = Hər iki nümayəndə heyəti mübahisəni həll edib qeyd edir.
agreement-duty-settle-date = Tarix razılaşdırın.
agreement-duty-settle-indicator = Reyestrlə həll olunmur; göstəricilər izlənir.
agreement-duty-settle-time = Günün saatını qeyd edin.
agreement-duty-settle-lag = Nə qədər geri qalmağın paralel sayıldığını razılaşdırın.
agreement-duty-settle-progress = Hər birinin nə qədərinin edildiyini qeyd edin.

## Calendar

agreement-duty-calendar = { $what ->
    [due] Son tarix ({ $duty })
    [extended] Uzadılmış son tarix ({ $duty })
    [recurs] { $number }-ci dəfə son tarix ({ $duty })
    [notice_closes] { $number }-ci müddətə etirazın son anı ({ $duty })
   *[term_ends] { $number }-ci müddətin sonu ({ $duty })
 }
agreement-duty-calendar-zone = Müddəa { $provision }; tarixlər { $zone } üzrə bütöv günlərdir.

## Commands

duty-replay-head = { $agreement }, { $from } – { $to }: nəyinsə dəyişdiyi günlər.
duty-replay-known = Hamısı { $known } tarixinə məlum olanlara görə.
duty-replay-change = { $duty }: { $before } → { $after }
duty-replay-start = { $duty }: { $after }
duty-replay-due = { $told }, son tarix { $due }
duty-replay-ends = { $told }, bitir: { $until }
duty-replay-end = { $day } gününə vəziyyət:
duty-count = { $status ->
    [open] { $count } açıq
    [met] { $count } yerinə yetirilib
    [met_late] { $count } gec yerinə yetirilib
    [overdue] { $count } gecikib
    [extended] { $count } uzadılıb
    [disputed] { $count } mübahisəli
    [not_dated] { $count } tarixsiz
    [not_checkable] { $count } yoxlanıla bilmir
   *[were_extended] { $count } gedişatda razılıqla uzadılıb
 }
duty-remembered = Qismən yaddaşa əsaslanan, yoxlanmamış qeydlər: { $entries }.
duty-quiet-days = Dəyişiklik olmayan günlər: { $count }.
duty-list-head = { $agreement }, { $day }, { $known } tarixinə məlum olanlara görə:
duty-list-head-all = { $agreement }, { $day }, məlum olan hər şeyə görə:
duty-calendar-head = { $agreement }, { $from } – { $to } (tarixlər { $zone } üzrə bütöv günlərdir):
duty-calendar-line = { $on } · { $told }: { $what }
duty-calendar-met = yerinə yetirilib
duty-calendar-empty = Bu günlər arasında son tarix yoxdur.
duty-calendar-written = { $count } tarix { $file } faylına yazıldı.

## Refusals

duty-unknown = { $duty } öhdəliyi yoxdur; olanlar: { $known }.
duty-entries-not-list = Qeydlər JSON obyekt siyahısıdır; [ … ] yazın.
duty-days-reversed = İlk gün ({ $from }) son gündən ({ $to }) sonradır; yerlərini dəyişin.
