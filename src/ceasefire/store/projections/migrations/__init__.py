"""Steps by which the reading rooms came to their present shape."""
