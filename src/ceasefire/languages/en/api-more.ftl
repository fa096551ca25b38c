# What the interface for programs refuses beside what the screens do.
api-no-roster = This roster cannot be: { $why }
api-entry-form = A document of the family { $form } is needed, of one of these kinds: { $known }.
api-entry-unwritable = The document has a number or a sign that cannot be written as JSON in UTF-8.
api-entry-key-used = Under this Idempotency-Key other bytes came before ({ $name }). Use a new key for a new report.
