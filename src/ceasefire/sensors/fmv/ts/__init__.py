"""MPEG transport streams (ISO/IEC 13818-1), no more of them than metadata needs: read, and write."""
