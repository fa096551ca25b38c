# Экраны земель; слова форм, общие с экранами задач и устройств.

web-screen-land = Земли
mine-optional = можно не заполнять
mine-rules = правила { $rules }
mine-missing = Не заполнено: { mine-field }.
mine-unread = «{ $text }» здесь не читается: { mine-field }. Напишите ещё раз.
land-on-day = На день
land-shown = Участков на { $day }: { $count }.
land-conserved = книги сходятся
land-not-conserved = книги не сходятся
land-line-open = открыт
land-line-worked = в работе
land-line-closed = закрыт
land-by-class = Площадь по классам
land-class = Класс
land-enter = Внести действие
land-parcels = Участки
land-outline-help = Обведите контур щелчками по карте, пока форма открыта, или напишите его: поворотные точки по одной в строке (широта, долгота либо MGRS или UTM), GeoJSON либо ход (начало, затем азимут и метры в строке).
land-split-help = GeoJSON, по объекту на часть; у каждого «parcel» — имя, а где работать нельзя — «blocked»: true и «marking».
land-part-of = Выделен из
land-next = Что может следовать
land-no-next = Ничего: участок разделён, и его земля — у частей.
land-signatures = Подписи
land-dissents = не согласен
land-words-if-dissent = нужно при несогласии
land-sign = Подписать
land-dissent-button = Не согласиться
land-history = История
mine-deed = { $deed ->
    [unit] Объявить единицу
    [open] Открыть участок
    [reclassify] Классифицировать
    [split] Разделить
    [cancel] Предложить отмену
    [reduce] Предложить сокращение
    [clear] Внести очистку
    [accept] Предложить приёмку очистки
    [reject] Отклонить очистку
    [hand_over] Предложить передачу
    [suspend] Приостановить
    [lift] Снять приостановку
    [reopen] Открыть снова
    [day] Работа за день
    [sheet] Утренний лист
    [order] Приказ на задачу
    [lane] Начертить полосу
    [task_step] Шаг задачи
    [lane_step] Шаг полосы
    [reported] Сообщено об устройстве
    [stepped] Что стало с устройством
    [order_sign] Подписать приказ
    [stop] Остановить задачу
    [lift_stop] Снять эту остановку
    [accident] Сообщить о несчастном случае (останавливает задачу)
    [accident_step] Что было после несчастного случая
    [accreditation] Аккредитация организации
    [accreditation_step] Что стало с аккредитацией
    [demolition] Акт подрыва
   *[unknown] { $deed }
}
mine-field = { $field ->
    [parcel] Участок
    [on] День
    [reason] Причина
    [operator] Исполнитель
    [authority] Уполномоченный орган
    [owner] Владелец
    [work] Вид работы
    [organisation] Организация
    [reference] Номер работы
    [ended] Работа окончена
    [evidence] Свидетельства
    [evidence_source] Свидетельство: от кого
    [evidence_on] Свидетельство: день
    [evidence_at] Свидетельство: место (широта, долгота)
    [evidence_words] Свидетельство: словами
    [unit] Административная единица
    [area_m2] Площадь (м²)
    [hazard] Опасность
    [opens_as] Открывается как
    [becomes] Становится
    [way] Как задан контур
    [outline] Контур
    [datum] Датум или система координат, если не WGS 84 (например, EPSG:28408)
    [source] Источник контура
    [children] Части (GeoJSON)
    [coverage_required] Требуемый охват (%)
    [coverage_done] Выполненный охват (%)
    [items_found] Найдено предметов
    [method] Метод
    [depth_cm] Глубина (см)
    [depth_reason] Почему такая глубина
    [not_worked_m2] Не обработано (м²)
    [followed_up_by] Кто работал после машин
    [dog_searches] Независимых проходов собак
    [clearance] Очистка, по имени
    [acceptance] Решение о качестве, по имени
    [benchmark] Репер (широта, долгота)
    [turning_points] Отмечено поворотных точек
    [as_built_map] Исполнительная карта
    [completion_report] Отчёт о завершении
    [cause] Повод
    [investigation] Расследование
    [marking] Как обозначено
    [report] Отчёт
    [role] В качестве
    [words] Словами
    [release] Высвобождение
    [verdict] Решение
    [task] Задача
    [lane] Полоса
    [day] День
    [team] Команда
    [m2] Обработано (м²)
    [hours] Часы сапёров
    [signals] Сигналов
    [devices] Найденные устройства (номера)
    [stoppage] Простой: причина
    [minutes] Простой (минут)
    [wind_ms] Ветер (м/с)
    [temperature_c] Температура (°C)
    [rain_mm_h] Дождь (мм/ч)
    [blocked_m2] Недоступный участок (м²)
    [blocked_why] Почему недоступен
    [asset] Машина или собака
    [handler] Вожатый
    [part] Обысканная часть
    [tested] Собака сегодня прошла проверку
    [follow_up] Обследование после машины
    [corrects] Исправляет запись
    [leader] Руководитель
    [medic] Медик
    [demining] Ищут
    [bac] Очищают места боёв
    [machine] Расчёт машины
    [dogs] Вожатые собак
    [eod] Уничтожают боеприпасы
    [ied] Самодельные устройства
    [first_aid_min] Первая помощь (минут)
    [damage_control_min] Неотложная помощь (минут)
    [surgery_min] Операция (минут)
    [vehicle] Машина для эвакуации
    [drilled] Последняя тренировка эвакуации
    [comms] Связь, проверена сегодня
    [assets_passed] Проверено сегодня, исправно
    [assets_failed] Проверено сегодня, неисправно
    [device] Устройство, номер
    [by] Кем
    [step] Шаг
    [make] Изготовление
    [category] Категория
    [model] Модель
    [condition] Состояние
    [level] Уровень
    [module] Модуль
    [found_cm] Глубина залегания (см)
    [destroyed_how] Как уничтожено
    [demolition] Акт подрыва
    [receipt] Расписка
    [starts] Начало
    [due] Срок
    [improvised] Ожидаются самодельные устройства
    [corners] Углы (метры на восток, север; по строке)
    [version] Версия
    [about] О чём (для нарушения: его имя из посещения)
    [at] Когда
    [accident] Несчастный случай, номер
    [happened] Произошло
    [reported] Сообщено
    [from_day] С
    [to_day] По (включительно)
    [state] Состояние
    [charges] Израсходовано зарядов (предмет = число; по строке)
    [stop] Остановка
    [destroyed_devices] Уничтоженные устройства (номера)
   *[unknown] { $field }
}
mine-choice = { $choice ->
    [non_technical_survey] нетехническое обследование
    [technical_survey] техническое обследование
    [clearance] очистка
    [quality_control] контроль качества
    [investigation] расследование
    [manual] вручную
    [mechanical] машиной
    [dogs] с собаками
    [battle_area_surface] место боёв, поверхность
    [battle_area_subsurface] место боёв, под поверхностью
    [bac_surface] место боёв, поверхность
    [bac_subsurface] место боёв, под поверхностью
    [operator] исполнитель
    [authority] уполномоченный орган
    [owner] владелец
    [missed_item] пропущенный предмет
    [accident] происшествие
    [new_evidence] новые свидетельства
    [critical_nonconformity] критическое несоответствие
    [security] безопасность
    [blocked] недоступно
    [indication] указание
    [sha] предположительно опасный район
    [cha] подтверждённый опасный район
    [points] поворотные точки
    [geojson] GeoJSON
    [traverse] ход по азимуту и расстоянию
    [form] полевая форма
    [detonation] подрыв
    [accident_place_known] происшествие, место известно
    [records_reliable] записи, надёжные
    [signs_or_fencing] знаки или ограждение
    [visual] видно глазом
    [item_found] найден предмет
    [old_survey] старое обследование
    [former_combat_zone] бывшая зона боёв
    [accident_place_unknown] происшествие, место неизвестно
    [records_unreliable] записи, малонадёжные
    [land_not_in_use] земля не используется
    [verbal] устное сообщение
    [used_without_accident] используется без происшествий
    [records_contrary] записи говорят против
    [survey_found_nothing] обследование ничего не нашло
    [weather] погода
    [equipment] оборудование
    [medical] медицина
    [access] доступ
    [quality] проверка качества
    [demolition] подрыв
    [visit] посещение
    [other] другое
    [conventional] штатное
    [improvised] самодельное
    [issue] выдать
    [return] вернуть
    [accept] принять
    [mobilise] развернуть
    [begin] начать работу
    [complete] работа завершена
    [check_inside] внутренняя проверка
    [check_outside] внешняя проверка
    [pass] выдержано
    [reject] отклонить
    [order_rework] назначить доработку
    [report] доложить о завершении
    [hand_over] передать
    [close] закрыть
    [stop] остановить
    [lift] снять остановку
    [find_sound] признать годным
    [open] открыть
    [signal] проверить сигнал
    [clear_signal] сигнал разрешён
    [sample] взята выборка
    [fail] не выдержано
    [reopen] открыть снова
    [work] начать в полосе
    [locate] обнаружено
    [dismiss] ничего нет
    [identify] опознано
    [mark] обозначено, ожидает
    [destroy] уничтожено
    [store] сдано на склад
    [hand_to_police] передано полиции
    [lose_track] след потерян
    [trace] найдено снова
    [ordered] распоряжение
    [secure] место обезопасено
    [appoint_board] комиссия назначена
    [investigate] расследовано
    [recommend] комиссия дала рекомендации
    [track_actions] меры отслеживаются
    [applied] подана заявка
    [granted] выдана
    [read_documents] документы изучены
    [visit_field] проверка на месте
    [grant] выдать
    [refuse] отказать
    [suspend] приостановить
    [reinstate] возобновить
    [expire] истекла
    [revoke] отозвать
    [renew] заявка на продление
    [sign] подписать
    [dissent] не согласиться
   *[unknown] { $choice }
}
