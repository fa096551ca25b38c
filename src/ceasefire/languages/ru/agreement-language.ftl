# Sentences of the agreement's language: windows, clocks, lines, records, exemptions, editions, versions.

agreement-window-holds = { $when }: в пределах срока действия.
agreement-window-not = { $when }: вне срока действия.
agreement-window-open = { $when }: в пределах ли срока действия, не выяснено.
agreement-time-not-over = { $when }: действует до { $from }.
agreement-time-over = { $when }: действовало лишь до { $from }.
agreement-clock-not-started = Отсчёт «{ $starts }», от которого считается срок, насколько известно, не начался.
agreement-notice-in-window = Дано в положенный срок.
agreement-notice-out-of-window = Дано слишком поздно или слишком рано.
agreement-notice-window-open = Дано ли оно в положенный срок, не выяснено.
agreement-record-found = В записях в положенный срок: «{ $record }».
agreement-record-none = В записях в положенный срок нет: «{ $record }» (всего: { $records }).
agreement-record-open = Есть ли в записях в положенный срок «{ $record }», не выяснено (всего: { $records }).
agreement-record-lacking = Того, что следовало внести в записи, нет.
agreement-record-given = То, что следовало внести в записи, есть.
agreement-record-awaited = Нет ли того, что следует внести в записи, пока сказать нельзя.
agreement-place-undrawn = Текст называет: { $zone }, но это никем не начерчено.
agreement-line-of-others = У { $party } здесь нет своей линии ({ $line }).
agreement-place-each-line = Исполнитель не известен, поэтому спрашивается по линии каждой стороны:
agreement-place-each-edition = За это время действовало несколько редакций чертежа; спрашивается по каждой:
agreement-place-no-edition = Ни одна редакция чертежа тогда не действовала: { $zone }.
agreement-place-empty = От зоны { $zone } ничего не остаётся: в ней нет ни одного места.
agreement-place-near = { $metres } м от: { $line }, предел { $limit } м{ $zone ->
    [none] { "" }
   *[other] ; в пределах: { $zone }
 }; сигма { $sigma } м, P(ближе) { $p } (ближе от { $inside }, дальше до { $outside }).
agreement-place-near-area = Площадь, а не точка; P(ближе { $limit } м: { $line }{ $zone ->
    [none] { "" }
   *[other] , в { $zone }
 }) { $p } (ближе от { $inside }, дальше до { $outside }).
agreement-fact-confident = Факт утверждается с уверенностью { $confidence }; здесь требуется { $needed }: принимается.
agreement-fact-doubtful = Факт утверждается с уверенностью { $confidence }; здесь требуется { $needed }: остаётся открытым.
agreement-floor-missed = Наименьшее число ({ agreement-cap-name }): насчитано не менее { $low }, { agreement-cap-high }; требуется { $least }: не достигнуто.
agreement-floor-reached = Наименьшее число ({ agreement-cap-name }): насчитано не менее { $low }, { agreement-cap-high }; требуется { $least }: достигнуто.
agreement-floor-open = Наименьшее число ({ agreement-cap-name }): насчитано не менее { $low }, { agreement-cap-high }; требуется { $least }: не выяснено.
agreement-arms-open = Вооружение: { agreement-arms-name }; относится ли к исключённому здесь ({ $which }), не выяснено.
agreement-notice-owed-lacking = Требовалось уведомление «{ $notice }»; ни одно, данное в срок, этого не охватывает (всего: { $notices }).
agreement-notice-owed-given = Требовалось уведомление «{ $notice }»; данное в срок это охватывает.
agreement-notice-owed-open = Требовалось уведомление «{ $notice }»; охватывает ли это данное в срок, не выяснено (всего: { $notices }).
agreement-notice-found = Заранее данное уведомление «{ $notice }» охватывает время и место.
agreement-notice-none = Ни одно уведомление «{ $notice }» не охватывает время и место (всего: { $notices }).
agreement-notice-unsure = Охватывает ли уведомление «{ $notice }» время и место, не выяснено (всего: { $notices }).
agreement-exemption-asked = Чего требует исключение «{ $exemption }»:
agreement-exempted-by-conditions = Исключение «{ $exemption }» действует: всё требуемое есть.
agreement-not-exempted-by-conditions = Исключение «{ $exemption }»: проверено, чего-то из требуемого нет.
agreement-exemption-conditions-open = Исключение «{ $exemption }»: всё ли требуемое есть, не выяснено.
agreement-exempted-in-part-by-conditions = Исключение «{ $exemption }» действует, но это могло быть и действие, о котором оно не говорит.
agreement-not-taken-away = Исключение «{ $exemption }», которое отменило бы это, не действует.
agreement-taken-away = Исключение «{ $exemption }» действует и отменяет это.
agreement-taken-away-open = Отменяет ли это исключение «{ $exemption }», не выяснено.
agreement-as-amended = В редакции: { $kind ->
    [written] письменное изменение
    [interpretation] согласованное толкование
    [suspension] приостановление
   *[consent] согласие сторон
 }, действует с { $from }, известно с { $known }:
agreement-as-first-written = В первоначальной редакции:
agreement-editions = Положение изменялось; проверено в действовавшей тогда редакции:
agreement-under-version = По линиям в версии { $version }:
agreement-suspended = Действие положения тогда было приостановлено: оно не обязывает.
agreement-not-checkable = Это положение машиной не проверяется.
agreement-settle-by-people = Пусть об этом судят две делегации.
agreement-settle-clock = Внесите в записи то, с чего начинается отсчёт.
agreement-settle-record = Проверьте по журналу, внесено ли это в записи и когда.
agreement-settle-undrawn = Согласуйте чертёж места или поместите рядом версии обеих сторон.
agreement-edition-suffix = { $title }, редакция { $edition }
agreement-version-suffix = { $title }, редакция { $edition }, версия { $version }
zone-never-valid = { $zone }: valid_from не раньше valid_until; поменяйте местами или исправьте.
zone-line-and-area = { $zone } начерчена и линией, и площадью; дайте им разные имена.
zone-time-wrong = { $property }: «{ $value }» не дата и не момент с поясом; напишите 2020-11-25 или 2020-11-25T00:00:00+03:00.
