# Экраны задач по разминированию и устройств.

web-screen-tasks = Задачи
web-screen-devices = Устройства
task-ready = Готовность
task-no-sheet = утреннего листа на этот день нет
task-no-order = приказ не действует
task-progress = Ход работы
task-remaining = осталось
task-held = остановлено: ничего не засчитывается
task-orders = Приказы
task-version = Версия { $version }
task-alarm = { $what ->
    [device-lost] След устройства потерян
    [stopped] Задача остановлена
    [device-unregistered] Устройство не внесено как найденное
   *[unknown] { $what }
}
mine-state = { $state ->
    [draft] черновик
    [issued] выдана
    [accepted] принята
    [mobilised] развёрнута
    [ongoing] идёт
    [work_complete] работа завершена
    [internal_qc] внутренний контроль качества
    [external_qc] внешний контроль качества
    [qc_accepted] принята контролем качества
    [rejected] отклонена
    [rework] доработка
    [reported] сообщено
    [handed_over] передана
    [closed] закрыта
    [reopened] открыта снова
    [mobilised_stopped] развёрнута, остановлена
    [ongoing_stopped] шла, остановлена
    [internal_qc_stopped] внутренний контроль, остановлена
    [external_qc_stopped] внешний контроль, остановлена
    [rework_stopped] доработка, остановлена
    [planned] запланирована
    [open] открыта
    [in_work] в работе
    [signal_investigation] проверка сигнала
    [complete] завершена
    [qc_sampled] взята выборка
    [passed] выдержана
    [failed] не выдержана
    [located] обнаружено
    [identified] опознано
    [marked_awaiting] обозначено, ожидает
    [destroyed] уничтожено
    [removed_to_store] на складе
    [handed_to_police] у полиции
    [lost_track] след потерян
    [dismissed] ничего не было
    [secured] место обезопасено
    [board_appointed] комиссия назначена
    [investigated] расследовано
    [recommendations] есть рекомендации комиссии
    [actions_tracked] меры отслеживаются
    [granted] выдана
    [suspended] приостановлена
    [expired] истекла
    [revoked] отозвана
    [refused] отказано
    [applied] подана заявка
    [desk] документы изучаются
    [field] проверяется на месте
   *[unknown] { $state }
}
