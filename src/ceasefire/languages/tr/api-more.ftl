# What the interface for programs refuses beside what the screens do.
api-no-roster = Böyle bir çizelge olamaz: { $why }
api-entry-form = { $form } ailesinden, şu türlerden birinde bir belge gerekir: { $known }.
api-entry-unwritable = Belgede UTF-8 JSON olarak yazılamayan bir sayı veya işaret var.
api-entry-key-used = Bu Idempotency-Key ile daha önce başka veri geldi ({ $name }). Yeni bir rapor için yeni bir anahtar kullanın.
