# Why something was refused, and what to do instead. The place (file, row, entry) stands before the sentence.

## Places: words that stand in them (numbers come as text)

place-first-at-byte = first at byte { $number }
place-line = line { $number }
place-column = column { $number }
place-byte = byte { $number }
place-entry = entry { $number }
place-row = row { $number }

## Values and records

time-malformed = “{ $time }” is no time. Write it like 2021-01-30T19:30:00+04:00.
time-without-zone = The time { $time } has no zone. Add it, such as +04:00 or Z.
time-ends-before-start = It ends ({ $end }) before it starts ({ $start }). Exchange or correct the times.
position-off-globe = { $lat }/{ $lon } is no position on the globe. Give latitude −90…90 and longitude −180…180 in degrees.
position-zero = { $lat }/{ $lon } is the position of a receiver without a fix. Give the true one or leave it out.
range-reversed = The nearest range { $low } m is greater than the farthest { $high } m. Exchange them.
footprint-too-few-points = An area needs at least three corners; here there are { $points }. Add the missing ones.
count-out-of-order = The count is out of order: low { $low }, best { $best }, high { $high }. Give low ≤ best ≤ high.
day-malformed = “{ $day }” is no day. Write it as 2026-12-07.
field-missing = This field is needed and is missing. Add it.
field-unknown = The field “{ $field }” does not exist here. Use one of: { $known }.
form-unknown = The form “{ $form }” is not known. Use one of: { $known }.
value-unknown = “{ $value }” is not one of the known values. Use one of: { $known }.
value-wrong-type = Needed here: { $wanted ->
    [str] text
    [int] a whole number
    [float] a number
    [bool] true or false
    [list] a list
    [tuple] a list
    [dict] fields with their names
    [NoneType] nothing
   *[other] { $wanted }
 }; found: { $found ->
    [str] text
    [int] a whole number
    [float] a number
    [bool] true or false
    [list] a list
    [tuple] a list
    [dict] fields with their names
    [NoneType] nothing
   *[other] { $found }
 }. Correct the value.

## Commands and settings

option-malformed = “{ $said }” is not understood. Write it like { $form }.
settings-malformed = The settings cannot be read ({ $reason }). Correct the file; docs/reference/settings.md shows the form.
demo-folder-in-use = The folder holds other files and will not be cleared. Name a new or an empty one with --out.
language-unknown = There is no language “{ $language }”. Choose one of: { $known }.
language-broken = The package { $package }, announced for the language { $language }, is missing. Install or remove it.
plugin-broken = The plug-in { $plugin } does not start ({ $reason }). Install it again or remove it.
plugin-wrong-shape = The plug-in { $plugin } does not have what a { $port } needs. Ask its author, or remove it.

## The centre

centre-exists = Something is already in this folder. Found the centre in a new or an empty one.
centre-absent = There is no centre in this folder. Name it with --centre, or found one with `ceasefire init`.
centre-without-constitution = The log does not begin with a constitution that both delegations signed. Found the centre anew, or bring the whole log.
constitution-two-sides = A centre has exactly two delegations; the settings name: { $sides }. Name two different ones.
constitution-zone = “{ $zone }” is no time zone. Write a name such as Asia/Baku.
constitution-cut-off = “{ $cut_off }” is no time of day. Write the end of the day like 19:30.
side-unknown = There is no delegation “{ $side }” here. Use one of: { $known }.
side-not-here = The delegation “{ $side }” does not work in this folder. Run the command in its own folder.
post-key-absent = The key of the post { $post } of delegation { $side } is not here. Let that officer sign, or bring the key.
agreement-changed = This text of the agreement ({ $here }…) is not the one both delegations signed ({ $agreed }…). Restore the signed text.
record-absent = There is no record in this folder. Name a folder that holds the logs of both sides.
statement-of-another-kind = The log calls this entry “{ $leaf }”, but what was signed is “{ $statement }”. Check the record with `ceasefire verify`.
body-missing = The content of this entry ({ $item }) is not here. Bring the whole log, or take it from the other side's copy.

## Taking in and reading

file-empty = The file is empty. Ask the sender for it again.
file-not-readable = The file cannot be opened ({ $detail }). Check its name and whether you may read it.
format-unknown = No reader knows the format of { $name }. It is sealed; hand it in as video, table, form or flight log.
reader-failed = The reader { $sensor } broke off ({ $reason }). The original is sealed; report this and read it again later.
reader-out-of-memory = The reader { $sensor } needed too much memory. The original is sealed; split the file and hand the parts in.
reader-crashed = The reader broke down on { $name } or took too long. The original is sealed; split the file or report this.
original-bad-name = “{ $name }” names no sealed original. Give the 64 characters of its SHA-256.
original-not-here = This original is not in the store. Bring it and take it in again.
original-too-big = The file has more than the { $limit } bytes that can be taken in. Split it.
archive-broken = The archive cannot be opened ({ $detail }). Pack it again or hand in the files themselves.
archive-too-many-members = The archive holds { $count } files, more than { $limit }. Split it.
archive-too-big = The archive would unpack to { $bytes } bytes, more than { $limit }. Split it.
archive-member-leads-outside = The name leads outside the archive. Left out; pack it with a plain name.
archive-member-name-too-long = The name is longer than { $limit } characters. Left out; shorten it and pack it again.
archive-member-twice = The archive holds this name twice. The second was left out; rename it and pack it again.
archive-member-is-a-link = This is a link, not a file. Left out; pack the file itself.
archive-member-encrypted = The file is locked with a password. Left out; pack it without one.
archive-member-broken = The file cannot be unpacked ({ $detail }). Left out; pack it again.
archive-member-too-big = The file unpacks to more than { $limit } bytes. Left out; hand it in by itself.

## Incidents

fusion-columns-missing = Needed columns are missing: { $missing }. Found: { $found }. Add them or correct their names.
fusion-csv-broken = The table breaks off at line { $row } ({ $problem }). Correct the quotation marks there.
fusion-not-utf8 = From byte { $byte } the text is not UTF-8. Save the table as UTF-8.
fusion-row-refused = { $problem }. Remedy: { $remedy }.
incident-unknown = There is no incident { $incident }. `ceasefire status --json` lists them.
regroup-act-unknown = “{ $act }” is not known. Use one of: { $known }.
regroup-names-no-report = “{ $act }” names no report. Name the reports it concerns.
regroup-undoes-nothing = There is no entry { $entry } to undo. Name an earlier split or merge.
regroup-without-reason = The decision needs a reason. Add it in words.
report-unknown = No observation or allegation has the id { $report }. `ceasefire close-day --json` lists them.

## Assessing, deciding, signing

assessment-reliability = “{ $value }” is no reliability of a source. Give a letter from A to F.
assessment-credibility = “{ $value }” is no credibility of information. Give a number from 1 to 6.
assessment-likelihood = “{ $value }” is no word of probability. Use one of: { $known }.
assessment-needs-rivals = “Breach indicated” needs at least one other explanation that was weighed. Add it with --rival.
assessments-of-two-incidents = The other assessment is about { $other }. Show two assessments of one incident.
assessments-of-one-side = Both assessments are by delegation { $delegation }. One of each is needed.
officer-not-of-delegation = { $officer } does not belong to delegation { $delegation }. Name an officer of that delegation.
dissent-without-words = A dissent needs its reasons. Add them in words; they are printed as they are.
case-needs-both = Both delegations must have assessed it first. Wait until the other has spoken.
case-wrong-assessment = The assessment handed in for delegation { $delegation } is of another delegation or incident. Hand in the right one.
case-already-spoke = Delegation { $delegation } has already assessed it. To change that, both must reopen the case.
case-already-decided = Delegation { $delegation } has already decided. To change that, both must reopen the case.
case-standing-name = { $standing ->
    [open] { cli-standing-open }
    [one_spoke] { cli-standing-one-spoke }
    [both_spoke] { cli-standing-both-spoke }
    [shown] { cli-standing-shown }
    [one_signed] { cli-standing-one-signed }
    [one_dissented] { cli-standing-one-dissented }
    [one_dismissed] { cli-standing-one-dismissed }
    [agreed] { cli-standing-agreed }
    [disputed] { cli-standing-disputed }
    [jointly_dismissed] { cli-standing-jointly-dismissed }
    [lapsed] { cli-standing-lapsed }
   *[other] { $standing }
 }
case-step-name = { $step ->
    [speak] assess
    [show] open the assessments
    [sign] sign
    [dissent] dissent
    [dismiss] dismiss
    [lapse] let lapse
    [reopen] reopen
   *[other] { $step }
 }
case-nothing-to-sign = There is no shared text to decide on (standing: { case-standing-name }). First both assess, then `ceasefire show`.
case-other-text = The decision is about another text ({ $text }) than the shared one ({ $shared }). Read the shared text and decide anew.
case-step-not-allowed = “{ case-step-name }” is not possible while the case stands at “{ case-standing-name }”. `ceasefire status` shows what comes next.
case-not-a-delegation = “{ $delegation }” is no delegation in this case. Use one of the two.
needs-both-delegations = Officers of both delegations must sign this; missing: { $missing }. Name them too.
sitting-unknown-delegation = “{ $delegation }” is no delegation of this centre. Name those present as SIDE/POST.
sitting-officer-twice = { $officer } is named twice. Name each officer once.
sitting-no-quorum = Delegation { $delegation } has { $present } present; at least { $needed } needed. Sit again when they are there.
sitting-no-parity = The delegations are not equally many ({ $numbers }). Sit with equal numbers.
report-absent = There is no such report yet. Draw it up with `ceasefire report`.
report-unknown-number = There is no issued report { $report }. Use one of: { $known }.
erratum-incomplete = An erratum to report { $report } needs what it said, what it should read and why. Give all three.
report-already-signed = Delegation { $delegation } has already signed this edition. A change needs a new edition.
report-signed-by-both = Report { $number } of { $day } is signed by both delegations and is not drawn up again. What came in since is in the next report; a mistake in it is corrected by an erratum.

## Disk and folders

disk-full = The disk is full. Make room and run the same command again: it goes on where it stopped.
not-permitted = Writing here is not allowed. Ask for the right to write, or choose another folder.

## Keys and signatures

key-not-32-bytes = A public key has 32 bytes, this one { $length }. Ask its holder for it again.
key-weak = The public key { $public } is weak: anyone could forge its signatures. Make a new one.
key-unreadable = The key cannot be opened ({ $detail }). Check its name and your rights.
key-open-to-others = Others on this machine may read this key. Allow its holder alone (chmod 600) and think about replacing it.
key-exists = A key is already here and is never overwritten. Choose another name.
key-malformed = This is no key in the form needed. Bring it again from where it was made.
key-not-ed25519 = This is a key of another kind. Ed25519 is needed.
key-possession-not-proven = { $holder } did not prove to hold the key. Enrol again where the key is.
key-of-two-delegations = The key { $keyid } is named by both delegations. Each needs keys of its own.
enrolment-with-line-break = A line break in the data of { $holder }. Write each name on one line.
enrolment-malformed = The enrolment is not in the form needed. Make it again.
seed-not-32-bytes = A seed has 32 bytes, this one { $length }. Give one of the right length.
salt-not-32-bytes = A salt has 32 bytes, this one { $length }. Bring the body again from its log.
salt-secret-too-short = The secret for salts has only { $length } bytes. Give at least 32.

## Statements

statement-malformed = The signed statement is not in the form needed. Check the record with `ceasefire verify`.
constitution-malformed = The constitution in this log cannot be read. Bring the log again from the other side.
envelope-malformed = The signed envelope is not in the form needed. Ask the signer for it again.
envelope-other-payload = What is signed here is of another kind ({ $kind }). Ask the signer for a statement.
envelope-false-signature = The signature with key { $keyid } is false: the text was changed or the key is another. Ask the signer for it again.
threshold-out-of-range = Delegation { $delegation } cannot ask for { $threshold } signatures. Give a number from 1 to the number of its keys.
threshold-not-met = Delegation { $delegation } needs { $wanted } signatures; there are { $have }. Let the missing officers sign.
json-expected = Expected here: { $wanted ->
    [string] a text in quotation marks
    [value] a value
   *[other] { $wanted }
 }. Correct the JSON.
json-trailing-text = Something follows after the end of the JSON. Remove it.
json-too-deep = The nesting is deeper than { $limit } levels. Make it flatter.
json-duplicate-key = The name “{ $name }” stands there twice. Remove one.
json-bad-string = The text between the quotation marks is damaged ({ $detail }). Correct it.
json-lone-surrogate = Half of a character (a lone surrogate) stands here. Write the whole character.
json-not-a-number = “{ $word }” is no number that JSON allows. Write a finite number.
json-integer-too-big = The number has { $digits } digits, more than can be told exactly. Write it as text.
json-not-utf8 = The text is not UTF-8. Save it as UTF-8.
json-cannot-be-canonical = This cannot be written as JSON in its one form ({ $detail }). Use text, numbers, lists and names only.
json-not-in-canonical-form = The JSON is not in its one form (RFC 8785). It may have been rewritten on the way: bring it again.

## Logs and copies

log-exists = There is already a log in this folder. Choose a new one.
log-other-key = The key does not belong to the log { $origin }. Use the key the log was founded with.
log-file-missing = A file of the log is missing. Bring the whole folder again, or take it from the other side's copy.
log-tiles-differ-from-checkpoint = The files do not give what was signed at { $size } entries. Stop, keep this folder, and take the log from the other side's copy.
log-has-another-writer = Another command is writing here. Wait until it has ended, then run this one again.
log-older-than-its-copy = This log has { $own } entries, the other side's copy { $size }: this is an old backup. Take the log from that copy before going on.
log-entry-outside = Entries { $start } to { $end } were asked for; the log has { $size }. Ask for fewer.
journal-gap = Entry { $wanted } should come next in the journal, found is { $found }. Keep this folder and take the log from the other side's copy.
journal-damaged = The journal is damaged here. Keep this folder; what was published is in the log.
journal-closed-after-error = Writing failed before, and nothing more is taken. Mend the disk and run the command again.
copy-of-another-log = This is a copy of the log { $origin }, not of this one. Name the right folder.
copy-has-another-history = The copy tells another history of the first { $size } entries. Keep both and call both delegations together.
entry-not-published = The log has only { $size } entries published. Publish first, or name an earlier one.
entry-not-received = The other side has not received this entry yet. Run `ceasefire exchange` first.
body-not-withheld-here = The content of this entry is not held back here. There is nothing to reveal.
body-differs-from-commitment = The content is not what the entry committed to. Bring it again from the other copy.
body-malformed = The stored content is not in the form needed. Bring it again from the other copy.
body-too-big = The content has more than { $limit } bytes. Check the copy it came from.
destruction-not-entered-by-both = The destruction does not stand in the log { $missing } yet. Both sides must enter and receive it first.
cosigner-not-in-policy = The cosigner { $name } is not named in the policy. Use a key that the policy names.
mirror-has-another-policy = The copy here was made under another policy. Name the folder of this centre.
mirror-damaged = The copy of the other side's log is damaged ({ $size } entries). Fetch it anew.
transfer-damaged = The copy of the log { $origin } was damaged on the way. Bring it again.
history-forked = The log { $origin } shows two histories that cannot both be true. The proof is kept; call both delegations together.
leaf-out-of-sequence = The entry calls itself number { $seq }, which is not its place. Bring the log again.
leaf-malformed = The entry is not in the form needed. Bring the log again.
leaf-not-canonical = The entry is not in its one form; it may have been rewritten. Bring the log again.
leaf-too-long = The entry is longer than { $limit } bytes. Put the long text into its content.
bundle-cut-short = The entries end before entry { $index }. Bring the file again.
bundle-has-more = There is more here than entries up to { $index }. Bring the file again.
bundle-missing = The entries from { $index } on are missing. Bring the file from the other copy.
tile-missing = This tile is missing. Bring it from the other copy.
tile-wrong-size = This tile has { $bytes } bytes, which is not its size. Bring it again.

## Checkpoints, cosignatures, proofs

checkpoint-malformed = This is no checkpoint in the form needed. Bring it again.
checkpoint-root-malformed = The root of the checkpoint of { $size } entries is not 32 bytes. Bring it again.
checkpoint-unknown-origin = The checkpoint is of the log { $origin }, which is not expected here. Name the right log.
checkpoint-not-signed-by-its-log = The log { $origin } did not sign this checkpoint. Do not trust it; bring it again.
cosign-unknown-log = The log { $origin } is not one this side cosigns. Check the policy.
cosign-not-signed = The checkpoint of { $origin } is not signed by its log. It was not cosigned; ask for it again.
cosign-old-size-too-big = The old size { $old } is greater than the new one, { $size } ({ $origin }). Ask with the sizes in order.
cosign-rollback = The log { $origin } shows { $offered } entries, but { $held } were already cosigned. Ask the other side for its newest log.
cosign-inconsistent = The log { $origin } does not continue the { $held } entries already cosigned. Keep both and call both delegations together.
cosignature-before-1970 = A cosignature needs a time after 1970. Set the clock.
cosignature-time-out-of-range = The cosignature of { $name } has an impossible time. Ask for it again.
conflict-malformed = The file is no proof of a conflict. Ask for it again.
conflict-unproven = The file does not prove that the log { $origin } shows two histories. It proves nothing against it.
proof-index-outside = Entry { $index } is outside a tree of { $size }. Ask for the proof of another.
proof-too-long = The proof is longer than it may be. Ask for it again.
proof-too-short = The proof is shorter than it must be. Ask for it again.
proof-wrong-root = The proof does not lead to the signed root. Do not trust it; ask for it again.
proof-wrong-old-root = The proof does not lead to the old root of { $old } entries. Do not trust it; ask for it again.
proof-sizes-swapped = The old tree ({ $old }) is larger than the new one ({ $new }). Exchange them.
proof-empty-tree-has-other-root = An empty tree has only one root, and this is another. Ask for the proof again.
proof-same-size-other-root = Two trees of { $size } entries have different roots. Keep both and call both delegations together.
hash-not-32-bytes = A hash has 32 bytes, this one { $length }. Ask for it again.

## Notes and policies

note-bad-key-name = “{ $name }” cannot name a key: no spaces and no plus sign. Choose another name.
note-bad-key = “{ $text }” is no key in the form name+id+key. Copy the whole line.
note-key-id-differs = The id in “{ $text }” does not belong to the key. Copy the whole line again.
note-bad-signature-line = “{ $line }” is no signature line. Bring the note again.
note-false-signature = The signature of { $name } is false. Do not trust this note; bring it again.
note-too-big = The note is longer than { $limit } bytes. Check where it came from.
note-not-utf8 = The note is not UTF-8. Bring it again.
note-control-character = The note contains control characters. Bring it again.
note-without-signatures = The note has no signatures. Bring a signed one.
note-too-many-signatures = The note has more than { $limit } signatures. Check where it came from.
base64-malformed = “{ $text }” is not base64. Copy it again.
base64-not-canonical = “{ $text }” is base64 in another form than the one allowed. Copy it again.
policy-not-text = The policy is no text. Bring the file again.
policy-line-not-understood = “{ $line }” is not understood. Write log, witness, group or quorum.
policy-unknown-log = The policy names no log { $origin }. Check that it is the policy of this centre.
policy-key-of-other-kind = The key of { $name } is of another kind than needed here. Give the right one.
policy-duplicate-key = The key of { $name } is already in the policy. Give each its own.
policy-name-taken = The name { $name } is already taken. Choose another.
policy-name-unknown = There is no { $name } above this line. Define it first.
policy-member-twice = { $name } is named twice in one group. Name each once.
policy-threshold = “{ $threshold }” is no possible number of members. Write all, any, or a number up to the size of the group.
policy-second-quorum = The policy already has a quorum. Keep one.
policy-without-quorum = The policy has no quorum. Add a line quorum.
policy-quorum-not-reached = The checkpoint of { $origin } ({ $size } entries) lacks cosignatures; present: { $present }. Run `ceasefire exchange`.

life-no-such-step = { $thing }: "{ $step }" cannot follow "{ $state }". What can: { $could }.
