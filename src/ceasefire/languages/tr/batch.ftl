# Çok olayın sütunları
batch-time-wrong = { $row }. satır: zaman başlamadan bitiyor ya da yalnız bir ucu verilmiş.
batch-place-wrong = { $row }. satır: konum yeryüzünde değil veya 0/0, ya da hatası sıfırın altında veya sayı değil.
batch-count-wrong = { $row }. satır: bir sayı sıfırın altında ya da alt sınırı üst sınırından büyük.
