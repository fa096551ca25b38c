# Проверка соглашений: что отклоняется при чтении и что находит проверка в том, что прочитано.

## What is refused, and what to write instead

agreement-kind = { $kind ->
    [provision] положение
    [way] вид нарушения
    [exemption] исключение
    [reading] толкование
    [act] действие
    [arms] класс вооружений
    [tally] учитываемый класс
    [cap] предел
    [party] сторона или гарант
    [language] язык
    [clock] отсчёт времени
    [area] зона
    [line] линия
    [zone] зона или линия
   *[other] { $kind }
 }
agreement-name-unknown = В соглашении нет такого имени ({ agreement-kind }): «{ $name }». { $close ->
    [none] Объявите его или напишите одно из: { $known }.
   *[other] Напишите { $close }; известны: { $known }.
 }
agreement-name-twice = Дважды одно и то же ({ agreement-kind }): «{ $name }»; дайте каждому своё имя или номер.
agreement-circle = Каждое ждёт следующего, а последнее первого ({ agreement-kind }): { $circle }. Разорвите круг.
agreement-priority-low = Исключение «{ $other }» (приоритет { $theirs }) должно отменять «{ $exemption }» (приоритет { $priority }); дайте ему приоритет не ниже { $least }.
agreement-text-lacking = Нет текста на языках: { $languages }; напишите и его.
agreement-zone-of-record = «{ $zone }» не часовой пояс; напишите имя вида Europe/Kyiv или Asia/Baku.
agreement-drawn-otherwise = { $kind ->
    [line] «{ $name }» начерчена как линия, внутренней части у неё нет; назовите её в `within` с расстоянием или начертите площадь.
   *[other] «{ $name }» начерчена как площадь; расстояние измеряется от линии: начертите границу как LineString и назовите её.
 }
agreement-decides-nothing = «{ $name }» не указывает ни на что в файле соглашения; напишите путь к полю, например provisions.P1.breached_by.force.time.

## What a check finds, and what to do

agreement-check-severity = { $severity ->
    [error] ошибка
    [warning] предупреждение
   *[note] замечание
 }
agreement-check-group = { $kind ->
    [contradiction] противоречие
    [gap] пробел
    [unreachable] недостижимо
    [geometry] чертёж
   *[wording] слова
 }
agreement-check-line = { $place }: { agreement-check-severity } ({ agreement-check-group }): { $told }
agreement-check-todo = Что сделать: { $told }
agreement-check-accepted = Принято: { $why }
agreement-check-clean = { $agreement }: ничего не найдено.
agreement-check-sum = { $agreement }: ошибок: { $errors }, предупреждений: { $warnings }, замечаний: { $notes }; из них принято: { $accepted }.
agreement-check-square-metres = { $number } м²
agreement-check-square-kilometres = { $number } км²

agreement-check-permitted-yet-banned = То, что положение { $permission } разрешает исключением «{ $exemption }» ({ $act }), остаётся нарушением { $rule }.
agreement-check-permitted-yet-banned-do = Назовите исключение в `unless` у { $rule } или скажите в тексте, что разрешение там кончается.
agreement-check-forbidden-anyway = { $act }: { $rule } допускает это { $condition ->
    [consent] с согласия
    [notice] после уведомления
   *[record] при требуемой записи
 }, но { $other } запрещает это той же стороне там же и тогда же.
agreement-check-forbidden-anyway-do = Дайте { $other } то же условие или уберите его из { $rule }.
agreement-check-must-and-must-not = Предел «{ $cap }» требует не менее { $least } там, где { $rule } запрещает присутствие кого-либо.
agreement-check-must-and-must-not-do = Разделите их по месту, времени или стороне или уберите одно.
agreement-check-caps-conflict = «{ $cap }» требует не менее { $least }, а «{ $other }» у { $rule } допускает того же не более { $most }.
agreement-check-caps-conflict-do = Исправьте одно из двух чисел.
agreement-check-cap-inverted = «{ $cap }» требует не менее { $least } и не более { $most }: такого числа нет.
agreement-check-cap-inverted-do = Поменяйте местами или исправьте `at_least` и `at_most`.
agreement-check-notice-window-empty = Уведомление требуется не менее чем за { $least } и не более чем за { $most }: такого момента нет.
agreement-check-notice-window-empty-do = Поменяйте местами или исправьте обе длительности.
agreement-check-width-without-bound = Допуск { $tolerance } м при { $metres } м допускает любую ширину вплоть до нуля.
agreement-check-width-without-bound-do = Напишите допуск меньше ширины.
agreement-check-exemptions-disagree = У исключений «{ $first }» и «{ $second }» один приоритет, и оба говорят о том же ({ $act }); «{ $other }» отменяет только первое, второе продолжает освобождать.
agreement-check-exemptions-disagree-do = Назовите «{ $other }» в `unless` у обоих или дайте им разные приоритеты.
agreement-check-amendments-unordered = Изменение { $provision }, действующее с { $from }, записано после действующего с { $before }.
agreement-check-amendments-unordered-do = Записывайте изменения в том порядке, в каком они начали действовать.
agreement-check-amendments-same-time = Изменения { $first } и { $second } у { $provision } меняют `{ $field }` по-разному, действуют с одного момента и известны с одного момента.
agreement-check-amendments-same-time-do = Сделайте из них одно или исправьте время.
agreement-check-amendment-too-early = Изменение действует или известно с { $from }, до подписания ({ $signed }).
agreement-check-amendment-too-early-do = Исправьте дату или внесите изменение в сам текст.
agreement-check-amendment-looks-back = Изменение действует с { $from }, а известно лишь с { $known }: ответы между этими моментами даны без него.
agreement-check-amendment-looks-back-do = Ничего, если так и было; иначе исправьте время.
agreement-check-acts-unused = Ни один вид нарушения и ни одно исключение не говорит о: { $acts }. На вопрос о них каждое положение отвечает «признаков нет».
agreement-check-acts-unused-do = Напишите вид нарушения для тех, что важны; прочие могут остаться как не являющиеся нарушением.
agreement-check-nothing-to-check = { $provision } названо проверяемым, но видов нарушения у него нет: оно всегда ответит «признаков нет».
agreement-check-nothing-to-check-do = Напишите, как его можно нарушить, или `checkable: ledger`, `indicator_only` либо `not_checkable`.
agreement-check-ways-not-checkable = { $provision } названо непроверяемым, но виды нарушения у него есть.
agreement-check-ways-not-checkable-do = Напишите `checkable: partly` или уберите виды нарушения.
agreement-check-deadline-unfollowed = За сроком { $rule } не следит ни одна обязанность: никто не запишет, что он соблюдён.
agreement-check-deadline-unfollowed-do = Напишите для него обязанность в duties.yaml.
agreement-check-deadline-without-evidence = Обязанность { $duty } у { $rule } не говорит, что показывает её исполнение.
agreement-check-deadline-without-evidence-do = Напишите `met_by` у обязанности.
agreement-check-party-unbound = { $party } не связан ни одним положением.
agreement-check-party-unbound-do = Назовите его в `bound` там, где у него есть обязанность, или уберите.
agreement-check-edition-gap = С { $from } по { $until } не действует ни одна редакция { $zone }: вопросы об этом времени останутся открытыми.
agreement-check-edition-gap-do = Пусть одна редакция начинается там, где кончается другая, или начертите промежуточную.
agreement-check-clock-unfed = Отсчёт «{ $clock }» начинается с записи «{ $record }», о которой больше ничто не говорит: он может никогда не начаться.
agreement-check-clock-unfed-do = Напишите обязанность, вносящую эту запись, и её название в `words`.
agreement-check-language-without-text = { $languages }: язык подлинника, но текста на нём нет у: { $provisions }.
agreement-check-language-without-text-do = Добавьте текст на этом языке.
agreement-check-not-drawn = Никто не начертил: { $zone }. { $rules } останется открытым для любого места.
agreement-check-not-drawn-do = Начертите, когда стороны согласуют; до тех пор это честный ответ.
agreement-check-never-asked = У { $provision } есть виды нарушения, но его нет в `answers_by_default`.
agreement-check-never-asked-do = Добавьте его туда, если события следует сверять с ним без особого вопроса.
agreement-check-time-empty = «{ $name }» кончается раньше, чем начинается.
agreement-check-time-empty-do = Исправьте `from` и `until`.
agreement-check-due-before-force = Срок у { $name } истёк до вступления соглашения в силу.
agreement-check-due-before-force-do = Исправьте дату или начните с `from`.
agreement-check-place-empty = От места «{ $name }» ничего не остаётся: внешнее отнимает всё внутреннее.
agreement-check-place-empty-do = Исправьте `inside`, `outside` или расстояние.
agreement-check-exemption-unused = Ни один вид нарушения не называет исключение «{ $exemption }» ({ $act }): оно ни от чего не освобождает.
agreement-check-exemption-unused-do = Назовите его в `unless` тех видов, которые оно ограничивает, или уберите.
agreement-check-exemption-other-acts = «{ $exemption }» не говорит ни об одном действии из { $rule }.
agreement-check-exemption-other-acts-do = Исправьте его `acts` или уберите из `unless`.
agreement-check-exemption-elsewhere = «{ $exemption }» не действует ни тогда, ни там, где { $rule }.
agreement-check-exemption-elsewhere-do = Исправьте его время или место или уберите из `unless`.
agreement-check-permission-unused = Ни одно исключение не даёт того, что разрешает { $provision }: ни одного вывода оно не меняет.
agreement-check-permission-unused-do = Напишите исключение с `permits: { $provision }` или `checkable: not_checkable`.
agreement-check-act-shadowed = { $act }: названо в одном виде нарушения дважды; до `{ $field }` дело не доходит.
agreement-check-act-shadowed-do = Оставьте в одном списке.
agreement-check-way-implied = Всё, что нарушает { $provision } видом «{ $way }», нарушает его и видом «{ $other }».
agreement-check-way-implied-do = Уберите «{ $way }» или сузьте «{ $other }».
agreement-check-cap-never-binds = Предел «{ $cap }» никогда не бывает тем, который нарушен.
agreement-check-cap-never-binds-do = Уберите его или исправьте число.
agreement-check-amendment-without-deadline = Изменение { $provision } переносит срок, которого у положения нет.
agreement-check-amendment-without-deadline-do = Напишите `due` у вида нарушения или воспользуйтесь `set`.
agreement-check-amendment-changes-nothing = Изменение { $provision } устанавливает то, что уже было.
agreement-check-amendment-changes-nothing-do = Напишите, что стало иным, или уберите его.
agreement-check-names-unused = Объявлено в `{ $field }` и нигде не использовано: { $names }.
agreement-check-names-unused-do = Уберите или используйте.
agreement-check-overlap-forbidden = { $zone } и { $other }: общая земля { $area }, что запрещает { $rule }.
agreement-check-overlap-forbidden-do = Начертите одну из двух заново вместе со сторонами.
agreement-check-width-not-kept = { $zone }: ширина от { $narrowest } до { $widest } м, измерена поперёк на всём протяжении; { $rule } требует { $metres } ± { $tolerance } м. Не выдержана на { $percent } % длины.
agreement-check-width-not-kept-do = Начертите заново полосой такой ширины или исправьте число.
agreement-check-zones-sliver = { $zone } и { $other } делят узкую полоску ({ $area }): вероятно, они должны лишь соприкасаться.
agreement-check-zones-sliver-do = Дайте обеим одни и те же точки вдоль общей границы.
agreement-check-ring-touches-itself = Граница { $zone } касается сама себя или вырез касается границы.
agreement-check-ring-touches-itself-do = Начертите части отдельными многоугольниками или сдвиньте точку.
agreement-check-line-crosses-itself = Линия { $zone } пересекает сама себя: там её стороны меняются местами.
agreement-check-line-crosses-itself-do = Поставьте точки в том порядке, в каком идёт линия.
agreement-check-vertex-twice = У { $zone } одна точка записана дважды подряд ({ $at }).
agreement-check-vertex-twice-do = Уберите одну.
agreement-check-zone-far-off = { $zone } лежит в { $km } км от середины прочих чертежей.
agreement-check-zone-far-off-do = Пишите сначала долготу, потом широту.
agreement-check-ring-turned-round = Контуры обходятся не в ту сторону (RFC 7946: внешние против часовой стрелки): { $zones }.
agreement-check-ring-turned-round-do = Здесь ничего; другие программы могут принять внешнее за внутреннее, поэтому разверните их при следующем черчении.
agreement-check-name-untranslated = Название или причина отсутствует на языках: { $languages }. Читающие на них видят английское.
agreement-check-name-untranslated-do = Напишите и на этих языках.
agreement-check-numbers-differ = Цифры расходятся: { $first } ({ $one }) и { $language } ({ $other }).
agreement-check-numbers-differ-do = Сверьте оба с подписанным текстом и исправьте неверный.
agreement-check-text-copied = Текст на языке { $language } повторяет текст на языке { $first }.
agreement-check-text-copied-do = Переведите его.
agreement-check-acceptance-stale = accepted.yaml принимает «{ $note }» в { $at }, но этого больше нет.
agreement-check-acceptance-stale-do = Уберите эту строку.
