# What the interface for programs refuses beside what the screens do.
api-no-roster = Այսպիսի հերթապահության ցուցակ հնարավոր չէ. { $why }
api-entry-form = Պետք է { $form } ընտանիքի փաստաթուղթ՝ այս տեսակներից մեկի՝ { $known }։
api-entry-unwritable = Փաստաթղթում կա թիվ կամ նշան, որը հնարավոր չէ գրել որպես UTF-8 JSON։
api-entry-key-used = Այս Idempotency-Key-ով նախկինում եկել են այլ տվյալներ ({ $name })։ Նոր զեկույցի համար օգտագործեք նոր բանալի։
