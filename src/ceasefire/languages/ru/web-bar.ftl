web-duty-now = Сейчас
web-duty-cases = Дела
web-duty-record = Документы
web-duty-mine = Разминирование
web-duty-people = Люди
