# Tərəflərin razılaşdıqları.
constitution-difference = { $field }: { $before } → { $after }
constitution-nothing = yoxdur
constitution-yes = bəli
constitution-no = xeyr
constitution-proposal = { $amendment }, təklif edən { $officer }: { $standing }; qüvvəyə minir { $start }
constitution-in-force = Qüvvədədir: { $name }. Razılaşma { $agreement }; hər tərəfdən zabit: { $each }; dillər: { $languages }; səlahiyyət: { $mandate }.
constitution-title = Tərəflərin razılaşdıqları
constitution-note = Dəyişikliyi bir tərəf təklif edir; yalnız hər iki tərəf imzaladıqda qüvvəyə minir. Əvvəl daxil edilənlər o vaxtkı kimi oxunur.
constitution-proposals = Təklif olunan dəyişikliklər
constitution-propose = Dəyişiklik təklif et
constitution-from = Qüvvəyə minir (boş: dərhal)
constitution-dissent = Fərqli fikir, sözlə
amendment-spoken = { $side } tərəfi bu təklif barədə artıq fikrini bildirib.
amendment-field = { $field } burada dəyişdirilə bilməz; dəyişilənlər: { $known }.
amendment-empty = Heç nə dəyişməzdi. Nəyin dəyişəcəyini deyin.
amendment-no-head = { $side } tərəfi onun adından imzalayan vəzifəsiz qalardı.
amendment-in-the-past = Dəyişiklik keçmiş andan qüvvəyə minə bilməz.
amendment-head = Tərəflərin razılaşdığını yalnız nümayəndə heyətinin rəhbəri imzalayır; { $officer } deyil.
amendment-unknown = { $amendment } adlı təklif yoxdur. Bax: `ceasefire constitution show`.
amendment-overtaken = { $amendment } təklif olunandan sonra tərəflər başqa dəyişikliyə razılaşıb. Yenidən təklif edin.
edition-of-another = { $agreement } başqa razılaşmadır; mərkəz { $known } üzrə işləyir.
edition-too-large = Nüsxədə { $size } işarə var; ən çoxu { $most } qəbul olunur.
edition-file-name = { $name } sadə fayl adı deyil.
edition-unknown-before = Əvvəl razılaşdırılan mətn artıq burada yoxdur; yalnız cəmi var. Yenisini bütöv oxuyun.
sign-off-kind-amendment-signed = Razılaşdırılanın dəyişdirilməsi
constitution-field = { $field ->
    [quorum-each] İclasda hər tərəfdən zabit
    [quorum-parity] Hər iki tərəfdən bərabər sayda
    [mandate-monitor] Müşahidə səlahiyyəti
    [mandate-verify] Yoxlama səlahiyyəti
    [mandate-attribute] Tərəfi müəyyən etmə səlahiyyəti
    [mandate-publish] Dərc etmə səlahiyyəti
    [languages] Hesabatların dilləri
    [signing-passkeys] İmza üçün kimə giriş açarı lazımdır
    [signing-confirmed] İclas yalnız təsdiqlə sayılır
    [signing-minutes] Mətnin gözlədiyi dəqiqə
    [post] Vəzifə
    [asset] Vasitə
   *[edition] Razılaşmanın nüsxəsi (cəm)
    }
constitution-standing = { $standing ->
    [proposed] təklif olunub
    [one_signed] bir tərəf imzalayıb
    [agreed] hər iki tərəf razılaşıb
   *[declined] rədd edilib
    }
constitution-passkeys = { $rule ->
    [once_registered] zabitin açarı olduqda
    [always] həmişə
   *[optional] heç vaxt
    }
constitution-completed = { $amendment } hər iki rəhbər tərəfindən imzalanıb: dəyişiklik bu maşında da qeyd edildi. Hər iki jurnalda olanda qüvvəyə minir; o biri maşında mübadiləni təkrarlayın.
