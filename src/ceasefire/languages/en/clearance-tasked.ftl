# Which operator sees which outline.

exchange-not-tasked = The record has no order of this parcel in force for { $operator }: both sides sign an order first, and it ends with handover.
exchange-which-operator = Name the operator with --operator: which parcels it sees is told by its orders.
exchange-orders-of-record = A centre has its own orders; enter these there first (ceasefire clearance enter).
