# Words of the fixed lists: what the vocabulary calls things, as people say it.

## Units and compass

unit-metres = { $number } м
unit-kilometres = { $number } км
unit-km2 = { $number } км²
unit-hours = { $number } ч
unit-kilobytes = { $number } кБ
unit-megabytes = { $number } МБ
compass-n = С
compass-ne = СВ
compass-e = В
compass-se = ЮВ
compass-s = Ю
compass-sw = ЮЗ
compass-w = З
compass-nw = СЗ

## Languages

language-name-en = английский
language-name-ru = русский
language-name-tr = турецкий
language-name-az = азербайджанский
language-name-hy = армянский

## How it was noticed

means-saw = видел
means-heard = слышал
means-saw_and_heard = видел и слышал
means-recorded = записано
means-imaged = снято
means-detected = обнаружено прибором
means-found_traces = обнаружены следы
means-told = со слов

## What was perceived

what-explosion = взрыв
what-burst = очередь
what-shot = выстрел
what-projectile = снаряд в полёте
what-muzzle_flash = дульная вспышка
what-flare = осветительная ракета
what-fire = возгорание
what-movement = перемещение
what-line_crossing = пересечение линии
what-weapon_sighting = обнаружение вооружения
what-works = работы
what-mine_or_remnant = мина или взрывоопасный предмет
what-uav_flight = полёт БЛА
what-uav_strike = удар БЛА
what-obstruction = препятствование
what-presence = присутствие военного характера
what-calm = спокойно

## Kinds of incident

kind-small_arms = огонь из стрелкового оружия
kind-mortar = миномётный огонь
kind-artillery = артиллерийский огонь
kind-uav_strike = удар БЛА
kind-explosion = взрыв, причина не установлена
kind-movement = перемещение
kind-overflight = пролёт
kind-fire = возгорание

## Sources

source-acoustic = акустический датчик
source-acoustic_net = акустическая сеть
source-post = наблюдательный пост
source-patrol = патруль
source-camera = камера
source-uav = БЛА
source-satellite = спутник
source-complaint = жалоба

## Direction, weapon classes

direction-incoming = входящий
direction-outgoing = исходящий
direction-undetermined = не определено
weapon-small_arms = стрелковое оружие
weapon-heavy_machine_gun = крупнокалиберный пулемёт
weapon-grenade_launcher = гранатомёт
weapon-mortar = миномёт
weapon-artillery = артиллерия
weapon-rocket_launcher = РСЗО
weapon-tank = танк
weapon-armoured_vehicle = бронемашина
weapon-anti_tank = противотанковое средство
weapon-air_defence = ПВО
weapon-uav = БЛА
weapon-unknown = не установлено

## Why watching was lost

lost-night = ночь
lost-cloud = облачность
lost-weather = погода
lost-denial = отказ в доступе
lost-jamming = помехи сигналу
lost-outage = отказ техники
lost-range = вне дальности
lost-unknown = причина неизвестна
lost-unaccounted = не сообщено

## Answers, standings, choices

answer-breach_indicated = признаки нарушения есть
answer-not_indicated = признаков нарушения нет
answer-cannot_tell = определить нельзя
standing-agreed = согласовано
standing-disputed = оспаривается
standing-jointly_dismissed = совместно отклонено
standing-lapsed = срок истёк
standing-pending = на рассмотрении
choice-sign = согласна
choice-dissent = особое мнение
choice-dismiss = отклоняет
likelihood-almost_no_chance = почти исключено
likelihood-very_unlikely = весьма маловероятно
likelihood-unlikely = маловероятно
likelihood-roughly_even_chance = примерно равные шансы
likelihood-likely = вероятно
likelihood-very_likely = весьма вероятно
likelihood-almost_certain = почти наверняка
rival-ruled_out = исключено
rival-possible = возможно
rival-likely = вероятно

## Other explanations

explanation-training = учения
explanation-demining = разминирование
explanation-works = работы или контролируемый подрыв
explanation-hunting = охота
explanation-crop_fire = выжигание полей
explanation-thunder = гром

## Complaints, files, restrictions

state-open = ожидает ответа
state-answered = ответ дан
state-answered_late = ответ с опозданием
state-overdue = просрочено
state-withdrawn = отозвано
outcome-read = прочитан
outcome-partly = прочитан частично
outcome-refused = отклонён
outcome-unknown = формат неизвестен
restriction-denial = отказ в передвижении
restriction-interference = помехи сигналу
restriction-obstruction = препятствование
notice-demining = разминирование
notice-exercise = учения
notice-works = работы
notice-rotation = ротация
notice-flight = полёт

## Counting rules

rule-each-discharge = Каждый выстрел и разрыв
rule-without-flares = Каждый выстрел и разрыв, без осветительных ракет
rule-rows = Каждая строка таблицы
rule-explosion-series = Серии разрывов, разделённые часом и более
rule-shelling-of-30 = Серии не менее чем из 30 разрывов, разделённые часом и более
