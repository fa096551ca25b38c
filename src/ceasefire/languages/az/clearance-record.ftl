# Tapşırıq qeydinin səhər vərəqinə, addıma və ya imzaya qarşı dedikləri.

ctask-order-two-roles = { $post } bu əmri artıq digər sifətdə imzalayıb. Orqan və icraçı ayrı-ayrı imzalayır (qayda 7).
ctask-step-stopped = Tapşırıq dayandırılıb, səbəb: { ctask-cause } ({ $about }). Dayandırma götürülənə qədər addım atılmır (qayda { $rule }).
ctask-step-backwards = { $day } tarixi { $before } addımından əvvəldir. Addımlar vaxt sırası ilə yazılır.
ctask-sheet-order = Səhər vərəqi { $task } əmrinin { $version } variantını göstərir; qeyddə belə variant yoxdur. Qeyd əsasdır.
ctask-sheet-signature = Səhər vərəqi əmrdə { $post } imzasını ({ $role ->
    [authority] səlahiyyətli orqan
   *[operator] icraçı
 }) göstərir; qeyddə yoxdur. Qeyd əsasdır.
ctask-sheet-accreditation = Səhər vərəqi { $organisation } akkreditasiyası barədə { $until } tarixinədək “{ mine-state }” deyir. Qeyddə belə deyil; qeyd əsasdır.
ctask-sheet-lift = Səhər vərəqi deyir ki, { $about } üzrə dayandırmanı { $post } götürüb. Qeyddə belə deyil; qeyd əsasdır.
