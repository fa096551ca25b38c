# Merkezde girilen mayın faaliyeti.

ctask-task-unknown = “{ $task }” görevi yok. Önce emrini girin.
ctask-order-unknown = İmzalanacak “{ $order }” emri yok.
ctask-lane-twice = “{ $lane }” şeridi zaten var.
ctask-lanes-overlap = “{ $first }” ve “{ $second }” şeritleri { $m2 } m² ortak. Ayrı çizin (kural { $rule }).
ctask-no-order = { $day } gününde herkesin imzaladığı bir emir yok (kural { $rule }).
ctask-twice = Bu zaten girilmiş.
ctask-stop-unknown = Süren böyle bir durdurma yok ({ $stop }).
ctask-unknown = “{ $name }” adıyla bilinen bir şey yok. Önce onu girin.
ctask-no-training-record = Bunu kimin yapabileceğini eğitim kaydı söyler, o da henüz yok (kural { $rule }). Önce eğitim kaydını girin.
mine-action-moment = Bir beyan, girildiği anda yapılır.
mine-action-own-signature = Serbest bırakmayı imzayı giren görevli imzalar; burada { $officer } adı var.
quality-visit-unknown = “{ $visit }” ziyareti yok. Önce planlayın.
quality-twice = Bu zaten girilmiş.
quality-other-task = Uygunsuzluk başka bir göreve ait; bu ziyaret { $task } göreviydi.
quality-cancel-words = Ziyaretin neden yapılmadığını sözcüklerle yazın.
quality-action-unknown = “{ $action }” düzeltici işlemi yok.
quality-fault-unknown = “{ $fault }” uygunsuzluğu yok.
training-entered-twice = Bu zaten girilmiş.
mine-action-not-empty = Bu merkezin kaydında mayın faaliyetine ilişkin veriler zaten var; tatbikat kendi merkezine girilir.
mine-action-exercise = Girilen veriler: eğitim { $training }, görev { $tasks }, arazi { $land }.
mine-action-line = Bu satır okunamıyor: { $problem }. Satır, { $known } adlarından birini ve altında girilecek olanı taşıyan bir JSON nesnesidir.
mine-action-entered = Girilen veri sayısı: { $number }, imzalayan { $officer }.
