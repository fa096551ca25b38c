"""Writers of formats that others read: what may leave, as it left the question of who may see it, in plain bytes."""
