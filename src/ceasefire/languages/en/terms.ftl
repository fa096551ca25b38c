# Words of the fixed lists: what the vocabulary calls things, as people say it.

## Units and compass

unit-metres = { $number } m
unit-kilometres = { $number } km
unit-km2 = { $number } km²
unit-hours = { $number } h
unit-kilobytes = { $number } kB
unit-megabytes = { $number } MB
compass-n = N
compass-ne = NE
compass-e = E
compass-se = SE
compass-s = S
compass-sw = SW
compass-w = W
compass-nw = NW

## Languages

language-name-en = English
language-name-ru = Russian
language-name-tr = Turkish
language-name-az = Azerbaijani
language-name-hy = Armenian

## How it was noticed

means-saw = saw
means-heard = heard
means-saw_and_heard = saw and heard
means-recorded = recorded
means-imaged = imaged
means-detected = detected
means-found_traces = found traces
means-told = told

## What was perceived

what-explosion = explosion
what-burst = burst
what-shot = shot
what-projectile = projectile
what-muzzle_flash = muzzle flash
what-flare = flare
what-fire = fire
what-movement = movement
what-line_crossing = line crossing
what-weapon_sighting = weapon sighting
what-works = works
what-mine_or_remnant = mine or explosive remnant
what-uav_flight = UAV flight
what-uav_strike = UAV strike
what-obstruction = obstruction
what-presence = military-type presence
what-calm = calm

## Kinds of incident

kind-small_arms = small-arms fire
kind-mortar = mortar fire
kind-artillery = artillery fire
kind-uav_strike = UAV strike
kind-explosion = explosion, cause not known
kind-movement = movement
kind-overflight = overflight
kind-fire = fire

## Sources

source-acoustic = acoustic sensor
source-acoustic_net = acoustic network
source-post = observation post
source-patrol = patrol
source-camera = camera
source-uav = UAV
source-satellite = satellite
source-complaint = complaint

## Direction, weapon classes

direction-incoming = incoming
direction-outgoing = outgoing
direction-undetermined = undetermined
weapon-small_arms = small arms
weapon-heavy_machine_gun = heavy machine gun
weapon-grenade_launcher = grenade launcher
weapon-mortar = mortar
weapon-artillery = artillery
weapon-rocket_launcher = multiple rocket launcher
weapon-tank = tank
weapon-armoured_vehicle = armoured vehicle
weapon-anti_tank = anti-tank weapon
weapon-air_defence = air defence
weapon-uav = UAV
weapon-unknown = not known

## Why watching was lost

lost-night = night
lost-cloud = cloud
lost-weather = weather
lost-denial = denial of access
lost-jamming = signal interference
lost-outage = outage
lost-range = out of range
lost-unknown = reason not known
lost-unaccounted = not reported

## Answers, standings, choices

answer-breach_indicated = breach indicated
answer-not_indicated = not indicated
answer-cannot_tell = cannot tell
standing-agreed = agreed
standing-disputed = disputed
standing-jointly_dismissed = jointly dismissed
standing-lapsed = lapsed
standing-pending = pending
choice-sign = agrees
choice-dissent = dissents
choice-dismiss = dismisses
likelihood-almost_no_chance = almost no chance
likelihood-very_unlikely = very unlikely
likelihood-unlikely = unlikely
likelihood-roughly_even_chance = roughly even chance
likelihood-likely = likely
likelihood-very_likely = very likely
likelihood-almost_certain = almost certain
rival-ruled_out = ruled out
rival-possible = possible
rival-likely = likely

## Other explanations

explanation-training = training
explanation-demining = mine clearance
explanation-works = works or controlled demolition
explanation-hunting = hunting
explanation-crop_fire = crop burning
explanation-thunder = thunder

## Complaints, files, restrictions

state-open = open
state-answered = answered
state-answered_late = answered late
state-overdue = overdue
state-withdrawn = withdrawn
outcome-read = read
outcome-partly = partly read
outcome-refused = refused
outcome-unknown = format not known
restriction-denial = denial of movement
restriction-interference = signal interference
restriction-obstruction = obstruction
notice-demining = demining
notice-exercise = exercise
notice-works = works
notice-rotation = rotation
notice-flight = flight

## Counting rules

rule-each-discharge = Each discharge
rule-without-flares = Each discharge, illumination flares left out
rule-rows = Each row of the table
rule-explosion-series = Series of explosions, parted by an hour or more
rule-shelling-of-30 = Series of at least 30 explosions, parted by an hour or more
