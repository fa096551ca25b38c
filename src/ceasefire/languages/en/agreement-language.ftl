# Sentences of the agreement's language: windows, clocks, lines, records, exemptions, editions, versions.

agreement-window-holds = { $when }: within the time in which it applies.
agreement-window-not = { $when }: not within the time in which it applies.
agreement-window-open = { $when }: whether this is within the time in which it applies is open.
agreement-time-not-over = { $when }: it applies until { $from }.
agreement-time-over = { $when }: it applied until { $from } only.
agreement-clock-not-started = The clock “{ $starts }” from which the time is counted has not started, as far as known.
agreement-notice-in-window = It was given in its window.
agreement-notice-out-of-window = It was given too late or too early.
agreement-notice-window-open = Whether it was given in its window is open.
agreement-record-found = On record in its time: “{ $record }”.
agreement-record-none = Not on record in its time: “{ $record }” (on record: { $records }).
agreement-record-open = Whether “{ $record }” is on record in its time is open (on record: { $records }).
agreement-record-lacking = What had to be put on record is lacking.
agreement-record-given = What had to be put on record is there.
agreement-record-awaited = Whether what has to be put on record is lacking cannot be said yet.
agreement-place-undrawn = The text names { $zone }, but nobody has drawn it.
agreement-line-of-others = { $party } has no line of its own here ({ $line }).
agreement-place-each-line = Who acted is not known, so the line of each side is asked:
agreement-place-each-edition = Within that time more than one edition of the drawing was in force; each is asked:
agreement-place-no-edition = No edition of the drawing was in force then: { $zone }.
agreement-place-empty = Nothing is left of { $zone }: no place lies in it.
agreement-place-near = { $metres } m from { $line }, the limit is { $limit } m{ $zone ->
    [none] { "" }
   *[other] , within { $zone }
 }, sigma { $sigma } m, P(within) { $p } (within from { $inside }, beyond to { $outside }).
agreement-place-near-area = An area, not a point; P(within { $limit } m of { $line }{ $zone ->
    [none] { "" }
   *[other] , in { $zone }
 }) { $p } (within from { $inside }, beyond to { $outside }).
agreement-fact-confident = The fact is claimed with a confidence of { $confidence }; this provision asks for { $needed }: it holds.
agreement-fact-doubtful = The fact is claimed with a confidence of { $confidence }; this provision asks for { $needed }: it stays open.
agreement-floor-missed = At least to be reached ({ agreement-cap-name }): counted at least { $low }, { agreement-cap-high }; required { $least }: missed.
agreement-floor-reached = At least to be reached ({ agreement-cap-name }): counted at least { $low }, { agreement-cap-high }; required { $least }: reached.
agreement-floor-open = At least to be reached ({ agreement-cap-name }): counted at least { $low }, { agreement-cap-high }; required { $least }: open.
agreement-arms-open = Arms: { agreement-arms-name }; whether they are among those ruled out here ({ $which }) is open.
agreement-notice-owed-lacking = Notice of “{ $notice }” was owed, and none in its window covers this (on record: { $notices }).
agreement-notice-owed-given = Notice of “{ $notice }” was owed, and one given in its window covers this.
agreement-notice-owed-open = Notice of “{ $notice }” was owed; whether one given in its window covers this is open (on record: { $notices }).
agreement-notice-found = A notice of “{ $notice }” given before covers time and place.
agreement-notice-none = No notice of “{ $notice }” covers time and place (on record: { $notices }).
agreement-notice-unsure = Whether a notice of “{ $notice }” covers time and place is open (on record: { $notices }).
agreement-exemption-asked = What the exemption “{ $exemption }” asks for:
agreement-exempted-by-conditions = Exemption “{ $exemption }” holds: everything it asks for is there.
agreement-not-exempted-by-conditions = Exemption “{ $exemption }”: tried, something it asks for is lacking.
agreement-exemption-conditions-open = Exemption “{ $exemption }”: whether everything it asks for is there is open.
agreement-exempted-in-part-by-conditions = Exemption “{ $exemption }” holds, but it may also have been an act it does not speak of.
agreement-not-taken-away = The exemption “{ $exemption }”, which would take this one away, does not hold.
agreement-taken-away = The exemption “{ $exemption }” holds and takes this one away.
agreement-taken-away-open = Whether the exemption “{ $exemption }” takes this one away is open.
agreement-as-amended = As amended by { $kind ->
    [written] a written change
    [interpretation] an agreed interpretation
    [suspension] a suspension
   *[consent] consent
 }, in force from { $from }, known from { $known }:
agreement-as-first-written = As first written:
agreement-editions = The provision was changed; held as it stood then:
agreement-under-version = With the lines as { $version } draws them:
agreement-suspended = The provision was suspended then: it does not bind.
agreement-not-checkable = This provision is not for a machine to check.
agreement-settle-by-people = Let the two delegations judge it.
agreement-settle-clock = Put on record what starts the clock.
agreement-settle-record = Look in the log whether it was put on record, and when.
agreement-settle-undrawn = Agree on a drawing of the place, or put one version of each side beside the other.
agreement-edition-suffix = { $title }, edition { $edition }
agreement-version-suffix = { $title }, edition { $edition }, version of { $version }
zone-never-valid = { $zone }: valid_from is not before valid_until; exchange or correct them.
zone-line-and-area = { $zone } is drawn once as a line and once as an area; give them two names.
zone-time-wrong = { $property }: “{ $value }” is no date and no moment with its zone; write 2020-11-25 or 2020-11-25T00:00:00+03:00.
