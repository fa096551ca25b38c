# Checking agreements: what is refused when one is read, and what a check finds in one that can be read.

## What is refused, and what to write instead

agreement-kind = { $kind ->
    [provision] provision
    [way] way of breach
    [exemption] exemption
    [reading] reading
    [act] act
    [arms] class of arms
    [tally] class that is counted
    [cap] ceiling
    [party] party or guarantor
    [language] language
    [clock] clock
    [area] zone
    [line] line
    [zone] zone or line
   *[other] { $kind }
 }
agreement-name-unknown = The agreement has no { agreement-kind } “{ $name }”. { $close ->
    [none] Declare it, or write one of: { $known }.
   *[other] Write { $close }; it knows: { $known }.
 }
agreement-name-twice = The { agreement-kind } “{ $name }” is there twice; give each its own name or number.
agreement-circle = Each of these waits for the next, and the last for the first ({ agreement-kind }): { $circle }. Take one out of the circle.
agreement-priority-low = Exemption “{ $other }” (priority { $theirs }) is to take away “{ $exemption }” (priority { $priority }); give it a priority of { $least } or more.
agreement-text-lacking = The text is missing in { $languages }; write it there too.
agreement-zone-of-record = “{ $zone }” is no time zone; write a name such as Europe/Kyiv or Asia/Baku.
agreement-drawn-otherwise = { $kind ->
    [line] “{ $name }” is drawn as a line and has no inside; name it under `within` with a distance, or draw it as an area.
   *[other] “{ $name }” is drawn as an area; a distance is measured from a line: draw its border as a LineString and name that.
 }
agreement-decides-nothing = “{ $name }” points to nothing in the agreement's file; write the way to a field, such as provisions.P1.breached_by.force.time.
