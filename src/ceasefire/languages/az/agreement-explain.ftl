# Sazişlərin izahı və müqayisəsi: müddəa nə deməkdir, iki redaksiya nə ilə fərqlənir, rəfdə nə var.

## A provision in plain words

agreement-means-provision = { $provision }, bənd { $article }: { $modality ->
    [obligation] öhdəlik
    [prohibition] qadağa
    [permission] icazə
    [notification] bildirmə öhdəliyi
   *[definition] tərif
 }
agreement-means-text = Mətn: “{ $text }”
agreement-means-text-governing = Əsas mətn ({ $language }): “{ $text }”
agreement-means-bound = Bağlananlar: { $parties }.
agreement-means-bound-nobody = Adı ilə heç kimi bağlamır.
agreement-means-no-attribution = Onun üzrə nəticələr heç kimin adını çəkmir; kimin etdiyi soruşulmur.
agreement-means-suspended = Dayandırılıb: heç nə onu pozmur.
agreement-means-checkable = { $how ->
    [yes] Maşın yoxlaya bilər.
    [partly] Maşın bir hissəsini yoxlaya bilər.
    [ledger] Tək bir hadisə göstərmir; öhdəliklər reyestrində izlənir.
    [indicator_only] Yalnız göstəricilərini izləmək olar.
   *[not_checkable] Maşının yoxlayacağı iş deyil.
 }
agreement-means-evidence-joint = Fakt hər iki nümayəndə heyəti müəyyən edəndə sayılır; yalnız iddia olunursa, cavab “demək olmur” olur.
agreement-means-evidence-confidence = Fakt hər iki nümayəndə heyəti müəyyən edəndə, həmçinin { $least } və yuxarı əminliklə iddia ediləndə sayılır.
agreement-means-thresholds = Yer { $inside } və yuxarı ehtimalda daxildə, { $outside } və aşağı ehtimalda kənarda sayılır; arası açıqdır.
agreement-means-no-way = { $how ->
    [not_checkable] Soruşulanda cavab həmişə “demək olmur” olur.
   *[other] Tək bir hadisə onu pozmur.
 }
agreement-means-granted = “{ $exemption }” istisnası kimi işləyir:
agreement-means-way = Bunların hamısı varsa, pozulur (“{ $way }”):
agreement-means-act = Hərəkət: { $acts }.
agreement-means-act-fired = Və ya yer atəş açılan yerdirsə: { $acts }.
agreement-means-act-counted = Və ya ən azı bir nəfər sayılıbsa: { $acts }.
agreement-means-act-unclear = Hərəkət budursa, açıq qalır: { $acts }.
agreement-means-actor-anyone = Kim edirsə etsin.
agreement-means-actor = Edən: { $parties }.
agreement-means-actor-unclear = Edən budursa, açıq qalır: { $parties }.
agreement-means-no-party = { $who ->
    [private] özəl şəxslər
   *[nature] təbiət
 }
agreement-means-since-force = Vaxt: saziş qüvvəyə minəndən ({ $when }).
agreement-means-from = Vaxt, başlanğıc: { $when }.
agreement-means-until = Vaxt, son: { $when }{ $how ->
    [day] , həmin gün bütövlükdə daxil
   *[moment] , həmin an daxil deyil
 }.
agreement-means-late = Bundan gec verilib: { $when }.
agreement-means-due = Müddət: { $when }; gecikmənin başlanğıcı: { $late }.
agreement-means-due-moment = Müddət: { $when }; həmin andan sonra gecikmiş.
agreement-means-due-open = Müddət: { $when }; o başlanmayınca məlum deyil.
agreement-means-after = bundan { $lasts } sonra: { $clock }
agreement-means-after-on = bundan { $lasts } sonra: { $clock } (yəni { $on })
agreement-means-clock-recorded = { $record } qeydi
agreement-means-code = “{ $code }”
agreement-means-inside = Yer, daxilində: { $zones }.
agreement-means-outside = Yer, xaricində: { $zones }.
agreement-means-within = Yer: bu xətdən ən çoxu { $metres } aralı: { $line }{ $side ->
    [left] , solunda
    [right] , sağında
   *[both] {""}
 }.
agreement-means-within-of = Yer, { $party } üçün: bu xətdən ən çoxu { $metres } aralı: { $line }{ $side ->
    [left] , solunda
    [right] , sağında
   *[both] {""}
 }.
agreement-means-undrawn = Bunu heç kim çəkməyib, ona görə açıq qalır: { $zones }.
agreement-means-versions = Fərqli çəkilib ({ $parties }): hər çertyoj soruşulur, uyğun gəlmədikdə açıq qalır.
agreement-means-place-absent = Yer deyilməyibsə, şərt var sayılır.
agreement-means-cap-most = Birlikdə sayılan ({ $classes }): { $most } sayından çox.
agreement-means-cap-least = Birlikdə sayılan ({ $classes }): { $least } sayından az.
agreement-means-cap-any = Bu saylardan biri kifayətdir.
agreement-means-arms = Silah: { $arms }.
agreement-means-width = Ölçülən en { $least } ilə { $most } arasında deyil.
agreement-means-overlap = Çəkildiyi kimi ortaq sahələri var: { $one } və { $other }.
agreement-means-baseline = Tutulan mövqelərin qeydə alınmış xəttindən o tayda.
agreement-means-no-notice = Ən azı { $least } əvvəl verilmiş və onu əhatə edən bildiriş yoxdur ({ $kind }).
agreement-means-no-notice-between = Ən azı { $least }, ən çoxu { $most } əvvəl verilmiş və onu əhatə edən bildiriş yoxdur ({ $kind }).
agreement-means-no-record = Bu qeyddə yoxdur:
agreement-means-record-before = Əvvəlcədən qeyddə: { $record }{ $who ->
    [actor] , hərəkəti edən tərəfdən
   *[any] {""}
 }.
agreement-means-record-within = Ən çoxu { $within } əvvəl qeyddə: { $record }{ $who ->
    [actor] , hərəkəti edən tərəfdən
   *[any] {""}
 }.
agreement-means-record-after = Ən çoxu { $within } sonra qeyddə: { $record }{ $who ->
    [actor] , hərəkəti edən tərəfdən
   *[any] {""}
 }.
agreement-means-no-consent = Orada nəzarəti həyata keçirənlərin razılığı olmadan.
agreement-means-undated = Tarix müəyyən edilməyib: onsuz açıq qalır.
agreement-means-unless = “{ $exemption }” istisnası (üstünlük { $priority }) qüvvədə deyilsə; bu hərəkətlər üçün: { $acts }.
agreement-means-notice = Əvvəlcədən verilmiş bildiriş ({ $kind }) vaxtı və yeri əhatə edir.
agreement-means-permitted = { $provision } müddəasını yerinə yetirir.
agreement-means-but-not = Lakin “{ $exemption }” (üstünlük { $priority }) qüvvədə olan yerdə yox:
agreement-means-amended-due = { agreement-means-amendment-kind }: müddət { $due } oldu. Qüvvəyə minib: { $valid }; məlum olub: { $known }.
agreement-means-amended-fields = { agreement-means-amendment-kind }: dəyişən: { $fields }. Qüvvəyə minib: { $valid }; məlum olub: { $known }.
agreement-means-amendment-kind = { $kind ->
    [written] Yazılı dəyişiklik
    [consent] Razılıqla dəyişiklik
    [interpretation] Razılaşdırılmış yozum
   *[suspension] Dayandırma
 }
agreement-means-basis = Əsası: { $basis }
agreement-means-reading = Yozum { $number }: { $text }

## What fields are called

agreement-field-name = { $field ->
    [act] hərəkət
    [actor] edən
    [acts] hərəkətlər
    [agreed_on] razılaşma tarixi
    [answers_by_default] həmişə soruşulan müddəalar
    [arms] silah
    [arms_classes] silah sinifləri
    [article] bənd
    [at_least] ən az say
    [at_most] hədd
    [attribution] aidiyyət
    [authoritative] tərəflərcə razılaşdırılıb
    [authoritative_language] əsas dil
    [basis] əsas
    [beyond_baseline] ilkin xəttin o tayında
    [bound] bağlananlar
    [breached_by] pozuntu növləri
    [by_a_date] tarixə “qədər” necə oxunur
    [caps] hədlər
    [checkable] maşının yoxlaya bildiyi
    [clocks] vaxt sayğacları
    [conventions] şərtlənmələr
    [decides] nəyi müəyyən etdiyi
    [due] müddət
    [edition] redaksiya
    [evidence] sübut ölçüsü
    [from] başlanğıc
    [guarantors] təminatçılar
    [if_absent] yer yoxdursa
    [if_fired_from_there] oradan atəş açılıbsa, hərəkətlər
    [if_personnel_counted] adam sayılıbsa, hərəkətlər
    [in_force] qüvvəyə minmə
    [inside] daxilində
    [is] adı çəkilən
    [kind] növ
    [known_from] məlum olduğu tarix
    [late_after] sonrası gec
    [metres] metr
    [modality] qaydanın növü
    [name] ad
    [note] qeyd
    [notice] bildiriş
    [of] nəyin
    [official_languages] rəsmi dillər
    [outside] xaricində
    [overlap] ortaq sahə yoxdur
    [parties] tərəflər
    [permits] icazə verilən müddəa
    [place] yer
    [priority] üstünlük
    [requires] tələb olunan qeydlər
    [set] dəyişən sahələr
    [side] yan
    [signed_on] imza tarixi
    [source] mənbə
    [suspended] dayandırılıb
    [tallies] sayılan siniflər
    [text] mətn
    [thresholds] yer hədləri
    [time] vaxt
    [title] başlıq
    [tolerance_m] dəqiqlik
    [topic] mövzu
    [unclear] açıq
    [undated] tarixsiz
    [undrawn] çəkilməmiş yerlər
    [unless] istisnalar
    [until] son
    [valid_from] qüvvədə olduğu tarixdən
    [valid_until] qüvvədə olduğu tarixədək
    [version_of] kimin variantı
    [width] en
    [within] xətdən məsafə
    [without_consent] razılıqsız
    [without_notice] bildirişsiz
    [without_record] qeydsiz
    [words] sözlər
    [zone_of_record] saat qurşağı
   *[other] “{ $field }”
 }

## Two editions compared

agreement-diff-heading = { $before } → { $after }
agreement-diff-same = Fərq yoxdur.
agreement-diff-added = Əlavə olunub: { $subject }{ $text ->
    [none] {""}
   *[other] : “{ $text }”
 }
agreement-diff-removed = Çıxarılıb: { $subject }{ $text ->
    [none] {""}
   *[other] : “{ $text }”
 }
agreement-diff-renumbered = { $before } müddəası indi { $after } müddəasıdır.
agreement-diff-changed = { $subject }, { $field }: { $before } → { $after }
agreement-diff-nothing = (heç nə)
agreement-diff-yes = hə
agreement-diff-no = yox
agreement-diff-agreement = Saziş
agreement-diff-provision = { $name } müddəası
agreement-diff-way = { $provision } müddəası, “{ $name }” pozuntu növü
agreement-diff-cap = { $provision } müddəası, “{ $name }” həddi
agreement-diff-amendment = { $provision } müddəası, dəyişiklik { $name }
agreement-diff-exemption = “{ $name }” istisnası
agreement-diff-reading = Yozum { $name }
agreement-diff-named = { agreement-field-name }, “{ $name }”
agreement-diff-drawing = Çertyoj: { $name }
agreement-diff-area-moved = Çertyoj: { $name }: sahə { $before } → { $after }; yalnız birində: { $between }; ən böyük sürüşmə: { $shift }
agreement-diff-line-moved = Çertyoj: { $name }: uzunluq { $before } → { $after }; ən böyük sürüşmə: { $shift }
agreement-diff-verdict = Hadisə { $case }, { $provision }: { $before } → { $after }
agreement-diff-verdict-name = { $verdict ->
    [breach_indicated] pozuntu əlaməti var
    [not_indicated] pozuntu əlaməti yoxdur
    [cannot_tell] demək olmur
    [refused] soruşmaq olmadı
   *[absent] belə müddəa yoxdur
 }
agreement-diff-verdicts = Hər ikisi ilə tutuşdurulan hadisə: { $cases }; dəyişən nəticə: { $changed }.

## What is on the shelf

agreement-list-row = { $id }: { $title }
agreement-list-more = imza: { $signed }; tərəflər: { $parties }; müddəa: { $count } ({ $checkable })
agreement-list-checkable = { $how ->
    [yes] yoxlanıla bilən
    [partly] qismən
    [ledger] reyestrdə
    [indicator_only] göstərici ilə
   *[not_checkable] maşınla deyil
 }: { $n }
case-not-in-file = Faylda “{ $case }” hadisəsi yoxdur; olanlar: { $known }.
