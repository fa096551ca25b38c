"""What a lawyer would mark in the margin: an agreement that can be read, and may still not mean what was meant."""
