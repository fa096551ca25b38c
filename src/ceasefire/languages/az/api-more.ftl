# What the interface for programs refuses beside what the screens do.
api-no-roster = Belə növbə cədvəli ola bilməz: { $why }
api-entry-form = { $form } ailəsindən, bu növlərdən birində sənəd lazımdır: { $known }.
api-entry-unwritable = Sənəddə UTF-8 JSON kimi yazıla bilməyən ədəd və ya işarə var.
api-entry-key-used = Bu Idempotency-Key ilə əvvəl başqa məlumat gəlib ({ $name }). Yeni məlumat üçün yeni açar işlədin.
