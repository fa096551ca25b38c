"""Posts, parity, watches: who of both sides stands watch when, why there is no roster, how a watch passes on."""
