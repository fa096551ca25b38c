# İki heyet bir olgu hakkında aynı görüşteyken anlaşmanın yanıtı.

report-established-jointly = Ortaklaşa saptandığı hâliyle
report-held-happened = İki heyet de bunun olduğunu kabul ediyor. Anlaşmaya { $known } tarihindeki bilgiyle yeniden soruldu:
report-held-not-happened = İki heyet de bunun olmadığını kabul ediyor. Anlaşmaya { $known } tarihindeki bilgiyle yeniden soruldu:
report-named-jointly = İki heyet de fail olarak { $party } diyor.
report-earlier-incidents = Bu dönemde karara bağlanan, önceki raporlardaki olaylar
report-told-in = Anlatıldığı rapor
report-as-claimed = İddia edildiği hâliyle
report-readings = İzlenen yorumlar: { $list }.
report-sum-held = İki heyetin de olduğunu kabul ettiği olaylar
report-sum-held-not = İki heyetin de olmadığını kabul ettiği olaylar
report-sum-held-breach = ortaklaşa kabul edilenlerden ihlal belirtisi olanlar
attribution-not-in-mandate = Bu merkezin yetkisi failin adlandırılmasına izin vermiyor. --party olmadan değerlendirin ya da iki heyet yetkiyi değiştirsin.
attribution-party-unknown = { $party } burada taraf değil. Taraflar: { $known }.
case-as-claimed = İddia edildiği hâliyle:
case-not-joint = Ortaklaşa saptanmadı: heyetler olgu hakkında aynı kararı vermedi.
