# Nümayəndə heyətlərinin bir-birini görmədən verdiyi qiymətlər nə qədər uyğundur.

concord-line = { $question }: { $cases } hal, eyni { $alike }, kappa { $kappa }
concord-undefined = müəyyən deyil
concord-none = Hələ hər iki heyətin qiymətləndirdiyi və açılmış hal yoxdur.
concord-happened = Baş veribmi
concord-all = Bütün müddəalar
