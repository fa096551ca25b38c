# Complaints: the screen, the printed receipt, and what is refused.

## How a complaint stands, and its clock

complaint-standing-received = получена
complaint-standing-tasked = проверяется
complaint-standing-answered = дан ответ
complaint-standing-one_closed = закрыта одной делегацией
complaint-standing-closed = закрыта обеими делегациями
complaint-standing-withdrawn = отозвана
complaint-clock-running = ответ через { $length }
complaint-clock-overdue = просрочено на { $length }
complaint-clock-in_time = ответ дан в срок
complaint-clock-late = ответ опоздал на { $length }
complaint-clock-taken_back = ответ не требуется
complaint-minutes = { $n } мин
complaint-hours = { $n } ч
complaint-days = { $n } дн.

## The list

complaint-count = Жалоб: { $count }
complaint-clock = Срок ответа
complaint-only-owed = ждут ответа
complaint-only-overdue = просрочены
complaint-number = Номер
complaint-party = Сторона
complaint-channel = Канал
complaint-reference = Исходящий номер стороны
complaint-received = Получена
complaint-due = Ответить до
complaint-later-page = Следующая страница
complaint-earlier-page = Предыдущая страница

## One complaint

complaint-title = Жалоба { $number }
complaint-claimed = Что заявлено
complaint-count-claimed = Сколько
complaint-uncountable = не менее { $low }
complaint-place = Где
complaint-within = в пределах { $metres } м
complaint-words = Словами стороны
complaint-letter = Письмо целиком
complaint-asks = Сторона просит
complaint-against = Кого называет сторона
complaint-incidents = К каким событиям относится
complaint-no-incident = Пока не отнесена ни к одному событию.
complaint-same-letter = Другие пункты того же письма
complaint-history = Что сделано
complaint-nothing-done = Пока ничего не сделано.
complaint-step-task = Поручена проверка
complaint-step-answer = Ответ
complaint-step-close = Закрыта: { $side }
complaint-step-withdraw = Отозвана
complaint-step-reopen = Открыта вновь
complaint-letter-of = письмо стороны { $party }
complaint-without-effect = внесено в запись, но ничего не изменило
complaint-outcome-confirmed = подтверждает
complaint-outcome-denied = отрицает
complaint-outcome-explained = объясняет
complaint-outcome-asks_for_more = просит уточнений; срок идёт
complaint-outcome-other = сообщает иное
complaint-one-closed-by = { $side }: закрыто на этих ответах; другая делегация ещё не закрыла.

## Forms

complaint-text-language = Язык текста
complaint-task-title = Поручить проверку
complaint-task-what = Что выяснить
complaint-whom = Кому
complaint-assets = Средства, посты, патрули
complaint-posts = Должности офицеров
complaint-until = К сроку
complaint-task-do = Поручить
complaint-answer-title = Ответить
complaint-answer-text = Ответ центра
complaint-rests-on = На чём основан
complaint-grounds-more = Другие события или заключения (имена через пробел)
complaint-answer-do = Внести ответ
complaint-close-title = Закрыть от моей делегации
complaint-close-rule = Жалоба закрыта, когда каждая делегация закрыла её на одних и тех же ответах. Новый ответ снимает закрытие.
complaint-remark = Замечание (необязательно)
complaint-close-do = Закрыть
complaint-reopen-title = Открыть вновь
complaint-reopen-rule = Открыть вновь может одна делегация, с указанием причины; срок ответа начинается заново.
complaint-reason = Причина
complaint-reopen-do = Открыть вновь

## The printed receipt

complaint-receipt = Расписка
complaint-receipt-title = Расписка в получении жалобы
complaint-receipt-says = Центр получил эту жалобу, запечатал оригинал без изменений и внёс её в запись, которую ведут обе делегации.
complaint-receipt-original = Запечатанный оригинал, SHA-256
complaint-receipt-entry = Запись в журнале
complaint-receipt-check = Кто располагает оригиналом, может вычислить его SHA-256 и сравнить с указанным выше.
complaint-receipt-delegations = Делегации
complaint-receipt-times = Время по { $zone }

## Refusals

complaint-unknown = Жалобы { $number } нет. Найдите её в списке.
complaint-step-not-allowed = При нынешнем состоянии жалобы ({ $standing ->
     [received] получена
     [tasked] проверяется
     [answered] дан ответ
     [one_closed] закрыта одной делегацией
     [closed] закрыта обеими делегациями
    *[withdrawn] отозвана
 }) это невозможно. Обновите страницу, чтобы увидеть, что возможно.
complaint-tasked-already = Такая же проверка уже поручена. Измените её или оставьте как есть.
complaint-answered-already = Такой же ответ уже дан; он внесён один раз.
complaint-closed-already = Делегация { $delegation } её уже закрыла; очередь другой.
complaint-other-answers = Ответы уже не те, которые вы читали. Прочтите новые, затем закройте.
complaint-of-another = { $party } не подавала эту жалобу; отозвать её может только подавшая сторона.
complaint-text-missing = Здесь нужны слова. Напишите их.
complaint-text-long = Текст слишком длинный. Сократите до { $most } знаков.
complaint-text-control = В тексте есть управляющие знаки. Наберите его заново.
complaint-whom-unknown = «{ $whom }» — не средство и не должность центра. Выберите: { $known }.
complaint-until-past = Это время уже прошло. Укажите более позднее.
complaint-until-malformed = «{ $time }» — не дата и время. Напишите, например, 2021-01-31T18:00.
complaint-ground-unknown = В записи нет события или заключения «{ $ground }». Исправьте имя или уберите его.
complaint-changed = Пока вы писали, о жалобе внесено новое. Прочтите ниже; написанное вами осталось в форме, отправьте ещё раз, если оно верно.
