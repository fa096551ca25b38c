# Təmizləmə tapşırıqları üzrə əməliyyatlar.

mine-ahead = Bu an hələ gəlməyib: { mine-field }. Nə vaxt olduğunu yazın.
task-step-by-stop = Tapşırığı dayandırma saxlayır və o götürüləndə davam edir. Dayandırmanı yazın və ya götürün.
task-days-backwards = Başlamadan bitir. Günləri düzəldin.
task-stop-about = “{ $about }” bu tapşırıqda baxışın tapdığı uyğunsuzluq deyil. Əvvəlcə baxışı Keyfiyyət ekranında yazın və ya tapşırığı göstərişlə dayandırın.
task-lift-who = Baxılası heç nə qalmayıb; dayandırmanı heyət başçısı götürə bilər.
task-demolitions = Partlatma hesabatları
task-demolition = { $demolition }: göstərilib { $told }, məhv edilmiş kimi yazılıb { $destroyed }
task-count-holds = say düz gəlir
task-count-differs = say düz gəlmir
task-charges-hold = partlayıcı qəbzlərlə düz gəlir
task-charges-differ = partlayıcı qəbzlərlə düz gəlmir
ctask-device-not-in-report = { $demolition } partlatma hesabatı bu qurğunu göstərmir. Yenidən sayın və düzgün hesabatı yazın (qayda { $rule }).
ctask-device-otherwise = { $device } bu hesabatdan başqa cür məhv edilmiş kimi yazılıb. Heç nə iki dəfə məhv edilmir (qayda { $rule }).
task-stopped = dayandırılıb; əvvəl təmizlənən sayılır
