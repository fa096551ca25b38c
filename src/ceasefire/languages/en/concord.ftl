# How far the delegations assess alike while blind.

concord-line = { $question }: { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
 }, alike { $alike }, kappa { $kappa }
concord-undefined = not defined
concord-none = No case has been assessed by both and shown yet.
concord-happened = Did it happen
concord-all = All provisions
