"""Benchmarks as commands: speed and quality measured on this machine, printed with machine and versions."""
