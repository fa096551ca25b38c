# Görev kaydının sabah formuna, bir adıma ya da imzaya karşı söyledikleri.

ctask-order-two-roles = { $post } bu emri öteki sıfatla zaten imzaladı. Makam ile uygulayıcı ayrı kişiler olarak imzalar (kural 7).
ctask-step-stopped = Görev durduruldu, neden: { ctask-cause } ({ $about }). Durdurma kalkana kadar adım atılmaz (kural { $rule }).
ctask-step-backwards = { $day }, { $before } tarihli adımdan önce. Adımlar zaman sırasıyla girilir.
ctask-sheet-order = Sabah formu { $task } emrinin { $version } sürümünü anıyor; kayıtta böyle bir sürüm yok. Kayıt geçerlidir.
ctask-sheet-signature = Sabah formu emirde { $post } imzasını ({ $role ->
    [authority] yetkili makam
   *[operator] uygulayıcı
 }) anıyor; kayıtta yok. Kayıt geçerlidir.
ctask-sheet-accreditation = Sabah formu { $organisation } akreditasyonu için { $until } tarihine kadar “{ mine-state }” diyor. Kayıt böyle demiyor; kayıt geçerlidir.
ctask-sheet-lift = Sabah formu { $about } için durdurmayı { $post } kaldırdı diyor. Kayıt böyle demiyor; kayıt geçerlidir.
