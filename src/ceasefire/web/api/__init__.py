"""The interface for programs, under `/api`: what the screens do, with a token of a delegation instead of a sign-in."""
