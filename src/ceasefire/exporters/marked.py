"""Text that may stand in XML: escaped, and without characters that no XML file can hold."""

import re
from xml.sax.saxutils import escape, quoteattr

_NONE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def words(value: object) -> str:
    """As text of an element; what cannot be written becomes U+FFFD."""
    return escape(_NONE.sub("\ufffd", str(value)))


def quoted(value: object) -> str:
    """As an attribute with its quotes."""
    return quoteattr(_NONE.sub("\ufffd", str(value)))
