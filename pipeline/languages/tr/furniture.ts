/** Site furniture in Turkish: the commonest labels and notices. */
import {list} from '../list.ts'
import type {FurniturePhrases} from '../pack.ts'

export const furniture: FurniturePhrases = {
  readAlso: list(`
    haberle ilgili daha fazlası, bu haberi de okuyun, haberin tamamı için tıklayın, ayrıntılar için tıklayın, öne çıkan haberler, editörün seçtikleri,
    i̇lgili̇ haber, ilgili içerik, ilgili içerikler, ilgili yazılar, ilgili videolar, ayrıca oku,
    şunu da okuyun, bunu da okuyun, bu habere de bakın, buna da bakın, bunlara da bakın, bunu da izleyin,
    bu da ilginizi çekebilir, ilginizi çekebilecek haberler, önerilen haberler, önerilen içerikler,
    sizin için seçtiklerimiz, editörün seçtikleri, editörün seçimi, okumadan geçme, kaçırmayın,
    daha fazla bilgi, daha fazla haber, diğer haberler, benzer içerikler, benzer yazılar, önceki haber,
    sonraki haber, sıradaki haber, detaylar için tıklayın,
    ayrıca okuyun, bunu da oku, bunları da okuyun, ayrıca bakınız, ayrıca bkz, ilgili haberler, ilgili haber,
    ilgili konular, benzer haberler, ilginizi çekebilir, bunlar da ilginizi çekebilir, daha fazla oku,
    i̇lgili haberler
  `),
  subscription: list(`
    üyelere özel, abonelere özel,
    (bu|) (içerik|haber|yazı) (sadece|yalnızca|) (abonelere|üyelere) (özeldir|özel|açıktır),
    (zaten|) (abone|üye) (misiniz|misin) (giriş yapın|giriş yap|), giriş yapın, üye girişi, üye olun,
    hesap oluştur, ücretsiz üye ol, ücretsiz kayıt ol, şimdi abone ol, hemen abone ol, aboneliği başlat,
    okumaya devam et, bize destek olun, destek ol,
    sadece aboneler için, yalnızca aboneler için, abone ol, abone olun, giriş yap, üye ol, kayıt ol,
    zaten abone misiniz, okumaya devam etmek için …
  `),
  promotion: list(`
    (bizi|sitemizi|kanalımızı) (google news|google haberler|twitter|x|instagram|facebook|whatsapp|telegram|youtube) … (takip|abone|katıl) …,
    (son dakika|güncel|gündem|tüm) … (haberleri|haberler|gelişmeler) … (uygulamamızı|uygulamasını|kanalımıza|takip|abone|tıklayın|bildirimleri) …,
    (mobil|ücretsiz) uygulamamızı indirin,
    (e-bültene|bültenimize|e-bültenimize|bültene) (abone|kayıt|kaydol|üye) …, e-bülten, bülten, haber bülteni,
    (whatsapp|telegram) kanalımıza (katılın|katıl|abone olun) …, bizi takip et, takip edin, takipte kalın …,
    e-posta adresiniz, bildirimlere izin ver, bildirimleri açın, anlık bildirim, hata bildir, haber gönder,
    bize ulaşın, 
    uygulamayı indir, uygulamayı indirin, uygulamamızı indirin, bültenimize abone olun, bültenimize kaydolun,
    bizi takip edin, bizi google news’te takip edin, bizi … takip edin, bildirimleri aç, kanalımıza abone olun
  `),
  share: list(`
    yazıyı paylaş, facebook'ta paylaş, twitter'da paylaş, x'te paylaş, whatsapp'ta paylaş, whatsapp'tan gönder,
    gönder, arkadaşına gönder, e-posta gönder, link kopyala, bağlantı kopyalandı, kopyala, kopyalandı,
    favorilere ekle, daha sonra oku, okuma listesine ekle, haberi dinle, dinle, sesli dinle, yazı boyutu,
    yazı tipi, facebook, twitter, x, whatsapp, telegram, linkedin, e-posta, beğen, takip et,
    google'da abone ol, abone ol google news, a büyüt, a küçült,
    paylaş, paylaşın, facebook’ta paylaş, haberi paylaş, bağlantıyı kopyala, linki kopyala, yazdır, kaydet
  `),
  comments: list(`
    yorumlar üye olmadan da yorum …,
    yorumlar #, # yorumlar, yorum sayısı #, yorumunuz, yorumunuzu yazın, yorum yapın, yorumları göster,
    yorumları gör, tüm yorumlar, tüm yorumları gör, henüz yorum yok, henüz yorum yapılmamış,
    ilk yorumu sen yap, yorum gönder, yanıtla, yorum yapmak için …, yorum kuralları, yorum yazmak için …,
    gerekli alanlar işaretlenmişlerdir, gerekli alanlar * ile işaretlenmişlerdir,
    yorumlar, # yorum, yorum yap, yorum yaz, yorum ekle, ilk yorumu siz yapın, e-posta adresiniz yayınlanmayacak,
    e-posta hesabınız yayımlanmayacak …, bir yanıt yazın, bir cevap yazın
  `),
  cookies: list(`
    (bu içeriği|içeriği|videoyu) … (görüntülemek|izlemek) için … …,
    (sitemizde|web sitemizde|bu sitede|internet sitemizde) … (çerez|çerezler|çerezleri) … …,
    (siteyi|sitemizi) kullanmaya devam … …, kabul ediyorum, tamam, reddet, tümünü reddet, ayarlar,
    çerez ayarları, çerez tercihleri, gizlilik ve çerez politikası, tarayıcınız … desteklemiyor,
    kabul et, tümünü kabul et, çerez politikası, bu site çerez kullanmaktadır …,
    sitemizde çerezler kullanılmaktadır …
  `),
  player: list(`
    bu reklam … tarafından (sağlanıyor|sağlanmaktadır),
    reklamdan sonra devam ediyor, haberin devamı reklamdan sonra, haberin devamı aşağıda, reklamlar,
    reklamı geç, reklamı atla, sponsorlu, sponsorlu içerik, advertorial, videoyu oynat, foto galeri,
    fotoğraf galerisi, galeriye git, fotoğrafları gör, # fotoğraf, canlı izle, canlı yayın, podcast dinle,
    tam ekran, yüklenemedi,
    reklam, videoyu izle, haberin devamı için tıklayın, yükleniyor, haberin devamı
  `),
  chrome: list(`
    video, videolar, galeri, canlı, büyüt, anasayfa, ana sayfaya dön, menü, kapat, ara, arama, içeriğe geç,
    ana içeriğe geç, içeriğe atla, geri, geri dön, yukarı çık, haberler, haber, gündem, son dakika, güncel,
    güncel haberler, tüm haberler, günün haberleri, öne çıkanlar, manşet, manşetler, çok konuşulanlar,
    en çok okunan haberler, en çok okunanlar, en çok okunan, popüler, trend, daha fazla, daha fazla göster,
    daha fazla yükle, devamı, tümü, tümünü gör, okunma süresi # (dk|dakika), okuma süresi #, # dk, # dk okuma,
    # dakikalık okuma, # dakika önce, # saat önce, # gün önce, etiket, konular, kategoriler, yazarlar, künye,
    hakkında, reklam verin, üyelik, kvkk, kullanım şartları, kullanım koşulları, aydınlatma metni,
    kaynak gösterilmeden …, tüm hakları saklıdır … …, politika, siyaset, ekonomi, dünya, türkiye, spor, futbol,
    kültür sanat, kültür-sanat, sanat, sağlık, bilim, teknoloji, eğitim, yaşam, magazin, asayiş, üçüncü sayfa,
    3 sayfa, yerel, yerel haberler, otomobil, finans, iş dünyası, çevre, turizm, medya, savunma, hava durumu,
    röportaj, görüş, analiz,
    kaynak linki, önceki haber, sonraki haber, önceki yazı, sonraki yazı, başa dön, ana sayfa, tüm hakları saklıdır,
    tüm hakları saklıdır …, okuma süresi # dk, okuma süresi # dakika, hakkımızda, i̇letişim, iletişim,
    gizlilik politikası, son dakika haberleri, son haberler, etiketler, çok okunanlar
  `),
  mapCaptions: list(`
    bu harita, haritada
  `),
  creditLabels: list(`
    fotoğraflar, fotoğraf aa, görsel kaynağı, görsel kaynak, temsili fotoğraf, temsili görsel, temsili,
    arşiv görüntüsü, kaynak görsel, video,
    fotoğraf, foto, görsel, arşiv, arşiv fotoğrafı, kaynak fotoğraf, ekran görüntüsü
  `),
  signOffs: list(`
    haber kaynağı, kaynak aa,
    kaynak, kaynaklar
  `),
  truncation: list(`
    devamını oku, devamı için tıklayın, haberin devamı için tıklayınız, daha fazlasını oku
  `),
  translation: list(`
    bu makale otomatik olarak çevrilmiştir …, otomatik çeviri, makine çevirisi
  `),
  promotionVerbs: list(`
    indir, indirin, abone, takip, katıl, katılın, kaydol
  `),
  promotionThings: list(`
    uygulamayı, uygulamamızı, bültenimize, kanalımıza, whatsapp, telegram, bildirimleri
  `),
  captionLabels: list(`
    fotoğraf altı
  `),
  bylines: list(`
    yazar, haber merkezi, editör, kaynak haber, derleyen, haberi yazan,
    yazan, haber, hazırlayan, muhabir
  `),
  dated: list(`
    giriş, giriş tarihi, oluşturulma, oluşturulma tarihi, yayın tarihi, yayınlandı, yayımlanma,
    yayımlanma tarihi, güncellenme, güncelleme tarihi, güncellendi, son güncellenme, tarih, eklenme,
    eklenme tarihi,
    yayınlanma, yayınlanma tarihi, güncelleme, son güncelleme
  `),
  chatter: list(`
    i̇şte çeviri, işte çeviri …
  `),
}
