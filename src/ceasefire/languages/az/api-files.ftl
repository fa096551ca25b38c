# Proqramlar üçün interfeys: təhvil verilən fayllar, qaralamalar və bir zabitin tokenləri.
api-too-large = Çox böyükdür: bir dəfəyə ən çoxu { $most } MB təhvil verilə bilər. Daha böyük faylı daşıyıcıda gətirib mərkəzin maşınında ceasefire take-in ilə qəbul edin.
api-exhibit-digest = Gələnin SHA-256 cəmi { $found }-dir, ünvandakı isə başqadır. Heç nə saxlanılmadı; yenidən göndərin.
api-token-of-another = Bu token { $officer } vəzifəsinindir və yalnız onun adından danışır.
api-token-of-nobody = Qaralamalar bir zabitə məxsusdur: zabitin “Açarlar və imzalama” bölməsində özünün yaratdığı token lazımdır.
token-many = Bir vəzifənin ən çoxu { $most } öz tokeni ola bilər. Əvvəlcə birini ləğv edin.
keys-tokens = Proqramlar üçün tokenləriniz
keys-tokens-note = Öz tokeniniz yalnız sizin vəzifəniz adından danışır, qaralamalarınızı oxuyur və yazır, hesabınızın edə bildiyini edir. Parolunuzla birlikdə bitir. Yalnız heşi saxlanılır.
keys-token-made = Yalnız bu dəfə göstərilir:
