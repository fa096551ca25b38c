web-duty-now = Հիմա
web-duty-cases = Գործեր
web-duty-record = Փաստաթղթեր
web-duty-mine = Ականազերծում
web-duty-people = Մարդիկ
