"""Two delegations, one case: each assesses blind, then signs or dissents; nothing is joint without both."""
