# Mine action entered at the desk.

ctask-task-unknown = There is no task “{ $task }”. Enter its order first.
ctask-order-unknown = There is no order “{ $order }” to sign.
ctask-lane-twice = There is a lane “{ $lane }” already.
ctask-lanes-overlap = Lanes “{ $first }” and “{ $second }” share { $m2 } m². Draw them apart (rule { $rule }).
ctask-no-order = No order is signed by all on { $day } (rule { $rule }).
ctask-twice = This is entered already.
ctask-stop-unknown = There is no such stop that still runs ({ $stop }).
ctask-unknown = Nothing is known under “{ $name }”. Enter it first.
ctask-no-training-record = Who may do this is told by the training record, and there is none yet (rule { $rule }). Enter the training record first.
mine-action-moment = A statement is made at the moment it is entered.
mine-action-own-signature = A release is signed by the officer who enters the signature; this names { $officer }.
quality-visit-unknown = There is no visit “{ $visit }”. Plan it first.
quality-twice = This is entered already.
quality-other-task = The nonconformity is of another task; this visit was to { $task }.
quality-cancel-words = Say in words why the visit was not done.
quality-action-unknown = There is no corrective action “{ $action }”.
quality-fault-unknown = There is no nonconformity “{ $fault }”.
training-entered-twice = This is entered already.
mine-action-not-empty = The record of this centre already has facts of mine action; an exercise is entered in a centre of its own.
mine-action-exercise = Entered: { $training } facts of training, { $tasks } of a task, { $land } of land.
mine-action-line = This line cannot be read: { $problem }. A line is a JSON object with one of { $known } and what is to be entered under it.
mine-action-entered = Entered: { $number } facts, signed by { $officer }.
