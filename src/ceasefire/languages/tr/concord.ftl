# Heyetlerin birbirini görmeden yaptığı değerlendirmeler ne kadar benziyor.

concord-line = { $question }: { $cases } vaka, aynı { $alike }, kappa { $kappa }
concord-undefined = tanımsız
concord-none = Henüz iki heyetçe değerlendirilip açılmış vaka yok.
concord-happened = Oldu mu
concord-all = Bütün hükümler
