"""Unix seconds as people and machines of the sector write them."""

from datetime import UTC, datetime, timedelta, timezone


def utc_text(moment: float) -> str:
    """ISO 8601 with Z, whole seconds."""
    return datetime.fromtimestamp(round(moment), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def local(moment: float, offset_h: float) -> datetime:
    """Aware local time, whole seconds."""
    return datetime.fromtimestamp(round(moment), timezone(timedelta(hours=offset_h)))


def local_text(moment: float, offset_h: float) -> str:
    """ISO 8601 with the local offset: 2021-01-31T09:12:00+04:00."""
    return local(moment, offset_h).isoformat()


def spoken(moment: float, offset_h: float) -> str:
    """As letters of any of the languages write it: 31.01.2021 09:12."""
    return local(moment, offset_h).strftime("%d.%m.%Y %H:%M")
