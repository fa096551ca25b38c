"""The door for phones: apps that speak OpenRosa 1.0 fetch blank forms here and hand in filled ones."""
