# What both agreed.
constitution-difference = { $field }: { $before } → { $after }
constitution-nothing = nothing
constitution-yes = yes
constitution-no = no
constitution-proposal = { $amendment }, proposed by { $officer }: { $standing }; to hold from { $start }
constitution-in-force = In force: { $name }. Agreement { $agreement }; officers of each side: { $each }; languages: { $languages }; mandate: { $mandate }.
constitution-title = What both agreed
constitution-note = A change is proposed by one side and holds only once both have signed. What was entered before is read as it was then.
constitution-proposals = Proposed changes
constitution-propose = Propose a change
constitution-from = Holds from (empty: at once)
constitution-dissent = Dissent, in words
amendment-spoken = Side { $side } has spoken on this proposal already.
amendment-field = { $field } cannot be changed here; what can: { $known }.
amendment-empty = Nothing would change. Say what should.
amendment-no-head = Side { $side } would be left without the post that signs for it.
amendment-in-the-past = A change cannot hold from a moment that has passed.
amendment-head = Only the head of a delegation signs what both agree; { $officer } is not.
amendment-unknown = No proposal is called { $amendment }. See `ceasefire constitution show`.
amendment-overtaken = Both agreed on another change since { $amendment } was proposed. Propose it anew.
edition-of-another = { $agreement } is another agreement; this centre works under { $known }.
edition-too-large = The edition has { $size } characters; at most { $most } are taken.
edition-file-name = { $name } is no plain file name.
edition-unknown-before = The text agreed to before is not here any more; only its digest is. Read the new one whole.
sign-off-kind-amendment-signed = Change of what both agreed
constitution-field = { $field ->
    [quorum-each] Officers of each side in a sitting
    [quorum-parity] Equally many of both sides
    [mandate-monitor] Mandate to monitor
    [mandate-verify] Mandate to verify
    [mandate-attribute] Mandate to attribute
    [mandate-publish] Mandate to publish
    [languages] Languages of reports
    [signing-passkeys] Who needs a passkey to sign
    [signing-confirmed] A sitting counts only when confirmed
    [signing-minutes] Minutes a text waits
    [post] Post
    [asset] Asset
   *[edition] Edition of the agreement (digest)
    }
constitution-standing = { $standing ->
    [proposed] proposed
    [one_signed] signed by one side
    [agreed] agreed by both
   *[declined] declined
    }
constitution-passkeys = { $rule ->
    [once_registered] once the officer has one
    [always] always
   *[optional] never
    }
constitution-completed = Both heads have signed { $amendment }: what it changes is entered on this machine too. It holds once both logs hold it; exchange again on the other machine.
