# Tables of a period from the record.
period-record-asked = Tables of a period from the record need both --between DAY DAY and --out FOLDER; a table to be checked needs neither.
period-record-days = The last day ({ $last }) is before the first ({ $first }); give them in order.
period-record-hazard = Hazards are not told to the public; ask with --by unit, or write for --tier parties.
period-record-folder = “{ $folder }” is not empty; name a new folder, so that tables of two tiers or periods never lie together.
period-record-writing = Writing tables
period-record-written = Written: { $folder } (files: { $files }), from { $first } to { $last }.
period-record-withheld = Figures withheld because counts are small, and others that would give them away: { $number }.
period-record-settlements = Withheld: the names of settlements. Risk education is one row for all of them.
period-record-land = DOES NOT RECONCILE: { $area }, { $land }: the moves leave { $left } m², the books hold { $books } m².
period-record-books = DOES NOT RECONCILE: in the books of { $area }, opened is not cancelled + reduced + cleared + remaining.
period-record-items = DOES NOT RECONCILE: items ({ $make }): held before + found is not what left and what is held.
period-record-unregistered = DOES NOT RECONCILE: items that teams told of and that the register does not hold: { $number }.
period-record-sound = Everything reconciles.
