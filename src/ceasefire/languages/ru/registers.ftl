# Реестры соглашения: объявленное вооружение и места хранения, наблюдения, уведомления, режимы тишины.

## Отказы

register-class-unknown = Нет класса вооружения «{ $name }»; { $instead }.
register-class-overlap = Класс { $name } пересекается с классом { $other }: в обоих { $kind } одного калибра. Разделите их по calibre_mm, kind или models.
register-model-twice = Модель { $model } уже есть в классе { $other }. Оставьте её в одном классе.
register-entry-twice = Две записи для { $name }, известные с одного момента, действуют в одно время (другая под номером { $other }). Дайте одной более поздний known_from или разделите их сроки.
register-id-twice = Обозначение «{ $id }» использовано дважды. Дайте каждому своё.
register-kind-unknown = Нет уведомлений вида «{ $kind }»; { $instead }.
register-notice-not-earlier = { $notice } не является уведомлением, поданным раньше этого. Назовите то, которое исправляется или отзывается.
register-present = Числа не согласуются: наименьшее { $low }, наибольшее { $high }, номеров { $serials }. Нужно: номера ≤ наименьшее ≤ наибольшее.
register-radius = { $metres } м не может быть радиусом. Укажите больше 0 и не больше 400 000 м.
register-serials-many = Номеров указано { $serials }, а единиц { $count }. Исправьте число или номера.
register-silence-other = У этой версии { $id } другое место, другие действия или другие стороны, чем у первой. Режим тишины для другого места вносится отдельно, под своим обозначением.
register-site-unknown = Нет места хранения «{ $name }». Известны: { $known }.
register-zone-without-agreement = Зону «{ $zone }» задаёт соглашение. Назовите его через --agreement или укажите круг либо многоугольник.
register-agreement-without-classes = В соглашении { $agreement } не названы классы вооружения. Впишите их в arms_classes.

## Классы и стороны

agreement-register-class-is = «{ $seen }» относится к классу { $arms }.
agreement-register-class-not = «{ $seen }» не относится к классу { $arms }.
agreement-register-class-open = «{ $seen }» может относиться к классу { $arms } или к { $others }.
agreement-register-class-open-none = «{ $seen }» может относиться к классу { $arms }, к { $others } или ни к какому.
agreement-register-class-perhaps = «{ $seen }» может относиться к классу { $arms } или ни к какому.
agreement-register-class-none = «{ $seen }» не относится ни к одному классу соглашения.
agreement-register-side-known = Принадлежность установлена: { $party }.
agreement-register-side-open = Принадлежность не установлена.

## Наблюдения

agreement-register-in-violation = Наблюдение { $id } ({ $bounds }): в нарушение, там, где этому классу быть нельзя.
agreement-register-outside-site = Наблюдение { $id } ({ $bounds }): за линиями отвода, но не в месте хранения.
agreement-register-in-site = Наблюдение { $id } ({ $bounds }): в объявленном месте хранения.
agreement-register-under-notice = Наблюдение { $id } ({ $bounds }): объявлено уведомлением.
agreement-register-cannot-tell = Наблюдение { $id } ({ $bounds }): установить нельзя.
agreement-register-not-concerned = Наблюдение { $id } ({ $bounds }): ни одно правило о вооружении его не касается.
agreement-register-no-rule = Нет правила о вооружении класса { $arms }, обязательного для { $party }.
agreement-register-rule-against = { $rule }: вооружению { $party } ({ $classes }) там быть нельзя.
agreement-register-rule-kept = { $rule }: вооружением { $party } ({ $classes }) соблюдено.
agreement-register-rule-open = { $rule }: можно ли вооружению { $party } ({ $classes }) там быть, не ясно.
agreement-register-site-in = В месте хранения { $site }, редакция { $edition }: P { $p }.
agreement-register-site-out = Ни в одном месте хранения; вероятнее других { $site }, редакция { $edition }: P { $p }.
agreement-register-site-open = В месте хранения { $site }, редакция { $edition }, или нет, не ясно: P { $p }.
agreement-register-site-none = Мест хранения тогда объявлено не было, насколько известно.
agreement-register-site-changed = За это время перечень мест хранения изменился.

## Наличие в месте хранения

agreement-register-stock-agrees = { $site }, { $arms }: опись и осмотр сходятся.
agreement-register-stock-differs = { $site }, { $arms }: опись и осмотр расходятся.
agreement-register-stock-open = { $site }, { $arms }: сходятся ли опись и осмотр, не ясно.
agreement-register-expected = Объявлено с учётом перемещений: { $bounds }.
agreement-register-present-whole = Осмотрено всё место; в наличии: { $bounds }.
agreement-register-present-part = Осмотрена только часть места; в наличии: { $bounds }.
agreement-register-present-denied = В доступе отказано; в наличии: { $bounds }.
agreement-register-missing = Недостаёт наверняка: { $bounds }.
agreement-register-missing-perhaps = Возможно, недостаёт: { $bounds }.
agreement-register-missing-none = Недостачи нет.
agreement-register-surplus = Лишнее наверняка: { $bounds }.
agreement-register-surplus-perhaps = Возможно, лишнее: { $bounds }.
agreement-register-surplus-none = Лишнего нет.
agreement-register-serials-absent = Объявленные номера, которых не было: { $serials }.
agreement-register-serials-strange = Номера, которые не объявлялись: { $serials }.
agreement-register-moved-out = Перемещение { $id }: вывезено { $count }, разрешение { $permission }.
agreement-register-moved-in = Перемещение { $id }: ввезено { $count }, разрешение { $permission }.
agreement-register-moved-out-unpermitted = Перемещение { $id }: вывезено { $count }, разрешения в записях нет.
agreement-register-moved-in-unpermitted = Перемещение { $id }: ввезено { $count }, разрешения в записях нет.

## Уведомления

agreement-register-kind = { $kind ->
    [demining] разминирование
    [exercise] учения
    [rotation] ротация
    [works] работы
    [flight] полёт
    [passage] проезд
   *[other] «{ $kind }»
 }
agreement-register-notice = Уведомление { $id } ({ agreement-register-kind }) от { $by }, подано { $given } на время с { $from } по { $until }.
agreement-register-notice-act-open = Возможно, это было действие, о котором такое уведомление не говорит.
agreement-register-notice-stood = Оно действовало до { $until }, то есть и в это время.
agreement-register-notice-no-longer = Оно отозвано или заменено { $until }, до этого.
agreement-register-notice-ended-during = Оно отозвано или заменено { $until }, в течение этого времени.
agreement-register-notice-place = Его район охватывает место: P { $p }.
agreement-register-notice-elsewhere = Его район в другом месте: P { $p }.
agreement-register-notice-place-open = Охватывает ли его район место, не ясно: P { $p }.
agreement-register-announced = Объявлено уведомлением.
agreement-register-not-announced = Уведомлением не объявлено.
agreement-register-announced-perhaps = Было ли объявлено уведомлением, не ясно.
agreement-register-duty-met = { $id }: уведомление ({ agreement-register-kind }) подано за { $window } ч, как положено.
agreement-register-duty-missed = { $id }: уведомление ({ agreement-register-kind }) за { $window } ч, как положено, не подано.
agreement-register-duty-none = { $id }: полагалось уведомление ({ agreement-register-kind }) за { $window } ч; ни одно не говорит об этом времени и месте.
agreement-register-duty-not-yet = { $id }: полагается уведомление ({ agreement-register-kind }) за { $window } ч; срок ещё не истёк.
agreement-register-duty-open = { $id }: подано ли уведомление ({ agreement-register-kind }) за { $window } ч, как положено, не ясно.
agreement-register-duty-act-open = Возможно, это было действие, о котором уведомлять не требуется.
agreement-register-duty-in-time = { $id }, подано { $given }: за { $hours } ч, вовремя.
agreement-register-duty-late = { $id }, подано { $given }: за { $hours } ч, слишком поздно.
agreement-register-duty-early = { $id }, подано { $given }: за { $hours } ч, слишком рано.
agreement-register-duty-time-open = { $id }, подано { $given }: вовремя ли, не ясно.

## Режимы тишины

agreement-register-silence-broken = Режим тишины { $silence }: указано на нарушение.
agreement-register-silence-kept = Режим тишины { $silence }: соблюдён.
agreement-register-silence-cannot-tell = Режим тишины { $silence }: установить нельзя.
agreement-register-silence-not-watched = Режим тишины { $silence }: не наблюдался.
agreement-register-silence-proposed = Режим тишины { $silence }: не согласован, никого не обязывает.
agreement-register-silence-agreed = Согласован; обязывает с { $from } до { $until } (версий: { $versions }).
agreement-register-silence-not-signed = Подписали не все: { $signers }.
agreement-register-silence-not-agreed = Никто не был связан обязательством.
agreement-register-silence-running = На момент вопроса он ещё не закончился.
agreement-register-silence-during = В его время, с { $from } до { $until }.
agreement-register-silence-other-time = Не в его время, с { $from } до { $until }.
agreement-register-silence-time-open = В его ли время, с { $from } до { $until }, не ясно.
agreement-register-silence-place = В его районе: P { $p }.
agreement-register-silence-elsewhere = Вне его района: P { $p }.
agreement-register-silence-place-open = В его ли районе, не ясно: P { $p }.
agreement-register-silence-act = Действие, нарушающее его: { $which }.
agreement-register-silence-other-act = Действие, не нарушающее его: { $which }.
agreement-register-silence-act-open = Возможно, действие, нарушающее его: { $which }.
agreement-register-silence-broken-by = Событие { $id } нарушает режим тишины { $silence }.
agreement-register-silence-not-broken-by = Событие { $id } не нарушает режим тишины { $silence }.
agreement-register-silence-open-by = Нарушает ли событие { $id } режим тишины { $silence }, не ясно.
agreement-register-watch = Под наблюдением: { $share } % площади и времени, хоть что-то { $time } % времени; средства: { $assets }.
agreement-register-watch-unsaid = Не указано, что наблюдалось.

## Что внесло бы ясность

agreement-register-settle-class = Установить калибр и модель.
agreement-register-settle-permission = Запросить разрешение.
agreement-register-settle-stock = Осмотреть всё место и прочесть номера.
agreement-register-settle-watch = Указать, что наблюдалось, или запросить записи обеих сторон.

## Команды

cli-registers-status = { $status ->
    [in_violation] в нарушение
    [outside_site] вне места хранения
    [in_site] в месте хранения
    [under_notice] по уведомлению
    [not_concerned] не касается
   *[cannot_tell] установить нельзя
 }
cli-registers-total = { cli-registers-status }, всего: { $bounds }
cli-registers-cell = { cli-registers-status }, { $arms }, { $party }: { $bounds }
cli-registers-doubled = Часть наблюдений может относиться к одним и тем же единицам; границы это учитывают.
cli-registers-rule = Посчитано по правилу { $rule }.
cli-registers-done = Наблюдений: { $sightings }; проверено классов: { $stocks }.
cli-registers-silences-done = Режимов тишины: { $silences }; событий: { $events }.
cli-registers-notices-done = Событий: { $events }; объявлено наверняка: { $sure }, возможно: { $perhaps }.
