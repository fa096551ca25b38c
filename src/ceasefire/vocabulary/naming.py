"""Facts are named by their content: the same fact has the same name on both sides, and a changed one has another."""

import hashlib
import json
from typing import Any

from ceasefire.vocabulary.plain import to_plain


def content_name(prefix: str, fact: Any) -> str:
    """`prefix-` and 20 hexadecimal digits of the SHA-256 of the fact's plain form (sorted keys, no spaces)."""
    return name_of_text(prefix, plain_text(to_plain(fact)))


def plain_text(plain: Any) -> str:
    """The one text of a plain JSON value: sorted keys, no spaces, no NaN; what names are made from and tables hold."""
    return json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def name_of_text(prefix: str, text: str) -> str:
    """The content name of a fact whose plain text is known."""
    return f"{prefix}-{hashlib.sha256(text.encode()).hexdigest()[:20]}"
