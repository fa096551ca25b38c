# Что и к какому сроку обещано, что сделано и как обстоит с каждой обязанностью.

## How a duty stands

agreement-duty-status = { $status ->
    [open] открыто
    [met] выполнено
    [met_late] выполнено с опозданием
    [overdue] просрочено
    [extended] продлено
    [disputed] оспаривается
    [not_dated] без срока
   *[not_checkable] не проверяется
 }
agreement-duty-standing = { $duty }: { agreement-duty-status }.
agreement-duty-parties = { $parties ->
    [nobody] никто не назван
   *[other] { $parties }
 }
agreement-duty-clause = Положение { $provision }, обязанность { $duty }, обязаны: { agreement-duty-parties }: «{ $text }»
agreement-duty-nothing-entered = О ней пока ничего не внесено.
agreement-duty-holds-always = Действует постоянно и завершённой не бывает.
agreement-duty-counted = { $of ->
    [nobody] Насчитано: { $total }; числа в тексте нет.
   *[other] Насчитано: { $total } из { $reach } ({ $of }).
 }
agreement-duty-share = Сделано: { $percent }.
agreement-duty-not-known = неизвестно

## What was entered

agreement-duty-kind = { $kind ->
    [fulfilled] Заявлено выполненным
    [part] Выполнено частично
    [not_fulfilled] Заявлено невыполненным
    [extension] Продлено по согласию
    [interpretation] Согласованное толкование
    [dispute] Оспаривается
    [settled] Спор урегулирован
    [objection] Возражение
    [started] Начато
    [reported] Сообщено
   *[correction] Исправлено
 }
agreement-duty-by = { $by ->
    [nobody] { "" }
   *[other] { " " }({ $by })
 }
agreement-duty-entry = { agreement-duty-kind }{ agreement-duty-by }, { $on }, запись { $entry }: «{ $text }»
agreement-duty-moved-to = Срок с этого времени: { $due }
agreement-duty-footing = { $footing ->
    [signed_paper] Основание: подписанный документ.
    [statement] Основание: заявление.
   *[no_signed_paper] Основание: согласие без подписанного документа.
 }
agreement-duty-source = { $basis ->
    [text] Источник (текст прочитан): { $source }.
    [press] Источник (пресса прочитана): { $source }.
    [remembered] Источник (по памяти, не проверено): { $source }.
   *[record] Источник (собственная запись): { $source }.
 }
agreement-duty-corrected = Исправлено записью { $entry } от { $recorded }: «{ $text }»

## When it is due

agreement-duty-span = { $unit ->
    [years] { $n ->
        [one] { $n } год
        [few] { $n } года
       *[other] { $n } лет
     }
    [months] { $n ->
        [one] { $n } месяц
        [few] { $n } месяца
       *[other] { $n } месяцев
     }
    [days] { $n ->
        [one] { $n } день
        [few] { $n } дня
       *[other] { $n } дней
     }
    [hours] { $n ->
        [one] { $n } час
        [few] { $n } часа
       *[other] { $n } часов
     }
    [minutes] { $n ->
        [one] { $n } минута
        [few] { $n } минуты
       *[other] { $n } минут
     }
   *[seconds] { $n ->
        [one] { $n } секунда
        [few] { $n } секунды
       *[other] { $n } секунд
     }
 }
agreement-duty-in-force = вступление в силу
agreement-duty-due = Срок: { $due }
agreement-duty-due-after = Срок: { $due } ({ $wait }, считая от: { $clock }).
agreement-duty-clock-began = Отсчёт «{ $clock }» начался { $began }.
agreement-duty-clock-waits = Отсчёт «{ $clock }», насколько известно, не начался.
agreement-duty-undated = Срок в тексте не назван.
agreement-duty-is-overdue = Просрочено с { $overdue }.
agreement-duty-not-overdue = Не просрочено; просрочка наступит { $overdue }.
agreement-duty-was-late = Выполнено с опозданием; просрочка с { $overdue }.
agreement-duty-was-in-time = Выполнено в срок; просрочка лишь с { $overdue }.
agreement-duty-time-open = Выполнено ли в срок, не выяснено: граница, { $overdue }, приходится на внесённый день.
agreement-duty-occurrence = Срок { $due }: { agreement-duty-status }.

## In parallel

agreement-duty-parallel-no-lag = Параллельно с { $other } (сделано: { $own }, по другой: { $theirs }); какое отставание ещё параллельно, не согласовано.
agreement-duty-parallel-open = Параллельно с { $other } (сделано: { $own }, по другой: { $theirs }, допустимое отставание: { $lag }); ход не известен.
agreement-duty-parallel-behind = Отстаёт от { $other } больше согласованного (сделано: { $own }, по другой: { $theirs }, допустимо: { $lag }).
agreement-duty-parallel-kept = Параллельно с { $other } (сделано: { $own }, по другой: { $theirs }, допустимое отставание: { $lag }).

## Terms

agreement-duty-term-runs = Период { $number } длится с { $from } до { $until }.
agreement-duty-term-ended = Период { $number }, с { $from } до { $until }, был последним и истёк.
agreement-duty-window-open = Возражение своевременно до { $closes } включительно.
agreement-duty-window-closed = Время для возражений истекло { $closes }; период продлевается сам.
agreement-duty-objection-in-time = Возражение { $by }, { $on }, вовремя ({ $closes }): период { $number } последний.
agreement-duty-objection-late = Возражение { $by }, { $on }, позже { $closes }: на период { $number } не влияет.
agreement-duty-objection-next = Возражение { $by }, { $on }, позже { $closes }: для периода { $number } поздно, учтено для следующего.
agreement-duty-objection-time-open = Возражение { $by }, { $on }: граница, { $closes }, приходится на этот день (период { $number }).
agreement-duty-objection-not-theirs = Возражение { $by }, { $on }: без последствий, текст такого права не даёт.

## What would settle it

agreement-duty-settle-enter = Внести, что сделано, если сделано.
agreement-duty-settle-clock = Внести, когда начался отсчёт.
agreement-duty-settle-dispute = Обе делегации урегулируют спор и вносят это.
agreement-duty-settle-date = Согласовать срок.
agreement-duty-settle-indicator = Реестром не решается; следить за показателями.
agreement-duty-settle-time = Внести время суток.
agreement-duty-settle-lag = Согласовать, какое отставание ещё параллельно.
agreement-duty-settle-progress = Внести, сколько сделано по каждой обязанности.

## Calendar

agreement-duty-calendar = { $what ->
    [due] Срок ({ $duty })
    [extended] Продлённый срок ({ $duty })
    [recurs] Срок, раз { $number } ({ $duty })
    [notice_closes] Последний момент возражения против продления периода { $number } ({ $duty })
   *[term_ends] Конец периода { $number } ({ $duty })
 }
agreement-duty-calendar-zone = Положение { $provision }; даты суть целые дни по { $zone }.

## Commands

duty-replay-head = { $agreement }, { $from } – { $to }: дни, когда что-то изменилось.
duty-replay-known = Всё по состоянию знаний на { $known }.
duty-replay-change = { $duty }: { $before } → { $after }
duty-replay-start = { $duty }: { $after }
duty-replay-due = { $told }, срок { $due }
duty-replay-ends = { $told }, до { $until }
duty-replay-end = Положение на { $day }:
duty-count = { $status ->
    [open] открыто: { $count }
    [met] выполнено: { $count }
    [met_late] выполнено с опозданием: { $count }
    [overdue] просрочено: { $count }
    [extended] продлено: { $count }
    [disputed] оспаривается: { $count }
    [not_dated] без срока: { $count }
    [not_checkable] не проверяется: { $count }
   *[were_extended] по согласию продлевалось: { $count }
 }
duty-remembered = Записи, частично по памяти, не проверены: { $entries }.
duty-quiet-days = Дней без изменений: { $count }.
duty-list-head = { $agreement } на { $day }, по состоянию знаний на { $known }:
duty-list-head-all = { $agreement } на { $day }, по всему известному:
duty-calendar-head = { $agreement }, { $from } – { $to } (даты суть целые дни по { $zone }):
duty-calendar-line = { $on } · { $told }: { $what }
duty-calendar-met = выполнено
duty-calendar-empty = Между этими днями сроков нет.
duty-calendar-written = { $count ->
    [one] { $count } дата записана
    [few] { $count } даты записаны
   *[other] { $count } дат записано
 } в { $file }.

## Refusals

duty-unknown = Обязанности { $duty } нет; есть: { $known }.
duty-entries-not-list = Записи подаются списком JSON из объектов; пишите [ … ].
duty-days-reversed = Первый день, { $from }, позже последнего, { $to }; поменяйте их.
