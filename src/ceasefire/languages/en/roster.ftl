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
roster-part-week = at most { $most } shifts in any 7 days
roster-part-nights = at most { $most } nights in a row
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
