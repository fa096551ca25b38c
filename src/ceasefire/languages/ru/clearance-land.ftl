# Реестр земель: что нельзя сделать с участком и по какому правилу.

land-rule = (правило { $rule }: { $standard }; { $checked ->
    [read] прочитано в открытом тексте
    [ours] правило этого реестра
   *[unverified] суть известна, но с текстом стандарта не сверено
})
land-state = { $state ->
    [not_listed] не учтён
    [indication] указание на опасность
    [sha] район предполагаемой опасности
    [cha] район подтверждённой опасности
    [cleared_pending_qc] очищен, до контроля качества
    [cancelled] исключён
    [reduced] сокращён
    [cleared] очищен
    [handed_over] передан
    [reopened] открыт вновь
    [divided] разделён на части
    [indication_suspended] указание на опасность, приостановлен
    [sha_suspended] район предполагаемой опасности, приостановлен
    [cha_suspended] район подтверждённой опасности, приостановлен
    [cleared_pending_qc_suspended] очищен, до контроля качества, приостановлен
    [cancelled_suspended] исключён, приостановлен
    [reduced_suspended] сокращён, приостановлен
    [cleared_suspended] очищен, приостановлен
    [handed_over_suspended] передан, приостановлен
    [reopened_suspended] открыт вновь, приостановлен
   *[other] { $state }
}
land-step = { $step ->
    [open_indication] открыть как указание на опасность
    [open_sha] открыть как предполагаемый
    [open_cha] открыть как подтверждённый
    [suspect] отнести к предполагаемым
    [confirm] отнести к подтверждённым
    [cancel] исключить
    [reduce] сократить
    [clear] очистить
    [accept] принять очистку
    [reject] не принять очистку
    [hand_over] передать
    [reopen] открыть вновь
    [split] разделить
    [suspend] приостановить
    [lift] снять приостановку
   *[other] { $step }
}
land-work = { $needed ->
    [non_technical_survey] нетехническое обследование
    [technical_survey] техническое обследование
    [clearance] очистка
    [quality_control] контроль качества
    [investigation] расследование
   *[other] { $needed }
}
land-part = { $part ->
    [reason] причина
    [words] объяснение словами
    [officer] кто подписывает
    [operator] оператор
    [authority] уполномоченный орган
    [owner] владелец
    [benchmark] репер
    [as_built_map] исполнительная карта
    [completion_report] отчёт о завершении
    [investigation] расследование
    [marking] как обозначено
    [report] отчёт
    [methods] методы
    [parcel] имя участка
    [hazard] опасный район
    [source] источник
   *[other] { $part }
}

land-no-such-step = Здесь это действие невозможно: { land-step }. Состояние участка: { land-state }. { land-rule }
land-evidence-no-source = У свидетельства типа { $type } нет источника. Укажите, от кого или откуда оно.
land-evidence-unknown = В национальном перечне нет типа свидетельств «{ $type }». Есть: { $known }.
land-evidence-twice = Тип свидетельств { $type } стоит в перечне дважды.
land-few-corners = Контуру нужны хотя бы три разные вершины; здесь их { $corners }. { land-rule }
land-crosses-itself = Контур пересекает или касается сам себя ({ $problem }). Начертите его заново. { land-rule }
land-doubled-corner = Вершина { $corner } и следующая — одно и то же место. Уберите одну. { land-rule }
land-long-side = Сторона после вершины { $corner } длиной { $metres } м; допускается не более { $limit } м. Проверьте вершину. { land-rule }
land-sha-needs-evidence = Не названо ничего, что говорит о заражении. Району предполагаемой опасности нужно хотя бы одно косвенное свидетельство. { land-rule }
land-cha-needs-direct = Району подтверждённой опасности нужно хотя бы одно прямое свидетельство с указанием места. { land-rule }
land-evidence-far = Ближайшее прямое свидетельство в { $metres } м от участка; принимается не далее { $limit } м. Проверьте его место. { land-rule }
land-evidence-later = Свидетельство типа { $type } от { $day }, позже самого акта. { land-rule }
land-other-work = Этот акт должен опираться на другой вид работ: { land-work }. { land-rule }
land-work-not-ended = Работы заканчиваются { $day }, позже самого акта. { land-rule }
land-must-be-written = Чего-то не хватает: { land-part }. { land-rule }
land-direct-evidence = Названо прямое свидетельство. Землю с прямыми свидетельствами не исключают; отнесите её к подтверждённой. { land-rule }
land-cha-needs-contrary = Район подтверждённой опасности исключают, только если есть свидетельства об обратном. Назовите их. { land-rule }
land-items-found = Техническое обследование нашло предметов: { $items }. Сокращают только там, где ничего не найдено; отнесите землю к подтверждённой. { land-rule }
land-coverage = Охвачено { $done } % из требуемых { $required } % (более 0 и не более 100 %). { land-rule }
land-other-clearance = Участок опирается не на очистку «{ $named }». Контроль качества говорит ровно о последней. { land-rule }
land-inspects-itself = { $name } не может подтверждать собственную работу. Это делает другая организация. { land-rule }
land-other-acceptance = «{ $named }» — не принятое решение о качестве этого участка. { land-rule }
land-turning-points = Обозначено поворотных точек: { $points }; нужно не менее { $needed }. { land-rule }
land-other-operator = Оператором назван { $name }, а работу выполнил { $worked }. { land-rule }
land-blocked-is-split = Недоступную землю не приостанавливают вместе со всем участком. Отделите её отдельным полигоном и обозначьте. { land-rule }
land-other-cause = «{ $cause }» для этого не причина. Возможны: { $known }. { land-rule }
land-not-worked = Внутри контура не обработано { $area } м². Сначала отделите их отдельным полигоном. { land-rule }
land-surface-has-no-depth = У очистки поверхности района боевых действий нет глубины. Уберите её. { land-rule }
land-needs-depth = Очистке нужна глубина: обычно { $usual } см, более 0 и не более { $deepest } см. { land-rule }
land-depth-needs-reason = { $depth } см — не обычная глубина { $usual } см. Напишите почему. { land-rule }
land-machines-alone = Одни машины не очищают. Назовите, кто проверил за ними, или их аккредитацию как основного метода. { land-rule }
land-dogs = Независимых проверок собаками { $searches } из нужных { $needed }, и аккредитованный порядок не назван. { land-rule }
land-split-in-two = Участок делят не менее чем на две части; здесь их { $children }. { land-rule }
land-split-names = Каждой части нужно своё имя, которого нет ни у одного участка. { land-rule }
land-child-outside = { $child } выходит за пределы исходного участка на { $area } м². { land-rule }
land-children-overlap = { $one } и { $other } перекрываются на { $area } м². { land-rule }
land-gap = Части не покрывают { $area } м² исходного участка. Вся его земля должна войти в одну из них. { land-rule }
land-blocked-not-hazardous = Недоступной бывает только предполагаемо или подтверждённо опасная земля; состояние участка: { land-state }. { land-rule }
land-no-area = Контур охватывает { $area } м²; это не площадь. { land-rule }
land-opens-as = «{ $said }» — не класс опасной земли. Пишите sha или cha (или indication при открытии). { land-rule }
land-release-waits = Высвобождение { $name } ещё ждёт подписей. Сначала его подписывают или возражают против него. { land-rule }
land-release-lapsed = Высвобождение { $name } не ждёт подписи: оно действует, против него возразили, либо земля изменилась или приостановлена. { land-rule }
land-signed-before = Высвобождение предложено { $day }; раньше его подписать не могли. { land-rule }
land-signature-not-asked = Подпись { $name } в этой роли не требуется. Требуются: { $needed }. { land-rule }
land-signed-already = В этой роли высвобождение уже подписано; { $name } не может подписать ещё раз. { land-rule }
land-parcel-twice = Участок с таким именем уже есть. { land-rule }
land-parcel-not-yet = На { $day } этот участок не был учтён или высвобождение ещё не было предложено. { land-rule }
land-later-act-falls = При этом акт { $name } от { $day } был бы невозможен. Отзовите его в том же исправлении или замените другим. { land-rule }
land-unit-too-small = Площадь единицы не может быть { $area } м²: в ней открыто { $opened } м². { land-rule }
land-larger-than-unit = С этим участком в { $name } было бы открыто { $opened } м², а её площадь только { $area } м². { land-rule }
land-overlaps = Контур перекрывает { $other } на { $area } м². Учтённую землю открывают вновь или исправляют, а не открывают дважды. { land-rule }
land-unit-unknown = Единица «{ $name }» не объявлена. Известны: { $known }.
land-no-such-release = Высвобождения «{ $named }» в реестре нет. Подпись называет его точно.
land-no-such-parcel = Такого участка в реестре нет.
land-no-such-act = Действующего акта «{ $named }» нет.
land-known-backwards = { $at } раньше последней записи. Записи идут в том порядке, в каком о них стало известно.
land-line-broken = Эта строка — не JSON, как он записан в реестре земель.
clearance-no-such-part = «{ $name }» — не часть этого измерения. Части: { $known }.
land-act-twice = Этот акт уже записан слово в слово.
standard-no-edition = У правила { $wanted } нет редакции, действующей на { $on }. { land-rule }
standard-no-number = Действующая редакция не называет «{ $name }». { land-rule }
standard-two-editions = У правила { $rule } две редакции, действующие в один день.
standard-no-27 = В своде нет правила 27, по которому выбирают редакции.
land-form = { $form ->
    [unit] единица объявлена
    [open] открыт
    [reclassify] отнесён к классу
    [split] разделён
    [cancel] предложено исключение
    [reduce] предложено сокращение
    [clear] очищен
    [accept] предложено принять очистку
    [reject] очистка не принята
    [hand_over] предложена передача
    [reopen] открыт вновь
    [suspend] приостановлен
    [lift] приостановка снята
    [sign] подписано
    [dissent] возражение
    [correct] исправлено
   *[other] { $form }
}
land-line = { $parcel }: { $status }, { $area } м² (опасный район { $hazard }, { $unit }).
land-waits = Предложено: { $asked }; подписей { $signed } из { $needed }.
land-dissent = { $name } возражает: «{ $words }».
land-depth = Глубина { $depth } см.
land-blocked = Недоступен; обозначение: { $marking }.
land-balance = { $name }: открыто { $opened } м² = исключено { $cancelled } + сокращено { $reduced } + очищено { $cleared } (из них передано { $handed }) + остаётся { $remaining }.
land-act = { $day }: { $what } — { $about } (известно с { $known }; { $name }).
land-withdrawn = Отозвано исправлением.
land-nothing = На этот день земля не учтена.
land-all = Вся земля
