# Qruplar lövhəsi: həmin gün hansılar işləyə bilər.

web-screen-teams = Qruplar
web-teams-days = Səhər vərəqi olan günlər:
web-teams-means = Yaşıl: heç nə çatışmır. Sarı: işləmək olar, tezliklə nəyəsə diqqət lazımdır. Qırmızı: iş yoxdur, gedişat daxil edilə bilməz.
web-teams-team = { $team } qrupu
web-teams-no-sheet = Bu gün üçün səhər vərəqi yoxdur; başqa günün yoxlamaları bu günə keçmir. İşdən əvvəl vərəqi doldurun.
