# Registers of an agreement: declared arms and sites, sightings, notices, windows of silence.

## Refusals

register-class-unknown = There is no arms class “{ $name }”; { $instead }.
register-class-overlap = Class { $name } overlaps class { $other }: both hold { $kind } of the same calibre. Part them by calibre_mm, kind or models.
register-model-twice = Model { $model } is already in class { $other }. Leave it in one class.
register-entry-twice = Two entries for { $name }, known from the same moment, hold at the same time (the other is number { $other }). Give one a later known_from, or part their times.
register-id-twice = The id “{ $id }” is used twice. Give each its own.
register-kind-unknown = There is no notice of the kind “{ $kind }”; { $instead }.
register-notice-not-earlier = { $notice } is no notice given before this one. Name the notice that is corrected or withdrawn.
register-present = The numbers do not fit: low { $low }, high { $high }, serials { $serials }. Give serials ≤ low ≤ high.
register-radius = { $metres } m is no radius of an area. Give more than 0 and at most 400,000 m.
register-serials-many = { $serials } serials are given for { $count } weapons. Correct the number or the serials.
register-silence-other = This version of { $id } has another area, other acts or other parties than the first. A silence for another place is a new silence; give it its own id.
register-site-unknown = There is no site “{ $name }”. Known: { $known }.
register-zone-without-agreement = The zone “{ $zone }” is drawn by an agreement. Name the agreement with --agreement, or write a disc or a polygon.
register-agreement-without-classes = The agreement { $agreement } names no arms classes. Write them under arms_classes.

## Classes and sides

agreement-register-class-is = “{ $seen }” is of class { $arms }.
agreement-register-class-not = “{ $seen }” is not of class { $arms }.
agreement-register-class-open = “{ $seen }” may be of class { $arms }, or of { $others }.
agreement-register-class-open-none = “{ $seen }” may be of class { $arms }, of { $others }, or of none.
agreement-register-class-perhaps = “{ $seen }” may be of class { $arms }, or of none.
agreement-register-class-none = “{ $seen }” is of no class the agreement speaks of.
agreement-register-side-known = Whose it is stands: { $party }.
agreement-register-side-open = Whose it is does not stand.

## Sightings

agreement-register-in-violation = Sighting { $id } ({ $bounds }): in violation, where this class may not be.
agreement-register-outside-site = Sighting { $id } ({ $bounds }): beyond the lines, but in no designated site.
agreement-register-in-site = Sighting { $id } ({ $bounds }): in a designated site.
agreement-register-under-notice = Sighting { $id } ({ $bounds }): announced by a notice.
agreement-register-cannot-tell = Sighting { $id } ({ $bounds }): cannot tell.
agreement-register-not-concerned = Sighting { $id } ({ $bounds }): no rule on arms speaks of it.
agreement-register-no-rule = No rule on arms of class { $arms } binds { $party }.
agreement-register-rule-against = { $rule }: arms of { $party } ({ $classes }) may not be there.
agreement-register-rule-kept = { $rule }: kept by arms of { $party } ({ $classes }).
agreement-register-rule-open = { $rule }: whether arms of { $party } ({ $classes }) may be there is open.
agreement-register-site-in = In site { $site }, edition { $edition }: P { $p }.
agreement-register-site-out = In no designated site; the likeliest is { $site }, edition { $edition }: P { $p }.
agreement-register-site-open = Whether it is in site { $site }, edition { $edition }, is open: P { $p }.
agreement-register-site-none = No site was designated then, as far as known.
agreement-register-site-changed = Designations changed within that time.

## Stock of a site

agreement-register-stock-agrees = { $site }, { $arms }: inventory and inspection agree.
agreement-register-stock-differs = { $site }, { $arms }: inventory and inspection differ.
agreement-register-stock-open = { $site }, { $arms }: whether inventory and inspection agree is open.
agreement-register-expected = Declared, with movements reckoned in: { $bounds }.
agreement-register-present-whole = The whole site was seen; present: { $bounds }.
agreement-register-present-part = Only a part of the site was seen; present: { $bounds }.
agreement-register-present-denied = Access was denied; present: { $bounds }.
agreement-register-missing = Missing surely: { $bounds }.
agreement-register-missing-perhaps = Missing possibly: { $bounds }.
agreement-register-missing-none = None missing.
agreement-register-surplus = Surplus surely: { $bounds }.
agreement-register-surplus-perhaps = Surplus possibly: { $bounds }.
agreement-register-surplus-none = No surplus.
agreement-register-serials-absent = Declared serials that were not there: { $serials }.
agreement-register-serials-strange = Serials there that were not declared: { $serials }.
agreement-register-moved-out = Movement { $id }: { $count } out, permission { $permission }.
agreement-register-moved-in = Movement { $id }: { $count } in, permission { $permission }.
agreement-register-moved-out-unpermitted = Movement { $id }: { $count } out, without a permission on record.
agreement-register-moved-in-unpermitted = Movement { $id }: { $count } in, without a permission on record.

## Notices

agreement-register-kind = { $kind ->
    [demining] demining
    [exercise] exercise
    [rotation] rotation
    [works] works
    [flight] flight
    [passage] passage
   *[other] “{ $kind }”
 }
agreement-register-notice = Notice { $id } ({ agreement-register-kind }) of { $by }, given { $given } for { $from } to { $until }.
agreement-register-notice-act-open = It may have been an act that such a notice does not speak of.
agreement-register-notice-stood = It stood until { $until }, after that time.
agreement-register-notice-no-longer = It was withdrawn or replaced at { $until }, before.
agreement-register-notice-ended-during = It was withdrawn or replaced at { $until }, within that time.
agreement-register-notice-place = Its area covers the place: P { $p }.
agreement-register-notice-elsewhere = Its area is elsewhere: P { $p }.
agreement-register-notice-place-open = Whether its area covers the place is open: P { $p }.
agreement-register-announced = Announced by a notice.
agreement-register-not-announced = Not announced by a notice.
agreement-register-announced-perhaps = Whether a notice announced it is open.
agreement-register-duty-met = { $id }: notice ({ agreement-register-kind }) was given { $window } hours before, as owed.
agreement-register-duty-missed = { $id }: no notice ({ agreement-register-kind }) was given { $window } hours before, as owed.
agreement-register-duty-none = { $id }: notice ({ agreement-register-kind }) was owed { $window } hours before; none speaks of this time and place.
agreement-register-duty-not-yet = { $id }: notice ({ agreement-register-kind }) is owed { $window } hours before; its time has not passed.
agreement-register-duty-open = { $id }: whether notice ({ agreement-register-kind }) was given { $window } hours before, as owed, is open.
agreement-register-duty-act-open = It may have been an act for which no notice is owed.
agreement-register-duty-in-time = { $id }, given { $given }: { $hours } hours before, in time.
agreement-register-duty-late = { $id }, given { $given }: { $hours } hours before, too late.
agreement-register-duty-early = { $id }, given { $given }: { $hours } hours before, too early.
agreement-register-duty-time-open = { $id }, given { $given }: whether that was in time is open.

## Windows of silence

agreement-register-silence-broken = Silence { $silence }: broken, as indicated.
agreement-register-silence-kept = Silence { $silence }: kept.
agreement-register-silence-cannot-tell = Silence { $silence }: cannot tell.
agreement-register-silence-not-watched = Silence { $silence }: not watched.
agreement-register-silence-proposed = Silence { $silence }: not agreed, binds nobody.
agreement-register-silence-agreed = Agreed; it binds from { $from } until { $until } (versions: { $versions }).
agreement-register-silence-not-signed = Not signed by all of { $signers }.
agreement-register-silence-not-agreed = Nobody was bound.
agreement-register-silence-running = It is not over at the moment asked about.
agreement-register-silence-during = Within its time, { $from } to { $until }.
agreement-register-silence-other-time = Not within its time, { $from } to { $until }.
agreement-register-silence-time-open = Whether within its time, { $from } to { $until }, is open.
agreement-register-silence-place = In its area: P { $p }.
agreement-register-silence-elsewhere = Not in its area: P { $p }.
agreement-register-silence-place-open = Whether in its area is open: P { $p }.
agreement-register-silence-act = An act that breaks it: { $which }.
agreement-register-silence-other-act = Not an act that breaks it: { $which }.
agreement-register-silence-act-open = Perhaps an act that breaks it: { $which }.
agreement-register-silence-broken-by = Event { $id } breaks silence { $silence }.
agreement-register-silence-not-broken-by = Event { $id } does not break silence { $silence }.
agreement-register-silence-open-by = Whether event { $id } breaks silence { $silence } is open.
agreement-register-watch = Watched: { $share }% of area and time, something at { $time }% of the time; by { $assets }.
agreement-register-watch-unsaid = What was watched is not stated.

## What would settle it

agreement-register-settle-class = Establish calibre and model.
agreement-register-settle-permission = Ask for the permission.
agreement-register-settle-stock = Inspect the whole site and read the serials.
agreement-register-settle-watch = State what was watched, or ask both sides for their records.

## The commands

cli-registers-status = { $status ->
    [in_violation] in violation
    [outside_site] outside site
    [in_site] in site
    [under_notice] under notice
    [not_concerned] not concerned
   *[cannot_tell] cannot tell
 }
cli-registers-total = { cli-registers-status }, all: { $bounds }
cli-registers-cell = { cli-registers-status }, { $arms }, { $party }: { $bounds }
cli-registers-doubled = Some sightings may show the same weapons; the bounds allow for it.
cli-registers-rule = Counted by the rule { $rule }.
cli-registers-done = Sightings: { $sightings }; classes inspected: { $stocks }.
cli-registers-silences-done = Silences: { $silences }; events: { $events }.
cli-registers-notices-done = Events: { $events }; announced surely: { $sure }, perhaps: { $perhaps }.
