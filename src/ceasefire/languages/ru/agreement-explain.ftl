# Соглашения: объяснение и сравнение. Что значит положение, чем различаются две редакции, что есть на полке.

## A provision in plain words

agreement-means-provision = { $provision }, пункт { $article }: { $modality ->
    [obligation] обязанность
    [prohibition] запрет
    [permission] разрешение
    [notification] обязанность уведомить
   *[definition] определение
 }
agreement-means-text = Текст: «{ $text }»
agreement-means-text-governing = Определяющий текст ({ $language }): «{ $text }»
agreement-means-bound = Связаны: { $parties }.
agreement-means-bound-nobody = Поимённо никого не связывает.
agreement-means-no-attribution = Выводы по нему никого не называют; кто действовал, не спрашивается.
agreement-means-suspended = Приостановлено: ничто его не нарушает.
agreement-means-checkable = { $how ->
    [yes] Машина может его проверить.
    [partly] Машина может проверить его часть.
    [ledger] Отдельное событие его не показывает; оно ведётся в реестре обязательств.
    [indicator_only] Можно следить лишь за показателями.
   *[not_checkable] Его проверяет не машина.
 }
agreement-means-evidence-joint = Факт считается, когда его установили обе делегации; пока он лишь утверждается, ответ «определить нельзя».
agreement-means-evidence-confidence = Факт считается, когда его установили обе делегации, а также когда он утверждается с уверенностью { $least } и выше.
agreement-means-thresholds = Место считается внутри при вероятности от { $inside }, вне при вероятности до { $outside }; между ними вопрос открыт.
agreement-means-no-way = { $how ->
    [not_checkable] На вопрос о нём ответ всегда «определить нельзя».
   *[other] Отдельное событие его не нарушает.
 }
agreement-means-granted = Действует как исключение «{ $exemption }»:
agreement-means-way = Нарушено («{ $way }»), если верно всё это:
agreement-means-act = Действие: { $acts }.
agreement-means-act-fired = Или, если место есть то, откуда стреляли: { $acts }.
agreement-means-act-counted = Или, если насчитан хотя бы один человек: { $acts }.
agreement-means-act-unclear = Открыто, если действие: { $acts }.
agreement-means-actor-anyone = Кто бы это ни сделал.
agreement-means-actor = Сделано стороной: { $parties }.
agreement-means-actor-unclear = Открыто, если сделали: { $parties }.
agreement-means-no-party = { $who ->
    [private] частные лица
   *[nature] природа
 }
agreement-means-since-force = Время: с вступления соглашения в силу ({ $when }).
agreement-means-from = Время, начало: { $when }.
agreement-means-until = Время, конец: { $when }{ $how ->
    [day] , весь этот день включительно
   *[moment] , не включая этот момент
 }.
agreement-means-late = Дано позже, чем: { $when }.
agreement-means-due = Срок: { $when }; просрочено, начиная с: { $late }.
agreement-means-due-moment = Срок: { $when }; после этого момента просрочено.
agreement-means-due-open = Срок: { $when }; неизвестен, пока это не началось.
agreement-means-after = { $lasts }, считая от: { $clock }
agreement-means-after-on = { $lasts }, считая от: { $clock } (то есть { $on })
agreement-means-clock-recorded = запись { $record }
agreement-means-code = «{ $code }»
agreement-means-inside = Место, внутри: { $zones }.
agreement-means-outside = Место, не внутри: { $zones }.
agreement-means-within = Место: не далее { $metres } от линии: { $line }{ $side ->
    [left] , слева от неё
    [right] , справа от неё
   *[both] {""}
 }.
agreement-means-within-of = Место, для стороны { $party }: не далее { $metres } от линии: { $line }{ $side ->
    [left] , слева от неё
    [right] , справа от неё
   *[both] {""}
 }.
agreement-means-undrawn = Этого никто не начертил, поэтому вопрос открыт: { $zones }.
agreement-means-versions = Начерчено по-разному ({ $parties }): спрашивается каждый чертёж, а где они расходятся, вопрос открыт.
agreement-means-place-absent = Если место не названо, условие выполнено.
agreement-means-cap-most = Насчитано вместе ({ $classes }): больше { $most }.
agreement-means-cap-least = Насчитано вместе ({ $classes }): меньше { $least }.
agreement-means-cap-any = Достаточно одного из этих чисел.
agreement-means-arms = Вооружение: { $arms }.
agreement-means-width = Измеренная ширина: не от { $least } до { $most }.
agreement-means-overlap = На чертеже у них общая земля: { $one } и { $other }.
agreement-means-baseline = За записанной линией занимаемых позиций.
agreement-means-no-notice = Нет охватывающего уведомления ({ $kind }), данного не менее чем за { $least }.
agreement-means-no-notice-between = Нет охватывающего уведомления ({ $kind }), данного не менее чем за { $least } и не более чем за { $most }.
agreement-means-no-record = Это не записано:
agreement-means-record-before = Записано до этого: { $record }{ $who ->
    [actor] , действовавшей стороной
   *[any] {""}
 }.
agreement-means-record-within = Записано не более чем за { $within } до этого: { $record }{ $who ->
    [actor] , действовавшей стороной
   *[any] {""}
 }.
agreement-means-record-after = Записано не позднее чем через { $within } после этого: { $record }{ $who ->
    [actor] , действовавшей стороной
   *[any] {""}
 }.
agreement-means-no-consent = Без согласия тех, кто там осуществляет контроль.
agreement-means-undated = Дата не установлена: без неё вопрос открыт.
agreement-means-unless = Если не действует исключение «{ $exemption }» (приоритет { $priority }), для действий: { $acts }.
agreement-means-notice = Заранее данное уведомление ({ $kind }) охватывает время и место.
agreement-means-permitted = Оно исполняет положение { $provision }.
agreement-means-but-not = Но не там, где действует «{ $exemption }» (приоритет { $priority }):
agreement-means-amended-due = { agreement-means-amendment-kind }: срок стал { $due }. Действует с { $valid }, известно с { $known }.
agreement-means-amended-fields = { agreement-means-amendment-kind }: изменено: { $fields }. Действует с { $valid }, известно с { $known }.
agreement-means-amendment-kind = { $kind ->
    [written] Письменное изменение
    [consent] Изменение по согласию
    [interpretation] Согласованное толкование
   *[suspension] Приостановление
 }
agreement-means-basis = На таком основании: { $basis }
agreement-means-reading = Толкование { $number }: { $text }

## What fields are called

agreement-field-name = { $field ->
    [act] действие
    [actor] исполнитель
    [acts] действия
    [agreed_on] дата согласования
    [answers_by_default] положения, спрашиваемые всегда
    [arms] вооружение
    [arms_classes] классы вооружений
    [article] пункт
    [at_least] наименьшее число
    [at_most] предел
    [attribution] принадлежность
    [authoritative] согласовано сторонами
    [authoritative_language] определяющий язык
    [basis] основание
    [beyond_baseline] за исходной линией
    [bound] связаны
    [breached_by] виды нарушения
    [by_a_date] как понимается «до» даты
    [caps] пределы
    [checkable] что может проверить машина
    [clocks] отсчёты времени
    [conventions] условности
    [decides] что решает
    [due] срок
    [edition] редакция
    [evidence] мера доказанности
    [from] начало
    [guarantors] гаранты
    [if_absent] без места
    [if_fired_from_there] действия, если стреляли оттуда
    [if_personnel_counted] действия, если насчитаны люди
    [in_force] вступление в силу
    [inside] внутри
    [is] названо
    [kind] вид
    [known_from] известно с
    [late_after] поздно после
    [metres] метры
    [modality] вид правила
    [name] название
    [note] примечание
    [notice] уведомление
    [of] чего
    [official_languages] языки подлинника
    [outside] вне
    [overlap] без общей земли
    [parties] стороны
    [permits] разрешаемое положение
    [place] место
    [priority] приоритет
    [requires] требуемые записи
    [set] изменённые поля
    [side] сторона линии
    [signed_on] дата подписания
    [source] источник
    [suspended] приостановлено
    [tallies] учитываемые классы
    [text] текст
    [thresholds] пороги места
    [time] время
    [title] название
    [tolerance_m] допуск
    [topic] тема
    [unclear] открыто
    [undated] без даты
    [undrawn] неначерченные места
    [unless] исключения
    [until] конец
    [valid_from] действует с
    [valid_until] действует до
    [version_of] чья версия
    [width] ширина
    [within] расстояние от линии
    [without_consent] без согласия
    [without_notice] без уведомления
    [without_record] без записи
    [words] слова
    [zone_of_record] часовой пояс
   *[other] «{ $field }»
 }

## Two editions compared

agreement-diff-heading = { $before } → { $after }
agreement-diff-same = Различий нет.
agreement-diff-added = Добавлено: { $subject }{ $text ->
    [none] {""}
   *[other] : «{ $text }»
 }
agreement-diff-removed = Убрано: { $subject }{ $text ->
    [none] {""}
   *[other] : «{ $text }»
 }
agreement-diff-renumbered = Положение { $before } стало положением { $after }.
agreement-diff-changed = { $subject }, { $field }: { $before } → { $after }
agreement-diff-nothing = (ничего)
agreement-diff-yes = да
agreement-diff-no = нет
agreement-diff-agreement = Соглашение
agreement-diff-provision = Положение { $name }
agreement-diff-way = Положение { $provision }, вид нарушения «{ $name }»
agreement-diff-cap = Положение { $provision }, предел «{ $name }»
agreement-diff-amendment = Положение { $provision }, изменение { $name }
agreement-diff-exemption = Исключение «{ $name }»
agreement-diff-reading = Толкование { $name }
agreement-diff-named = { agreement-field-name }, «{ $name }»
agreement-diff-drawing = Чертёж: { $name }
agreement-diff-area-moved = Чертёж: { $name }: площадь { $before } → { $after }; лишь в одном из двух: { $between }; наибольший сдвиг: { $shift }
agreement-diff-line-moved = Чертёж: { $name }: длина { $before } → { $after }; наибольший сдвиг: { $shift }
agreement-diff-verdict = Случай { $case }, { $provision }: { $before } → { $after }
agreement-diff-verdict-name = { $verdict ->
    [breach_indicated] есть признаки нарушения
    [not_indicated] признаков нарушения нет
    [cannot_tell] определить нельзя
    [refused] нельзя было спросить
   *[absent] такого положения нет
 }
agreement-diff-verdicts = Случаев сверено с обоими: { $cases }; изменившихся выводов: { $changed }.

## What is on the shelf

agreement-list-row = { $id }: { $title }
agreement-list-more = подписано { $signed }; стороны: { $parties }; положений: { $count } ({ $checkable })
agreement-list-checkable = { $how ->
    [yes] проверяемых
    [partly] отчасти
    [ledger] в реестре
    [indicator_only] по показателям
   *[not_checkable] не машиной
 }: { $n }
case-not-in-file = В файле нет случая «{ $case }»; есть: { $known }.
