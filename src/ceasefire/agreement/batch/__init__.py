"""Many events held against an agreement at once: the same answers as one by one, thousands of times as fast."""
