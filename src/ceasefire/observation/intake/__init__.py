"""How files from outside are read before anybody knows what they mean: text, tables, documents, numbers, times, places.

Every reader of tables and forms shares this; it knows no sensor and no centre. What is wrong with a file is said as
`Flaw`s (severity, place in the file, message key, arguments) or, where nothing can be read at all, as one `Unreadable`.
"""
