# Կենտրոնում մուտքագրված ականազերծման գործունեություն։

ctask-task-unknown = «{ $task }» առաջադրանք չկա։ Նախ մուտքագրեք նրա հրամանը։
ctask-order-unknown = Ստորագրելու «{ $order }» հրաման չկա։
ctask-lane-twice = «{ $lane }» շերտն արդեն կա։
ctask-lanes-overlap = «{ $first }» և «{ $second }» շերտերն ունեն { $m2 } մ² ընդհանուր։ Գծեք դրանք առանձին (կանոն { $rule })։
ctask-no-order = { $day }-ին բոլորի ստորագրած հրաման չկա (կանոն { $rule })։
ctask-twice = Սա արդեն մուտքագրված է։
ctask-stop-unknown = Այդպիսի գործող դադարեցում չկա ({ $stop })։
ctask-unknown = «{ $name }» անունով ոչինչ հայտնի չէ։ Նախ մուտքագրեք այն։
ctask-no-training-record = Ով կարող է սա անել, ասում է ուսուցման գրառումը, իսկ այն դեռ չկա (կանոն { $rule })։ Նախ մուտքագրեք ուսուցման գրառումը։
mine-action-moment = Հայտարարությունն արվում է մուտքագրման պահին։
mine-action-own-signature = Ազատումը ստորագրում է այն սպան, որը մուտքագրում է ստորագրությունը. այստեղ նշված է { $officer }։
quality-visit-unknown = «{ $visit }» այցելություն չկա։ Նախ պլանավորեք այն։
quality-twice = Սա արդեն մուտքագրված է։
quality-other-task = Անհամապատասխանությունն այլ առաջադրանքի է. այս այցելությունը { $task }-ին էր։
quality-cancel-words = Բառերով ասեք, թե ինչու այցելությունը չկայացավ։
quality-action-unknown = «{ $action }» ուղղիչ գործողություն չկա։
quality-fault-unknown = «{ $fault }» անհամապատասխանություն չկա։
training-entered-twice = Սա արդեն մուտքագրված է։
mine-action-not-empty = Այս կենտրոնի գրառումն արդեն ունի ականազերծման փաստեր. վարժանքը մուտքագրվում է առանձին կենտրոնում։
mine-action-exercise = Մուտքագրվել է՝ ուսուցման { $training }, առաջադրանքի { $tasks }, հողի { $land } փաստ։
mine-action-line = Այս տողը չի կարդացվում՝ { $problem }։ Տողը JSON օբյեկտ է՝ { $known } անուններից մեկով և դրա տակ մուտքագրվողով։
mine-action-entered = Մուտքագրվել է { $number } փաստ, ստորագրել է { $officer }։
