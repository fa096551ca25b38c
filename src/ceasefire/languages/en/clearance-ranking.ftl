# Where to clear next: weights, the room of an order, the learned order.

ranking-weight = “{ $value }” is no weight for { $criterion }; write NAME=SHARE with a number greater than 0 (a minus says that less is better).
ranking-no-weight = Nothing is weighed; name at least one criterion.
ranking-criterion = The criterion “{ $criterion }” has no number here; parcels can be compared only where each has one.
ranking-twice = “{ $name }” is there twice; leave one out.
ranking-cells = The { $number } cells do not each have a position and an answer.
ranking-labels = To learn an order, both are needed: cells with a find (1) and cells looked at without one (0).
ranking-folds-few = Skill is measured by leaving places out in turn; { $number } is too few.
ranking-folds-not-apart = These folds tear neighbours apart: { $share }% of the cells have their nearest neighbour in another fold, at most { $most }% may. Skill measured so would only say how well neighbours are copied. Leave whole places or larger squares out.
ranking-scores-stay = Scores of the learned order stay with the authority and cannot be written out.
ranking-room = How far each weight can move before one of the first { $first } places changes (the others keep their proportions):
ranking-room-row = { $criterion }: now { $now }, from { $low } to { $high }
ranking-served = { $hectares } ha from the top: { $parcels } parcels, { $people } people ({ $share } of all).
ranking-not-told = This order compares these parcels by the weights given; it says nothing of what lies in the ground.
ranking-learned-how = Measured on { $cells } cells, { $finds } with a find, each of { $folds } places left out in turn:
ranking-learned-model = additive model
ranking-learned-distance = distance to known finds alone
ranking-learned-row = { $name }: AUC { $auc }, average precision { $ap }, mean AUC within a place { $mean }, Brier { $brier }, finds in the first tenth { $top }
ranking-learned-worth = Among the first tenth, cells with a find hold { $hectares } ha and { $people } people.
ranking-learned-calibration = Chances told, and how often something was found:
ranking-learned-kept = First cells, for the authority alone: not to be passed on.
