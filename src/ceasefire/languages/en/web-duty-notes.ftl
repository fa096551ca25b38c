### The screen on which obligations are noted.

duty-notes = What was noted about obligations
duty-notes-rule = How a duty stands is worked out from what one delegation noted and an officer of the other stands behind. A report, a dispute or an objection made on its own day counts as the word of the delegation that entered it. Everything else waits.
duty-notes-none = Nothing was noted yet.
duty-notes-story = This is the example shipped with the agreement, not what this centre holds.
duty-note-enter = Note something about a duty
duty-note-confirm = Stand behind this
duty-note-confirmed-by = confirmed by { $officer }
duty-note-more = More, where the kind needs it
duty-note-field = { $field ->
    [kind] What it is
    [duty] Duty
    [on] Day it happened or from which it holds
    [time] Time of day, if known
    [by] Who says or did it
    [share] Met in part: share of the whole, 0 to 1
    [reached] Met in part: the total by then
    [added] Met in part: what came on top
    [due] New due day (extension, reading)
    [footing] Footing (extension, reading, settlement)
    [outcome] Outcome (settlement)
    [for] Due day meant (duties that recur)
    [text] What happened, in your words
    [english] The same in English, if written in another language
    [basis] How it was checked
    [source] Source
   *[sealed] SHA-256 of a sealed original, if there is one
 }
duty-note-footing = { $footing ->
    [signed_paper] a signed paper
    [statement] a statement
   *[no_signed_paper] consent without a signed paper
 }
duty-note-outcome = { $outcome ->
    [met] met
   *[not_met] not met
 }
duty-note-basis = { $basis ->
    [text] text read
    [press] press read
    [remembered] remembered, not checked
   *[record] own record
 }
