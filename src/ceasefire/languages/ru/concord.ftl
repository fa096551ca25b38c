# Насколько одинаковы слепые оценки делегаций.

concord-line = { $question }: { $cases ->
    [one] { $cases } случай
    [few] { $cases } случая
   *[other] { $cases } случаев
 }, одинаково { $alike }, каппа { $kappa }
concord-undefined = не определена
concord-none = Ни один случай ещё не оценён обеими делегациями и не открыт.
concord-happened = Было ли это
concord-all = Все положения
