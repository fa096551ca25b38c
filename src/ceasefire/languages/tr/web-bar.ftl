web-duty-now = Şimdi
web-duty-cases = Dosyalar
web-duty-record = Kayıt
web-duty-mine = Mayın eylemi
web-duty-people = Kişiler
