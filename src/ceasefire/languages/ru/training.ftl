# Training: courses, awards, who may do what, refreshers; files of records.

records-no-file = Файла «{ $name }» нет. Укажите файл YAML или JSON либо то, что входит в поставку: { $shipped }.
records-too-long = Файл длиннее { $most } знаков; он не прочитан.

training-kind = { $kind ->
    [theory] теория
    [practical] практика
   *[other] { $kind }
 }
training-unknown = «{ $what }» неизвестно. Известно: { $known }.
training-person-unknown = В этой школе никого не зовут «{ $person }». Роли пишут так: 1/s2/3 или host/eng-1/7.
training-twice = «{ $person }» указано дважды. Уберите одно.
training-section = Отделения из { $number } не бывает; в нём от { $least } до { $most }.
training-team = Группе нужны отделения, медик и пара сапёров EOD.
training-course = Курсу нужен хотя бы один день, срок действия в днях и доля присутствия больше 0 и не больше 1.
training-run-days = Занятия кончаются раньше, чем начинаются. Исправьте дни.

## Awards

training-recognised = Признание чужой квалификации требует причины словами и подписи не самого человека.
training-no-trainee = { $person } не обучался в { $run }, или это другой курс. Присвоить нечего.
training-award-signed = Присвоение подписывает не сам обучаемый.
training-before-course = Оценка { $day }, до начала курса { $starts }. До курса никто не сдаёт: оцените снова.
training-award-early = Присвоено { $day }; курс и оценки кончились { $ends }. Исправьте день.
training-needs = «{ $code }», нужного для этого курса, { $day } не было. Сначала оно, потом этот курс.
training-days-held = Проведено дней занятий: { $held }, нужно { $needed }.
training-attendance = Присутствие { $there } из { $days } дн.; нужно { $needed } %. Восполните пропущенное.
training-not-assessed = Нет оценки: { training-kind }. Нужны и теория, и практика.
training-score = Оценки { $score } не бывает; она от 0 до 100.
training-failed = { training-kind }: { $score }, нужно { $least }. Не сдано.
training-no-licence = У { $person } { $day } не было лицензии инструктора.
training-no-instructor = У занятий нет инструктора.
training-assessor-commander = { $person } не может оценивать: это сам обучаемый или его командир. Пусть оценит другой.
training-assessor-instructor = Всё оценили сами инструкторы { $run }. Хотя бы один оценивающий должен быть другим.
training-no-award = У { $person } нет присвоения по курсу { $course }.
training-certificate = { $person }: курс { $course } пройден ({ $code }, уровень { $level }); действует с { $first } по { $last }, подписано: { $signed }. Имя этого свидетельства: { $name }

## Who may do what

training-may = { $number } из { $people } могут выполнять «{ $work }» { $day }.
training-none = { $person }: квалификации «{ $code }» никогда не было. Нужен курс.
training-level = { $person }: «{ $code }» до уровня { $level }; нужен { $wanted } (правило { $rule }).
training-not-yet = { $person }: «{ $code }» действует только с { $day }.
training-expired = { $person }: «{ $code }» кончилась { $day }. Нужно повторное обучение.
training-revoked = { $person }: «{ $code }» отозвана { $day }. Нужен весь курс заново.
training-unused = { $person }: «{ $code }» в последний раз применялась { $day }; после { $most } дн. без применения нужно повторное обучение.
training-restricted = { $person } не может выполнять «{ $work }» до { $day }: { $words }.
training-duty-row = { $person } дежурил бы { $days } дн. подряд, допускается не больше { $most }. Дайте день отдыха.
training-duty-hours = { $person } дежурил бы { $hours } ч за 7 дней, допускается не больше { $most }.
training-duty-rest = { $person } отдыхал { $hours } ч перед этим дежурством, нужно не меньше { $least }.
training-duty-times = Дежурство длится больше нуля и не больше 24 часов. Исправьте время.

## Refreshers and checks

training-due = Квалификаций кончается: { $number } (людей: { $people }) за { $days } дн. с { $day }.
training-run = { "  " }{ $course }: начать не позже { $begin }, людей: { $number }; первое право кончается { $first }.
training-run-late = { "  " }{ $course }: УЖЕ ПОЗДНО, чтобы кончить до { $first } (начать надо было { $begin }), людей: { $number }.
training-seats = В занятиях хотя бы одно место, а не { $seats }.
training-school = { $name }: людей { $people }, присвоений { $awards } ({ $units }).
training-stands = Всё действительно.
