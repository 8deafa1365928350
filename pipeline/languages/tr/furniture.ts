/** Site furniture in Turkish: the commonest labels and notices. */
import {list} from '../list.ts'
import type {FurniturePhrases} from '../pack.ts'

export const furniture: FurniturePhrases = {
  readAlso: list(`
    ayrıca okuyun, bunu da oku, bunları da okuyun, ayrıca bakınız, ayrıca bkz, ilgili haberler, ilgili haber,
    ilgili konular, benzer haberler, ilginizi çekebilir, bunlar da ilginizi çekebilir, daha fazla oku,
    i̇lgili haberler
  `),
  subscription: list(`
    sadece aboneler için, yalnızca aboneler için, abone ol, abone olun, giriş yap, üye ol, kayıt ol,
    zaten abone misiniz, okumaya devam etmek için …
  `),
  promotion: list(`
    uygulamayı indir, uygulamayı indirin, uygulamamızı indirin, bültenimize abone olun, bültenimize kaydolun,
    bizi takip edin, bizi google news’te takip edin, bizi … takip edin, bildirimleri aç, kanalımıza abone olun
  `),
  share: list(`
    paylaş, paylaşın, facebook’ta paylaş, haberi paylaş, bağlantıyı kopyala, linki kopyala, yazdır, kaydet
  `),
  comments: list(`
    yorumlar, # yorum, yorum yap, yorum yaz, yorum ekle, ilk yorumu siz yapın, e-posta adresiniz yayınlanmayacak,
    e-posta hesabınız yayımlanmayacak …, bir yanıt yazın, bir cevap yazın
  `),
  cookies: list(`
    kabul et, tümünü kabul et, çerez politikası, bu site çerez kullanmaktadır …,
    sitemizde çerezler kullanılmaktadır …
  `),
  player: list(`
    reklam, videoyu izle, haberin devamı için tıklayın, yükleniyor, haberin devamı
  `),
  chrome: list(`
    kaynak linki, önceki haber, sonraki haber, önceki yazı, sonraki yazı, başa dön, ana sayfa, tüm hakları saklıdır,
    tüm hakları saklıdır …, okuma süresi # dk, okuma süresi # dakika, hakkımızda, i̇letişim, iletişim,
    gizlilik politikası, son dakika haberleri, son haberler, etiketler, çok okunanlar
  `),
  mapCaptions: list(`
    bu harita, haritada
  `),
  creditLabels: list(`
    fotoğraf, foto, görsel, arşiv, arşiv fotoğrafı, kaynak fotoğraf, ekran görüntüsü
  `),
  signOffs: list(`
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
    yazan, haber, hazırlayan, muhabir
  `),
  dated: list(`
    yayınlanma, yayınlanma tarihi, güncelleme, son güncelleme
  `),
  chatter: list(`
    i̇şte çeviri, işte çeviri …
  `),
}
