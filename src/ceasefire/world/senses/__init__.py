"""How each kind of source notices events: one file a kind, each turns true events into reports with its own errors."""
