"""Tracks that small drones write as subtitles beside their videos: thirteen known ways to say the same."""

from ceasefire.sensors.subtitles.reader import SubtitleTrack

__all__ = ["SubtitleTrack"]
