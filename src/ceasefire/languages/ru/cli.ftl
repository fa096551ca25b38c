# Что команды говорят во время работы и по её окончании.

cli-next-step = Дальше: { $command }

## Founding a centre

cli-init-done = Центр основан в { $folder }. Соглашение { $agreement }, часовой пояс { $zone }, день заканчивается в { $cut }. У обеих делегаций есть ключи и журналы.

## Taking in

cli-take-in-working = Приём
cli-take-in-done = Файлов: { $files }, прочитано: { $read }, не прочитано: { $refused }. Все принятые оригиналы опечатаны.
cli-outcome-read = прочитан
cli-outcome-partly = частично
cli-outcome-refused = отказ
cli-outcome-unknown = неизвестен
cli-outcome-already = уже есть
cli-severity-error = Ошибка
cli-severity-warning = Замечание
cli-count-observations = { $count ->
    [one] { $count } наблюдение
    [few] { $count } наблюдения
   *[other] { $count } наблюдений
 }
cli-count-allegations = { $count ->
    [one] { $count } утверждение
    [few] { $count } утверждения
   *[other] { $count } утверждений
 }
cli-count-coverages = { $count ->
    [one] { $count } запись об охвате
    [few] { $count } записи об охвате
   *[other] { $count } записей об охвате
 }
cli-count-tracks = { $count ->
    [one] { $count } трек
    [few] { $count } трека
   *[other] { $count } треков
 }
cli-count-notices = { $count ->
    [one] { $count } уведомление
    [few] { $count } уведомления
   *[other] { $count } уведомлений
 }

## Closing a day

cli-close-done = { $reports ->
    [0] { $day }: нового для сведения нет.
   *[other] { $day } закрыто: { $reports ->
        [one] { $reports } сообщение сведено
        [few] { $reports } сообщения сведены
       *[other] { $reports } сообщений сведено
     } в { $incidents ->
        [one] { $incidents } инцидент
        [few] { $incidents } инцидента
       *[other] { $incidents } инцидентов
     }.
 }
cli-close-answers = { "  " }{ $answer }: { $count }
cli-close-source = { "  " }Источник { $source } ошибается больше, чем заявляет; его сигмы умножены на { $inflation }.
cli-close-lapsed = { $count ->
    [one] Истёк срок, согласованный для решения: { $count } дело.
    [few] Истёк срок, согласованный для решения: { $count } дела.
   *[other] Истёк срок, согласованный для решения: { $count } дел.
 }
cli-answer-breach-indicated = { answer-breach_indicated }
cli-answer-not-indicated = { answer-not_indicated }
cli-answer-cannot-tell = { answer-cannot_tell }

## Assessing and deciding

cli-speak-done = Оценка инцидента { $incident } внесена от делегации { $side } (запись { $entry }). Она закрыта, пока не выскажутся обе.
cli-show-done = { $incident }: обе оценки открыты. Общий текст: { $answers }
cli-show-own = { $incident }: оценка вашей делегации открыта. Оценка другой открывается на её машине; затем обменяйтесь журналами, и появится общий текст.
cli-show-nothing = Других инцидентов, оценённых обеими делегациями, нет.
cli-sign-done = { $incident }: { $standing }.
cli-standing-open = открыто
cli-standing-one-spoke = оценено одной делегацией
cli-standing-both-spoke = оценено обеими, ещё не вскрыто
cli-standing-shown = вскрыто, решения ещё нет
cli-standing-one-signed = подписано одной делегацией
cli-standing-one-dissented = особое мнение одной делегации
cli-standing-one-dismissed = отклонено одной делегацией
cli-standing-agreed = { standing-agreed }
cli-standing-disputed = { standing-disputed }
cli-standing-jointly-dismissed = { standing-jointly_dismissed }
cli-standing-lapsed = { standing-lapsed }

## Reports

cli-report-done = Доклад { $number } составлен и записан в { $folder }. Документ (SHA-256): { $digest }
cli-sign-report-done = Доклад { $number }: подписан от делегации { $side }; подписей: { $have } из 2.
cli-erratum-done = Исправление { $number } к докладу { $report } внесено; его перечислит следующий доклад.
cli-regroup-done = Решение внесено: { $act ->
    [merge] объединить
    [split] разделить
    [detach] выделить
    [confirm] оставить как есть
   *[other] { $act }
 } (сообщений: { $reports }); действует со следующего закрытия дня.

## State of the centre

cli-status-centre = { $name }, соглашение { $agreement }, день { $day }
cli-status-records = В центре есть:
cli-status-cases = Инциденты между делегациями:
cli-status-complaints = Жалоб ждёт ответа: { $open }; просрочено: { $overdue }
cli-exchange-done = Журнал { $side }: { $entries ->
    [one] { $entries } запись
    [few] { $entries } записи
   *[other] { $entries } записей
 }, получено другой стороной: { $received }
cli-rebuild-tables = Таблицы журнала { $side } построены заново: { $digest }
cli-rebuild-same = Доклад { $number }: построен заново байт в байт ({ $digest }).
cli-rebuild-differs = Доклад { $number } НЕ совпадает с подписанным (построено: { $digest }). Сохраните эту запись как есть и сравните её с копией другой стороны.

## The demo

cli-demo-simulating = { $days ->
    [one] Моделируется { $days } день
    [few] Моделируются { $days } дня
   *[other] Моделируются { $days } дней
 }; ничего из этого не происходило.
cli-demo-taken = { $day }: принято файлов { $files }, отказано { $refused }
cli-demo-closed = { "  " }{ $reports ->
    [one] { $reports } сообщение
    [few] { $reports } сообщения
   *[other] { $reports } сообщений
 }, { $incidents ->
    [one] { $incidents } инцидент
    [few] { $incidents } инцидента
   *[other] { $incidents } инцидентов
 }
cli-demo-decided = { "  " }согласовано: { $agreed }, оспаривается: { $disputed }, совместно отклонено: { $jointly_dismissed }, открыто: { $open }
cli-demo-reported = { "  " }доклад { $number } в { $folder }
cli-demo-score = Сведение сообщений против известной истины: B-cubed F1 { $b3 } (сообщений: { $of }).
cli-demo-done = Готово за { $seconds } с. Посмотрите в { $out }:
