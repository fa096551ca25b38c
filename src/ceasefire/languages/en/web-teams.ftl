# The board of teams: which may work on a day.

web-screen-teams = Teams
web-teams-days = Days with morning sheets:
web-teams-means = Green: nothing is missing. Amber: work may be done, something needs care soon. Red: no work, and no progress can be entered.
web-teams-team = team { $team }
web-teams-no-sheet = There is no morning sheet for this day, and tests of another day are none of today. Fill in the sheet before work.
