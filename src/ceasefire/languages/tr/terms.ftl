# Words of the fixed lists: what the vocabulary calls things, as people say it.

## Units and compass

unit-metres = { $number } m
unit-kilometres = { $number } km
unit-km2 = { $number } km²
unit-hours = { $number } sa
unit-kilobytes = { $number } kB
unit-megabytes = { $number } MB
compass-n = K
compass-ne = KD
compass-e = D
compass-se = GD
compass-s = G
compass-sw = GB
compass-w = B
compass-nw = KB

## Languages

language-name-en = İngilizce
language-name-ru = Rusça
language-name-tr = Türkçe
language-name-az = Azerbaycanca
language-name-hy = Ermenice

## How it was noticed

means-saw = gördü
means-heard = duydu
means-saw_and_heard = gördü ve duydu
means-recorded = kaydetti
means-imaged = görüntüledi
means-detected = algılandı
means-found_traces = iz bulundu
means-told = aktarıldı

## What was perceived

what-explosion = patlama
what-burst = seri atış
what-shot = tek atış
what-projectile = mermi
what-muzzle_flash = namlu alevi
what-flare = aydınlatma fişeği
what-fire = yangın
what-movement = hareket
what-line_crossing = hat geçişi
what-weapon_sighting = silah tespiti
what-works = çalışma
what-mine_or_remnant = mayın veya patlayıcı kalıntı
what-uav_flight = İHA uçuşu
what-uav_strike = İHA vuruşu
what-obstruction = engelleme
what-presence = askerî nitelikte varlık
what-calm = sakin

## Kinds of incident

kind-small_arms = hafif silah ateşi
kind-mortar = havan ateşi
kind-artillery = topçu ateşi
kind-uav_strike = İHA vuruşu
kind-explosion = patlama, nedeni bilinmiyor
kind-movement = hareket
kind-overflight = üst uçuş
kind-fire = yangın

## Sources

source-acoustic = akustik algılayıcı
source-acoustic_net = akustik ağ
source-post = gözlem noktası
source-patrol = devriye
source-camera = kamera
source-uav = İHA
source-satellite = uydu
source-complaint = şikâyet

## Direction, weapon classes

direction-incoming = gelen
direction-outgoing = giden
direction-undetermined = belirsiz
weapon-small_arms = hafif silah
weapon-heavy_machine_gun = ağır makineli tüfek
weapon-grenade_launcher = bombaatar
weapon-mortar = havan
weapon-artillery = topçu
weapon-rocket_launcher = çok namlulu roketatar
weapon-tank = tank
weapon-armoured_vehicle = zırhlı araç
weapon-anti_tank = tanksavar silahı
weapon-air_defence = hava savunma
weapon-uav = İHA
weapon-unknown = bilinmiyor

## Why watching was lost

lost-night = gece
lost-cloud = bulut
lost-weather = hava durumu
lost-denial = erişim engeli
lost-jamming = sinyal karıştırma
lost-outage = arıza
lost-range = menzil dışı
lost-unknown = neden bilinmiyor
lost-unaccounted = bildirilmedi

## Answers, standings, choices

answer-breach_indicated = ihlal belirtisi var
answer-not_indicated = ihlal belirtisi yok
answer-cannot_tell = karar verilemiyor
standing-agreed = mutabık kalındı
standing-disputed = ihtilaflı
standing-jointly_dismissed = birlikte reddedildi
standing-lapsed = süresi geçti
standing-pending = beklemede
choice-sign = mutabık
choice-dissent = karşı görüş
choice-dismiss = reddediyor
likelihood-almost_no_chance = neredeyse olanaksız
likelihood-very_unlikely = çok düşük olasılık
likelihood-unlikely = düşük olasılık
likelihood-roughly_even_chance = yaklaşık eşit olasılık
likelihood-likely = olası
likelihood-very_likely = yüksek olasılık
likelihood-almost_certain = neredeyse kesin
rival-ruled_out = dışlandı
rival-possible = olanaklı
rival-likely = olası

## Other explanations

explanation-training = eğitim
explanation-demining = mayın temizleme
explanation-works = çalışmalar veya kontrollü patlatma
explanation-hunting = av
explanation-crop_fire = anız yakma
explanation-thunder = gök gürültüsü

## Complaints, files, restrictions

state-open = yanıt bekliyor
state-answered = yanıtlandı
state-answered_late = geç yanıtlandı
state-overdue = süresi aştı
state-withdrawn = geri çekildi
outcome-read = okundu
outcome-partly = kısmen okundu
outcome-refused = reddedildi
outcome-unknown = biçim bilinmiyor
restriction-denial = hareket engeli
restriction-interference = sinyal karıştırma
restriction-obstruction = engelleme
notice-demining = mayın temizleme
notice-exercise = tatbikat
notice-works = çalışma
notice-rotation = nöbet değişimi
notice-flight = uçuş

## Counting rules

rule-each-discharge = Her atış ve patlama
rule-without-flares = Aydınlatma fişekleri dışında her atış ve patlama
rule-rows = Çizelgenin her satırı
rule-explosion-series = Arası bir saat ve üstü olan patlama dizileri
rule-shelling-of-30 = Arası bir saat ve üstü olan en az 30 patlamalık diziler
