# Programlar için arayüz: teslim edilen dosyalar, taslaklar ve tek bir subayın belirteçleri.
api-too-large = Çok büyük: bir defada en çok { $most } MB teslim edilebilir. Daha büyük bir dosyayı taşınabilir bellekle getirip merkezin makinesinde ceasefire take-in ile alın.
api-exhibit-digest = Gelenin SHA-256 özeti { $found }; adresteki başka. Hiçbir şey saklanmadı; yeniden gönderin.
