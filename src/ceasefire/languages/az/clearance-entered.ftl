# Sərhəd daxil edildiyi kimi, datumu ilə.

land-entered = Sərhəd daxil edildiyi kimi
land-entered-bare = Daxil edildiyi kimi saxlanan sərhədin necə verildiyi, datumu və sətirləri yazılmalıdır. { land-rule }
