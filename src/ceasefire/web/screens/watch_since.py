"""What has changed on a watch screen since what it holds: cases that stand otherwise, and parts in words that differ.

After news a screen sends the mark of what it holds and gets that and no more. The answer is made with nothing of the
officer but the language, once for each mark and state, and `web.short` gives it to the next who asks.
"""

import json
import re
from hashlib import sha256

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path

from ceasefire.web import map_rows
from ceasefire.web.access import needs
from ceasefire.web.door import version
from ceasefire.web.kept import Shelf, pieces
from ceasefire.web.pages import language_of
from ceasefire.web.screens.watch import fresh, pack, sent
from ceasefire.web.stand_in import PARTED

PARTS = ("tiles", "latest", "quality")
_HELD = re.compile(r"([\d._]{1,120}?)(?:_([0-9a-f]{8}(?:\.[0-9a-f]{8}){2}))?")
answers = Shelf(8 * 2**20)


@needs("see")
def since(request: HttpRequest) -> HttpResponse:
    """The mark of now (`held`), `standing` of cases by name or None where all are to be fetched, `parts` in HTML."""
    state, language = version(), language_of(request)
    held = request.GET.get("since", "")[:200]
    key = (str(settings.CENTRE), language, held, state)
    answer = sent(request, pack(json.loads(answers.get(key, lambda: [json.dumps(news(held, language))])[0])))
    answer["ETag"] = f'"{sum(state)}"'
    answer["Content-Language"] = language
    return answer


def news(held: str, language: str) -> dict[str, object]:
    """As `since` answers a screen in this language that holds this."""
    found = _HELD.fullmatch(held)
    mark, digests = (found[1], (found[2] or "").split(".")) if found else ("", [])
    now, standing = map_rows.since(mark)
    texts = dict(zip(PARTS, pieces(parts, "/watch/since", language), strict=True))
    fresh_ones = {name: sha256(text.encode()).hexdigest()[:8] for name, text in texts.items()}
    before = dict(zip(PARTS, digests, strict=False))
    changed = {name: text for name, text in texts.items() if before.get(name) != fresh_ones[name]}
    return {"held": f"{now}_{'.'.join(fresh_ones.values())}", "standing": standing, "parts": changed}


def parts(request: HttpRequest) -> HttpResponse:
    """The parts of the watch of now that renew themselves, one after another."""
    known = fresh(None)
    texts = [render(request, f"desk/watch_{name}.html", known).content.decode() for name in PARTS]
    return HttpResponse(PARTED.join(texts))


urls = [path("watch/since", since)]
