"""A second evaluator of agreements, written from docs/reference/agreement-language.md alone, and what feeds it."""
