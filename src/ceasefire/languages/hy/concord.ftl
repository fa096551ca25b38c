# Որքանով են համընկնում պատվիրակությունների՝ միմյանցից անկախ տված գնահատականները։

concord-line = { $question }՝ { $cases } դեպք, նույնը՝ { $alike }, կապպա՝ { $kappa }
concord-undefined = որոշված չէ
concord-none = Դեռ չկա դեպք, որ գնահատված է երկուսի կողմից և բացված։
concord-happened = Տեղի ունեցե՞լ է
concord-all = Բոլոր դրույթները
