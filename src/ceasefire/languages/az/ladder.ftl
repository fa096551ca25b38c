# The ladder of liaison as the constitution names it.
constitution-ladder = Əlaqə pillələri ən azı iki olmalı, hər biri bir dəfə, kiçik latın hərfləri, rəqəm və alt xətlə yazılmalıdır: { $ladder }
