# Programlar için arayüz, belirteçler ve hesapların yönetildiği ekran.

api-token-needed = Geçerli bir belirteç gerekir: “Authorization: Bearer …”. Belirteci heyetinizin hesaplarını yöneten kişi oluşturur.
api-wait = Çok fazla istek geldi. { $seconds } s sonra yeniden deneyin.
api-malformed = “{ $place }” arayüzün tanımına uymuyor. { $why }
api-box = Kutu, derece olarak batı,güney,doğu,kuzey biçiminde verilir.
api-cursor = “after” alanına önceki sayfanın “next” değerini verin.
token-label = Belirtece ne işe yaradığını söyleyen, en fazla { $most } karakterlik bir ad verin.
token-roles = Bir belirteç şu rolleri alamaz: { $roles }. Şunlardan seçin: { $known }.
token-unknown = Heyetinizin { $number } numaralı belirteci yok.
token-made = { $label } için { $number } numaralı belirteç oluşturuldu. Yalnızca bir kez gösterilir: { $secret }
token-line = { $number }  { $label }  { $roles }  { $state }
token-in-force = geçerli
token-revoked = iptal edildi
token-ended = { $number } numaralı belirteç ({ $label }) iptal edildi.
