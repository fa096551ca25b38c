# What geometry refuses: lines without sides, zones drawn wrongly.

near-distance-out-of-range = { $metres } m from { $line }: write a distance above 0 and at most { $most } m.
near-side-unknown = “{ $side }” is no side of { $line }; write both, left or right.
line-crosses-itself = { $line } crosses itself at { $where } (longitude, latitude), so it has no left and right. Draw it without crossings, or ask for both sides.
line-sides-unclear = Run on straight beyond its ends, { $line } meets itself at { $where } (longitude, latitude); draw its ends further so that they lead apart, or ask for both sides.
zone-over-date-line = { $zone } runs over the date line at { $where } (longitude, latitude). Cut it there into two zones, one on each side.
zone-hole-outside = { $zone } has a hole outside its ring, at { $where } (longitude, latitude). Draw holes within the ring.
zone-rings-nested = { $zone } has rings that lie one in the other or twice in the same place, at { $where } (longitude, latitude). Draw each part and each hole once, apart from the others.
zone-falls-apart = { $zone } is cut in two by its holes at { $where } (longitude, latitude). Draw it as two parts.
geometry-no-number = A position or an error is no number. Leave out places that are not known.
zone-too-fine = { $zone } has a corner with a coordinate nearer to zero than 1e-144 degrees; write 0.
