# The 27 rules of mine action in our own words; no standard's text is kept here.

standard-rule-1 = A confirmed hazardous area rests on at least one piece of direct evidence with its place, a suspected one on at least one of indirect evidence; with neither it is not opened.
standard-rule-2 = Land is cancelled only by non-technical survey, reduced only by technical survey, and cleared only by clearance.
standard-rule-3 = What was opened is what was cancelled, reduced and cleared and what remains, for each hazard, each unit and each day.
standard-rule-4 = A clearance has a depth; another than the usual one needs a reason.
standard-rule-5 = Land is handed over only with the quality decision, benchmark and turning points, the map as built, the completion report and the signatures of operator, authority and owner.
standard-rule-6 = What cannot be reached becomes a marked area of its own and is not silently suspended.
standard-rule-7 = Nobody works without accreditation, task order, a competent leader, a medic, a tried evacuation, a check of communications and the daily check of detectors.
standard-rule-8 = Explosive items are dealt with only by those whose level is at least that of the item.
standard-rule-9 = Improvised devices need a qualification of their own.
standard-rule-10 = Machines prepare or survey, unless followed up or accredited to clear alone.
standard-rule-11 = Dogs search twice independently or by an accredited protocol, tested daily and within limits of weather.
standard-rule-12 = Clearance of a battle area is of the surface, without a depth, or below it, with one.
standard-rule-13 = After an accident the task stops, a first report and a board follow, and no area counts until the stop is lifted.
standard-rule-14 = After a missed item the land is reopened, and all that the same team, detector or method produced in that time is looked at again.
standard-rule-15 = How often quality is checked follows the risk, and never falls below the national minimum.
standard-rule-16 = A critical nonconformity stops the task, a major one has a deadline, and a minor one that returns is major.
standard-rule-17 = Who inspects is of another organisation than who is inspected.
standard-rule-18 = Working hours in a lane are limited, with breaks.
standard-rule-19 = Life-saving help comes within ten minutes, damage control within an hour and surgery within two, shown by route and drill; else nobody works.
standard-rule-20 = The paramedic on duty has no other task.
standard-rule-21 = Who takes part in risk education is counted once a session, by sex and age, apart for direct and indirect.
standard-rule-22 = The same people counted twice in one settlement are pointed out.
standard-rule-23 = Explosives balance, are issued by two persons and returned; charges used are those of the destruction report.
standard-rule-24 = Outlines are valid and closed, with three corners at least, none doubled, sides of at most 5 km and no overlap above the limit.
standard-rule-25 = Places are kept in WGS 84, beside the original system and entry.
standard-rule-26 = What is not released, places of devices and who was harmed never go public; the rest only by a signed release.
standard-rule-27 = The edition in force on the day of an act applies to it.
standard-line = { $rule }. { $paraphrase } ({ $standard }.) { $checked ->
    [read] The rule’s text was read.
    [ours] Our own rule.
   *[unverified] The text was not checked.
}
