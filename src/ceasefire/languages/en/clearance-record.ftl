# What the record of a task holds against a morning sheet, a step or a signature.

ctask-order-two-roles = { $post } has signed this order in the other role already. Authority and operator sign as two (rule 7).
ctask-step-stopped = The task is stopped by { ctask-cause } ({ $about }). No step is taken until the stop is lifted (rule { $rule }).
ctask-step-backwards = { $day } is before the step of { $before }. Steps are entered in the order of time.
ctask-sheet-order = The morning sheet names version { $version } of the order for { $task }; the record has no such version. The record counts.
ctask-sheet-signature = The morning sheet names a signature of { $post } ({ $role ->
    [authority] authority
   *[operator] operator
 }) under the order; the record has none. The record counts.
ctask-sheet-accreditation = The morning sheet says of the accreditation of { $organisation } until { $until }: “{ mine-state }”. The record does not say so, and the record counts.
ctask-sheet-lift = The morning sheet says that { $post } lifted the stop for { $about }. The record does not say so, and the record counts.
