# Sentences and headings of the reports the centre issues.

## Head and foot

report-daily-title = Ежедневный доклад
report-spot-title = Срочное донесение
report-unverified = Не проверено: сообщается как поступило, оценки ещё нет.
report-exercise = УЧЕНИЯ – в этом докладе нет реальных событий
report-synthetic = Составлено по смоделированным данным на реальной местности.
report-number = Доклад { $number }
report-footer = { $number } · документ { $hash }
report-page-of = стр. { $page } из { $pages }
report-marking-joint = Для обеих делегаций
report-period = Период
report-cut-off = Час подведения итогов
report-times-in = Всё время: { $zone }
report-agreement = Соглашение
report-edition = { $title }, редакция { $edition }
report-rule = Правило подсчёта
report-rule-version = { $rule } ({ $name }, версия { $version })
report-data = Версия данных
report-data-log = { $side }: записей { $size }, корень { $root }

## Section headings

report-h-summary = Сводка
report-h-incidents = Инциденты
report-h-rules = Тот же период по каждому правилу подсчёта
report-h-weapons = Вооружение и линии
report-h-withdrawal = Отвод и разведение
report-h-complaints = Жалобы и сроки ответа
report-h-movement = Свобода передвижения и помехи
report-h-coverage = Охват: за чем наблюдали и за чем нет
report-h-quality = Качество источников
report-h-errata = Исправления
report-h-signatures = Подписи и состояние журналов
report-h-promise = Чего этот доклад не обещает
report-h-map = Карта
report-h-annex-observations = Приложение А: все наблюдения
report-h-annex-allegations = Приложение Б: утверждения сторон

## Summary

report-this-period = Этот период
report-previous-period = Предыдущий ({ $number })
report-no-previous = более раннего доклада нет
report-figure = Показатель
report-counted = Подсчитано по правилу
report-incidents = Инциденты
report-of-which-alleged = из них только по жалобам, без наблюдений
report-breach = Инциденты с признаками нарушения (по проверке)
report-breach-agreed = из них согласовано обеими делегациями
report-cannot-tell = Инциденты, где определить нельзя
report-complaints-new = Получено жалоб
report-restrictions = Ограничения и помехи
report-weapons = Замечено вооружений, работ, позиций
report-watched = Часы наблюдения (все средства)
report-not-watched = Часы без наблюдения (все средства)
report-rate = Наблюдённых инцидентов на 100 часов наблюдения
report-rate-value = { $rate } (95 %: { $low }–{ $high })
report-no-rate = наблюдения не было, показателя нет
report-by-kind = По видам: { $list }
report-by-standing = Позиции делегаций: { $list }
report-calm = Инцидентов не наблюдалось; наблюдение { $watched } из { $planned }. Отсутствие наблюдения – не спокойствие.
report-none-observed = Не наблюдалось; наблюдение { $watched } из { $planned }.
report-none-received = За период не поступало.
report-none-entered = Нет.

## Incidents

report-when = Когда
report-where = Где
report-what = Что
report-count = Кол-во
report-count-under = { $count } (правило: «{ $rule }»)
report-sources = Источники
report-means = Способ
report-provisions = Затронутые положения
report-standing = Позиция делегаций
report-rivals = Другие объяснения
report-dissent = Особое мнение: { $side }, дословно ({ $language })
report-words = { $side }, дословно ({ $language })
report-assessment = { $side }: { $answers }; { $likelihood }; { $grade }
report-assessments = Независимые оценки
report-joint-text = Общий текст: { $answers }
report-alleged-only = Только по жалобе: наблюдений нет ни за, ни против.
report-alleged-by = по утверждению { $party }: { $number }
report-seen-by = { $asset } ({ $kind }): { $means }, { $what } × { $number }
report-near = { $place }, { $distance } к { $direction }
report-at = { $place }
report-region = в пределах { $area } (область 95 %)
report-sector = сектор к { $direction } от наблюдателя, { $low }–{ $high }
report-bearing = где-то к { $direction } от наблюдателя
report-nowhere = место неизвестно
report-nowhere-said = место неизвестно («{ $said }»)
report-count-range = { $best } ({ $low }–{ $high })
report-count-floor = не менее { $low }
report-not-counted = не подсчитано
report-probability = P(место) { $p }
report-no-probability = только по фактам
report-settles = Определило бы: { $list }.
report-verdict = { $provision }: { $answer } ({ $chance }).
report-clear = { answer-not_indicated }: { $list }.
report-for = за: { $list }
report-against = против: { $list }
report-only-against = данные только против: { $list }
report-earlier = донесения прежних периодов: { $number }
report-neither = нет данных ни за, ни против: { $list }
report-no-provision = Положения не проверялись.
report-other-incidents = Инциденты без признаков нарушения, решения ещё нет

## Tables

report-no = №
report-total = Всего
report-incidents-counted = Учтено инцидентов
report-used = применено в этом докладе
report-asset = Средство
report-weapon = Вооружение
report-calibre = { $number } мм
report-sightings = Вооружение, работы и позиции
report-crossings = Пересечения линий, перемещения и полёты
report-incident-short = Инц.
report-article = Пункт
report-party = Сторона
report-reference = Исх. №
report-receipt = Квитанция
report-received = Получено
report-due = Ответ до
report-answered = Ответ дан
report-state = Состояние
report-notices = Предварительные уведомления
report-kind = Вид
report-given = Подано
report-remark = Примечание
report-probable = вероятно
report-established = установлено
report-footing = Основание
report-assets-lost = Утрата собственных средств
report-no-assets-lost = Об утрате средств центра не сообщалось.
report-no-restrictions = Об ограничениях и помехах не сообщалось.
report-watched-h = Наблюдение
report-area = Площадь
report-share = Доля
report-lost-h = Без наблюдения, по причинам
report-coverage-note = Стационарное средство должно наблюдать весь период { $hours }, вылет или патруль – только своё время. Часы без сообщений – не спокойствие: что тогда было, неизвестно.
report-ground = Местность, наблюдавшаяся хоть когда-либо за период: { $watched } из { $area }.
report-no-coverage = Данных об охвате нет. Ничто в этом докладе нельзя считать спокойствием.
report-files = Полностью прочитано файлов: { $read } из { $files }.
report-file = Файл
report-outcome = Итог
report-problems = Замечания
report-checksums-bad = неверных контрольных сумм: { $number }
report-sources-checked = Сопоставлено источников: { $number }.
report-source-inconsistent = { $source }: заявленные погрешности не подтверждаются (сообщений: { $reports }); расширены × { $inflation }
report-all-consistent = Источников, противоречащих остальным, не выявлено.
report-erratum = Доклад { $report }: вместо «{ $said }» читать «{ $reads }». Причина: { $reason }

## Annex

report-annex-note = Все наблюдения ({ $total }) содержатся в observations.csv и detections.csv под теми же номерами; здесь напечатано: { $printed }.
report-detections = Показания приборов вне инцидентов
report-detections-number = Показаний
report-first-last = Первое – последнее
report-allegations-note = Слова стороны; не проверено и никогда не считается вместе с наблюдениями.
report-verbatim = Дословно

## Signatures

report-signature = { $side }: { $choice }
report-unsigned = { $side }: ещё не подписано
report-signed-by = { $post }, ключ { $key }, { $when }
report-signed-what = Подписан SHA-256 документа, стоящего за этой страницей; на всех языках печатается один и тот же документ.
report-log-state = Журнал { $side } ({ $origin }): записей { $size }, получено другой стороной { $received }; корень { $root }
report-promise-truth = Что показания прибора или слова человека истинны: доклад сообщает замеченное вместе с его неопределённостью.
report-promise-complete = Что увидено всё или что сторона записала всё увиденное: см. охват.
report-promise-attribution = Кто это сделал: доклад не называет исполнителя, если мандат и обе делегации этого не допускают.
report-promise-lines = Что показанная линия или зона – граница: каждая редакция нанесена лишь как рабочее пособие.
report-promise-log = Обещана целостность: содержимое обоих журналов может проверить без сети каждый, у кого есть копия и открытые ключи.

## Map

report-map-overview = Обзор
report-map-detail = Фрагмент вокруг инцидентов
report-map-incident = инцидент, область 95 %, номер как в разделе 2
report-map-alleged = только по жалобе
report-map-watched = местность под наблюдением
report-map-unwatched = ни одно средство не наблюдало
report-map-lost = наблюдение временно терялось
report-map-post = свои люди, ячейка 1 км
report-map-zone = { $title }, редакция { $edition } (не официальная)
report-map-zone-agreed = { $title }, редакция { $edition } (согласована сторонами)
report-map-note = Равнопромежуточная проекция по параллели { $lat }, WGS 84. Ни одна линия на карте не является границей.
report-reader = Программа чтения
