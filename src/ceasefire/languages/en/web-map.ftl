web-map-group = group of incidents close together: their number, and the sign of the least settled.
web-map-in-view = In view, of those in the chosen time:
web-map-nearer = Come nearer to see every area; now only those of incidents that stand alone are drawn.
web-map-together = Incidents at this place
web-map-close = Close
