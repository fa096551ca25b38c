"""What the parties declared and announced, held against what was seen: arms and sites, notices, windows of silence."""
