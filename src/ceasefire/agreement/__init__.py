"""The signed text as data: provisions, zones, deadlines and agreed readings, and whether facts would breach them."""
