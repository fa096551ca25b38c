# Sentences and headings of the reports the centre issues.

## Head and foot

report-daily-title = Daily report
report-spot-title = Spot report
report-unverified = Unverified: told as it came in; nobody has assessed it yet.
report-exercise = EXERCISE – nothing in this report is real
report-synthetic = Made from simulated data over real geography.
report-number = Report { $number }
report-footer = { $number } · document { $hash }
report-page-of = page { $page } of { $pages }
report-marking-joint = For both delegations
report-period = Period
report-cut-off = Cut-off
report-times-in = All times: { $zone }
report-agreement = Agreement
report-edition = { $title }, edition { $edition }
report-rule = Counting rule
report-rule-version = { $rule } ({ $name }, version { $version })
report-data = Data version
report-data-log = { $side }: { $size } entries, root { $root }

## Section headings

report-h-summary = Summary
report-h-incidents = Incidents
report-h-rules = The same period under every counting rule
report-h-weapons = Weapons and lines
report-h-withdrawal = Withdrawal and disengagement
report-h-complaints = Complaints and their clocks
report-h-movement = Freedom of movement and interference
report-h-coverage = Coverage: what was watched and what was not
report-h-quality = Quality of the sources
report-h-errata = Errata
report-h-signatures = Signatures and state of the logs
report-h-promise = What this report does not promise
report-h-map = Map
report-h-annex-observations = Annex A: all observations
report-h-annex-allegations = Annex B: allegations of the parties

## Summary

report-this-period = This period
report-previous-period = Previous ({ $number })
report-no-previous = no earlier report
report-figure = Figure
report-counted = Counted under the rule
report-incidents = Incidents
report-of-which-alleged = of these alleged only, not observed
report-breach = Incidents with a breach indicated (by the check)
report-breach-agreed = of these agreed by both delegations
report-cannot-tell = Incidents where one cannot tell
report-complaints-new = Complaints received
report-restrictions = Restrictions and interference
report-weapons = Weapons, works, positions seen
report-watched = Hours watched (all assets)
report-not-watched = Hours not watched (all assets)
report-rate = Observed incidents per 100 sensor-hours
report-rate-value = { $rate } (95 %: { $low }–{ $high })
report-no-rate = no hours watched, no rate
report-by-kind = By kind: { $list }
report-by-standing = Standing between the delegations: { $list }
report-calm = No incident observed; watched { $watched } of { $planned }. Not watched is not calm.
report-none-observed = None observed; watched { $watched } of { $planned }.
report-none-received = None received in the period.
report-none-entered = None.

## Incidents

report-when = When
report-where = Where
report-what = What
report-count = Count
report-count-under = { $count } (counting rule: “{ $rule }”)
report-sources = Sources
report-means = Means
report-provisions = Provisions concerned
report-standing = Standing
report-rivals = Other explanations
report-dissent = Dissent of { $side }, verbatim ({ $language })
report-words = { $side }, verbatim ({ $language })
report-assessment = { $side }: { $answers }; { $likelihood }; { $grade }
report-assessments = Assessments, made blind
report-joint-text = Joint text: { $answers }
report-alleged-only = Alleged only: no observation supports or excludes it.
report-alleged-by = alleged by { $party }: { $number }
report-seen-by = { $asset } ({ $kind }): { $means }, { $what } × { $number }
report-near = { $distance } { $direction } of { $place }
report-at = at { $place }
report-region = within { $area } (95 % region)
report-sector = sector { $direction } of the observer, { $low }–{ $high }
report-bearing = somewhere { $direction } of the observer
report-nowhere = place not known
report-nowhere-said = place not known (“{ $said }”)
report-count-range = { $best } ({ $low }–{ $high })
report-count-floor = at least { $low }
report-not-counted = not counted
report-probability = P(place) { $p }
report-no-probability = by facts alone
report-settles = Would settle it: { $list }.
report-verdict = { $provision }: { $answer } ({ $chance }).
report-clear = { answer-not_indicated }: { $list }.
report-for = for: { $list }
report-against = against: { $list }
report-only-against = something only against: { $list }
report-earlier = reports of earlier periods: { $number }
report-neither = nothing for or against: { $list }
report-no-provision = No provision was asked.
report-other-incidents = Incidents without a breach indicated and not yet decided

## Tables

report-no = No.
report-total = Total
report-incidents-counted = Incidents counted
report-used = used in this report
report-asset = Asset
report-weapon = Weapon
report-calibre = { $number } mm
report-sightings = Weapons, works and positions
report-crossings = Line crossings, movements and flights
report-incident-short = Inc.
report-article = Article
report-party = Party
report-reference = Reference
report-receipt = Receipt
report-received = Received
report-due = Answer due
report-answered = Answered
report-state = State
report-notices = Advance notices
report-kind = Kind
report-given = Given
report-remark = Remark
report-probable = probable
report-established = established
report-footing = Footing
report-assets-lost = Own assets lost
report-no-assets-lost = No asset of the centre was reported lost.
report-no-restrictions = No restriction or interference was reported.
report-watched-h = Watched
report-area = Area
report-share = Share
report-lost-h = Not watched, by reason
report-coverage-note = A standing asset is to watch the whole period of { $hours }; a sortie or patrol only its own time. Hours not reported are not calm: nobody knows what happened then.
report-ground = Ground watched at some time in the period: { $watched } of { $area }.
report-no-coverage = No coverage was reported. Nothing in this report may be read as calm.
report-files = { $read } of { $files } files read in full.
report-file = File
report-outcome = Outcome
report-problems = Problems
report-checksums-bad = { $number } checksums failed
report-sources-checked = { $number } sources were held against each other.
report-source-inconsistent = { $source }: stated errors do not fit ({ $reports } reports); widened × { $inflation }
report-all-consistent = No source was found inconsistent with the others.
report-erratum = Report { $report }: for “{ $said }” read “{ $reads }”. Reason: { $reason }

## Annex

report-annex-note = All { $total } observations are in observations.csv and detections.csv under the same numbers; printed here: { $printed }.
report-detections = Machine detections that belong to no incident
report-detections-number = Detections
report-first-last = First – last
report-allegations-note = What a party says; unverified, and never counted with observations.
report-verbatim = Verbatim

## Signatures

report-signature = { $side }: { $choice }
report-unsigned = { $side }: not signed yet
report-signed-by = { $post }, key { $key }, { $when }
report-signed-what = Signed is the SHA-256 of the document behind this page; every language prints the same document.
report-log-state = { $side} log ({ $origin }): { $size } entries, { $received } received by the other side; root { $root }
report-promise-truth = That what a sensor showed or a person said was true: a report tells what was noticed, with its doubt.
report-promise-complete = That everything was seen, or that a side recorded all it saw: see the coverage.
report-promise-attribution = Who did it: the report names no author unless the mandate and both delegations allow it.
report-promise-lines = That a line or zone drawn here is a border: every edition is drawn as a working aid only.
report-promise-log = Integrity is promised: what both logs hold can be checked offline by anyone who has a copy and the public keys.

## Map

report-map-overview = Overview
report-map-detail = Detail around the incidents
report-map-incident = incident, 95 % region, number as in section 2
report-map-alleged = alleged only
report-map-watched = watched ground
report-map-unwatched = not watched by any asset
report-map-lost = watch lost for some time
report-map-post = own people, 1 km cell
report-map-zone = { $title }, edition { $edition } (not authoritative)
report-map-zone-agreed = { $title }, edition { $edition } (agreed by the parties)
report-map-note = Equirectangular projection about { $lat }, WGS 84. No line on this map is a border.
report-reader = Reader
