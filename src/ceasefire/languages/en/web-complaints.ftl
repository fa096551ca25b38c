# Complaints: the screen, the printed receipt, and what is refused.

## How a complaint stands, and its clock

complaint-standing-received = received
complaint-standing-tasked = followed up
complaint-standing-answered = answered
complaint-standing-one_closed = closed by one delegation
complaint-standing-closed = closed by both
complaint-standing-withdrawn = withdrawn
complaint-clock-running = due in { $length }
complaint-clock-overdue = overdue by { $length }
complaint-clock-in_time = answered in time
complaint-clock-late = answered { $length } late
complaint-clock-taken_back = no answer owed
complaint-minutes = { $n } min
complaint-hours = { $n } h
complaint-days = { $n } d

## The list

complaint-count = Complaints: { $count }
complaint-clock = Answer clock
complaint-only-owed = answer owed
complaint-only-overdue = overdue
complaint-number = Number
complaint-party = Party
complaint-channel = Channel
complaint-reference = The party’s reference
complaint-received = Received
complaint-due = Answer due
complaint-later-page = Next page
complaint-earlier-page = Previous page

## One complaint

complaint-title = Complaint { $number }
complaint-claimed = What is claimed
complaint-count-claimed = How many
complaint-uncountable = at least { $low }
complaint-place = Where
complaint-within = within { $metres } m
complaint-words = In the party’s own words
complaint-letter = The whole letter
complaint-asks = The party asks
complaint-against = Said to have done it
complaint-incidents = Incidents it belongs to
complaint-no-incident = It belongs to no incident yet.
complaint-same-letter = Other claims of the same letter
complaint-history = What was done
complaint-nothing-done = Nothing has been done yet.
complaint-step-task = Follow-up tasked
complaint-step-answer = Answered
complaint-step-close = Closed for { $side }
complaint-step-withdraw = Withdrawn
complaint-step-reopen = Reopened
complaint-letter-of = letter of { $party }
complaint-without-effect = in the record, but it changed nothing
complaint-outcome-confirmed = confirms
complaint-outcome-denied = denies
complaint-outcome-explained = explains
complaint-outcome-asks_for_more = asks for more; the clock runs on
complaint-outcome-other = says something else
complaint-one-closed-by = { $side } has closed it on these answers; the other delegation has not yet.

## Forms

complaint-text-language = Language of the text
complaint-task-title = Task a follow-up
complaint-task-what = What is to be found out
complaint-whom = By whom
complaint-assets = Devices, posts, patrols
complaint-posts = Officers’ posts
complaint-until = Until
complaint-task-do = Task it
complaint-answer-title = Answer
complaint-answer-text = Answer of the centre
complaint-rests-on = It rests on
complaint-grounds-more = Other incidents or findings (names, parted by spaces)
complaint-answer-do = Enter the answer
complaint-close-title = Close for my delegation
complaint-close-rule = A complaint is closed when each delegation has closed it on the same answers. A further answer undoes a closing.
complaint-remark = Remark (may be left out)
complaint-close-do = Close
complaint-reopen-title = Reopen
complaint-reopen-rule = One delegation can reopen, with a reason; the answer clock starts anew.
complaint-reason = Reason
complaint-reopen-do = Reopen

## The printed receipt

complaint-receipt = Receipt
complaint-receipt-title = Receipt for a complaint
complaint-receipt-says = The centre has received this complaint, sealed the original unchanged, and entered it in the record that both delegations keep.
complaint-receipt-original = Sealed original, SHA-256
complaint-receipt-entry = Entry in the record
complaint-receipt-check = Whoever holds the original can compute its SHA-256 and compare it with the one above.
complaint-receipt-delegations = Delegations
complaint-receipt-times = Times in { $zone }

## Refusals

complaint-unknown = There is no complaint { $number }. Look for it in the list.
complaint-step-not-allowed = This cannot be done as the complaint stands ({ $standing ->
     [received] received
     [tasked] followed up
     [answered] answered
     [one_closed] closed by one delegation
     [closed] closed by both
    *[withdrawn] withdrawn
 }). Reload the page to see what can.
complaint-tasked-already = The same follow-up is tasked already. Change it, or leave it at that.
complaint-answered-already = The same answer has been given already; it is entered once.
complaint-closed-already = Delegation { $delegation } has closed it already; the other one’s turn has come.
complaint-other-answers = The answers are not those you have read. Read the new ones, then close.
complaint-of-another = { $party } did not make this complaint; only the party that made it can take it back.
complaint-text-missing = Words are needed here. Write them.
complaint-text-long = The text is too long. Shorten it to { $most } signs.
complaint-text-control = The text holds control characters that are no writing. Type it anew.
complaint-whom-unknown = “{ $whom }” is neither a device nor a post of the centre. Choose one of: { $known }.
complaint-until-past = That time has passed already. Give a later one.
complaint-until-malformed = “{ $time }” is no date and time. Write it like 2021-01-31T18:00.
complaint-ground-unknown = The record has no incident and no finding “{ $ground }”. Correct the name or leave it out.
complaint-changed = Something was entered about this complaint while you were writing. Read it below; what you wrote is still in the form, send it again if it still holds.
