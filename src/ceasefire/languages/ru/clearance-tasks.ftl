# Clearance tasks: orders, lanes, days, devices, stores, readiness, stops, people. Rules by their number.

ctask-light-green = зелёный
ctask-light-amber = жёлтый
ctask-light-red = красный
ctask-item-stop = остановки
ctask-item-accreditation = аккредитация
ctask-item-order = задание
ctask-item-leader = руководитель
ctask-item-medic = медик
ctask-item-evacuation = эвакуация
ctask-item-comms = связь
ctask-item-equipment = проверка снаряжения
ctask-item-weather = погода
ctask-item-competence = квалификация
ctask-item-hours = рабочее время
ctask-what = { $what ->
    [wind] ветер (м/с)
    [cold] холод (°C)
    [heat] жара (°C)
    [rain] дождь (мм/ч)
   *[other] { $what }
 }
ctask-stage = { $stage ->
    [first-aid] первой помощи
    [damage-control] неотложной врачебной помощи
    [surgery] операции
   *[other] { $stage }
 }
ctask-cause = { $cause ->
    [accident] несчастный случай
    [critical_nonconformity] критическое несоответствие
    [missed_item] пропущенный предмет
    [weather] погода
    [ordered] распоряжение
   *[other] { $cause }
 }

## Readiness

ctask-ready = Задача { $task }, группа { $team }, { $day }: { $light }
ctask-ready-stopped = Задача остановлена, причина: { ctask-cause } ({ $about }). Дождитесь, пока орган власти снимет остановку (правило { $rule }).
ctask-ready-accreditation-none = У { $organisation } нет аккредитации. Подайте заявку или передайте задачу тому, у кого она есть (правило 7).
ctask-ready-accreditation-state = Аккредитация { $organisation } в состоянии «{ mine-state }». Работа возобновится, когда она будет выдана (правило 7).
ctask-ready-accreditation-days = Аккредитация { $organisation } в этот день не действует; срок — до { $until }. Продлите её (правило 7).
ctask-ready-accreditation-scope = Аккредитация { $organisation } не охватывает: { $what }. Расширьте её или измените задание (правило 7).
ctask-ready-accreditation-soon = Аккредитация { $organisation } кончается { $until }. Подайте заявку на продление сейчас.
ctask-ready-order-none = На задачу { $task } нет задания. Запросите его у органа власти (правило 7).
ctask-ready-order-unsigned = Ни одна версия задания { $task } не подписана и органом власти, и исполнителем. Получите недостающую подпись (правило 7).
ctask-ready-order-other = Задание { $task } выдано группе { $team } или другой организации. Запросите новую версию (правило 7).
ctask-ready-order-early = Задание { $task } начинается { $starts }. Подождите или запросите новую версию (правило 7).
ctask-ready-order-late = Срок задания { $task } истёк { $due }. Запросите новую версию с новым сроком.
ctask-ready-order-newer = Версия { $version } задания { $task } ещё не подписана; действует прежняя. Подпишите её.
ctask-ready-leader-absent = Руководителя { $person } нет на площадке. Назначьте того, кто там есть (правило 7).
ctask-ready-leader-unqualified = { $person } сегодня не может руководить. Назначьте другого (правило 7):
ctask-ready-medic-absent = Медика { $person } нет на площадке. Без медика не работают (правило 7).
ctask-ready-medic-tasked = У медика { $person } есть другие задачи: { $other }. Снимите их или назначьте другого медика (правило 20).
ctask-ready-medic-unqualified = { $person } сегодня не может быть медиком. Назначьте другого (правило 7):
ctask-ready-evacuation-unknown = Никто не измерил время до { ctask-stage }. Проедьте маршрут и проведите учение (правило 19).
ctask-ready-evacuation-long = До { ctask-stage } проходит { $minutes } мин, допускается { $most }. Приблизьте помощь или не работайте (правило 19).
ctask-ready-evacuation-vehicle = Машина для эвакуации не названа. Назовите ту, что ждёт на площадке (правило 7).
ctask-ready-drill = За последние { $most } дн. не было учения по эвакуации. Проведите его до работы (правило 19).
ctask-ready-drill-soon = Последнее учение по эвакуации было { $age } дн. назад; после { $most } дн. работать нельзя. Запланируйте его.
ctask-ready-comms-none = Ни одно средство связи с базой сегодня не проверено. Проверьте два (правило 7).
ctask-ready-comms-one = Сегодня работает только одно средство связи с базой: { $means }. Почините или привезите второе.
ctask-ready-check-missing = { $asset }: сегодня не проверено. Проверьте или не берите (правило 7).
ctask-ready-check-failed = { $asset }: сегодня проверка не пройдена. Изымите из работы (правило 7).
ctask-ready-weather-unknown = Погода на площадке не измерена. Измерьте.
ctask-ready-weather = { ctask-what }: { $measured }, предел { $limit }. Дождитесь улучшения.
ctask-ready-nobody = Из группы некому искать. Внесите, кто на месте (правило 7).
ctask-ready-may-not = { $person } сегодня не может выполнять «{ $work }». Поручите эту работу другому:
ctask-ready-hours = { $person } ищет { $hours } ч, допускается не больше { $most }. Разделите работу (правило 18).
ctask-ready-break = { $person } ищет { $minutes } мин без перерыва в { $rest } мин, допускается не больше { $most }. Запланируйте перерыв (правило 18).
ctask-may-not = В списке на листе не сказано, что { $person } может выполнять «{ $work }» (уровень { $level }) в этот день.
ctask-no-sheet = Утреннего листа до { $day } нет. Есть листы за: { $days }.

## Orders, lanes, days

ctask-order-empty = Заданию нужен хотя бы один метод и площадь больше 0.
ctask-order-version = Версия { $version } не следует за предыдущей или кончается раньше, чем начинается. Назовите версию, которую она заменяет.
ctask-depth-surface = У очистки поверхности нет глубины. Оставьте поле пустым (правило { $rule }).
ctask-depth-needed = Нужна глубина или причина, почему её нет (правило { $rule }).
ctask-depth-reason = Глубина { $depth } см вместо { $usual } см. Укажите причину (правило { $rule }).
ctask-lane-shape = Полоса задаётся либо углами, либо вдоль базовой линии: чем-то одним (правило { $rule }).
ctask-lane-corners = Полосе нужны хотя бы три разных угла (правило { $rule }).
ctask-lane-invalid = Это не площадь: { $why }. Исправьте углы (правило { $rule }).
ctask-lane-baseline = Полоса не лежит вдоль своей базовой линии или не имеет ширины. Исправьте from, to, near и far (правило { $rule }).
ctask-lane-unknown = Полосы «{ $lane }» нет.
ctask-day-elsewhere = Этот день относится к другой полосе или задаче, а не к { $lane }.
ctask-day-too-early = Задание начинается { $starts }; раньше работать было нельзя (правило { $rule }).
ctask-day-corrects-nothing = «{ $name }» не действует, исправить её нельзя. Назовите действующую запись.
ctask-day-twice = День этой группы на этой полосе уже внесён ({ $name }). Исправьте ту запись.
ctask-day-stopped = Задача остановлена, причина: { ctask-cause } ({ $about }); до снятия остановки площадь не считается (правило { $rule }).
ctask-day-red = Группа не была готова (красный): ход работ вносить нельзя (правило { $rule }).
ctask-day-numbers = { $m2 } м² или часы не могут быть верны. Внесите площадь больше 0 и часы, которые можно отработать.
ctask-day-method = Метод «{ $method }» не предписан. Предписаны: { $ordered }.
ctask-day-too-much = { $m2 } м² — больше, чем есть на полосе: { $room } м². Исправьте число или полосу (правило { $rule }).
ctask-follow-up = Доисследовано { $m2 } м², а подготовлено только { $prepared } м² (правило { $rule }).
ctask-blocked-words = Для недоступного участка нужны площадь, причина и способ обозначения (правило { $rule }).
ctask-dog-who = Для поиска с собакой нужны собака, вожатый и обысканная часть (правило { $rule }).
ctask-dog-untested = { $dog } сегодня не прошла проверку; её поиск не считается (правило { $rule }).
ctask-dog-weather-unknown = Погода не внесена; без неё поиск { $dog } не считается (правило { $rule }).
ctask-dog-weather = { ctask-what }: { $measured }, предел для собак { $limit } (правило { $rule }).
ctask-weather-beyond = { ctask-what }: { $measured }, предел { $limit }: работать было нельзя.
ctask-spells = Промежутки поиска перекрываются или кончаются раньше начала. Исправьте их (правило { $rule }).
ctask-lift-words = Остановку снимают после её начала и с причиной словами.
ctask-lift-accident = Несчастный случай { $accident } в состоянии «{ mine-state }». Остановку можно снять после рекомендаций комиссии (правило { $rule }).
ctask-lift-uncorrected = Исправление { $about } ещё не проверено; снять остановку нельзя (правило { $rule }).
ctask-accident-time = Сообщено раньше, чем произошло. Исправьте время (правило { $rule }).
ctask-accident-task = Для несчастного случая при разминировании нужна задача, которую он останавливает (правило { $rule }).

## Devices and stores

ctask-make-conventional = Обычные предметы и ещё не опознанные
ctask-make-improvised = Самодельные предметы
ctask-balance = { "  " }найдено { $found } = уничтожено { $destroyed } + на складе { $stored } + у полиции { $police } + ожидает { $awaiting } + след утерян { $lost }
ctask-devices-lost = ТРЕВОГА: след этих предметов утерян: { $devices }. Немедленно ищите их и сообщите органу власти.
ctask-devices-unregistered = В дневном отчёте есть предметы, которые не учтены как найденные: { $devices }. Внесите их.
ctask-device-known = Этот предмет уже учтён.
ctask-device-unknown = Предмета «{ $device }» нет. Сначала учтите его.
ctask-device-destroyed-twice = Этот предмет уничтожен { $day }; дважды ничего не уничтожают. Проверьте, какой это был предмет (правило { $rule }).
ctask-device-backwards = Шаг датирован { $day }, предыдущий — { $before }. Исправьте день.
ctask-device-identify = Чтобы опознать предмет, укажите вид, категорию и уровень (правило { $rule }).
ctask-device-destroy = Чтобы уничтожить предмет, укажите как и назовите подрыв, на который ушли заряды (правило { $rule }).
ctask-device-receipt = Назовите расписку склада или полиции (правило { $rule }).
ctask-device-not-qualified = У { $person } нет квалификации для этого предмета (уровень { $level }). Вызовите того, у кого она есть (правило { $rule }).
ctask-spot-backwards = Шаг { $day } раньше предыдущего. Исправьте день.
ctask-spot-level = При сортировке указывают предполагаемый уровень предмета (правило { $rule }).
ctask-spot-pair = На точечную задачу идут два разных человека. Назовите обоих.
ctask-held-store = Склад { $name }: { $units } × { $item } (партия { $batch })
ctask-held-task = Выдано { $name }: { $units } × { $item } (партия { $batch })
ctask-stores-agree = Израсходованные заряды совпадают с отчётами о подрывах.
ctask-difference = Подрыв { $demolition }, { $item }: по отчёту { $reported }, по накладным { $used }. Выясните, что верно.
ctask-store-voucher = Накладная с этим номером уже внесена (правило { $rule }).
ctask-store-quantity = { $quantity } ед. переместить нельзя. Внесите целое число не меньше 1, предмет и партию.
ctask-store-two = Для «{ $move }» нужны подписи разных людей: { $needed } (правило { $rule }).
ctask-store-incomplete = В «{ $move }» чего-то не хватает: склада, задачи, другого склада, подрыва или причины списания (правило { $rule }).
ctask-store-short = { $quantity } × { $item } (партия { $batch }) нельзя взять с «{ $account }»: там { $there } (правило { $rule }).

## Sessions and people

ctask-session-twice = Это занятие или занятие для тех же людей в тот же день уже внесено; люди считаются один раз (правило { $rule }).
ctask-session-cell-twice = Один и тот же пол, возраст и охват указаны дважды. Объедините их (правило { $rule }).
ctask-session-band = «{ $band }» — не возрастная группа, или число меньше 0. Группы: { $known } (правило { $rule }).
ctask-identity-fields = Для личности нужно имя; возможны поля: { $known }.
ctask-identity-sealed = Эту личность нельзя раскрыть: ключ другой или байты изменены.
ctask-consent = Человек не согласился на «{ $purpose }». Нет согласия: { $missing } (правило { $rule }).
