# What the agreement answers once both delegations hold the same of a fact.

report-established-jointly = As established jointly
report-held-happened = Both delegations hold that it happened. The agreement was asked again, as known on { $known }:
report-held-not-happened = Both delegations hold that it did not happen. The agreement was asked again, as known on { $known }:
report-named-jointly = Both delegations name { $party } as the one who acted.
report-earlier-incidents = Incidents of earlier reports decided in this period
report-told-in = Told in report
report-as-claimed = As claimed
report-readings = Readings followed: { $list }.
report-sum-held = Incidents both delegations hold to have happened
report-sum-held-not = Incidents both hold not to have happened
report-sum-held-breach = of these held jointly, with a breach indicated
attribution-not-in-mandate = The mandate of this centre does not allow naming who acted. Assess without --party, or let both delegations change the mandate.
attribution-party-unknown = { $party } is no party here. Parties: { $known }.
case-as-claimed = As claimed:
case-not-joint = Not established jointly: the delegations have not both decided the same about the fact.
