"""Quality of clearance: how many units to check, what a check tells and does not tell, visits and what they find."""
