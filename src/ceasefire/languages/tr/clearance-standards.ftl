# Mayın faaliyetinin 27 kuralı kendi sözlerimizle; burada standart metni yoktur.

standard-rule-1 = Teyitli tehlikeli alan yeri belli en az bir doğrudan kanıta, şüpheli alan en az bir dolaylı kanıta dayanır; ikisi de yoksa açılmaz.
standard-rule-2 = Arazi yalnız teknik olmayan etütle iptal edilir, yalnız teknik etütle azaltılır, yalnız temizlikle temizlenmiş sayılır.
standard-rule-3 = Açılan, iptal edilen, azaltılan, temizlenen ve kalanın toplamıdır; her alan, her birim ve her gün için.
standard-rule-4 = Temizliğin bir derinliği vardır; alışılmıştan başkası gerekçe ister.
standard-rule-5 = Arazi yalnız kalite kararı, röper ve dönüm noktaları, bitmiş işin haritası, tamamlama raporu ve işletici, makam ve mal sahibinin imzalarıyla devredilir.
standard-rule-6 = Ulaşılamayan yer işaretli ayrı bir alan olur, sessizce askıya alınmaz.
standard-rule-7 = Akreditasyon, görev emri, yetkin lider, sağlıkçı, denenmiş tahliye, haberleşme denetimi ve günlük detektör denetimi olmadan kimse çalışmaz.
standard-rule-8 = Patlayıcı maddeyle yalnız düzeyi maddeninkinden düşük olmayanlar uğraşır.
standard-rule-9 = El yapımı düzenekler ayrı bir yeterlik ister.
standard-rule-10 = Ardından bakılmadıkça ya da tek başına temizlemeye akredite olmadıkça makineler hazırlar veya etüt eder.
standard-rule-11 = Köpekler iki kez bağımsız ya da akredite bir yöntemle, günlük sınamayla ve hava sınırları içinde arar.
standard-rule-12 = Muharebe alanı temizliği ya derinliksiz yüzeydir ya da derinlikli yüzey altıdır.
standard-rule-13 = Kazadan sonra görev durur, ilk rapor ve kurul gelir, durdurma kalkana dek alan sayılmaz.
standard-rule-14 = Gözden kaçan parçadan sonra arazi yeniden açılır, aynı ekip, detektör ya da yöntemin o dönemki işi yeniden incelenir.
standard-rule-15 = Kalite denetiminin sıklığı riske göredir, ulusal alt sınırın altına inmez.
standard-rule-16 = Kritik uygunsuzluk görevi durdurur, büyüğünün süresi vardır, yinelenen küçük büyük sayılır.
standard-rule-17 = Denetleyen, denetlenenden başka bir kuruluştandır.
standard-rule-18 = Şeritte çalışma süresi sınırlıdır, molalıdır.
standard-rule-19 = Hayat kurtaran yardım on dakikada, hasar denetimi bir saatte, ameliyat iki saatte; yol ve tatbikatla gösterilir, yoksa çalışılmaz.
standard-rule-20 = Görevli sağlıkçının başka işi olmaz.
standard-rule-21 = Risk eğitimine katılanlar oturum başına bir kez, cinsiyet ve yaşa göre, doğrudan ve dolaylı ayrı sayılır.
standard-rule-22 = Bir yerleşimde iki kez sayılan aynı kişiler belirtilir.
standard-rule-23 = Patlayıcılar denk gelir, iki kişiyle verilir ve iade edilir; kullanılan yükler imha raporundakilerdir.
standard-rule-24 = Sınırlar geçerli ve kapalıdır; en az üç köşe, yinelenen köşe yok, kenarlar en çok 5 km, çakışma sınırın altında.
standard-rule-25 = Yerler WGS 84’te, özgün sistem ve kayıtla birlikte tutulur.
standard-rule-26 = Serbest bırakılmamış arazi, düzenek yerleri ve mağdurlar asla yayımlanmaz; gerisi yalnız imzalı serbest bırakmayla.
standard-rule-27 = Bir işleme, o gün yürürlükte olan baskı uygulanır.
standard-line = { $rule }. { $paraphrase } ({ $standard }.) { $checked ->
    [read] Metni okundu.
    [ours] Kendi kuralımız.
   *[unverified] Metniyle karşılaştırılmadı.
}
