"""Compiles the hot loops once an installation; a change in any of them makes every compiled copy stale."""

import hashlib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, cast

import numba as nb

F = TypeVar("F", bound=Callable[..., Any])

LOOPS = ("mixture", "joining", "merging", "reconsidering", "leaving", "blocking")


@cache
def _edition() -> str:
    """Digest of the sources of all loops: they are compiled into one another."""
    here = Path(__file__).parent
    return hashlib.sha256(b"".join((here / f"{name}.py").read_bytes() for name in LOOPS)).hexdigest()


def compiled(function: F) -> F:
    """numba.njit with a cache on disk that knows the other loops.

    numba stamps a cached function with its own file only, and would run an old copy of a loop of another file.
    """
    dispatcher = nb.njit(cache=True, error_model="numpy")(function)
    file = getattr(getattr(dispatcher, "_cache", None), "_cache_file", None)
    if file is not None and hasattr(file, "_source_stamp"):
        file._source_stamp = (file._source_stamp, _edition())
    return cast(F, dispatcher)
