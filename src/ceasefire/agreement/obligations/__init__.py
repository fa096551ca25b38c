"""The obligation ledger: what each side has to do by when, what was done, and how that stands on any day."""
