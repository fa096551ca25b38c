# What the interface for programs refuses beside what the screens do.
api-no-roster = Такой график невозможен: { $why }
api-entry-form = Нужен документ семейства { $form } одного из видов: { $known }.
api-entry-unwritable = В документе есть число или знак, которые нельзя записать как JSON в UTF-8.
api-entry-key-used = С этим Idempotency-Key раньше пришли другие данные ({ $name }). Для нового донесения нужен новый ключ.
