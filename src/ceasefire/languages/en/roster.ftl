# The watch and its roster: plans refused, rosters made and checked, why there is none, handover.

roster-no-file = There is no plan “{ $name }”. Name a YAML file, or { $example }, which comes with the product.
roster-too-long = The plan is longer than two million characters; that is no plan of a watch.
roster-zone = “{ $name }” is no time zone; write one such as Asia/Baku.
roster-two-sides = Both sides are called “{ $name }”; a joint watch has two.
roster-twice = “{ $name }” is there twice; leave one out.
roster-side-unknown = “{ $name }” is neither of the two sides.
roster-number = { $name } officers cannot hold a position; write 0 or more.
roster-no-parity = The position “{ $name }” needs unequal numbers of the two sides while the rule of parity holds. Write the same number for both, or agree on parity: false.
roster-posts-parity = The sides have unequal numbers of posts ({ $name }) while the rule of parity holds.
roster-skill-unknown = No post has the skill “{ $name }”.
roster-post-unknown = “{ $name }” is no post of this plan, or the post itself.
roster-deputy-side = “{ $name }” is of the other side and cannot act for this post.
roster-one-head = Side { $name } needs exactly one post of the group head.
roster-leave-backwards = Leave ends on { $name }, before it begins.
roster-period = A roster is made for 1 to 92 days, not for { $days }.
roster-file-broken = This is no roster as “ceasefire roster plan --out” writes it.
roster-file-changed = The roster has been changed since it was made: its name does not fit its content.
roster-other-plan = The roster was made from another plan, or from this one before it was changed.
roster-none = There is no roster that keeps everything in this plan.
roster-made = A roster for { $days } days with { $duties } duties keeps every rule.
roster-even-least = Side { $side }: no post is more than { $shifts } shifts and { $nights } nights away from its fair share in whole numbers; less is not possible.
roster-even = Side { $side }: no post is more than { $shifts } shifts and { $nights } nights away from its fair share in whole numbers.
roster-even-any = Side { $side }: the rules leave no room for an even share.
roster-undecided = Side { $side }: the search ended without an answer. Try a shorter period.
roster-headless = Side { $side } has nobody who heads it on { $days }: the head and all deputies are on leave. Name another deputy or move a leave.
roster-why = Side { $side }, { $when }: { $needed } officers are needed as { $positions } ({ $shifts ->
    [one] in one shift
   *[other] in { $shifts } shifts
}), at most { $possible } can be found. { $able } posts have the skill, { $away } of them on leave when it begins.
roster-why-together = These cannot hold together:
roster-why-not-smallest = (One or more of them may not be needed for the contradiction.)
roster-why-helps = What would help:
roster-part-places = all { $needed } places are held
roster-part-rest = at least { $hours } h of rest between two shifts
roster-part-week = { $most ->
    [one] at most one shift in any 7 days
   *[other] at most { $most } shifts in any 7 days
}
roster-part-nights = { $most ->
    [one] at most one night in a row
   *[other] at most { $most } nights in a row
}
roster-part-leave = leave of { $post }: { $days }
roster-part-before = what was stood before this period
roster-help-leave = Move the leave of { $post } ({ $days }).
roster-help-officers = { $number ->
    [one] One more officer with the skill.
   *[other] { $number } more officers with the skill.
}
roster-help-rest = { $hours } h of rest instead.
roster-help-rest-less = Less rest.
roster-help-week = { $most } shifts in 7 days instead.
roster-help-week-more = More shifts in 7 days.
roster-help-nights = { $most } nights in a row instead.
roster-help-nights-more = More nights in a row.
roster-help-whole = With this alone the whole period can be filled.
roster-help-part = This ends this contradiction, but not every one.
roster-help-unsettled = Whether the whole period can then be filled was not settled.
roster-check-ok = { $duties } duties on { $days } days: everything is as the plan wants it.
roster-plan-ok = The plan { $name } can be read: { $first } and { $second } posts, { $leave } leaves.
roster-check-strange = { $day }, { $shift }, { $position }: { $post } – there is no such place or post in the plan.
roster-check-unable = { $day }, { $shift }: { $post } has neither skill nor rank group for { $position }.
roster-check-place = { $day }, { $shift }, { $position }: side { $side } has { $held } instead of { $needed }.
roster-check-parity = { $day }, { $shift }, { $position }: no parity ({ $numbers }).
roster-check-leave = { $day }, { $shift }, { $position }: { $post } is on leave.
roster-check-twice = { $day }, { $shift }, { $position }: { $post } stands another watch at the same time.
roster-check-rest = { $day }, { $shift }, { $position }: { $post } has rested { $hours } h instead of { $needed }.
roster-check-week = { $post } stands { $held } shifts in the 7 days from { $day }, at most { $most } are allowed.
roster-check-nights = { $post } stands night { $held } in a row on { $day }, at most { $most } are allowed.
roster-check-headless = { $day }: nobody heads side { $side }.

two-keys-already = Side { $side } has spoken on this already.
two-keys-not-now = This is not open for that any more, or not yet.
roster-unknown = There is no roster “{ $roster }”.
roster-breaks-rules = The roster breaks rules of its plan in { $number } places.
roster-post-not-enrolled = “{ $name }” is no post of this centre; it could sign nothing.
handover-incomplete = A handover says what is open, what is to be done, and how the equipment is. Write “nothing” where there is nothing.
handover-no-watch = No watch stands now: no roster is in force for this hour.
handover-same-post = { $post } cannot hand over to itself.
handover-not-yours = Outgoing and incoming must be posts of your side, and { $officer } one of them.
handover-refused-without-words = Say why you refuse.
handover-unknown = There is no handover “{ $handover }”.
web-roster-week = The week
web-roster-handover = Handover
web-roster-leave = Leave and deputies
web-roster-plan = Plan
web-roster-now = On duty now
web-roster-nobody = No roster is in force for this hour.
web-roster-away = on leave
web-roster-parity = Parity
web-roster-no-parity = No parity
web-roster-quorum = Quorum
web-roster-no-quorum = No quorum
web-roster-heads = Side { $side } is headed by { $post }.
web-roster-no-head = Nobody heads side { $side }.
web-roster-outside = You are not on this shift. What you do is entered all the same.
web-roster-waiting = Waiting for signatures
web-roster-side-signed = Side { $side } has signed
web-roster-side-refused = Side { $side } has refused
web-roster-duties = Duties
web-roster-words = In words (needed to refuse)
web-roster-sign = Sign
web-roster-refuse = Refuse
web-roster-earlier = Week before
web-roster-later = Week after
web-roster-side = Side { $side }
web-roster-shift = Shift
web-roster-who = Who
web-roster-none = No roster is in force.
web-roster-no = There is no roster to propose
web-roster-first = First day
web-roster-days = Days
web-roster-text = Plan
web-roster-work = Work out and propose to both sides
web-roster-post = Post
web-roster-from = From
web-roster-until = Until and including
web-roster-take-back = Take back
web-roster-enter-leave = Enter leave
web-roster-deputies = Who acts for whom
web-roster-deputy-first = First deputy
web-roster-deputy-second = Second deputy
web-roster-name-deputies = Name deputies
web-roster-open-items = Open items
web-roster-tasks = Tasks
web-roster-equipment = State of the equipment
web-roster-write = Put to both sides
web-roster-signed-outside = { $post } signed without being on the roster of that shift.
web-roster-taken = Handed over
web-roster-outgoing = Outgoing officer
web-roster-incoming = Incoming officer
web-roster-take-over = Take the watch over (both incoming officers)
