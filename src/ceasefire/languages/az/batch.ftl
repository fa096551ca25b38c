# Çoxlu hadisələrin sütunları
batch-time-wrong = Sətir { $row }: vaxt başlamamış qurtarır və ya onun yalnız bir ucu verilib.
batch-place-wrong = Sətir { $row }: mövqe yer kürəsindən kənardır və ya 0/0-dır, yaxud xətası sıfırdan kiçikdir və ya ədəd deyil.
batch-count-wrong = Sətir { $row }: say sıfırdan kiçikdir və ya aşağı həddi yuxarı həddindən böyükdür.
