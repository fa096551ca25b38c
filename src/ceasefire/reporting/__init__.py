"""The documents the centre issues: plain facts arranged first, words of a language next, layout last."""
