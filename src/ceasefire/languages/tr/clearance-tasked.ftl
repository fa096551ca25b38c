# Hangi operatör hangi sınırı görür.

exchange-not-tasked = Kayıtta { $operator } için bu parselde geçerli bir emir yok: emri önce iki taraf imzalar ve emir teslimle sona erer.
exchange-which-operator = Operatörü --operator ile belirtin: hangi parselleri gördüğünü emirleri söyler.
exchange-orders-of-record = Merkezin kendi emirleri vardır; bunları önce oraya girin (ceasefire clearance enter).
