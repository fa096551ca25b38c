"""Many observations and allegations, one event: association with all the doubt, every link kept with its terms."""
