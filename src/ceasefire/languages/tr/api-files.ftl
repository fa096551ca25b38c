# Programlar için arayüz: teslim edilen dosyalar, taslaklar ve tek bir subayın belirteçleri.
api-too-large = Çok büyük: bir defada en çok { $most } MB teslim edilebilir. Daha büyük bir dosyayı taşınabilir bellekle getirip merkezin makinesinde ceasefire take-in ile alın.
api-exhibit-digest = Gelenin SHA-256 özeti { $found }; adresteki başka. Hiçbir şey saklanmadı; yeniden gönderin.
api-token-of-another = Bu belirteç { $officer } görevine aittir ve yalnız onun adına konuşur.
api-token-of-nobody = Taslaklar tek bir subayındır: subayın “Anahtarlar ve imza” bölümünde kendisinin oluşturduğu bir belirteç gerekir.
token-many = Bir görevin en çok { $most } kendi belirteci olabilir. Önce birini iptal edin.
keys-tokens = Programlar için belirteçleriniz
keys-tokens-note = Kendi belirteciniz yalnız sizin göreviniz adına konuşur, taslaklarınızı okur ve yazar, hesabınızın yapabildiğini yapar. Parolanızla birlikte sona erer. Yalnız özeti saklanır.
keys-token-made = Yalnız bu kez gösterilir:
