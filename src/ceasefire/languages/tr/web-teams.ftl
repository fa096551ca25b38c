# Ekip panosu: o gün hangileri çalışabilir.

web-screen-teams = Ekipler
web-teams-days = Sabah föyü olan günler:
web-teams-means = Yeşil: eksik yok. Sarı: çalışılabilir, yakında ilgilenilmesi gereken bir şey var. Kırmızı: çalışma yok, ilerleme girilemez.
web-teams-team = ekip { $team }
web-teams-no-sheet = Bu gün için sabah föyü yok; başka bir günün denetimleri bugün için geçerli değildir. Çalışmadan önce föyü doldurun.
