# Что говорят читатели файлов: что не так, где (место стоит перед предложением) и что делать.

## Files

sensor-file-empty = Файл пуст. Попросите отправителя прислать его ещё раз.
sensor-file-too-big = В файле { $bytes } байт, больше, чем { $limit }, которые принимает этот читатель. Разделите его.
sensor-file-foreign = Это { $kind }, а не таблица и не форма. Передайте то, что внутри, или сохраните как CSV.
sensor-file-binary = Это двоичные данные, а не текст. Сохраните их как CSV, YAML или JSON.
sensor-file-cut-short = Последняя запись неполна: файл обрезан. То, что стоит раньше, прочитано; запросите остальное.
sensor-bytes-damaged = Начиная с байта { $byte }, часть байтов не является текстом { $encoding }; они заменены на �. Запросите файл ещё раз.
sensor-encoding-guessed = Текст не в UTF-8; он прочитан как { $encoding }. Проверьте названия; лучше сохранить файл в UTF-8.
sensor-more-like-this = Ещё { $number } того же рода ({ $kind }) в этих местах.

## Tables

sensor-columns-missing = Не хватает нужных столбцов: { $missing }. Найдены: { $found }. Добавьте их или исправьте названия.
sensor-column-twice = Столбец «{ $column }» стоит дважды. Переименуйте или удалите один.
sensor-row-ragged = В строке полей: { $fields }, в заголовке: { $columns }. Строка пропущена; исправьте разделители.
sensor-row-nul = В строке есть нулевые байты. Строка пропущена; запросите файл ещё раз.
sensor-quote-open = Здесь открыта и не закрыта кавычка. Строка пропущена; закройте кавычку или удвойте её.
sensor-cell-unread = В столбце «{ $column }» значение «{ $value }» непонятно. Строка пропущена; используйте слово из списка.
sensor-report-id = Номер сообщения «{ $id }» отсутствует или уже стоит в строке { $line }. Дайте каждому свой.
sensor-geometry-lacks = Для места вида «{ $geometry }» нужно { $column }. Заполните или выберите другой вид.
sensor-pixel-size = Размер пикселя { $pixel } (км) невозможен. Строка пропущена.
sensor-score = Оценка { $score } не лежит между 0 и 1. Строка пропущена.
sensor-class-unknown = Класса «{ $name }» нет среди { $known }; пропущено строк: { $rows }.

## Times

sensor-time-malformed = «{ $time }» не является временем. Пишите так: 2021-01-31T09:12:00+04:00.
sensor-date-malformed = «{ $date }» не является датой. Пишите так: 2021-01-31.
sensor-time-without-zone = У времени «{ $time }» нет пояса. Добавьте его (+04:00, Z) или объявите пояс формы.
sensor-zone-declared = Времена без пояса ({ $rows }) прочитаны в объявленном поясе { $zone } и помечены.
sensor-zone-unknown = «{ $zone }» не является часовым поясом. Пишите +04:00, Z или название, например Asia/Baku.
sensor-time-in-future = Время { $time } позже настоящего ({ $now }). Пропущено; проверьте часы и дату отправителя.
sensor-time-in-future-kept = Время { $time } позже настоящего ({ $now }). Сохранено с пометкой; спросите отправителя.
sensor-time-reversed = Конец ({ $end }) раньше начала ({ $start }). Поменяйте местами или исправьте.
sensor-time-backwards = Часы здесь идут назад, к { $time }. Запись пропущена.
sensor-track-without-date = У трека нет даты, его нельзя отнести ко времени. Назовите файл по началу записи, например 20210131_141500.

## Places

sensor-position-zero = Положение 0/0: у приёмника не было определения. Укажите верное положение или не указывайте.
sensor-position-off-globe = { $lat }/{ $lon } не является положением на земном шаре. Широта −90…90, долгота −180…180, в градусах.
sensor-position-swapped = { $lat }/{ $lon } лежит в районе, только если поменять местами широту и долготу. Поменяйте.
sensor-position-turned = { $lat }/{ $lon } даёт положение, только если поменять широту и долготу; так и прочитано.
sensor-position-half = Широта и долгота указываются вместе; одной из них нет.
sensor-latitude-off-globe = Широта { $lat } не лежит между −90 и 90. Не перепутаны ли широта и долгота?
sensor-longitude-off-globe = Долгота { $lon } не лежит между −180 и 180.
sensor-place-unknown = Центр не знает места «{ $name }» (строк: { $rows }, ближайшее название: { $nearest }). Добавьте его в места центра; слова сохранены.
sensor-place-doubtful = «{ $name }» называются несколько удалённых друг от друга мест. Уточните: полное название или координаты. Слова сохранены.
sensor-place-ambiguous = Укажите место ровно одним способом: координаты, название, направление, контур или слова.
sensor-place-empty = Укажите название или координаты.
sensor-observer-unknown = Указано направление, но не сказано, откуда. Добавьте «from» или «observer».
sensor-sector-unread = Место «{ $words }» не читается как направление и дальность, например «2-4km SE». Слова сохранены.
sensor-range-reversed = Ближняя граница { $low } м больше дальней { $high } м. Поменяйте местами.
sensor-coverage-without-place = Нельзя сказать, какой район наблюдался: место не указано или неизвестно. Пропущено; добавьте координаты.
sensor-no-positions = В файле нет положений (в нём: { $topics }). Трек не построен.

## Forms

sensor-form-not-fields = Здесь нужна форма с полями, а не список и не отдельное значение.
sensor-form-family = В поле «form» стоит «{ $found }». Этот центр читает { $wanted }.
sensor-field-unknown = Поля «{ $field }» здесь нет. Ближайшее: { $nearest }. Известные: { $known }.
sensor-field-missing = Не хватает поля «{ $field }». Добавьте его.
sensor-value-unknown = «{ $value }» нет среди известных значений. Ближайшее: { $nearest }. Известные: { $known }.
sensor-value-type = «{ $field }» = «{ $value }»; нужно: { $wanted ->
    [number] число
    [whole-number] целое число
    [true-or-false] true или false
    [list] список
    [fields] поля с названиями
   *[text] текст
}.
sensor-value-wrong = «{ $field }» = «{ $value }»: { $rule }.
sensor-value-bound = «{ $field }» = «{ $value }»; нужно: { $bound }.
sensor-value-pattern = «{ $field }» = «{ $value }» не имеет нужного вида { $pattern }.
sensor-too-few = В «{ $field }» нужно не меньше { $limit } (записей или знаков).
sensor-too-many = В «{ $field }» допускается не больше { $limit } (записей или знаков).
sensor-count-ambiguous = Укажите либо «best» (с «low» и «high»), либо «at_least».
sensor-count-out-of-order = Числа не по порядку: low { $low }, best { $best }, high { $high }.
sensor-lost-reason = Для ненаблюдавшегося нужна причина в «lost»; у наблюдавшегося её нет.
sensor-waypoint-unknown = Точки «{ $waypoint }» нет. Известные: { $known }.
sensor-waypoint-twice = Точка «{ $waypoint }» стоит дважды. Дайте каждой своё обозначение.
sensor-party-unknown = «{ $party }» не является стороной этого центра ({ $known }). Зарегистрировано с пометкой.
sensor-key-twice = Поле «{ $key }» стоит дважды. Удалите одно.
sensor-not-a-number = «{ $value }» не является числом. Напишите конечное число или не указывайте.
sensor-text-control = В тексте есть управляющие знаки. Удалите их.
sensor-too-deep = Вложенность глубже, чем { $limit }.
sensor-too-many-values = В файле больше значений, чем { $limit }. Разделите его.
sensor-yaml-broken = Это не YAML: { $problem }. Проверьте отступы, двоеточия и кавычки.
sensor-yaml-alias = Якоря и ссылки (& и *) в формах не допускаются. Напишите значение полностью.
sensor-yaml-tag = Метки типа ({ $tag }) в формах не допускаются. Напишите простое значение.
sensor-yaml-key = Название поля должно быть простым текстом.

## Flight logs

sensor-ulog-broken = Журнал полёта не читается ({ $reason }). Скопируйте его с аппарата ещё раз.
sensor-ulog-damaged = Журнал полёта местами повреждён; прочитано то, что удалось.

## The command `read`

sensor-read-unknown = Этот формат не известен ни одному читателю. Читатели судят по первым строкам: проверьте, что заголовок на месте и файл цел.
sensor-read-done = { $file }, прочитан { $sensor }: наблюдения { $observations }, заявления { $allegations }, охват { $coverages }, треки { $tracks }, уведомления { $notices }
sensor-read-error = Ошибка: { $told }
sensor-read-warning = Замечание: { $told }
