# Land for others to read: what left, what was withheld and why, and what comes near a way.

exchange-written = Written: { $file } ({ $format }, land on { $day }, rows: { $rows }).
exchange-who = { $tier ->
    [public] Anyone may see this.
    [parties] Only the two parties and the authority may see this. Do not pass it on.
    [operators] Only operators who hold the order for this land, and the authority, may see this. Do not pass it on.
   *[other] Sealed.
}
exchange-kept = { $reason ->
    [outline_sealed] Withheld: { $number } outlines of land that is not released; the 1 km cells are shown instead.
    [outline_cut] Withheld: parts of { $number } outlines of released land, where land that is not released lies in the same 1 km cell.
    [not_released_now] Withheld: { $number } parcels that were released on that day and are not released now.
    [details_sealed] Withheld: names, classes and areas of { $number } parcels that are not released.
    [small_counts] Withheld: { $number } counts that are below five, or would give such a count away.
   *[other] Withheld: { $number }.
}
exchange-kept-nothing = Nothing was withheld.
exchange-lost = Lost: { $record }, { $field } ({ $times } times): { $why ->
    [no_element] the format has no element for it
    [holes] inner rings cannot be written
    [withheld] the outline was withheld
    [record_not_read] records of this kind are not read
    [no_field] there is no field for it here
    [second_value] the field had a value already; the first was kept
    [points] points that are no numbers, or fewer than three; no outline was drawn
    [point_detail] points are read as longitude and latitude only
   *[other] { $why }
}.
exchange-lost-nothing = Nothing was lost.
exchange-read = Read: { $features } records, { $outlines } of them with an outline.
exchange-land = { $status ->
    [hazard] hazard
    [indication] indication
    [sha] suspected hazardous area
    [cha] confirmed hazardous area
    [cleared_pending_qc] cleared, before quality control
    [reopened] reopened
   *[other] work or release suspended
}
exchange-near = On { $day }, hazards on the books within { $metres } m of the way: { $number }.
exchange-near-outline = { $parcel }: { $land }, { $metres } m away.
exchange-near-cell = { $parcel }: { $land } within a 1 km cell; the cell begins { $metres } m away ({ $where }).
exchange-in-cell = { $parcel }: { $land } within a 1 km cell that the way enters ({ $where }).
exchange-warning-two = A decision to show an outline needs two different parties; named are: { $parties }.
exchange-warning-line = This line is neither a decision (form warning_outline) nor a signature (form warning_signed) in JSON.
exchange-warnings-between = Give --warnings together with --between and the names of the two parties.
exchange-no-format = There is no format “{ $format }”. Known are: { $known }.
exchange-format-broken = The format “{ $format }” cannot be loaded from { $package }. Repair or remove that package.
exchange-maxml-broken = This is no XML that can be read: { $reason }.
exchange-names = This file does not have the element names as the shipped one has them. Needed are: { $needed }.
exchange-no-way = The file holds no line, place or area. Draw the way first.
exchange-within = { $metres } m cannot be asked; ask for more than 0 and at most { $most } m.
