"""Where to clear next: a priority by hand that can be audited, and a learned order, optional, that explains itself."""
