# Ինչի շուրջ են համաձայնել կողմերը.
constitution-difference = { $field }: { $before } → { $after }
constitution-nothing = չկա
constitution-yes = այո
constitution-no = ոչ
constitution-proposal = { $amendment }, առաջարկող { $officer }. { $standing }; ուժի մեջ է { $start }-ից
constitution-in-force = Ուժի մեջ է. { $name }։ Համաձայնագիր { $agreement }; սպաներ յուրաքանչյուր կողմից՝ { $each }; լեզուներ՝ { $languages }; լիազորություն՝ { $mandate }։
constitution-title = Ինչի շուրջ են համաձայնել կողմերը
constitution-note = Փոփոխությունն առաջարկում է մեկ կողմը, և այն գործում է միայն երկուսի ստորագրությամբ։ Նախկինում մուտքագրվածը կարդացվում է այն ժամանակվա կանոններով։
constitution-proposals = Առաջարկված փոփոխություններ
constitution-propose = Առաջարկել փոփոխություն
constitution-from = Ուժի մեջ է (դատարկ՝ անմիջապես)
constitution-dissent = Հատուկ կարծիք, խոսքերով
amendment-spoken = { $side } կողմն արդեն արտահայտվել է այս առաջարկի մասին։
amendment-field = { $field } այստեղ չի փոխվում; փոփոխելի են՝ { $known }։
amendment-empty = Ոչինչ չի փոխվի։ Նշեք՝ ինչ փոխել։
amendment-no-head = { $side } կողմը կմնար առանց իր անունից ստորագրող պաշտոնի։
amendment-in-the-past = Փոփոխությունը չի կարող գործել անցած պահից։
amendment-head = Կողմերի համաձայնածը ստորագրում է միայն պատվիրակության ղեկավարը; { $officer } ղեկավար չէ։
amendment-unknown = { $amendment } անունով առաջարկ չկա։ Տես `ceasefire constitution show`։
amendment-overtaken = { $amendment } առաջարկից հետո կողմերը այլ փոփոխության են համաձայնել։ Նորից առաջարկեք։
edition-of-another = { $agreement } այլ համաձայնագիր է; կենտրոնն աշխատում է { $known }-ով։
edition-too-large = Խմբագրությունն ունի { $size } նիշ; ընդունվում է առավելագույնը { $most }։
edition-file-name = { $name } պարզ ֆայլի անուն չէ։
edition-unknown-before = Նախկինում համաձայնեցված տեքստն այլևս այստեղ չէ, միայն նրա հետքը։ Կարդացեք նորն ամբողջությամբ։
sign-off-kind-amendment-signed = Համաձայնեցվածի փոփոխություն
constitution-field = { $field ->
    [quorum-each] Սպաներ յուրաքանչյուր կողմից նիստում
    [quorum-parity] Երկու կողմից հավասար թվով
    [mandate-monitor] Դիտարկելու լիազորություն
    [mandate-verify] Ստուգելու լիազորություն
    [mandate-attribute] Կողմը որոշելու լիազորություն
    [mandate-publish] Հրապարակելու լիազորություն
    [languages] Զեկույցների լեզուներ
    [signing-passkeys] Ում է պետք անցաբանալի ստորագրելու համար
    [signing-confirmed] Նիստը հաշվվում է միայն հաստատմամբ
    [signing-minutes] Րոպեներ, որ տեքստը սպասում է
    [post] Պաշտոն
    [asset] Միջոց
   *[edition] Համաձայնագրի խմբագրություն (հետք)
    }
constitution-standing = { $standing ->
    [proposed] առաջարկված է
    [one_signed] ստորագրված է մեկ կողմից
    [agreed] համաձայնեցված է երկուսի կողմից
   *[declined] մերժված է
    }
constitution-passkeys = { $rule ->
    [once_registered] երբ սպան ունի անցաբանալի
    [always] միշտ
   *[optional] երբեք
    }
constitution-completed = { $amendment }-ն ստորագրել են երկու ղեկավարներն էլ․ փոփոխությունը գրանցվեց նաև այս մեքենայում։ Այն ուժի մեջ է, երբ կա երկու մատյաններում․ կրկնեք փոխանակումը մյուս մեքենայում։
