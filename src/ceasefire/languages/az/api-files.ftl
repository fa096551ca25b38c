# Proqramlar üçün interfeys: təhvil verilən fayllar, qaralamalar və bir zabitin tokenləri.
api-too-large = Çox böyükdür: bir dəfəyə ən çoxu { $most } MB təhvil verilə bilər. Daha böyük faylı daşıyıcıda gətirib mərkəzin maşınında ceasefire take-in ilə qəbul edin.
api-exhibit-digest = Gələnin SHA-256 cəmi { $found }-dir, ünvandakı isə başqadır. Heç nə saxlanılmadı; yenidən göndərin.
