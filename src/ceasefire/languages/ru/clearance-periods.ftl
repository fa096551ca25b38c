# Показатели периода и сходятся ли они.

period-too-long = Файл длиннее пяти миллионов знаков; это не таблица за период.
period-nothing = Здесь нет показателя с разбивкой. Напишите JSON с ПОКАЗАТЕЛЬ_by_ЧТО или таблицу CSV со столбцами { $columns }.
period-not-json = Это не JSON: { $reason }.
period-twice = «{ $part }» указано дважды; уберите одно.
period-number = «{ $value }» ({ $key }) — не количество; напишите число не меньше 0.
period-equal = Сумма { $total }: как указано.
period-rounded = Сумма { $total }; указано { $stated }, разница { $difference }: меньше последней цифры.
period-differs = НЕ СХОДИТСЯ: сумма { $total }, указано { $stated }, разница { $difference }.
period-not-stated = Сумма { $total }; общий итог не указан.
period-disagree = НЕ СХОДИТСЯ: разбивки расходятся между собой на { $spread }.
period-sound = Сходится показателей: { $sound } из { $figures }. Ничего не исправлено.
period-word = «{ $value }» в столбце «{ $name }» — ни одно из: { $known }.
period-land-start = на начало
period-land-new = новые
period-land-confirmed = SHA подтверждено как CHA
period-land-cancelled = снято
period-land-reduced = сокращено
period-land-cleared = очищено
period-land-remaining = осталось
period-land-differs = НЕ СХОДИТСЯ: как остаток указано { $stated } м², разница { $difference } м².
period-people-total = всего
period-people-withheld = Не показано чисел, чтобы никого нельзя было узнать: { $number }.
period-people-female = женщины
period-people-male = мужчины
period-people-not-stated = не указано
