# Земля для чтения другими: что ушло, что удержано и почему, и что лежит близко к пути.

exchange-written = Записано: { $file } ({ $format }, земля на { $day }, строк: { $rows }).
exchange-who = { $tier ->
    [public] Это может видеть каждый.
    [parties] Это могут видеть только две стороны и уполномоченный орган. Не передавайте дальше.
    [operators] Это могут видеть только операторы, у которых есть приказ на эту землю, и уполномоченный орган. Не передавайте дальше.
   *[other] Опечатано.
}
exchange-kept = { $reason ->
    [outline_sealed] Удержано контуров не высвобожденной земли: { $number }; вместо них показаны клетки 1 км.
    [outline_cut] Удержаны части контуров высвобожденной земли ({ $number }): в той же клетке 1 км лежит не высвобожденная земля.
    [not_released_now] Удержано участков, которые в тот день были высвобождены, а сейчас нет: { $number }.
    [details_sealed] Удержаны названия, классы и площади не высвобожденных участков: { $number }.
    [small_counts] Удержано чисел меньше пяти или выдающих такие числа: { $number }.
   *[other] Удержано: { $number }.
}
exchange-kept-nothing = Ничего не удержано.
exchange-lost = Потеряно: { $record }, { $field } (раз: { $times }): { $why ->
    [no_element] в формате нет для этого элемента
    [holes] внутренние кольца записать нельзя
    [withheld] контур удержан
    [record_not_read] записи этого вида не читаются
    [no_field] здесь нет для этого поля
    [second_value] у поля уже было значение; оставлено первое
    [points] точки не являются числами, или их меньше трёх; контур не построен
    [point_detail] у точек читаются только долгота и широта
   *[other] { $why }
}.
exchange-lost-nothing = Ничего не потеряно.
exchange-read = Прочитано записей: { $features }, из них с контуром: { $outlines }.
exchange-land = { $status ->
    [hazard] опасность
    [indication] указание на опасность
    [sha] предполагаемый опасный участок
    [cha] подтверждённый опасный участок
    [cleared_pending_qc] очищено, до контроля качества
    [reopened] открыто снова
   *[other] работа или высвобождение приостановлены
}
exchange-near = На { $day } опасностей на учёте в пределах { $metres } м от пути: { $number }.
exchange-near-outline = { $parcel }: { $land }, в { $metres } м.
exchange-near-cell = { $parcel }: { $land } внутри клетки 1 км; до клетки { $metres } м ({ $where }).
exchange-in-cell = { $parcel }: { $land } внутри клетки 1 км, в которую входит путь ({ $where }).
exchange-warning-two = Для решения показать контур нужны две разные стороны; названы: { $parties }.
exchange-warning-line = Эта строка — не решение (form warning_outline) и не подпись (form warning_signed) в JSON.
exchange-warnings-between = Укажите --warnings вместе с --between и названиями двух сторон.
exchange-no-format = Формата «{ $format }» нет. Известны: { $known }.
exchange-format-broken = Формат «{ $format }» не загружается из { $package }. Исправьте или удалите этот пакет.
exchange-maxml-broken = Это не XML, который можно прочитать: { $reason }.
exchange-names = В этом файле нет имён элементов в том виде, как в поставляемом. Нужны: { $needed }.
exchange-no-way = В файле нет ни линии, ни места, ни площади. Сначала начертите путь.
exchange-within = { $metres } м спросить нельзя; спросите больше 0 и не больше { $most } м.
