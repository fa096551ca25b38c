web-map-group = birbirine yakın olaylar grubu: sayıları ve en az çözülmüş olanın işareti.
web-map-in-view = Haritada görünen, seçilen zamandakilerden:
web-map-nearer = Tüm alanları görmek için yaklaşın; şimdi yalnızca tek başına duran olayların alanları çiziliyor.
web-map-together = Bu yerdeki olaylar
web-map-close = Kapat
