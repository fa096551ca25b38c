# The ladder of liaison as the constitution names it.
constitution-ladder = В лестнице связи должно быть не меньше двух уровней, каждый один раз, строчными латинскими буквами, цифрами и знаками подчёркивания: { $ladder }
