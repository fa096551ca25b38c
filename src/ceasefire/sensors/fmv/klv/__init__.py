"""KLV metadata as MISB standardises it: every packet kept with its bytes, its checksum result and what is wrong with
it.
"""
