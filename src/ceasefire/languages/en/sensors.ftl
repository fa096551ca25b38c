# What the readers of files say: what is wrong, where (the place stands before the sentence), and what to do.

## Files

sensor-file-empty = The file is empty. Ask the sender for it again.
sensor-file-too-big = The file has { $bytes } bytes, more than the { $limit } this reader takes. Split it.
sensor-file-foreign = This is { $kind }, not a table or a form. Hand in what is inside it, or export it as CSV.
sensor-file-binary = This is binary data, not text. Export it as CSV, YAML or JSON.
sensor-file-cut-short = The last entry is incomplete: the file was cut off. What stands before it was read; ask for the rest.
sensor-bytes-damaged = From byte { $byte } some bytes are no { $encoding } text; they were replaced by �. Ask for the file again.
sensor-encoding-guessed = The text is not in UTF-8; it was read as { $encoding }. Check the names; best have it saved as UTF-8.
sensor-more-like-this = { $number } more of the same kind ({ $kind }) in these places.

## Tables

sensor-columns-missing = Needed columns are missing: { $missing }. Found: { $found }. Add them or correct their names.
sensor-column-twice = The column “{ $column }” stands there twice. Rename or remove one.
sensor-row-ragged = The row has { $fields } fields, the header { $columns }. It was left out; correct the separators.
sensor-row-nul = The row contains NUL bytes. It was left out; ask for the file again.
sensor-quote-open = A quotation mark opens here and is not closed. The row was left out; close it or double it.
sensor-cell-unread = In column “{ $column }” the value “{ $value }” is not understood. The row was left out; use a word of the list.
sensor-report-id = The report number “{ $id }” is missing or already stands in line { $line }. Give each report its own.
sensor-geometry-lacks = A place of the form “{ $geometry }” needs { $column }. Fill it in or choose another form.
sensor-pixel-size = The pixel size { $pixel } (km) is not possible. The row was left out.
sensor-score = The score { $score } is not between 0 and 1. The row was left out.
sensor-class-unknown = Class “{ $name }” is not one of { $known }; rows left out: { $rows }.

## Times

sensor-time-malformed = “{ $time }” is no time. Write it like 2021-01-31T09:12:00+04:00.
sensor-date-malformed = “{ $date }” is no date. Write it like 2021-01-31.
sensor-time-without-zone = The time “{ $time }” has no zone. Add it (+04:00, Z), or declare the zone of the form.
sensor-zone-declared = Times without a zone ({ $rows }) were read in the declared zone { $zone } and flagged.
sensor-zone-unknown = “{ $zone }” is no time zone. Write +04:00, Z or a name such as Asia/Baku.
sensor-time-in-future = The time { $time } lies after the present ({ $now }). Left out; check the sender's clock and date.
sensor-time-in-future-kept = The time { $time } lies after the present ({ $now }). Kept and flagged; ask the sender.
sensor-time-reversed = It ends ({ $end }) before it starts ({ $start }). Exchange or correct them.
sensor-time-backwards = The clock goes back to { $time } here. The entry was left out.
sensor-track-without-date = The track has no date, so it cannot be placed in time. Name the file with its start, such as 20210131_141500.

## Places

sensor-position-zero = Position 0/0: the receiver had no fix. Give the true position or leave it out.
sensor-position-off-globe = { $lat }/{ $lon } is no position on the globe. Give latitude −90…90 and longitude −180…180 in degrees.
sensor-position-swapped = { $lat }/{ $lon } lies in the area only if latitude and longitude are exchanged. Exchange them.
sensor-position-turned = { $lat }/{ $lon } makes a position only with latitude and longitude exchanged; it was read that way.
sensor-position-half = Latitude and longitude belong together; one of them is missing.
sensor-latitude-off-globe = Latitude { $lat } is not between −90 and 90. Are latitude and longitude exchanged?
sensor-longitude-off-globe = Longitude { $lon } is not between −180 and 180.
sensor-place-unknown = The centre knows no place “{ $name }” (rows: { $rows }, nearest name: { $nearest }). Add it to the centre's places; the words are kept.
sensor-place-doubtful = Several places far apart are called “{ $name }”. Say which: by a fuller name or coordinates. The words are kept.
sensor-place-ambiguous = Say the place in exactly one way: coordinates, a name, a direction, a ring, or words.
sensor-place-empty = Give a name or coordinates.
sensor-observer-unknown = A direction is told, but not from where. Add “from” or “observer”.
sensor-sector-unread = The place “{ $words }” is no direction and distance such as “2-4km SE”. The words are kept.
sensor-range-reversed = The nearest range { $low } m is greater than the farthest { $high } m. Exchange them.
sensor-coverage-without-place = Nobody can tell what area was watched here: the place is missing or unknown. Left out; add coordinates.
sensor-no-positions = There are no positions in this file (it holds: { $topics }). No track was made.

## Forms

sensor-form-not-fields = Here a form with its fields is needed, not a list or a bare value.
sensor-form-family = “form” is “{ $found }”. This centre reads { $wanted }.
sensor-field-unknown = The field “{ $field }” does not exist here. Nearest: { $nearest }. Known: { $known }.
sensor-field-missing = The field “{ $field }” is missing. Add it.
sensor-value-unknown = “{ $value }” is not one of the known values. Nearest: { $nearest }. Known: { $known }.
sensor-value-type = “{ $field }” is “{ $value }”; needed: { $wanted ->
    [number] a number
    [whole-number] a whole number
    [true-or-false] true or false
    [list] a list
    [fields] fields with their names
   *[text] text
}.
sensor-value-wrong = “{ $field }” is “{ $value }”: { $rule }.
sensor-value-bound = “{ $field }” is “{ $value }”; needed: { $bound }.
sensor-value-pattern = “{ $field }” is “{ $value }”, which does not have the needed shape { $pattern }.
sensor-too-few = “{ $field }” needs at least { $limit } (items or letters).
sensor-too-many = “{ $field }” may have at most { $limit } (items or letters).
sensor-count-ambiguous = Give either “best” (with “low” and “high”) or “at_least”.
sensor-count-out-of-order = The count is out of order: low { $low }, best { $best }, high { $high }.
sensor-lost-reason = What was not watched needs a reason in “lost”; what was watched has none.
sensor-waypoint-unknown = There is no waypoint “{ $waypoint }”. Known: { $known }.
sensor-waypoint-twice = Waypoint “{ $waypoint }” stands there twice. Give each its own id.
sensor-party-unknown = “{ $party }” is no party of this centre ({ $known }). Registered and flagged.
sensor-key-twice = The field “{ $key }” stands there twice. Remove one.
sensor-not-a-number = “{ $value }” is no number. Write a finite number or leave it out.
sensor-text-control = The text contains control characters. Remove them.
sensor-too-deep = The nesting is deeper than { $limit } levels.
sensor-too-many-values = The file has more than { $limit } values. Split it.
sensor-yaml-broken = This is no YAML: { $problem }. Check indentation, colons and quotation marks.
sensor-yaml-alias = Anchors and aliases (& and *) are not allowed in forms. Write the value out.
sensor-yaml-tag = Tags ({ $tag }) are not allowed in forms. Write the plain value.
sensor-yaml-key = The name of a field must be plain text.

## Flight logs

sensor-ulog-broken = The flight log cannot be read ({ $reason }). Copy it again from the drone.
sensor-ulog-damaged = The flight log is damaged in places; what could be read was read.

## The command `read`

sensor-read-unknown = No reader knows this format. Readers go by the first lines: check that the header is there and the file is whole.
sensor-read-done = { $file }, read by { $sensor }: observations { $observations }, allegations { $allegations }, coverage { $coverages }, tracks { $tracks }, notices { $notices }
sensor-read-error = Error: { $told }
sensor-read-warning = Note: { $told }
