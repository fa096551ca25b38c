# The ladder of liaison as the constitution names it.
constitution-ladder = İrtibat basamakları en az iki olmalı, her biri bir kez, küçük Latin harfleri, rakam ve alt çizgiyle yazılmalıdır: { $ladder }
