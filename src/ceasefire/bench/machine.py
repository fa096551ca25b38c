"""What machine and which versions a figure was measured with: printed beside every figure that is published."""

import os
import platform
import sys
from importlib.metadata import PackageNotFoundError, version

PACKAGES = ("ceasefire", "numpy", "scipy", "shapely", "numba", "av", "apsw", "typst", "tstrans", "stanag4609")


def machine() -> dict[str, str | int | float]:
    """Processor, cores this process may use, memory (GiB), system, Python and the packages that matter."""
    return {
        "processor": _processor(),
        "cores": len(os.sched_getaffinity(0)),
        "memory_gib": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30, 1),
        "system": f"{platform.system()} {platform.release()}",
        "python": sys.version.split()[0],
        **{name: _version(name) for name in PACKAGES},
    }


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "absent"


def _processor() -> str:
    with open("/proc/cpuinfo", encoding="utf-8", errors="replace") as lines:
        for line in lines:
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()
