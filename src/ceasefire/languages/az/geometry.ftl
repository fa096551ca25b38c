# What geometry refuses: lines without sides, zones drawn wrongly.

near-distance-out-of-range = { $line } xəttindən { $metres } m: 0-dan böyük və ən çoxu { $most } m məsafə yazın.
near-side-unknown = “{ $side }” { $line } xəttinin tərəfi deyil; both, left və ya right yazın.
line-crosses-itself = { $line } { $where } nöqtəsində (uzunluq, enlik) özünü kəsir, buna görə solu və sağı yoxdur. Onu kəsişmədən çəkin və ya hər iki tərəfi soruşun.
line-sides-unclear = Uclarından o yana düz uzadılanda { $line } { $where } nöqtəsində (uzunluq, enlik) özünə rast gəlir; uclarını bir-birindən aralanacaq şəkildə uzadın və ya hər iki tərəfi soruşun.
zone-over-date-line = { $zone } { $where } nöqtəsində (uzunluq, enlik) tarix xəttini keçir. Orada onu, hər tərəfdə biri olmaqla, iki zonaya bölün.
zone-hole-outside = { $zone } zonasının boşluğu konturdan kənardadır, { $where } nöqtəsində (uzunluq, enlik). Boşluqları konturun içində çəkin.
zone-rings-nested = { $zone } zonasının konturları iç-içə və ya eyni yerdə iki dəfədir, { $where } nöqtəsində (uzunluq, enlik). Hər hissəni və hər boşluğu bir dəfə, başqalarından ayrı çəkin.
zone-falls-apart = { $zone } boşluqları ilə { $where } nöqtəsində (uzunluq, enlik) iki yerə bölünür. Onu iki hissə kimi çəkin.
geometry-no-number = Mövqe və ya xəta ədəd deyil. Məlum olmayan yerləri yazmayın.
zone-too-fine = { $zone } zonasının bir küncündə sıfıra 1e-144 dərəcədən yaxın koordinat var; 0 yazın.
