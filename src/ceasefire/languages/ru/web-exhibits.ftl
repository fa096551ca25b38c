# Опечатанные материалы на экране: видео, снимки, маршруты, таблицы.

web-exhibits = Материалы
web-exhibit-beside = Рядом
web-exhibit-alone = ничего
web-exhibit-kind-video = видео
web-exhibit-kind-metadata = метаданные без изображения
web-exhibit-kind-picture = снимок
web-exhibit-kind-table = таблица
web-exhibit-kind-text = текст
web-exhibit-kind-other = файл
web-exhibit-record-observation = Наблюдение
web-exhibit-record-allegation = Заявление
web-exhibit-record-coverage = Время наблюдения
web-exhibit-record-track = Маршрут
web-exhibit-record-notice = Уведомление
web-exhibit-preparing = Готовится копия для браузера. Страница покажет её, когда она будет готова.
web-exhibit-again = Попробовать ещё раз
web-exhibit-moved = Воспроизводится копия для браузера: изображение ({ $codec }) не изменено, изменён только контейнер.
web-exhibit-remade = Воспроизводится копия для браузера: изображение ({ $codec }) перекодировано ({ $encoder }) и может быть мельче или менее чётким. Важное следует смотреть в опечатанном оригинале.
web-exhibit-hevc = Оригинал в формате HEVC браузеры могут не воспроизвести; кадры из него приведены ниже.
web-exhibit-left-out = { $count ->
    [one] { $count } кадр не вошёл в копию.
    [few] { $count } кадра не вошли в копию.
    [many] { $count } кадров не вошли в копию.
   *[other] { $count } кадра не вошли в копию.
  }
web-exhibit-ended-early = Оригинал удалось прочитать только до этого места.
web-exhibit-cut = Копия заканчивается через { $seconds } с; оригинал длиннее.
web-exhibit-no-pictures = Изображения нет: только метаданные.
web-exhibit-unplayable = Этот браузер не может воспроизвести копию. Кадры приведены ниже; оригинал могут скачать те, кому разрешена выгрузка.
web-exhibit-gap = Нет метаданных
web-exhibit-unseen = Показанная местность неизвестна
web-exhibit-centre = Центр кадра
web-exhibit-platform = Носитель
web-exhibit-stated = Углы кадра по метаданным
web-exhibit-worked = Углы кадра вычислены
web-exhibit-play = Воспроизвести
web-exhibit-pause = Пауза
web-exhibit-follow = Карта следует
web-exhibit-moment = Момент
web-exhibit-legend-ground = Показанная местность
web-exhibit-legend-gap = Нет метаданных
web-exhibit-positions = Положения
web-exhibit-latitude = Широта
web-exhibit-longitude = Долгота
web-exhibit-height = Высота, м
web-exhibit-stills = Кадры
web-exhibit-still-at = Кадр на { $seconds } с
web-exhibit-picture-too-large = Размер снимка { $width } × { $height } точек, здесь он не показан; скачайте его для просмотра.
web-exhibit-as-sealed = Снимок в том виде, в каком он опечатан.
web-exhibit-claims = Файл сообщает о себе (не проверено, записать может кто угодно):
web-exhibit-closed = Текст жалобы может называть того, кто сообщил. Он показан тем, кому разрешена выгрузка; прочитанное из него приведено ниже.
web-exhibit-as-written = Как записано в файле
web-exhibit-line = Строка
web-exhibit-more = Файл продолжается; показано его начало.
web-exhibit-read = Прочитано из него: { $count }
web-exhibit-place-in-file = Место в файле
web-exhibit-incident = Инцидент
web-exhibit-size = Размер
web-exhibit-received = Получено
web-exhibit-reader = Прочитано
web-exhibit-copy = Копия
web-exhibit-download = Скачать опечатанный оригинал
exhibit-not-here = Опечатанных данных { $name } на этой машине нет.
exhibit-no-pictures = В этом файле нет изображения, которое можно показать.
exhibit-video-broken = Видео не открывается: { $detail }
exhibit-no-encoder = Изображение в формате { $codec }, который браузеры могут не воспроизвести, а кодировщика для копии здесь нет.
exhibit-bytes-changed = Данные больше не совпадают с опечатанными. Копия не сделана; оригиналы нужно проверить.
exhibit-too-big = Размер оригинала { $bytes } байт; копии делаются с файлов не больше { $limit }.
exhibit-no-room = На диске недостаточно места для копии.
exhibit-too-slow = Копия не была готова за { $seconds } с, работа прекращена.
exhibit-worker-died = Программа, готовящая копии, завершилась на этом файле. Оригинал не пострадал.
