# The outline as it was entered, with its datum.

land-entered = Outline as it was entered
land-entered-bare = An outline that is kept as it was entered needs its way, its datum and its lines. { land-rule }
