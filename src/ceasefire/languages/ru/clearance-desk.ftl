# Противоминная деятельность, внесённая в центре.

ctask-task-unknown = Задания «{ $task }» нет. Сначала внесите его приказ.
ctask-order-unknown = Нет приказа «{ $order }», который можно подписать.
ctask-lane-twice = Полоса «{ $lane }» уже есть.
ctask-lanes-overlap = Полосы «{ $first }» и «{ $second }» накладываются на { $m2 } м². Разведите их (правило { $rule }).
ctask-no-order = На { $day } нет приказа, подписанного всеми (правило { $rule }).
ctask-twice = Это уже внесено.
ctask-stop-unknown = Нет такой действующей остановки ({ $stop }).
ctask-unknown = Под именем «{ $name }» ничего не известно. Сначала внесите это.
ctask-no-training-record = Кто может это делать, говорит запись об обучении, а её ещё нет (правило { $rule }). Сначала внесите запись об обучении.
mine-action-moment = Заявление делается в тот момент, когда его вносят.
mine-action-own-signature = Освобождение подписывает тот офицер, который вносит подпись; здесь назван { $officer }.
quality-visit-unknown = Визита «{ $visit }» нет. Сначала запланируйте его.
quality-twice = Это уже внесено.
quality-other-task = Несоответствие относится к другому заданию; этот визит был к { $task }.
quality-cancel-words = Скажите словами, почему визит не состоялся.
quality-action-unknown = Корректирующего действия «{ $action }» нет.
quality-fault-unknown = Несоответствия «{ $fault }» нет.
training-entered-twice = Это уже внесено.
mine-action-not-empty = В записях этого центра уже есть факты противоминной деятельности; учение вносится в отдельный центр.
mine-action-exercise = Внесено фактов: об обучении { $training }, о задании { $tasks }, о землях { $land }.
mine-action-line = Эту строку нельзя прочитать: { $problem }. Строка — объект JSON с одним из { $known }, под которым стоит вносимое.
mine-action-entered = Внесено фактов: { $number }, подписал { $officer }.
