# Sınır, girildiği gibi, datumuyla.

land-entered = Girildiği gibi sınır
land-entered-bare = Girildiği gibi saklanan bir sınırın nasıl verildiği, datumu ve satırları yazılmalıdır. { land-rule }
