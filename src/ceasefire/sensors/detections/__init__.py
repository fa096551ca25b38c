"""Machine detections of people, vehicles, fire and smoke, confirmed before anybody calls them observed."""

from ceasefire.sensors.detections.reader import Detections

__all__ = ["Detections"]
