# The ladder of liaison as the constitution names it.
constitution-ladder = Կապի սանդուղքը պետք է ունենա առնվազն երկու մակարդակ, ամեն մեկը՝ մեկ անգամ, լատինական փոքրատառերով, թվանշաններով և ընդգծման նշաններով՝ { $ladder }
