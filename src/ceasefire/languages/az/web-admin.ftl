# Proqramlar üçün interfeys, tokenlər və hesabların idarə olunduğu ekran.

api-token-needed = Qüvvədə olan token lazımdır: “Authorization: Bearer …”. Onu nümayəndə heyətinizin hesablarını idarə edən şəxs yaradır.
api-wait = Həddən artıq sorğu. { $seconds } s sonra yenidən soruşun.
api-malformed = “{ $place }” interfeysin təsvirinə uyğun deyil. { $why }
api-box = Çərçivə dərəcə ilə qərb,cənub,şərq,şimal kimi verilir.
api-cursor = “after” sahəsində əvvəlki səhifənin “next” qiymətini verin.
token-label = Tokenə nə üçün olduğunu deyən, ən çoxu { $most } işarəlik ad verin.
token-roles = Tokenə bu rollar verilə bilməz: { $roles }. Bunlardan seçin: { $known }.
token-unknown = Nümayəndə heyətinizin { $number } nömrəli tokeni yoxdur.
token-made = { $label } üçün { $number } nömrəli token yaradıldı. O, bir dəfə göstərilir: { $secret }
token-line = { $number }  { $label }  { $roles }  { $state }
token-in-force = qüvvədədir
token-revoked = ləğv edilib
token-ended = { $number } nömrəli token ({ $label }) ləğv edildi.
