"""The land ledger: parcels that are split and never edited, areas that add up on any date, release signed by all."""
