"""Says a place in the reader's language: "line 7 column 3 at claims[0].time" is "строка 7, столбец 3, claims[0].time".

Places are kept in the record in one plain form, so that both sides hold the same bytes; only the few words in them
("line", "byte" …) are told in the language of the one who reads. Names, paths and numbers stay as they are.
"""

import re

from ceasefire.languages.catalogue import say

WHOLE_FILE = "file"
_WORDS = r"first at byte|line|column|byte|entry|row"
_STEP = re.compile(rf"(?<![\w/.-])({_WORDS}) (\d+)(?=[\s,:–]|$)")
_WITHIN = re.compile(r" at (?=[\w$\[\].]+$)|^at (?=[\w$\[\].]+$)")
_BETWEEN = re.compile(r"(\d) (?=column \d)")


def whereabouts(place: str, language: str) -> str:
    """The place as people of `language` say it; empty for the file as a whole, which the line above has named."""
    if place == WHOLE_FILE:
        return ""
    parted = _WITHIN.sub(lambda found: ", " if found.start() else "", _BETWEEN.sub(r"\1, ", place))
    return _STEP.sub(lambda found: say("place-" + found[1].replace(" ", "-"), language, number=found[2]), parted)
