"""Steps by which the accounts came to their present shape."""
