### Notes about obligations: what one delegation entered, what the other stands behind, and why not.

duty-noted-already = This was noted already ({ $name }). Nothing was entered again.
duty-note-name = The name { $name } of an entry does not begin with { $side }/. Write { $side }/ before it, or leave the name out.
duty-note-known-later = An entry cannot have become known after it is made. Write an earlier moment, or leave it out.
duty-note-year = The year does not lie between 1900 and 2999.
duty-note-sealed-unknown = The record holds nothing sealed under { $sha256 }. Take the file in first, or leave the hash out.
duty-note-unknown = The record holds no note { $name }.
duty-confirm-own = { $name } is a note of your own delegation; only an officer of the other one confirms it.
duty-confirmed-already = { $name } has been confirmed already. Nothing was entered again.
duty-confirm-not-waiting = { $name } waits for no confirmation: it counts already, or was made under another edition of the agreement.
duty-note-weight = { $weight ->
    [waits] waits for the other delegation
    [alone] said by one delegation alone; counts as its word
    [confirmed] both delegations stand behind it
   *[other_edition] made under another edition of the agreement; not counted
 }
duty-note-line = { $name } ({ $officer }): { agreement-duty-kind }, { $duty }, { $on }: “{ $text }”; { duty-note-weight }
duty-note-old-line = { $name } ({ $officer }): { duty-note-weight }
