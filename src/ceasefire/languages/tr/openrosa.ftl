### Form gönderen uygulamalara masanın yanıtları.

openrosa-received = Alındı ve saklandı.
openrosa-received-part = Alındı ve saklandı; kalan parçalar bekleniyor.
openrosa-sign-in = Görev adı ya da belirteç adıyla, parola olarak belirteçle girin.
openrosa-wait = Çok fazla deneme. Daha sonra yeniden deneyin.
openrosa-too-large = Bir parçada { $most } MB'den büyük: hiçbiri saklanmadı. Uygulama resimleri parça parça göndersin.
openrosa-malformed = Gönderilen bozuk ya da eksik: hiçbiri saklanmadı. Yeniden gönderin.
openrosa-form-needed = Formu içeren xml_submission_file adlı parça gerekli.
openrosa-attachment-other = Bu form için { $name } adıyla daha önce başka bir dosya alındı. İkisi de saklandı; ilki geçerli.
