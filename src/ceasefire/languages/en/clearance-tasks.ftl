# Clearance tasks: orders, lanes, days, devices, stores, readiness, stops, people. Rules by their number.

ctask-light-green = green
ctask-light-amber = amber
ctask-light-red = red
ctask-item-stop = stops
ctask-item-accreditation = accreditation
ctask-item-order = task order
ctask-item-leader = leader
ctask-item-medic = medic
ctask-item-evacuation = evacuation
ctask-item-comms = communications
ctask-item-equipment = equipment checks
ctask-item-weather = weather
ctask-item-competence = competence
ctask-item-hours = working time
ctask-what = { $what ->
    [wind] wind (m/s)
    [cold] cold (°C)
    [heat] heat (°C)
    [rain] rain (mm/h)
   *[other] { $what }
 }
ctask-stage = { $stage ->
    [first-aid] first aid
    [damage-control] damage control
    [surgery] surgery
   *[other] { $stage }
 }
ctask-cause = { $cause ->
    [accident] an accident
    [critical_nonconformity] a critical nonconformity
    [missed_item] a missed item
    [weather] bad weather
    [ordered] an order
   *[other] { $cause }
 }

## Readiness

ctask-ready = Task { $task }, team { $team }, { $day }: { $light }
ctask-ready-stopped = The task is stopped by { ctask-cause } ({ $about }). Wait until the authority lifts the stop (rule { $rule }).
ctask-ready-accreditation-none = { $organisation } has no accreditation. Apply for it, or give the task to one that has (rule 7).
ctask-ready-accreditation-state = The accreditation of { $organisation } stands as “{ mine-state }”. Work begins again when it is granted (rule 7).
ctask-ready-accreditation-days = The accreditation of { $organisation } does not hold on this day; it holds until { $until }. Have it renewed (rule 7).
ctask-ready-accreditation-scope = The accreditation of { $organisation } does not cover: { $what }. Have it extended, or change the order (rule 7).
ctask-ready-accreditation-soon = The accreditation of { $organisation } ends on { $until }. Apply for its renewal now.
ctask-ready-order-none = There is no order for task { $task }. Ask the authority for one (rule 7).
ctask-ready-order-unsigned = No version of the order for { $task } is signed by both the authority and the operator. Get the missing signature (rule 7).
ctask-ready-order-other = The order for { $task } is for team { $team } or another organisation. Have a new version issued (rule 7).
ctask-ready-order-early = The order for { $task } begins on { $starts }. Wait, or have a new version issued (rule 7).
ctask-ready-order-late = The order for { $task } was due on { $due }. Ask for a new version with a new date.
ctask-ready-order-newer = Version { $version } of the order for { $task } is not signed yet; the earlier one applies. Get it signed.
ctask-ready-leader-absent = The leader { $person } is not on the site. Name one who is (rule 7).
ctask-ready-leader-unqualified = { $person } may not lead today. Name another leader (rule 7):
ctask-ready-medic-absent = The medic { $person } is not on the site. No work without one (rule 7).
ctask-ready-medic-tasked = The medic { $person } has other tasks: { $other }. Take them away, or name another medic (rule 20).
ctask-ready-medic-unqualified = { $person } may not serve as medic today. Name another one (rule 7):
ctask-ready-evacuation-unknown = Nobody has measured how long it takes until { ctask-stage }. Drive the route and hold a drill (rule 19).
ctask-ready-evacuation-long = Until { ctask-stage } it takes { $minutes } minutes, { $most } are allowed. Bring help nearer, or do not work (rule 19).
ctask-ready-evacuation-vehicle = No vehicle for evacuation is named. Name one that waits at the site (rule 7).
ctask-ready-drill = There was no evacuation drill in the last { $most } days. Hold one before work (rule 19).
ctask-ready-drill-soon = The last evacuation drill was { $age } days ago; after { $most } days there is no work. Plan one.
ctask-ready-comms-none = No means of speaking with the base was tested today. Test two (rule 7).
ctask-ready-comms-one = Only one means of speaking with the base works today: { $means }. Mend or bring a second one.
ctask-ready-check-missing = { $asset } was not tested today. Test it, or leave it out (rule 7).
ctask-ready-check-failed = { $asset } failed its test today. Take it out of use (rule 7).
ctask-ready-weather-unknown = The weather at the site was not measured. Measure it.
ctask-ready-weather = { ctask-what } is { $measured }, the limit is { $limit }. Wait until it is better.
ctask-ready-nobody = Nobody of the team is there to search. Enter who is (rule 7).
ctask-ready-may-not = { $person } may not do “{ $work }” today. Give this work to another person:
ctask-ready-hours = { $person } searches { $hours } hours, at most { $most } are allowed. Share the work (rule 18).
ctask-ready-break = { $person } searches { $minutes } minutes without a break of { $rest } minutes, at most { $most } are allowed. Plan a break (rule 18).
ctask-may-not = The list on the sheet does not say that { $person } may do “{ $work }” (level { $level }) on this day.
ctask-no-sheet = There is no morning sheet up to { $day }. There are sheets of: { $days }.

## Orders, lanes, days

ctask-order-empty = An order needs at least one method and an area greater than 0.
ctask-order-version = Version { $version } does not follow the one before it, or ends before it begins. Name the version it replaces.
ctask-depth-surface = Surface clearance has no depth. Leave it empty (rule { $rule }).
ctask-depth-needed = A depth is needed, or the reason why there is none (rule { $rule }).
ctask-depth-reason = The depth is { $depth } cm instead of { $usual } cm. Give the reason (rule { $rule }).
ctask-lane-shape = A lane is drawn either by its corners or along a baseline, not both and not neither (rule { $rule }).
ctask-lane-corners = A lane needs at least three different corners (rule { $rule }).
ctask-lane-invalid = This is no valid area: { $why }. Correct the corners (rule { $rule }).
ctask-lane-baseline = The strip does not lie along its baseline, or has no width. Correct from, to, near and far (rule { $rule }).
ctask-lane-unknown = There is no lane “{ $lane }”.
ctask-day-elsewhere = This day belongs to another lane or task than { $lane }.
ctask-day-too-early = The order begins on { $starts }; nothing was to be done before (rule { $rule }).
ctask-day-corrects-nothing = “{ $name }” is not in force, so it cannot be corrected. Name the entry that is.
ctask-day-twice = This team's day in this lane is entered already ({ $name }). Correct that entry instead.
ctask-day-stopped = The task is stopped by { ctask-cause } ({ $about }); no area counts until the stop is lifted (rule { $rule }).
ctask-day-red = The team was not ready (red): no progress may be entered (rule { $rule }).
ctask-day-numbers = { $m2 } m² or the hours cannot be right. Enter an area greater than 0 and hours that can be worked.
ctask-day-method = The method “{ $method }” is not ordered. Ordered: { $ordered }.
ctask-day-too-much = { $m2 } m² are more than the lane has to give: { $room } m². Correct the figure or the lane (rule { $rule }).
ctask-follow-up = { $m2 } m² are said to be followed up, but only { $prepared } m² were prepared (rule { $rule }).
ctask-blocked-words = A blocked pocket needs its area, why it is blocked, and how it is marked (rule { $rule }).
ctask-dog-who = A dog's search needs the dog, its handler and the part that was searched (rule { $rule }).
ctask-dog-untested = { $dog } did not pass its test today; its search does not count (rule { $rule }).
ctask-dog-weather-unknown = The weather is not entered; without it the search of { $dog } does not count (rule { $rule }).
ctask-dog-weather = { ctask-what } is { $measured }, the limit for dogs is { $limit } (rule { $rule }).
ctask-weather-beyond = { ctask-what } is { $measured }, the limit is { $limit }: no work was to be done.
ctask-spells = Times of search overlap or end before they begin. Correct them (rule { $rule }).
ctask-lift-words = A stop is lifted after it began, and with a reason in words.
ctask-lift-accident = The accident { $accident } stands as “{ mine-state }”. The stop can be lifted after the board's recommendations (rule { $rule }).
ctask-lift-uncorrected = The correction of { $about } is not verified yet; the stop cannot be lifted (rule { $rule }).
ctask-accident-time = It is reported before it happened. Correct the times (rule { $rule }).
ctask-accident-task = An accident in clearance work needs its task, which is stopped by it (rule { $rule }).

## Devices and stores

ctask-make-conventional = Conventional devices, and those not identified yet
ctask-make-improvised = Improvised devices
ctask-balance = { "  " }found { $found } = destroyed { $destroyed } + in store { $stored } + with the police { $police } + awaiting { $awaiting } + track lost { $lost }
ctask-devices-lost = ALARM: the track of these devices is lost: { $devices }. Search for them now and tell the authority.
ctask-devices-unregistered = A day's progress tells of devices that are not registered as found: { $devices }. Register them.
ctask-device-known = This device is registered already.
ctask-device-unknown = There is no device “{ $device }”. Register it first.
ctask-device-destroyed-twice = This device was destroyed on { $day }; nothing is destroyed twice. Look which device it was (rule { $rule }).
ctask-device-backwards = The step is of { $day }, the one before it of { $before }. Correct the day.
ctask-device-identify = To identify a device, say its make, category and level (rule { $rule }).
ctask-device-destroy = To destroy a device, say how, and name the demolition whose charges were used (rule { $rule }).
ctask-device-receipt = Name the receipt of the store or the police (rule { $rule }).
ctask-device-not-qualified = { $person } has no qualification for this item (level { $level }). Call someone who has (rule { $rule }).
ctask-spot-backwards = The step of { $day } is before the one that went before it. Correct the day.
ctask-spot-level = Triage says which level the item is supposed to have (rule { $rule }).
ctask-spot-pair = Two different people go to a spot task. Name both.
ctask-held-store = Store { $name }: { $units } × { $item } (batch { $batch })
ctask-held-task = Out with { $name }: { $units } × { $item } (batch { $batch })
ctask-stores-agree = The charges used are those of the demolition reports.
ctask-difference = Demolition { $demolition }, { $item }: reported { $reported }, used by vouchers { $used }. Find out which is right.
ctask-store-voucher = A voucher with this number is entered already (rule { $rule }).
ctask-store-quantity = { $quantity } units cannot move. Enter a whole number of at least 1, with item and batch.
ctask-store-two = “{ $move }” needs { $needed } different people who sign (rule { $rule }).
ctask-store-incomplete = “{ $move }” lacks something: store, task, other store, demolition, or the reason for writing off (rule { $rule }).
ctask-store-short = { $quantity } × { $item } (batch { $batch }) cannot be taken from “{ $account }”: { $there } are there (rule { $rule }).

## Sessions and people

ctask-session-twice = This session, or one for the same people on the same day, is entered already; people count once (rule { $rule }).
ctask-session-cell-twice = The same sex, age and reach stand there twice. Put them together (rule { $rule }).
ctask-session-band = “{ $band }” is no band of age, or its number is below 0. Bands: { $known } (rule { $rule }).
ctask-identity-fields = An identity needs a name and may have: { $known }.
ctask-identity-sealed = This identity cannot be opened: the key is another, or the bytes were changed.
ctask-consent = The person has not agreed to “{ $purpose }”. Missing consent: { $missing } (rule { $rule }).
