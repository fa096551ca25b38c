"""Reading rooms for screens: tables drawn one way from the record, on SQLite or PostgreSQL, redrawn at will."""
