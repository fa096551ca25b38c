# What the agreement says about a case, and why.

## What a provision says about a case

agreement-breach-indicated = { $provision }: breach indicated.
agreement-not-indicated = { $provision }: breach not indicated.
agreement-cannot-tell = { $provision }: cannot tell.
agreement-clause = Article { $article }, edition { $edition }: “{ $text }”
agreement-known-at = Asked with what was known at { $known }; times are those of { $clock }.
agreement-known-today = Asked with all that is known; times are those of { $clock }.
agreement-not-told-ledger = No single event breaches it; it is kept in the ledger of obligations.
agreement-not-told-indicator = No single event breaches it; only indicators can be followed.
agreement-not-told-by-act = No act of this kind can breach it.
agreement-way-name = { $way ->
    [force] use of force
    [advance] advance beyond the positions held
    [presence] armed forces there after the last day
    [ceiling] more than the ceilings allow
    [heavy_arms] arms other than those allowed
    [withdrawal] forces not withdrawn
    [late_notice] notice given too late
    [width] width of the corridor
    [town] corridor on the ground of the town
    [control] control post in the corridor without consent
    [plan] no plan of the new route in time
    [movement] movement in the corridor blocked
    [links] transport links not unblocked
   *[other] { $way }
 }
agreement-way-holds = Way of breach “{ $way }”: every condition holds.
agreement-way-fails = Way of breach “{ $way }”: a condition surely does not hold.
agreement-way-open = Way of breach “{ $way }”: a condition is open, none surely fails.

## Fact, act, actor

agreement-fact-established = The fact was established jointly.
agreement-fact-claimed = The fact is only claimed so far.
agreement-fact-refuted = The fact was refuted.
agreement-act-name = { $act ->
    [fire_small_arms] fire from small arms
    [fire_mortar] mortar fire
    [fire_artillery] artillery fire
    [uav_strike] strike by a drone
    [explosion_cause_unknown] explosion of unknown cause
    [demining_detonation] controlled demining detonation
    [overflight] overflight
    [advance] advance
    [armed_presence] presence of armed forces
    [civilian_presence] presence of civilians
    [force_count] count of a force
    [heavy_weapon_present] presence of a heavy weapon
    [corridor_width] measured width of the corridor
    [corridor_geometry] course of the corridor
    [checkpoint_blocks_movement] control post that blocks movement
    [movement_blocked] blocked movement
    [term_notice] notice that the term shall end
    [burning] something burning, seen by its heat
    [route_plan_missing] no agreed plan of the new route
    [several] { $which }
   *[other] “{ $act }”
 }
agreement-act-meant = Act: { agreement-act-name }, one of those meant.
agreement-act-other = Act: { agreement-act-name }, not one of those meant.
agreement-act-open = Act: { agreement-act-name }; whether it is one of those meant is open.
agreement-actor-bound = Actor: { $party }, bound here ({ $bound }).
agreement-actor-not-bound = Actor: { $party }, not bound here ({ $bound }).
agreement-actor-open = Actor: { $party }; whether that is an act of those bound ({ $bound }) is open.
agreement-actor-disputed = Who acted is disputed; bound here: { $bound }.
agreement-actor-unknown = Who acted is not known; bound here: { $bound }.

## Place

agreement-place-inside = { $metres } m inside { $zone }, sigma { $sigma } m, P(inside) { $p } (inside from { $inside }, outside to { $outside }).
agreement-place-outside = { $metres } m outside { $zone }, sigma { $sigma } m, P(inside) { $p } (inside from { $inside }, outside to { $outside }).
agreement-place-area = An area, not a point; P(inside { $zone }) { $p } (inside from { $inside }, outside to { $outside }).
agreement-place-none = The place is not known; asked was { $zone }.
agreement-place-not-needed = No place is given, and none is needed: the count is of the whole ({ $zone }).
agreement-overlap = { $zone } and { $other } share { $km2 } km².
agreement-no-overlap = { $zone } and { $other } share no ground ({ $km2 } km²).
agreement-baseline-none = No baseline of positions held was recorded.
agreement-baseline-late = The baseline was recorded at { $recorded }, too late to be the position then or not yet known.
agreement-baseline-no-point = The place is no point with an error, so it cannot be held against the baseline.
agreement-baseline-beyond = { $metres } m beyond the baseline, sigma { $sigma } m, P(beyond) { $p }.
agreement-baseline-behind = { $metres } m behind the baseline, sigma { $sigma } m, P(beyond) { $p }.
agreement-time-none = The time is not known.

## Time and deadlines

agreement-time-binds = { $when }: the provision binds from { $from }.
agreement-time-before = { $when }: the provision binds only from { $from }.
agreement-time-open = { $when }: the provision binds from { $from }, which lies within.
agreement-notice-late = Notice given { $when }, after { $from }: late.
agreement-notice-in-time = Notice given { $when }, not after { $from }: in time.
agreement-notice-open = Notice given within { $when }; the limit { $from } lies within.
agreement-overdue = { $when }: overdue, the duty ran out at { $overdue }.
agreement-not-overdue = { $when }: not overdue, the duty runs out at { $overdue }.
agreement-overdue-open = { $when }: overdue only in part of that time; the duty runs out at { $overdue }.
agreement-deadline-original = As signed it runs out at { $overdue }.
agreement-deadline-moved = It was moved to { $overdue }, known from { $known }.
agreement-deadline-not-known = A later change of the deadline did not yet hold or was not yet known.
agreement-undated = The text sets no date; from absence of fulfilment alone one cannot tell.
agreement-exemption-not-for-act = Exemption “{ $exemption }”: not for this act.

## Exemptions and notices

agreement-exemption-name = { $exemption ->
    [demining_notice] notified demining
   *[other] { $exemption }
 }
agreement-exempted = Exemption “{ $exemption }” holds: a notice given before covers time and place.
agreement-exempted-in-part = Exemption “{ $exemption }”: a notice covers time and place, but it may also have been another act.
agreement-not-exempted = Exemption “{ $exemption }”: tried, no notice covers time and place (on record: { $notices }).
agreement-exemption-open = Exemption “{ $exemption }”: whether a notice covers it is open (on record: { $notices }).
agreement-no-notice = Exemption “{ $exemption }”: tried, no notice was given.
agreement-notice = Notice given { $given } for { $from } to { $until }.
agreement-notice-before = It was given before.
agreement-notice-after = It was not given before.
agreement-notice-during = It was given within the time in which it happened.
agreement-notice-covers-time = Its time covers the whole.
agreement-notice-other-time = Its time is another.
agreement-notice-part-of-time = Its time covers only a part.
agreement-notice-covers-place = Its disc of { $radius } m covers the place: P { $p }.
agreement-notice-other-place = Its disc of { $radius } m is elsewhere: P { $p }.
agreement-notice-place-open = Whether its disc of { $radius } m covers the place is open: P { $p }.
agreement-notice-place-none = The place of what happened is not known.
agreement-counts-none = Nothing that a ceiling speaks of was counted.

## Counts, arms, width, consent

agreement-caps-exceeded = A ceiling is exceeded.
agreement-caps-kept = No ceiling is exceeded by what was counted.
agreement-caps-open = Whether a ceiling is exceeded is open.
agreement-cap-name = { $cap ->
    [personnel] persons
    [apc] armoured carriers
    [vehicles] motor vehicles and special equipment
    [special_equipment] special equipment
    [joint_centre_staff] staff of the joint centre
   *[other] “{ $cap }”
 }
agreement-cap-high = { $high ->
    [-1] no upper bound known
   *[other] at most { $high }
 }
agreement-cap-exceeded = Ceiling ({ agreement-cap-name }): at least { $low }, { agreement-cap-high }; allowed { $most }: exceeded.
agreement-cap-kept = Ceiling ({ agreement-cap-name }): at least { $low }, { agreement-cap-high }; allowed { $most }: kept.
agreement-cap-open = Ceiling ({ agreement-cap-name }): at least { $low }, { agreement-cap-high }; allowed { $most }: open.
agreement-arms-name = { $arms ->
    [tank] tank
    [artillery] artillery
    [rocket_launcher] rocket launcher
   *[other] “{ $arms }”
 }
agreement-arms-not-allowed = Arms: { agreement-arms-name }, in none of the allowed classes.
agreement-arms-allowed = Arms: { agreement-arms-name }, not one of those ruled out here.
agreement-arms-unknown = The class of the arms is not known.
agreement-width-none = No width was measured.
agreement-width-wrong = Measured { $low } to { $high } m, to be { $least } to { $most } m: outside.
agreement-width-kept = Measured { $low } to { $high } m, to be { $least } to { $most } m: inside.
agreement-width-open = Measured { $low } to { $high } m, to be { $least } to { $most } m: partly inside.
agreement-consent-lacking = The peacekeeping force did not consent.
agreement-consent-given = The peacekeeping force consented.
agreement-consent-unknown = Whether the peacekeeping force consented is not known.

## What would settle it

agreement-settle-fact = Establish the fact jointly, or refute it.
agreement-settle-act = Find out what it was: weapon, cause, traces on the spot.
agreement-settle-actor = Establish jointly who acted, where the mandate allows it.
agreement-settle-place-none = Establish where it happened.
agreement-settle-place = Fix the place more closely, by a patrol or a second bearing.
agreement-settle-time = Fix the time more closely.
agreement-settle-notice = Ask whether the notified work took place there and then.
agreement-settle-count = Count again, with firmer bounds.
agreement-settle-arms = Establish the class of the arms.
agreement-settle-width = Measure the width more closely.
agreement-settle-consent = Ask the peacekeeping force whether it consented.
agreement-settle-baseline = Record a baseline that both delegations accept.
agreement-settle-undated = Agree on a date.
agreement-settle-heading = What would settle it:

## Refusals: what is wrong in a file and what to write instead

agreement-not-found = There is no agreement { $name }. Give a file agreement.yaml, or one of: { $known }.
agreement-empty = The file is empty. Start from a shipped agreement.
agreement-yaml-broken = Not YAML: { $problem }.
agreement-yaml-reference = Anchors and references are not read; write the value out.
agreement-key-twice = “{ $key }” is written twice; keep one.
agreement-file-missing = The file { $file } is missing beside it.
agreement-not-utf8 = Not UTF-8 at byte { $byte }; save the file as UTF-8.
agreement-json-broken = Not JSON: { $problem }.
agreement-field-wrong = { $field }: { $problem }.
agreement-inconsistent = The parts do not fit: { $problem }.
zone-unknown = There is no zone { $zone }; drawn are: { $known }.
zones-not-geojson = Not a GeoJSON FeatureCollection.
zone-twice = The zone { $zone } is drawn twice in edition { $edition }; give each drawing its own edition.
zone-property-missing = The property “{ $property }” is missing.
zone-geometry-broken = The drawing of { $zone } cannot be read.
zone-not-an-area = { $zone } is a { $kind }; a zone must be a Polygon or MultiPolygon that is not empty.
zone-off-globe = { $zone } has a point off the globe, at a pole, or over the date line ({ $where }); write longitude first, then latitude.
zone-too-wide = { $zone } spans { $degrees } degrees; cut it into zones of at most 12 (one that crosses the date line is cut there).
zone-crosses-itself = { $zone } crosses itself: { $where }. Draw its ring without crossings.
geometry-too-far = A place lies { $kilometres } km away; questions about metres end at 1,000 km.
line-too-short = The line { $line } needs two different points.
line-side-unknown = Beyond { $line }: “{ $side }” is no side; write north, south, east or west.
line-side-unclear = { $line } runs almost towards { $side }; name a side that lies across it.
case-file-broken = Not JSON: { $problem }.
case-file-not-list = A case file is a JSON list of objects.
case-key-twice = The key “{ $key }” is written twice in one object; keep one.
case-number-broken = { $number } is no number that can be reckoned with; leave the field out or write null.
case-field-missing = This field is missing or has the wrong shape; see the form of case files in the guide.
case-value-unknown = “{ $value }” is not known here; write one of: { $known }.
case-act-unknown = The agreement knows no act “{ $act }”; write one of: { $known }.
case-other-agreement = The case asks about { $asked }, but { $given } was given; name the agreement with --agreement.
provision-unknown = There is no provision { $provision }; there are: { $known }.
counting-rule-unknown = There is no counting rule { $rule }; there are: { $known }.
assess-case-refused = { $case }: not answered: { $problem }
assess-done = { $answered ->
    [one] One case answered
   *[other] { $answered } cases answered
 }, { $refused } refused.

## Other explanations, and what speaks for or against them

weigh-notice-name = { $kind ->
    [demining] demining
    [exercise] an exercise
    [works] works
   *[other] “{ $kind }”
 }
weigh-no-notice = No notice of { weigh-notice-name } for those days is on record.
weigh-notice-other-time = No notice of { weigh-notice-name } was given before for this time (on record: { $notices }).
weigh-notice-covers = A notice of { weigh-notice-name } given before covers the time, and the place with P { $p }.
weigh-notice-other-place = A notice of { weigh-notice-name } covers the time but the place only with P { $p }.
weigh-night = It happened by night, at { $hour } o'clock local time.
weigh-shots-perceived = Shots, bursts or projectiles were perceived.
weigh-assessed-as-exercise = An observer assessed it as an exercise.
weigh-impacts-told = Incoming fire was told.
weigh-few-shots-by-day = Few shots ({ $shots }) in daylight.
weigh-more-than-shots = Bursts, explosions or projectiles were perceived, not single shots only.
weigh-military-weapon = A weapon was told that is not used for it.
weigh-heat-only = Only satellites saw it, by its heat.
weigh-not-heat-only = It was perceived by others than satellites.
weigh-burning-month = Month { $month } of the year; fields are burnt mostly from June to November.
weigh-farmland = It lies on farmland with P { $p }.
weigh-storm-told = An observer told of a storm.
weigh-no-storm-told = The weather was told, and no storm with it.
weigh-only-heard = It was only heard or recorded.
weigh-more-than-heard = It was seen or left traces, not heard only.
