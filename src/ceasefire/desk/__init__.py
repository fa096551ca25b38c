"""What officers do, one deed a file, and the ports those deeds need."""
