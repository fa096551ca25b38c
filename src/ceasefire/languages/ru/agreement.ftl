# Что соглашение говорит о случае и почему.

## What a provision says about a case

agreement-breach-indicated = { $provision }: есть признаки нарушения.
agreement-not-indicated = { $provision }: признаков нарушения нет.
agreement-cannot-tell = { $provision }: определить нельзя.
agreement-clause = Пункт { $article }, редакция { $edition }: «{ $text }»
agreement-known-at = По состоянию знаний на { $known }; время по { $clock }.
agreement-known-today = По всему, что известно; время по { $clock }.
agreement-not-told-ledger = Отдельное событие его не нарушает; оно ведётся в реестре обязательств.
agreement-not-told-indicator = Отдельное событие его не нарушает; отслеживаются лишь показатели.
agreement-not-told-by-act = Действие такого рода не может его нарушить.
agreement-way-name = { $way ->
    [force] применение силы
    [advance] продвижение за занимаемые позиции
    [presence] вооружённые силы там после последнего дня
    [ceiling] больше, чем допускают пределы
    [heavy_arms] вооружение, кроме допустимого
    [withdrawal] силы не выведены
    [late_notice] уведомление с опозданием
    [width] ширина коридора
    [town] коридор на земле города
    [control] контрольный пост в коридоре без согласия
    [plan] нет плана нового маршрута в срок
    [movement] движение по коридору прекращено
    [links] связи не разблокированы
   *[other] { $way }
 }
agreement-way-holds = Вид нарушения «{ $way }»: выполнены все условия.
agreement-way-fails = Вид нарушения «{ $way }»: одно из условий заведомо не выполнено.
agreement-way-open = Вид нарушения «{ $way }»: одно из условий не выяснено, заведомо невыполненных нет.

## Fact, act, actor

agreement-fact-established = Факт установлен совместно.
agreement-fact-claimed = Факт пока лишь утверждается.
agreement-fact-refuted = Факт опровергнут.
agreement-act-name = { $act ->
    [fire_small_arms] стрельба из стрелкового оружия
    [fire_mortar] миномётный огонь
    [fire_artillery] артиллерийский огонь
    [uav_strike] удар беспилотника
    [explosion_cause_unknown] взрыв неизвестного происхождения
    [demining_detonation] контролируемый подрыв при разминировании
    [overflight] пролёт
    [advance] продвижение
    [armed_presence] присутствие вооружённых сил
    [civilian_presence] присутствие гражданских лиц
    [force_count] подсчёт численности
    [heavy_weapon_present] присутствие тяжёлого вооружения
    [corridor_width] измеренная ширина коридора
    [corridor_geometry] прохождение коридора
    [checkpoint_blocks_movement] контрольный пост, препятствующий движению
    [movement_blocked] воспрепятствование движению
    [term_notice] уведомление о прекращении срока
    [burning] горение, замеченное по теплу
    [route_plan_missing] нет согласованного плана маршрута
    [several] { $which }
   *[other] «{ $act }»
 }
agreement-act-meant = Действие: { agreement-act-name }; относится сюда.
agreement-act-other = Действие: { agreement-act-name }; сюда не относится.
agreement-act-open = Действие: { agreement-act-name }; относится ли оно сюда, не выяснено.
agreement-actor-bound = Исполнитель: { $party }, связан положением ({ $bound }).
agreement-actor-not-bound = Исполнитель: { $party }, положением не связан ({ $bound }).
agreement-actor-open = Исполнитель: { $party }; действие ли это связанных положением ({ $bound }), не выяснено.
agreement-actor-disputed = Кто действовал, спорно; связаны положением: { $bound }.
agreement-actor-unknown = Кто действовал, неизвестно; связаны положением: { $bound }.

## Place

agreement-place-inside = { $metres } м внутри: { $zone }; сигма { $sigma } м, P(внутри) { $p } (внутри от { $inside }, вне до { $outside }).
agreement-place-outside = { $metres } м вне: { $zone }; сигма { $sigma } м, P(внутри) { $p } (внутри от { $inside }, вне до { $outside }).
agreement-place-area = Площадь, а не точка; P(внутри: { $zone }) { $p } (внутри от { $inside }, вне до { $outside }).
agreement-place-none = Место неизвестно; спрашивалось: { $zone }.
agreement-place-not-needed = Место не указано и не нужно: подсчёт общий ({ $zone }).
agreement-overlap = { $zone } и { $other }: общая площадь { $km2 } км².
agreement-no-overlap = { $zone } и { $other }: общей площади нет ({ $km2 } км²).
agreement-baseline-none = Исходная линия занимаемых позиций не записана.
agreement-baseline-late = Исходная линия записана { $recorded }: слишком поздно для того положения либо ещё не была известна.
agreement-baseline-no-point = Место не точка с погрешностью, сопоставить с исходной линией нельзя.
agreement-baseline-beyond = { $metres } м за исходной линией, сигма { $sigma } м, P(за линией) { $p }.
agreement-baseline-behind = { $metres } м не доходя исходной линии, сигма { $sigma } м, P(за линией) { $p }.
agreement-time-none = Время неизвестно.

## Time and deadlines

agreement-time-binds = { $when }: положение действует с { $from }.
agreement-time-before = { $when }: положение действует лишь с { $from }.
agreement-time-open = { $when }: положение действует с { $from }, а это внутри промежутка.
agreement-notice-late = Уведомление { $when }, позже { $from }: с опозданием.
agreement-notice-in-time = Уведомление { $when }, не позже { $from }: своевременно.
agreement-notice-open = Уведомление в промежутке { $when }; предел { $from } внутри промежутка.
agreement-overdue = { $when }: просрочено, срок истёк { $overdue }.
agreement-not-overdue = { $when }: не просрочено, срок истекает { $overdue }.
agreement-overdue-open = { $when }: просрочено лишь в части промежутка; срок истекает { $overdue }.
agreement-deadline-original = По подписанному тексту срок истекает { $overdue }.
agreement-deadline-moved = Перенесён на { $overdue }, известно с { $known }.
agreement-deadline-not-known = Более позднее изменение срока ещё не действовало или не было известно.
agreement-undated = Срок в тексте не установлен; по одному неисполнению судить нельзя.
agreement-exemption-not-for-act = Исключение «{ $exemption }»: не для этого действия.

## Exemptions and notices

agreement-exemption-name = { $exemption ->
    [demining_notice] разминирование по уведомлению
   *[other] { $exemption }
 }
agreement-exempted = Исключение «{ $exemption }» действует: заранее данное уведомление охватывает время и место.
agreement-exempted-in-part = Исключение «{ $exemption }»: уведомление охватывает время и место, но это могло быть и другое действие.
agreement-not-exempted = Исключение «{ $exemption }»: проверено, ни одно уведомление не охватывает время и место (всего: { $notices }).
agreement-exemption-open = Исключение «{ $exemption }»: охватывает ли его уведомление, не выяснено (всего: { $notices }).
agreement-no-notice = Исключение «{ $exemption }»: проверено, уведомления не было.
agreement-notice = Уведомление от { $given } на { $from } – { $until }.
agreement-notice-before = Дано заранее.
agreement-notice-after = Дано не заранее.
agreement-notice-during = Дано в том промежутке, когда это произошло.
agreement-notice-covers-time = Его время охватывает всё.
agreement-notice-other-time = Его время другое.
agreement-notice-part-of-time = Его время охватывает лишь часть.
agreement-notice-covers-place = Его круг { $radius } м охватывает место: P { $p }.
agreement-notice-other-place = Его круг { $radius } м в другом месте: P { $p }.
agreement-notice-place-open = Охватывает ли его круг { $radius } м место, не выяснено: P { $p }.
agreement-notice-place-none = Место происшествия неизвестно.
agreement-counts-none = Ничего из того, о чём говорят пределы, не подсчитано.

## Counts, arms, width, consent

agreement-caps-exceeded = Предел превышен.
agreement-caps-kept = Подсчитанное не превышает пределов.
agreement-caps-open = Превышен ли предел, не выяснено.
agreement-cap-name = { $cap ->
    [personnel] личный состав
    [apc] бронетранспортёры
    [vehicles] автомобильная и специальная техника
    [special_equipment] специальная техника
    [joint_centre_staff] сотрудники совместного центра
   *[other] «{ $cap }»
 }
agreement-cap-high = { $high ->
    [-1] верхняя граница неизвестна
   *[other] не более { $high }
 }
agreement-cap-exceeded = Предел ({ agreement-cap-name }): не менее { $low }, { agreement-cap-high }; допустимо { $most }: превышено.
agreement-cap-kept = Предел ({ agreement-cap-name }): не менее { $low }, { agreement-cap-high }; допустимо { $most }: соблюдено.
agreement-cap-open = Предел ({ agreement-cap-name }): не менее { $low }, { agreement-cap-high }; допустимо { $most }: не выяснено.
agreement-arms-name = { $arms ->
    [tank] танк
    [artillery] артиллерия
    [rocket_launcher] реактивная пусковая установка
   *[other] «{ $arms }»
 }
agreement-arms-not-allowed = Вооружение: { agreement-arms-name }, не входит в допустимые классы.
agreement-arms-allowed = Вооружение: { agreement-arms-name }, здесь не запрещено.
agreement-arms-unknown = Класс вооружения неизвестен.
agreement-width-none = Ширина не измерена.
agreement-width-wrong = Измерено { $low }–{ $high } м, должно быть { $least }–{ $most } м: вне допуска.
agreement-width-kept = Измерено { $low }–{ $high } м, должно быть { $least }–{ $most } м: в допуске.
agreement-width-open = Измерено { $low }–{ $high } м, должно быть { $least }–{ $most } м: частично в допуске.
agreement-consent-lacking = Согласия миротворческого контингента нет.
agreement-consent-given = Миротворческий контингент дал согласие.
agreement-consent-unknown = Дал ли согласие миротворческий контингент, неизвестно.

## What would settle it

agreement-settle-fact = Совместно установить факт или опровергнуть его.
agreement-settle-act = Выяснить, что это было: оружие, причина, следы на месте.
agreement-settle-actor = Совместно установить, кто действовал, если мандат это допускает.
agreement-settle-place-none = Установить, где это произошло.
agreement-settle-place = Уточнить место: патрулём или вторым пеленгом.
agreement-settle-time = Уточнить время.
agreement-settle-notice = Выяснить, велись ли заявленные работы там и тогда.
agreement-settle-count = Подсчитать заново, с более точными границами.
agreement-settle-arms = Установить класс вооружения.
agreement-settle-width = Измерить ширину точнее.
agreement-settle-consent = Запросить миротворческий контингент о согласии.
agreement-settle-baseline = Записать исходную линию, принятую обеими делегациями.
agreement-settle-undated = Согласовать срок.
agreement-settle-heading = Что внесло бы ясность:

## Refusals: what is wrong in a file and what to write instead

agreement-not-found = Соглашения { $name } нет. Укажите файл agreement.yaml или одно из: { $known }.
agreement-empty = Файл пуст. Начните с поставляемого соглашения.
agreement-yaml-broken = Не YAML: { $problem }.
agreement-yaml-reference = Якоря и ссылки не читаются; выпишите значение.
agreement-key-twice = «{ $key }» записано дважды; оставьте одно.
agreement-file-missing = Рядом нет файла { $file }.
agreement-not-utf8 = Не UTF-8, байт { $byte }; сохраните файл в UTF-8.
agreement-json-broken = Не JSON: { $problem }.
agreement-field-wrong = { $field }: { $problem }.
agreement-inconsistent = Части не согласуются: { $problem }.
zone-unknown = Зоны { $zone } нет; начерчены: { $known }.
zones-not-geojson = Не GeoJSON FeatureCollection.
zone-twice = Зона { $zone } начерчена дважды в редакции { $edition }; дайте каждому чертежу свою редакцию.
zone-property-missing = Нет свойства «{ $property }».
zone-geometry-broken = Чертёж зоны { $zone } не читается.
zone-not-an-area = { $zone }: { $kind }; зона должна быть непустым Polygon или MultiPolygon.
zone-off-globe = У { $zone } точка вне земного шара, на полюсе или за линией дат ({ $where }); сначала долгота, потом широта.
zone-too-wide = { $zone } охватывает { $degrees } градусов; разделите на зоны не шире 12 (пересекающую линию дат режьте по ней).
zone-crosses-itself = { $zone } пересекает сама себя: { $where }. Начертите контур без пересечений.
geometry-too-far = Место в { $kilometres } км; вопросы в метрах возможны до 1000 км.
line-too-short = Линии { $line } нужны две разные точки.
line-side-unknown = За { $line }: «{ $side }» не сторона; напишите north, south, east или west.
line-side-unclear = { $line } идёт почти в сторону { $side }; назовите сторону поперёк линии.
case-file-broken = Не JSON: { $problem }.
case-file-not-list = Файл случаев есть JSON-список объектов.
case-key-twice = Ключ «{ $key }» в объекте дважды; оставьте один.
case-number-broken = { $number } не число; опустите поле или напишите null.
case-field-missing = Поля нет или оно неверного вида; см. форму файлов случаев в руководстве.
case-value-unknown = «{ $value }» здесь неизвестно; напишите одно из: { $known }.
case-act-unknown = Соглашение не знает действия «{ $act }»; напишите одно из: { $known }.
case-other-agreement = Случай спрашивает о { $asked }, а дано { $given }; укажите соглашение через --agreement.
provision-unknown = Положения { $provision } нет; есть: { $known }.
counting-rule-unknown = Правила подсчёта { $rule } нет; есть: { $known }.
assess-case-refused = { $case }: без ответа: { $problem }
assess-done = Случаев с ответом: { $answered }, отклонено: { $refused }.

## Other explanations, and what speaks for or against them

weigh-notice-name = { $kind ->
    [demining] разминировании
    [exercise] учениях
    [works] работах
   *[other] «{ $kind }»
 }
weigh-no-notice = Уведомления о { weigh-notice-name } на те дни нет.
weigh-notice-other-time = Ни одно уведомление о { weigh-notice-name } не дано заранее на это время (всего: { $notices }).
weigh-notice-covers = Заранее данное уведомление о { weigh-notice-name } охватывает время, а место с P { $p }.
weigh-notice-other-place = Уведомление о { weigh-notice-name } охватывает время, а место лишь с P { $p }.
weigh-night = Произошло ночью, в { $hour } ч местного времени.
weigh-shots-perceived = Отмечены выстрелы, очереди или снаряды.
weigh-assessed-as-exercise = Наблюдатель оценил это как учения.
weigh-impacts-told = Сообщено о попаданиях.
weigh-few-shots-by-day = Мало выстрелов ({ $shots }), днём.
weigh-more-than-shots = Отмечены очереди, разрывы или снаряды, а не только одиночные выстрелы.
weigh-military-weapon = Указано оружие, которое для этого не применяется.
weigh-heat-only = Замечено только спутниками, по теплу.
weigh-not-heat-only = Замечено не только спутниками.
weigh-burning-month = Месяц { $month }-й; поля выжигают большей частью с июня по ноябрь.
weigh-farmland = Место на сельхозугодьях с P { $p }.
weigh-storm-told = Наблюдатель сообщил о грозе.
weigh-no-storm-told = Погода указана, гроза не упомянута.
weigh-only-heard = Только слышали или записали.
weigh-more-than-heard = Видели или есть следы, а не только слышали.
