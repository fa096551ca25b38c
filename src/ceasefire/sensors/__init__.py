"""Readers of everything that comes from outside: one sensor a module or package, none importing another."""
