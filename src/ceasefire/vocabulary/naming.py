"""Facts are named by their content: the same fact has the same name on both sides, and a changed one has another."""

import hashlib
import json
from typing import Any

from ceasefire.vocabulary.plain import to_plain


def content_name(prefix: str, fact: Any) -> str:
    """`prefix-` and 20 hexadecimal digits of the SHA-256 of the fact's plain form (sorted keys, no spaces)."""
    text = json.dumps(to_plain(fact), sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return f"{prefix}-{hashlib.sha256(text.encode()).hexdigest()[:20]}"
