### Forma göndərən tətbiqlərə masanın cavabları.

openrosa-received = Alınıb və saxlanılıb.
openrosa-received-part = Alınıb və saxlanılıb; qalan hissələr gözlənilir.
openrosa-sign-in = Vəzifə və ya tokenin adı ilə, parol kimi tokenlə daxil olun.
openrosa-wait = Həddən çox cəhd. Sonra yenidən sınayın.
openrosa-too-large = Bir hissədə { $most } MB-dan böyükdür: heç nə saxlanılmayıb. Tətbiq şəkilləri hissə-hissə göndərsin.
openrosa-malformed = Göndərilən zədəli və ya natamamdır: heç nə saxlanılmayıb. Yenidən göndərin.
openrosa-form-needed = Formanı daşıyan xml_submission_file adlı hissə lazımdır.
openrosa-attachment-other = Bu forma üçün { $name } adı ilə əvvəl başqa fayl alınıb. Hər ikisi saxlanılıb; birincisi keçərlidir.
