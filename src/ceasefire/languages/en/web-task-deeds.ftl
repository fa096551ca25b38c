# Deeds about clearance tasks at the desk.

mine-ahead = This moment is still to come: { mine-field }. Write when it was.
task-step-by-stop = A task is stopped by a stop and goes on when it is lifted. Enter the stop, or lift it.
task-days-backwards = It ends before it begins. Correct the days.
task-stop-about = “{ $about }” is no nonconformity that a visit found at this task. Enter the visit under Quality first, or stop the task by an order.
task-lift-who = Nothing is left to be reviewed; a head of delegation can lift this stop.
task-demolitions = Demolition reports
task-demolition = { $demolition }: tells of { $told }, entered as destroyed { $destroyed }
task-count-holds = the count holds
task-count-differs = the count differs
task-charges-hold = charges are those of the vouchers
task-charges-differ = charges are not those of the vouchers
ctask-device-not-in-report = The demolition report { $demolition } does not tell of this device. Count again, and name the right report (rule { $rule }).
ctask-device-otherwise = { $device } was entered as destroyed otherwise than by this report. Nothing is destroyed twice (rule { $rule }).
task-stopped = stopped; what was cleared before counts
