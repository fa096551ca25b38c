# Temizleme görevleriyle ilgili işlemler.

mine-ahead = Bu an henüz gelmedi: { mine-field }. Ne zaman olduğunu yazın.
task-step-by-stop = Görev bir durdurmayla durur ve o kaldırılınca sürer. Durdurmayı girin ya da kaldırın.
task-days-backwards = Başlamadan bitiyor. Günleri düzeltin.
task-stop-about = “{ $about }” bu görevde bir ziyaretin bulduğu uygunsuzluk değil. Önce ziyareti Kalite ekranında girin ya da görevi emirle durdurun.
task-lift-who = İncelenecek bir şey kalmadı; durdurmayı bir heyet başkanı kaldırabilir.
task-demolitions = İmha raporları
task-demolition = { $demolition }: anlatılan { $told }, imha edilmiş olarak girilen { $destroyed }
task-count-holds = sayı tutuyor
task-count-differs = sayı tutmuyor
task-charges-hold = patlayıcı fişlerle aynı
task-charges-differ = patlayıcı fişlerden farklı
ctask-device-not-in-report = { $demolition } imha raporu bu mühimmatı anmıyor. Yeniden sayın ve doğru raporu yazın (kural { $rule }).
ctask-device-otherwise = { $device } bu rapordan başka biçimde imha edilmiş olarak girildi. Hiçbir şey iki kez imha edilmez (kural { $rule }).
task-stopped = durduruldu; önceden temizlenen sayılır
