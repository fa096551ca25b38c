"""Forms people fill in: complaints, patrol reports, camera and post logs, notices; one documented family."""
