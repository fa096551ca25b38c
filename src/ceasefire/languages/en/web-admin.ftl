# The interface for programs, tokens, and the screen where accounts are managed.

api-token-needed = A token in force is needed: “Authorization: Bearer …”. Whoever manages the accounts of your delegation makes one.
api-wait = Too many requests. Ask again in { $seconds } s.
api-malformed = “{ $place }” is not as the description of the interface has it. { $why }
api-box = A box is west,south,east,north in degrees.
api-cursor = Give in “after” what the page before had in “next”.
token-label = Give the token a name of at most { $most } signs that says what it is for.
token-roles = A token cannot have these roles: { $roles }. Choose from: { $known }.
token-unknown = Your delegation has no token { $number }.
token-made = Token { $number } for { $label } made. It is told this once: { $secret }
token-line = { $number }  { $label }  { $roles }  { $state }
token-in-force = in force
token-revoked = revoked
token-ended = Token { $number } ({ $label }) is revoked.
