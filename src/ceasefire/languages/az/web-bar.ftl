web-duty-now = İndi
web-duty-cases = İşlər
web-duty-record = Sənədlər
web-duty-mine = Minatəmizləmə
web-duty-people = İnsanlar
