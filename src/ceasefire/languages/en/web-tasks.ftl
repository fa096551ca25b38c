# The screens of clearance tasks and of devices.

web-screen-tasks = Tasks
web-screen-devices = Devices
task-ready = Readiness
task-no-sheet = there is no morning sheet of this day
task-no-order = no order is in force
task-progress = Progress
task-remaining = remaining
task-held = stopped: nothing counts
task-orders = Orders
task-version = Version { $version }
task-alarm = { $what ->
    [device-lost] Track of a device is lost
    [stopped] A task is stopped
    [device-unregistered] A device is not registered as found
   *[unknown] { $what }
}
mine-state = { $state ->
    [draft] draft
    [issued] issued
    [accepted] accepted
    [mobilised] mobilised
    [ongoing] ongoing
    [work_complete] work complete
    [internal_qc] internal quality control
    [external_qc] external quality control
    [qc_accepted] accepted by quality control
    [rejected] rejected
    [rework] rework
    [reported] reported
    [handed_over] handed over
    [closed] closed
    [reopened] reopened
    [mobilised_stopped] mobilised, stopped
    [ongoing_stopped] ongoing, stopped
    [internal_qc_stopped] internal quality control, stopped
    [external_qc_stopped] external quality control, stopped
    [rework_stopped] rework, stopped
    [planned] planned
    [open] open
    [in_work] in work
    [signal_investigation] signal investigated
    [complete] complete
    [qc_sampled] sampled for quality
    [passed] passed
    [failed] failed
    [located] located
    [identified] identified
    [marked_awaiting] marked, awaiting
    [destroyed] destroyed
    [removed_to_store] in store
    [handed_to_police] with the police
    [lost_track] track lost
    [dismissed] nothing was there
    [secured] place secured
    [board_appointed] board appointed
    [investigated] investigated
    [recommendations] board has recommended
    [actions_tracked] actions are tracked
    [granted] granted
    [suspended] suspended
    [expired] expired
    [revoked] revoked
    [refused] refused
    [applied] applied for
    [desk] documents are read
    [field] looked at in the field
   *[unknown] { $state }
}
