# Hansı operator hansı konturu görür.

exchange-not-tasked = Qeydlərdə { $operator } üçün bu sahəyə qüvvədə olan əmr yoxdur: əmri əvvəlcə hər iki tərəf imzalayır və o, təhvil verilməklə bitir.
exchange-which-operator = Operatoru --operator ilə göstərin: hansı sahələri gördüyünü onun əmrləri deyir.
exchange-orders-of-record = Mərkəzin öz əmrləri var; bunları əvvəlcə ora daxil edin (ceasefire clearance enter).
