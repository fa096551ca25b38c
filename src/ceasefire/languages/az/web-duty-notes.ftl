### Öhdəliklərin qeyd olunduğu ekran.

duty-notes = Öhdəliklər haqqında qeydlər
duty-notes-rule = Öhdəliyin vəziyyəti bir heyətin qeyd etdiyi və digər heyətin zabitinin təsdiq etdiyi qeydlərdən çıxarılır. Məlumat, mübahisə və öz günündə edilən etiraz onu daxil edən heyətin sözü kimi sayılır. Qalanları gözləyir.
duty-notes-none = Hələ heç nə qeyd olunmayıb.
duty-notes-story = Bu, sazişlə birlikdə verilən nümunədir, bu mərkəzin qeydləri deyil.
duty-note-enter = Öhdəlik haqqında qeyd et
duty-note-confirm = Təsdiq et
duty-note-confirmed-by = təsdiq edən: { $officer }
duty-note-more = Növün tələb etdiyi əlavələr
duty-note-field = { $field ->
    [kind] Nədir
    [duty] Öhdəlik
    [on] Baş verdiyi və ya qüvvədə olduğu gün
    [time] Saat, məlumdursa
    [by] Kim deyir və ya edib
    [share] Qismən yerinə yetirilib: bütövün payı, 0-dan 1-ə
    [reached] Qismən yerinə yetirilib: o vaxta qədər cəmi
    [added] Qismən yerinə yetirilib: üstünə gələn
    [due] Yeni son gün (uzatma, şərh)
    [footing] Əsas (uzatma, şərh, həll)
    [outcome] Nəticə (həll)
    [for] Nəzərdə tutulan son gün (təkrarlanan öhdəliklər)
    [text] Nə baş verib, öz sözlərinizlə
    [english] Başqa dildə yazılıbsa, eynisi ingiliscə
    [basis] Necə yoxlanılıb
    [source] Mənbə
   *[sealed] Varsa, möhürlənmiş əslin SHA-256 heşi
 }
duty-note-footing = { $footing ->
    [signed_paper] imzalanmış sənəd
    [statement] bəyanat
   *[no_signed_paper] imzalanmış sənədsiz razılıq
 }
duty-note-outcome = { $outcome ->
    [met] yerinə yetirilib
   *[not_met] yerinə yetirilməyib
 }
duty-note-basis = { $basis ->
    [text] mətn oxunub
    [press] mətbuat oxunub
    [remembered] xatırlanan, yoxlanılmayıb
   *[record] öz qeydi
 }
