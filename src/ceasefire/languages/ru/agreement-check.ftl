# Проверка соглашений: что отклоняется при чтении и что находит проверка в том, что прочитано.

## What is refused, and what to write instead

agreement-kind = { $kind ->
    [provision] положение
    [way] вид нарушения
    [exemption] исключение
    [reading] толкование
    [act] действие
    [arms] класс вооружений
    [tally] учитываемый класс
    [cap] предел
    [party] сторона или гарант
    [language] язык
    [clock] отсчёт времени
    [area] зона
    [line] линия
    [zone] зона или линия
   *[other] { $kind }
 }
agreement-name-unknown = В соглашении нет такого имени ({ agreement-kind }): «{ $name }». { $close ->
    [none] Объявите его или напишите одно из: { $known }.
   *[other] Напишите { $close }; известны: { $known }.
 }
agreement-name-twice = Дважды одно и то же ({ agreement-kind }): «{ $name }»; дайте каждому своё имя или номер.
agreement-circle = Каждое ждёт следующего, а последнее первого ({ agreement-kind }): { $circle }. Разорвите круг.
agreement-priority-low = Исключение «{ $other }» (приоритет { $theirs }) должно отменять «{ $exemption }» (приоритет { $priority }); дайте ему приоритет не ниже { $least }.
agreement-text-lacking = Нет текста на языках: { $languages }; напишите и его.
agreement-zone-of-record = «{ $zone }» не часовой пояс; напишите имя вида Europe/Kyiv или Asia/Baku.
agreement-drawn-otherwise = { $kind ->
    [line] «{ $name }» начерчена как линия, внутренней части у неё нет; назовите её в `within` с расстоянием или начертите площадь.
   *[other] «{ $name }» начерчена как площадь; расстояние измеряется от линии: начертите границу как LineString и назовите её.
 }
agreement-decides-nothing = «{ $name }» не указывает ни на что в файле соглашения; напишите путь к полю, например provisions.P1.breached_by.force.time.
