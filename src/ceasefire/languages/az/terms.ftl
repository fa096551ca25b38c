# Words of the fixed lists: what the vocabulary calls things, as people say it.

## Units and compass

unit-metres = { $number } m
unit-kilometres = { $number } km
unit-km2 = { $number } km²
unit-hours = { $number } saat
unit-kilobytes = { $number } kB
unit-megabytes = { $number } MB
compass-n = Şm
compass-ne = ŞmŞ
compass-e = Ş
compass-se = CŞ
compass-s = C
compass-sw = CQ
compass-w = Q
compass-nw = ŞmQ

## Languages

language-name-en = ingilis dili
language-name-ru = rus dili
language-name-tr = türk dili
language-name-az = azərbaycan dili
language-name-hy = erməni dili

## How it was noticed

means-saw = gördü
means-heard = eşitdi
means-saw_and_heard = gördü və eşitdi
means-recorded = qeydə alındı
means-imaged = təsvirə alındı
means-detected = cihazla aşkarlandı
means-found_traces = izlər tapıldı
means-told = deyilib

## What was perceived

what-explosion = partlayış
what-burst = atəş seriyası
what-shot = tək atəş
what-projectile = mərmi
what-muzzle_flash = lülə alışması
what-flare = işıqlandırıcı raket
what-fire = yanğın
what-movement = hərəkət
what-line_crossing = xəttin keçilməsi
what-weapon_sighting = silahın müşahidəsi
what-works = işlər
what-mine_or_remnant = mina və ya partlayıcı qalıq
what-uav_flight = PUA uçuşu
what-uav_strike = PUA zərbəsi
what-obstruction = maneə
what-presence = hərbi xarakterli mövcudluq
what-calm = sakit

## Kinds of incident

kind-small_arms = atıcı silahdan atəş
kind-mortar = minaatan atəşi
kind-artillery = artilleriya atəşi
kind-uav_strike = PUA zərbəsi
kind-explosion = partlayış, səbəbi məlum deyil
kind-movement = hərəkət
kind-overflight = üstündən uçuş
kind-fire = yanğın

## Sources

source-acoustic = akustik sensor
source-acoustic_net = akustik şəbəkə
source-post = müşahidə postu
source-patrol = patrul
source-camera = kamera
source-uav = PUA
source-satellite = peyk
source-complaint = şikayət

## Direction, weapon classes

direction-incoming = gələn
direction-outgoing = gedən
direction-undetermined = müəyyən edilməyib
weapon-small_arms = atıcı silah
weapon-heavy_machine_gun = iriçaplı pulemyot
weapon-grenade_launcher = qumbaraatan
weapon-mortar = minaatan
weapon-artillery = artilleriya
weapon-rocket_launcher = YARS
weapon-tank = tank
weapon-armoured_vehicle = zirehli maşın
weapon-anti_tank = tank əleyhinə silah
weapon-air_defence = HHM
weapon-uav = PUA
weapon-unknown = məlum deyil

## Why watching was lost

lost-night = gecə
lost-cloud = bulud
lost-weather = hava şəraiti
lost-denial = girişə icazə verilməyib
lost-jamming = siqnala maneə
lost-outage = nasazlıq
lost-range = məsafədən kənar
lost-unknown = səbəb məlum deyil
lost-unaccounted = bildirilməyib

## Answers, standings, choices

answer-breach_indicated = pozuntu əlaməti var
answer-not_indicated = pozuntu əlaməti yoxdur
answer-cannot_tell = müəyyən etmək olmur
standing-agreed = razılaşdırılıb
standing-disputed = mübahisəli
standing-jointly_dismissed = birgə rədd edilib
standing-lapsed = müddəti bitib
standing-pending = baxılmaqdadır
choice-sign = razıdır
choice-dissent = xüsusi rəy
choice-dismiss = rədd edir
likelihood-almost_no_chance = demək olar ki, mümkün deyil
likelihood-very_unlikely = çox az ehtimal
likelihood-unlikely = az ehtimal
likelihood-roughly_even_chance = təxminən bərabər ehtimal
likelihood-likely = ehtimal olunur
likelihood-very_likely = böyük ehtimal
likelihood-almost_certain = demək olar ki, yəqin
rival-ruled_out = istisna edilib
rival-possible = mümkündür
rival-likely = ehtimal olunur

## Other explanations

explanation-training = təlim
explanation-demining = minatəmizləmə
explanation-works = işlər və ya idarə olunan partlatma
explanation-hunting = ov
explanation-crop_fire = zəmi yandırılması
explanation-thunder = göy gurultusu

## Complaints, files, restrictions

state-open = cavab gözləyir
state-answered = cavablandırılıb
state-answered_late = gec cavablandırılıb
state-overdue = vaxtı keçib
state-withdrawn = geri götürülüb
outcome-read = oxunub
outcome-partly = qismən oxunub
outcome-refused = rədd edilib
outcome-unknown = format məlum deyil
restriction-denial = hərəkətə icazə verilməyib
restriction-interference = siqnala maneə
restriction-obstruction = maneə
notice-demining = minatəmizləmə
notice-exercise = təlim
notice-works = işlər
notice-rotation = rotasiya
notice-flight = uçuş

## Counting rules

rule-each-discharge = Hər atəş və partlayış
rule-without-flares = İşıqlandırma raketləri istisna olmaqla hər atəş və partlayış
rule-rows = Cədvəlin hər sətri
rule-explosion-series = Arası bir saat və daha çox olan partlayış seriyaları
rule-shelling-of-30 = Arası bir saat və daha çox olan ən azı 30 partlayışlıq seriyalar
