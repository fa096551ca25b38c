# О чём условились стороны.
constitution-difference = { $field }: { $before } → { $after }
constitution-nothing = нет
constitution-yes = да
constitution-no = нет
constitution-proposal = { $amendment }, предложено { $officer }: { $standing }; действует с { $start }
constitution-in-force = Действует: { $name }. Соглашение { $agreement }; офицеров каждой стороны: { $each }; языки: { $languages }; полномочия: { $mandate }.
constitution-title = О чём условились стороны
constitution-note = Изменение предлагает одна сторона; оно действует, лишь когда подписали обе. Внесённое раньше читается по тогдашним правилам.
constitution-proposals = Предложенные изменения
constitution-propose = Предложить изменение
constitution-from = Действует с (пусто: сразу)
constitution-dissent = Особое мнение, словами
amendment-spoken = Сторона { $side } уже высказалась об этом предложении.
amendment-field = { $field } здесь не меняется; меняются: { $known }.
amendment-empty = Ничего не изменится. Укажите, что изменить.
amendment-no-head = Сторона { $side } осталась бы без должности, которая за неё подписывает.
amendment-in-the-past = Изменение не может действовать с прошедшего момента.
amendment-head = О чём условились обе стороны, подписывает только глава делегации; { $officer } не глава.
amendment-unknown = Нет предложения { $amendment }. См. `ceasefire constitution show`.
amendment-overtaken = После предложения { $amendment } стороны условились об ином. Предложите заново.
edition-of-another = { $agreement }: другое соглашение; центр работает по { $known }.
edition-too-large = В редакции { $size } знаков; принимается не больше { $most }.
edition-file-name = { $name }: не простое имя файла.
edition-unknown-before = Прежнего согласованного текста здесь больше нет, есть лишь его отпечаток. Прочтите новый целиком.
sign-off-kind-amendment-signed = Изменение согласованного
constitution-field = { $field ->
    [quorum-each] Офицеров каждой стороны на заседании
    [quorum-parity] Поровну от обеих сторон
    [mandate-monitor] Полномочие наблюдать
    [mandate-verify] Полномочие проверять
    [mandate-attribute] Полномочие устанавливать сторону
    [mandate-publish] Полномочие публиковать
    [languages] Языки докладов
    [signing-passkeys] Кому нужен ключ доступа для подписи
    [signing-confirmed] Заседание считается только с подтверждением
    [signing-minutes] Минут ожидания текста
    [post] Должность
    [asset] Средство
   *[edition] Редакция соглашения (отпечаток)
    }
constitution-standing = { $standing ->
    [proposed] предложено
    [one_signed] подписано одной стороной
    [agreed] согласовано обеими
   *[declined] отклонено
    }
constitution-passkeys = { $rule ->
    [once_registered] когда у офицера есть ключ
    [always] всегда
   *[optional] никогда
    }
constitution-completed = Оба главы подписали { $amendment }: изменение внесено и на этой машине. Оно действует, когда есть в обоих журналах; повторите обмен на другой машине.
