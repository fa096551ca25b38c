# The interface for programs: files handed in, drafts, and tokens of one officer.
api-too-large = Too large: at most { $most } MB may be handed in at once. Bring a larger file on a stick and take it in at the centre’s machine with ceasefire take-in.
api-exhibit-digest = What came has the SHA-256 { $found }, another than the address says. Nothing was kept; send it again.
api-token-of-another = This token is the own one of { $officer } and speaks for that post alone.
api-token-of-nobody = Drafts are one officer's own: a token that the officer made under “Keys and signing” is needed.
token-many = A post has at most { $most } tokens of its own. Revoke one first.
keys-tokens = Your tokens for programs
keys-tokens-note = A token of your own speaks for your post alone, reads and writes your drafts, and may what your account may. It ends with your password. Only its hash is kept.
keys-token-made = It is shown this once:
