# The interface for programs: files handed in, drafts, and tokens of one officer.
api-too-large = Too large: at most { $most } MB may be handed in at once. Bring a larger file on a stick and take it in at the centre’s machine with ceasefire take-in.
api-exhibit-digest = What came has the SHA-256 { $found }, another than the address says. Nothing was kept; send it again.
