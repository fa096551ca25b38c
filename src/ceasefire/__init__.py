"""ceasefire: a joint ceasefire monitoring centre that two delegations can both sign for."""
