# The screens of land; the words of forms that the screens of tasks and devices share.

web-screen-land = Land
mine-optional = may be left out
mine-rules = rules { $rules }
mine-missing = Something is missing: { mine-field }.
mine-unread = “{ $text }” cannot be read here: { mine-field }. Write it again.
land-on-day = On the day
land-shown = Parcels on { $day }: { $count }.
land-conserved = the books balance
land-not-conserved = the books do not balance
land-line-open = open
land-line-worked = worked on
land-line-closed = closed
land-by-class = Area by class
land-class = Class
land-enter = Enter an act
land-parcels = Parcels
land-outline-help = Draw the outline with clicks on the map while this form is open, or type it: turning points a line each (latitude, longitude, or MGRS or UTM), GeoJSON, or a walk (start, then bearing and metres a line).
land-split-help = GeoJSON with one feature a part; each has “parcel” as its name, and “blocked”: true with “marking” where it cannot be worked on.
land-part-of = Split off from
land-next = What can happen next
land-no-next = Nothing: it was split, and its land is its parts’.
land-signatures = Signatures
land-dissents = dissents
land-words-if-dissent = needed for a dissent
land-sign = Sign
land-dissent-button = Dissent
land-history = History
mine-deed = { $deed ->
    [unit] Declare a unit
    [open] Open land
    [reclassify] Classify
    [split] Split
    [cancel] Propose to cancel
    [reduce] Propose to reduce
    [clear] Enter a clearance
    [accept] Propose to accept the clearance
    [reject] Reject the clearance
    [hand_over] Propose to hand over
    [suspend] Suspend
    [lift] Lift the suspension
    [reopen] Reopen
    [day] A day’s progress
    [sheet] Morning sheet
    [order] Task order
    [lane] Draw a lane
    [task_step] A step of the task
    [lane_step] A step of a lane
    [reported] A device is reported
    [stepped] What became of a device
    [order_sign] Sign the order
    [stop] Stop the task
    [lift_stop] Lift this stop
    [accident] Report an accident (stops the task)
    [accident_step] What followed an accident
    [accreditation] Accreditation of an organisation
    [accreditation_step] What became of an accreditation
    [demolition] Demolition report
   *[unknown] { $deed }
}
mine-field = { $field ->
    [parcel] Parcel
    [on] Day
    [reason] Reason
    [operator] Operator
    [authority] Authority
    [owner] Owner
    [work] Kind of activity
    [organisation] Organisation
    [reference] Reference of the activity
    [ended] Activity ended on
    [evidence] Evidence
    [evidence_source] Evidence: from whom
    [evidence_on] Evidence: day
    [evidence_at] Evidence: place (latitude, longitude)
    [evidence_words] Evidence: in words
    [unit] Administrative unit
    [area_m2] Area (m²)
    [hazard] Hazard
    [opens_as] Opened as
    [becomes] Becomes
    [way] How the outline is given
    [outline] Outline
    [datum] Datum or system of coordinates, if not WGS 84 (such as EPSG:28408)
    [source] Source of the outline
    [children] Parts (GeoJSON)
    [coverage_required] Coverage required (%)
    [coverage_done] Coverage done (%)
    [items_found] Items found
    [method] Method
    [depth_cm] Depth (cm)
    [depth_reason] Why this depth
    [not_worked_m2] Not worked on (m²)
    [followed_up_by] Machines followed up by
    [dog_searches] Independent searches by dogs
    [clearance] Clearance, by its name
    [acceptance] Quality decision, by its name
    [benchmark] Benchmark (latitude, longitude)
    [turning_points] Turning points marked
    [as_built_map] Map as built
    [completion_report] Completion report
    [cause] Cause
    [investigation] Investigation
    [marking] How it is marked
    [report] Report
    [role] Signed as
    [words] In words
    [release] Release
    [verdict] Verdict
    [task] Task
    [lane] Lane
    [day] Day
    [team] Team
    [m2] Worked (m²)
    [hours] Deminer-hours
    [signals] Signals
    [devices] Devices found (numbers)
    [stoppage] Work stood still: cause
    [minutes] Stood still (minutes)
    [wind_ms] Wind (m/s)
    [temperature_c] Temperature (°C)
    [rain_mm_h] Rain (mm/h)
    [blocked_m2] Blocked pocket (m²)
    [blocked_why] Why it is blocked
    [asset] Machine or dog
    [handler] Handler
    [part] Part searched
    [tested] The dog passed its test today
    [follow_up] Search after a machine
    [corrects] Corrects the entry
    [leader] Leader
    [medic] Medic
    [demining] Searching
    [bac] Clearing battle areas
    [machine] Machine crew
    [dogs] Dog handlers
    [eod] Disposal of ordnance
    [ied] Improvised devices
    [first_aid_min] First aid (minutes)
    [damage_control_min] Damage control (minutes)
    [surgery_min] Surgery (minutes)
    [vehicle] Vehicle for evacuation
    [drilled] Last evacuation drill
    [comms] Means of speaking, tested today
    [assets_passed] Tested today and passed
    [assets_failed] Tested today and failed
    [device] Device, by number
    [by] By whom
    [step] Step
    [make] Make
    [category] Category
    [model] Model
    [condition] Condition
    [level] Level
    [module] Module
    [found_cm] Depth it lay at (cm)
    [destroyed_how] How it was destroyed
    [demolition] Demolition report
    [receipt] Receipt
    [starts] Begins
    [due] Due
    [improvised] Improvised devices are expected
    [corners] Corners (metres east, north; a line each)
    [version] Version
    [about] What about (for a fault: its name from the visit)
    [at] When
    [accident] Accident, by number
    [happened] Happened at
    [reported] Reported at
    [from_day] From
    [to_day] Until (included)
    [state] How it stands
    [charges] Charges used (item = units, a line each)
    [stop] Stop
    [destroyed_devices] Devices destroyed (numbers)
   *[unknown] { $field }
}
mine-choice = { $choice ->
    [non_technical_survey] non-technical survey
    [technical_survey] technical survey
    [clearance] clearance
    [quality_control] quality control
    [investigation] investigation
    [manual] by hand
    [mechanical] by machine
    [dogs] with dogs
    [battle_area_surface] battle area, surface
    [battle_area_subsurface] battle area, below the surface
    [bac_surface] battle area, surface
    [bac_subsurface] battle area, below the surface
    [operator] operator
    [authority] authority
    [owner] owner
    [missed_item] missed item
    [accident] accident
    [new_evidence] new evidence
    [critical_nonconformity] critical nonconformity
    [security] security
    [blocked] blocked
    [indication] indication
    [sha] suspected hazardous area
    [cha] confirmed hazardous area
    [points] turning points
    [geojson] GeoJSON
    [traverse] walk by bearing and distance
    [form] field form
    [detonation] detonation
    [accident_place_known] accident, place known
    [records_reliable] records, reliable
    [signs_or_fencing] signs or fencing
    [visual] seen
    [item_found] item found
    [old_survey] old survey
    [former_combat_zone] former combat zone
    [accident_place_unknown] accident, place unknown
    [records_unreliable] records, of low reliability
    [land_not_in_use] land not in use
    [verbal] told by word of mouth
    [used_without_accident] used without accident
    [records_contrary] records speak against it
    [survey_found_nothing] survey found nothing
    [weather] weather
    [equipment] equipment
    [medical] medical
    [access] access
    [quality] quality check
    [demolition] demolition
    [visit] visit
    [other] other
    [conventional] conventional
    [improvised] improvised
    [issue] issue
    [return] send back
    [accept] accept
    [mobilise] mobilise
    [begin] begin work
    [complete] work is complete
    [check_inside] check inside
    [check_outside] check from outside
    [pass] passed
    [reject] reject
    [order_rework] order rework
    [report] report completion
    [hand_over] hand over
    [close] close
    [stop] stop
    [lift] lift the stop
    [find_sound] find sound
    [open] open
    [signal] investigate a signal
    [clear_signal] signal is resolved
    [sample] sampled for quality
    [fail] failed
    [reopen] reopen
    [work] begin in the lane
    [locate] located
    [dismiss] nothing there
    [identify] identified
    [mark] marked, awaiting
    [destroy] destroyed
    [store] removed to store
    [hand_to_police] handed to the police
    [lose_track] track is lost
    [trace] found again
    [ordered] an order
    [secure] place secured
    [appoint_board] board appointed
    [investigate] investigated
    [recommend] board has recommended
    [track_actions] actions are tracked
    [applied] applied for
    [granted] granted
    [read_documents] documents read
    [visit_field] visited in the field
    [grant] grant
    [refuse] refuse
    [suspend] suspend
    [reinstate] reinstate
    [expire] has expired
    [revoke] revoke
    [renew] apply anew
    [sign] sign
    [dissent] dissent
   *[unknown] { $choice }
}
