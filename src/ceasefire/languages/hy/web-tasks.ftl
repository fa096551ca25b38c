# Ականազերծման առաջադրանքների և սարքերի էկրանները։

web-screen-tasks = Առաջադրանքներ
web-screen-devices = Սարքեր
task-ready = Պատրաստություն
task-no-sheet = այս օրվա առավոտյան թերթիկ չկա
task-no-order = գործող հրաման չկա
task-progress = Ընթացք
task-remaining = մնացել է
task-held = կանգնեցված է. ոչինչ չի հաշվվում
task-orders = Հրամաններ
task-version = Տարբերակ { $version }
task-alarm = { $what ->
    [device-lost] Սարքի հետքը կորած է
    [stopped] Առաջադրանքը կանգնեցված է
    [device-unregistered] Սարքը գրանցված չէ որպես գտնված
   *[unknown] { $what }
}
mine-state = { $state ->
    [draft] սևագիր
    [issued] տրամադրված
    [accepted] ընդունված
    [mobilised] զորահավաքված
    [ongoing] ընթացքի մեջ
    [work_complete] աշխատանքն ավարտված
    [internal_qc] որակի ներքին վերահսկում
    [external_qc] որակի արտաքին վերահսկում
    [qc_accepted] ընդունված որակի վերահսկմամբ
    [rejected] մերժված
    [rework] վերամշակում
    [reported] զեկուցված
    [handed_over] հանձնված
    [closed] փակված
    [reopened] վերաբացված
    [mobilised_stopped] զորահավաքված, կանգնեցված
    [ongoing_stopped] ընթացքի մեջ, կանգնեցված
    [internal_qc_stopped] ներքին վերահսկում, կանգնեցված
    [external_qc_stopped] արտաքին վերահսկում, կանգնեցված
    [rework_stopped] վերամշակում, կանգնեցված
    [planned] պլանավորված
    [open] բաց
    [in_work] աշխատանքի մեջ
    [signal_investigation] ազդանշանի զննում
    [complete] ավարտված
    [qc_sampled] ընտրանքը վերցված
    [passed] անցած
    [failed] չանցած
    [located] տեղը գտնված
    [identified] ճանաչված
    [marked_awaiting] նշված, սպասում է
    [destroyed] ոչնչացված
    [removed_to_store] պահեստում
    [handed_to_police] ոստիկանությունում
    [lost_track] հետքը կորած
    [dismissed] ոչինչ չկար
    [secured] վայրն ապահովված է
    [board_appointed] հանձնաժողով նշանակված է
    [investigated] հետաքննված է
    [recommendations] առաջարկություններ կան
    [actions_tracked] միջոցները հսկվում են
    [granted] տրված է
    [suspended] կասեցված է
    [expired] ժամկետանց է
    [revoked] հետ է կանչված
    [refused] մերժված է
    [applied] դիմում է տրված
    [desk] փաստաթղթերը կարդացվում են
    [field] ստուգվում է տեղում
   *[unknown] { $state }
}
