web-map-group = bir-birinə yaxın hadisələr qrupu: onların sayı və ən az həll olunmuşun işarəsi.
web-map-in-view = Xəritədə görünən, seçilmiş vaxtdakılardan:
web-map-nearer = Bütün sahələri görmək üçün yaxınlaşın; indi yalnız tək duran hadisələrin sahələri çəkilib.
web-map-together = Bu yerdəki hadisələr
web-map-close = Bağla
