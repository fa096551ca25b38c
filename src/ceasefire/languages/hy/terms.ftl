# Words of the fixed lists: what the vocabulary calls things, as people say it.

## Units and compass

unit-metres = { $number } մ
unit-kilometres = { $number } կմ
unit-km2 = { $number } կմ²
unit-hours = { $number } ժ
unit-kilobytes = { $number } կԲ
unit-megabytes = { $number } ՄԲ
compass-n = Հս
compass-ne = ՀսԱլ
compass-e = Ալ
compass-se = ՀվԱլ
compass-s = Հվ
compass-sw = ՀվԱմ
compass-w = Ամ
compass-nw = ՀսԱմ

## Languages

language-name-en = անգլերեն
language-name-ru = ռուսերեն
language-name-tr = թուրքերեն
language-name-az = ադրբեջաներեն
language-name-hy = հայերեն

## How it was noticed

means-saw = տեսել է
means-heard = լսել է
means-saw_and_heard = տեսել և լսել է
means-recorded = գրանցված
means-imaged = նկարված
means-detected = սարքով
means-found_traces = հետքեր են գտնվել
means-told = ասված է

## What was perceived

what-explosion = պայթյուն
what-burst = կրակահերթ
what-shot = կրակոց
what-projectile = արկ
what-muzzle_flash = փողի բռնկում
what-flare = լուսավորող հրթիռ
what-fire = հրդեհ
what-movement = տեղաշարժ
what-line_crossing = գծի հատում
what-weapon_sighting = սպառազինության հայտնաբերում
what-works = աշխատանքներ
what-mine_or_remnant = ական կամ պայթուցիկ մնացորդ
what-uav_flight = ԱԹՍ թռիչք
what-uav_strike = ԱԹՍ հարված
what-obstruction = խոչընդոտում
what-presence = ռազմական բնույթի ներկայություն
what-calm = հանգիստ

## Kinds of incident

kind-small_arms = կրակ հրաձգային զենքից
kind-mortar = ականանետային կրակ
kind-artillery = հրետանային կրակ
kind-uav_strike = ԱԹՍ հարված
kind-explosion = պայթյուն, պատճառն անհայտ է
kind-movement = տեղաշարժ
kind-overflight = թռիչք տարածքի վրայով
kind-fire = հրդեհ

## Sources

source-acoustic = ձայնային տվիչ
source-acoustic_net = ձայնային ցանց
source-post = դիտակետ
source-patrol = պարեկախումբ
source-camera = տեսախցիկ
source-uav = ԱԹՍ
source-satellite = արբանյակ
source-complaint = բողոք

## Direction, weapon classes

direction-incoming = եկող
direction-outgoing = գնացող
direction-undetermined = չորոշված
weapon-small_arms = հրաձգային զենք
weapon-heavy_machine_gun = խոշոր տրամաչափի գնդացիր
weapon-grenade_launcher = նռնականետ
weapon-mortar = ականանետ
weapon-artillery = հրետանի
weapon-rocket_launcher = ՀԿՌՀ
weapon-tank = տանկ
weapon-armoured_vehicle = զրահամեքենա
weapon-anti_tank = հակատանկային միջոց
weapon-air_defence = ՀՕՊ
weapon-uav = ԱԹՍ
weapon-unknown = անհայտ

## Why watching was lost

lost-night = գիշեր
lost-cloud = ամպամածություն
lost-weather = եղանակ
lost-denial = մուտքի մերժում
lost-jamming = ազդանշանի խափանում
lost-outage = անսարքություն
lost-range = հասանելիությունից դուրս
lost-unknown = պատճառն անհայտ է
lost-unaccounted = չի հաղորդվել

## Answers, standings, choices

answer-breach_indicated = խախտման նշաններ կան
answer-not_indicated = խախտման նշաններ չկան
answer-cannot_tell = հնարավոր չէ որոշել
standing-agreed = համաձայնեցված
standing-disputed = վիճարկվող
standing-jointly_dismissed = համատեղ մերժված
standing-lapsed = ժամկետանց
standing-pending = քննարկման մեջ
choice-sign = համաձայն է
choice-dissent = առանձին կարծիք
choice-dismiss = մերժում է
likelihood-almost_no_chance = գրեթե բացառված
likelihood-very_unlikely = խիստ անհավանական
likelihood-unlikely = քիչ հավանական
likelihood-roughly_even_chance = մոտավորապես հավասար հավանականություն
likelihood-likely = հավանական
likelihood-very_likely = խիստ հավանական
likelihood-almost_certain = գրեթե հաստատ
rival-ruled_out = բացառված
rival-possible = հնարավոր
rival-likely = հավանական

## Other explanations

explanation-training = ուսումնավարժություն
explanation-demining = ականազերծում
explanation-works = աշխատանքներ կամ վերահսկվող պայթեցում
explanation-hunting = որս
explanation-crop_fire = դաշտերի այրում
explanation-thunder = ամպրոպ

## Complaints, files, restrictions

state-open = սպասում է պատասխանի
state-answered = պատասխանված
state-answered_late = պատասխանված ուշացումով
state-overdue = ուշացած
state-withdrawn = հետ վերցված
outcome-read = կարդացված
outcome-partly = մասամբ կարդացված
outcome-refused = մերժված
outcome-unknown = ձևաչափն անհայտ է
restriction-denial = տեղաշարժի մերժում
restriction-interference = ազդանշանի խափանում
restriction-obstruction = խոչընդոտում
notice-demining = ականազերծում
notice-exercise = զորավարժություն
notice-works = աշխատանքներ
notice-rotation = հերթափոխ
notice-flight = թռիչք

## Counting rules

rule-each-discharge = Յուրաքանչյուր կրակոց և պայթյուն
rule-without-flares = Յուրաքանչյուր կրակոց և պայթյուն՝ առանց լուսարձակ հրթիռների
rule-rows = Աղյուսակի յուրաքանչյուր տող
rule-explosion-series = Պայթյունների շարքեր՝ մեկ ժամ և ավելի ընդմիջումով
rule-shelling-of-30 = Առնվազն 30 պայթյունի շարքեր՝ մեկ ժամ և ավելի ընդմիջումով
