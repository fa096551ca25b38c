# Mərkəzdə daxil edilən mina fəaliyyəti.

ctask-task-unknown = “{ $task }” tapşırığı yoxdur. Əvvəlcə onun əmrini daxil edin.
ctask-order-unknown = İmzalanacaq “{ $order }” əmri yoxdur.
ctask-lane-twice = “{ $lane }” zolağı artıq var.
ctask-lanes-overlap = “{ $first }” və “{ $second }” zolaqlarının { $m2 } m² ortaq sahəsi var. Onları ayrı çəkin (qayda { $rule }).
ctask-no-order = { $day } günündə hamının imzaladığı əmr yoxdur (qayda { $rule }).
ctask-twice = Bu artıq daxil edilib.
ctask-stop-unknown = Davam edən belə dayandırma yoxdur ({ $stop }).
ctask-unknown = “{ $name }” adı ilə heç nə məlum deyil. Əvvəlcə onu daxil edin.
ctask-no-training-record = Bunu kimin edə biləcəyini təlim qeydi deyir, o isə hələ yoxdur (qayda { $rule }). Əvvəlcə təlim qeydini daxil edin.
mine-action-moment = Bəyanat daxil edildiyi anda verilir.
mine-action-own-signature = Azad etməni imzanı daxil edən zabit imzalayır; burada { $officer } göstərilib.
quality-visit-unknown = “{ $visit }” səfəri yoxdur. Əvvəlcə onu planlaşdırın.
quality-twice = Bu artıq daxil edilib.
quality-other-task = Uyğunsuzluq başqa tapşırığa aiddir; bu səfər { $task } üçün idi.
quality-cancel-words = Səfərin niyə baş tutmadığını sözlə yazın.
quality-action-unknown = “{ $action }” düzəldici tədbiri yoxdur.
quality-fault-unknown = “{ $fault }” uyğunsuzluğu yoxdur.
training-entered-twice = Bu artıq daxil edilib.
mine-action-not-empty = Bu mərkəzin qeydində mina fəaliyyətinə dair məlumat artıq var; təlim ayrıca mərkəzə daxil edilir.
mine-action-exercise = Daxil edilib: təlim üzrə { $training }, tapşırıq üzrə { $tasks }, torpaq üzrə { $land } məlumat.
mine-action-line = Bu sətir oxunmur: { $problem }. Sətir { $known } adlarından birini və altında daxil ediləni daşıyan JSON obyektidir.
mine-action-entered = Daxil edilən məlumat: { $number }, imzalayan { $officer }.
