"""Forms people fill in: complaints, patrol reports, camera and post logs, notices; one documented family."""

from ceasefire.sensors.forms.reader import Forms

__all__ = ["Forms"]
