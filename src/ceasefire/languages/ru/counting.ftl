# День, подсчитанный заново по другим правилам, поясам и времени закрытия.

count-title = { $day }, подсчитано заново { $report ->
    [none] (доклад ещё не составлен)
   *[other] (инциденты доклада { $report })
 }
count-column = [{ $number }] { $whose }: { $rule }; часовой пояс { $zone }, день заканчивается в { $cut } ({ $period })
count-as-agreed = как согласовано
count-as-asked = по запросу
count-as-rule = другое правило
count-total = Подсчитано
count-incidents = Инциденты дня
count-by-kinds = По видам
count-by-areas = По районам (районы могут пересекаться)
count-by-provisions = По положениям и их ответам по заявленному
count-elsewhere = в других местах
count-unplaced = место неизвестно
count-differences = В чём расхождение и почему:
count-same = Расхождений нет ни по одному инциденту.
count-hint = Другие правила, правило другой стороны, другой пояс или время закрытия: { $command }

## Почему инцидент учитывается или нет

count-why-not-counted = { $act }: это правило такое не считает.
count-why-none-told = { $act }: число не сообщено.
count-why-row = { $act }: строка считается за единицу.
count-why-each = { $act }: считается каждый случай ({ $number }).
count-why-series = первый в серии из { $size }; серия считается один раз (нужно не менее { $least }).
count-why-joined = входит в серию, которая начинается с { $of }; серия считается один раз.
count-why-may-reach = серия из { $low } или более; набирается ли нужное число { $least }, неизвестно.
count-why-below = серия из { $size }, меньше нужных { $least }.
count-why-alleged = известно только из жалоб; утверждения сторон не считаются.
count-why-other-day = при этом поясе и времени закрытия относится к дню { $day }.

## Отказы

count-edition-twice = Правило { $rule } дважды записано в версии { $version }; дайте каждой редакции свою версию.
count-edition-same-time = У правила { $rule } две редакции с одного и того же времени ({ $since }); укажите для более поздней valid_from или known_from.
count-version-unknown = У правила { $rule } нет версии { $version }; есть: { $known }.
count-rule-not-yet = Правило { $rule } на { $at } ещё не действовало или не было известно; назовите версию (ID@VERSION) или более поздний день.
count-day-empty = Вокруг дня { $day } ничего не объединено в инциденты. Сначала закройте день или назовите другой.
