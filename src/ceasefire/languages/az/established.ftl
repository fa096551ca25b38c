# Hər iki nümayəndə heyəti fakt barədə eyni fikirdə olduqda sazişin cavabı.

report-established-jointly = Birgə müəyyən edildiyi kimi
report-held-happened = Hər iki nümayəndə heyəti bunun baş verdiyini qəbul edir. Sazişə { $known } tarixində məlum olana görə yenidən müraciət olunub:
report-held-not-happened = Hər iki nümayəndə heyəti bunun baş vermədiyini qəbul edir. Sazişə { $known } tarixində məlum olana görə yenidən müraciət olunub:
report-named-jointly = Hər iki nümayəndə heyəti icraçı kimi { $party } göstərir.
report-earlier-incidents = Əvvəlki hesabatların bu dövrdə həll olunan hadisələri
report-told-in = Bildirildiyi hesabat
report-as-claimed = İddia olunduğu kimi
report-readings = Tətbiq olunan təfsirlər: { $list }.
report-sum-held = Hər iki nümayəndə heyətinin baş verdiyini qəbul etdiyi hadisələr
report-sum-held-not = Hər iki nümayəndə heyətinin baş vermədiyini qəbul etdiyi hadisələr
report-sum-held-breach = birgə qəbul olunanlardan pozuntu əlaməti olanlar
attribution-not-in-mandate = Bu mərkəzin mandatı icraçının adını çəkməyə icazə vermir. --party olmadan qiymətləndirin və ya hər iki nümayəndə heyəti mandatı dəyişsin.
attribution-party-unknown = { $party } burada tərəf deyil. Tərəflər: { $known }.
case-as-claimed = İddia olunduğu kimi:
case-not-joint = Birgə müəyyən edilməyib: nümayəndə heyətləri fakt barədə eyni qərarı verməyib.
