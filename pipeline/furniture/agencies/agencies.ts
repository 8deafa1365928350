/** News and photo agencies, as credits and sign-offs name them. */

import {list} from '../../languages/list.ts'
import {matchesOf} from '../../text/matches.ts'

/** Agencies that write news. */
const news = list(`
  AFP, afp, ap, apa, rtr, Agence France-Presse, AP, The Associated Press, Associated Press, Reuters, Thomson Reuters, UPI, Bloomberg, Dow Jones, MarketWatch,
  Al Jazeera, Al-Jazeera, Aljazeera, EFE, Agencia EFE, Europa Press, Servimedia, Colpisa, Notimex, Télam, Telam, Agencia Brasil, Agência Brasil, Agência Estado, Estadão Conteúdo, Estadão Content,
  Folhapress, Lusa, Agência Lusa, Andina, Prensa Latina, Xinhua, Xinhuanet, China News Service, CNS, Kyodo, Kyodo News, Jiji, Jiji Press, Yonhap,
  KCNA, CNA, Central News Agency, Bernama, Antara, VNA, TNA, PNA, PTI, Press Trust of India, ANI, IANS, UNI, APP, BSS, UNB, Lankapuvath,
  dpa, dpa-AFX, dpa-infocom, dpa/tmn, dpa-tmn, DPA, Deutsche Presse-Agentur, SID, KNA, epd, AFX, APA, Keystone-SDA, SDA, sda, Keystone-ATS, ATS, ATS-Keystone, awp, Belga, BELGA, ANP, Novum,
  ANSA, Ansa, ANSA Agency, AGI, Agi, Adnkronos, AdnKronos, LaPresse, Askanews, askanews, Italpress, Dire, Agenzia Dire, Nova, Agenzia Nova, Radiocor,
  TT, NTB, Ritzau, STT, BNS, LETA, ELTA, ETA, PAP, ČTK, CTK, TASR, SITA, MTI, Agerpres, AGERPRES, Mediafax, BTA, BGNES, Tanjug, Beta, FoNet, HINA, Hina, STA, FENA, MIA, ATA,
  AMNA, ANA-MPA, CNA Cyprus, Anadolu, Anadolu Agency, AA, DHA, İHA, IHA, ANKA, TASS, ITAR-TASS, Itar-Tass, RIA, Ria, RIA Novosti, Ria Novosti, Interfax,
  Interfax-Ukraine, Sputnik, Regnum, Rosbalt, Ukrinform, UNIAN, UNN, LIGA, BelTA, BELTA, Moldpres, Armenpress, ARMENPRESS, Arminfo, News.am, Azertac, AZERTAC, APA Azerbaijan, Report, Trend,
  Interpressnews, IPN, Kazinform, Kabar, Khovar, Trend News Agency, UzA, IRNA, ISNA, Mehr, Fars, Tasnim, SANA, NNA, Petra, WAFA, MENA, WAM, SPA, QNA, KUNA, BNA, ONA, SABA, INA,
  MAP, TAP, APS, SUNA, ENA, NAN, GNA, PANA, AIP, APANEWS, AAP, NZPA, PA, PA Media, Press Association, CP, The Canadian Press, Canadian Press, La Presse canadienne, ATSH, STA,
  Ria Nowosti, RIA Nowosti, AzerNews, Укрінформ, УНІАН, УНН, Інтерфакс-Україна, ТАСС, РИА Новости, Интерфакс, Арменпресс, فرانس برس, رويترز, أسوشيتد برس, وكالة الأناضول, Relaxnews, ETX, Agence Europe, Inter Press Service, IPS, AlterPresse, Syria TV,
  Yonhap News, Yonhap News Agency, Newsis, News1, APE-MPE, ΑΠΕ-ΜΠΕ, Azertag, AZERTAG, Turan, ILNA, Fars News Agency, Tasnim News Agency, Mehr News Agency, Demiroren News Agency, Demirören News Agency, Ihlas News Agency,
  MNA, ILKHA, UkrinForm, Interfax-AVN, Sputnik Armenia, Sputnik Azerbaijan,
  Bhasha, PTI Bhasha, PTI-Bhasha, Varta, Univarta, UNI Varta, ANI News, IANS Hindi, Trend.az, Report News Agency, Montsame, Akipress, AKIpress, 24.kg, Kun.uz, Gazeta.uz, Ukrinform News, Moldpres News, IPN Chisinau, Sana News, Saba News, Rudaw, Shafaq News, Petra News, NNA Lebanon, YJC, Shabestan, Iran Press, Press TV, Armenian News, Panorama.am, Aysor, Tert.am, Pirveli, Primenews, GHN, InterPressNews, Azeri-Press, Azeri Press Agency,
  China News Agency, China News Network, CCTV News, RBC-Ukraine, Ukrainian News
`)

/** Agencies and platforms that sell or show photographs. */
const photo = list(`
  Getty Images, GETTY IMAGES, Getty, GETTY, Gettyimages, iStock, iStockphoto, Shutterstock, SHUTTERSTOCK, Alamy, ALAMY, Alamy Stock Photo, Adobe Stock, Depositphotos, Dreamstime,
  Sipa, SIPA, Sipa Press, SIPA USA, Sipa USA, SIPA PRESS, Abaca, ABACA, Abacapress, ABACAPRESS, Abaca Press, Hans Lucas, Magnum, Magnum Photos, MAXPPP, Maxppp, PhotoPQR, PHOTOPQR, KMSP, DPPI,
  picture alliance, picture-alliance, Picture Alliance, PICTURE ALLIANCE, imago, IMAGO, imago images, Imago Images, IMAGO Images, ddp, ddp images, ullstein bild, action press, Action Press, laif, VISUM,
  EPA, epa, EPA-EFE, EPA-Yonhap, EPA-Efe, European Pressphoto Agency, Rex, Rex Features, REX, Zuma, ZUMA, ZUMA Press, ZUMAPRESS, ZUMA Wire, NurPhoto, NURPHOTO, Nurphoto, SOPA Images, SOPA, Le Pictorium, Pacific Press,
  Unsplash, Pexels, Pixabay, Wikimedia Commons, Wikimedia, Wikipedia, Flickr, Creative Commons, Public Domain, POOL, Pool, HANDOUT, Handout, Polaris, Redux, Redux Pictures, Panos, Panos Pictures, VII, Agence VU, Agence VU', REA, Réa, Bestimage, BESTIMAGE, BestImage, Icon Sport, Icon SMI, Icon Sportswire,
  Panoramic, Presse Sports, Action Images, USA TODAY Sports, USA Today Sports, Imagn, Imagn Images, Bridgeman, Bridgeman Images, Corbis, Corbis Sygma, Sygma, Gamma-Rapho, Gamma, Rapho, Starface, Scanpix, TT Bild, Lehtikuva, Ritzau Scanpix, NTB Scanpix, Bildbyrån,
  CTK Photo, ČTK Foto, PAP/EPA, Reporters, Photo News, Photonews, Isopix, Hollandse Hoogte, ANP Foto, Contrasto, Fotogramma, Fotograma, IPA, Agencia Uno, Aton, Photosport, Cuartoscuro, Globe Photos, WireImage, FilmMagic, PA Wire, PA Images, PA Archive, Press Eye, Sportsfile, INPHO, Inpho,
  Keystone, KEYSTONE, Keystone Press, AP Photo, AP Images, AP Foto, Reuters Photo, Reuters Connect, AFP Photo, AFP PHOTO, REUTERS, X03809, Planet Labs, Maxar, Maxar Technologies, Copernicus, NASA, Google Earth, Landov, Splash, Splash News, Backgrid, BACKGRID, Camera Press, Eyevine, eyevine,
  Future Publishing, LightRocket, Anadolu Images, Xinhua News Agency, Kyodo News Images, Bloomberg via Getty Images, CQ-Roll Call, Universal Images Group, Hulton Archive, Mary Evans, akg-images, AKG, SZ Photo, Süddeutsche Zeitung Photo, Archivo, Telegram, Youtube, YouTube, Facebook, Twitter, Instagram
`)

/** Every word of their names, as it stands. */
export const agencyWords: readonly string[] = [...news, ...photo].flatMap((name) => name.split(/[\s-]+/))

const fold = (name: string): string => name.replace(/[\s-]+/g, ' ').trim()

/** Names in the cases in which they occur, and in capitals. */
const all = new Set([...news, ...photo].flatMap((name) => [fold(name), fold(name).toUpperCase()]))
const writers = new Set(news.flatMap((name) => [fold(name), fold(name).toUpperCase()]))

/** Whether a text is the name of an agency; the case counts, or `mena` and `trend` would be agencies. */
export function isAgency(name: string): boolean {
  return all.has(fold(name))
}

/** An agency that says so, whether or not the list has it: `Harbour-Press News Agency`. */
const called =
  /^(?:\p{Lu}[\p{L}’'-]+ ){1,4}(?:News|Press|Information) (?:Agency|Service)$|^(?:\p{Lu}[\p{L}’'-]+ ){0,3}\p{Lu}[\p{L}’'-]+-(?:News|Press) (?:News )?Agency$/u

/** Whether it is one that writes news: a sign-off names those. */
export function isNewsAgency(name: string): boolean {
  return writers.has(fold(name)) || called.test(name)
}

const parts = /[\p{L}\p{M}\p{N}]+/gu
const writerParts = new Set([...writers].flatMap((name) => name.match(parts) ?? []))

/** Agencies called by a word of some language (`Mehr` is German for more): without a frame they prove nothing. */
const words = new Set('Beta Dire Fars Hina Kabar Map Mehr Nova Novum Petra Regnum Report Trend'.split(' '))

export function isWord(agency: string): boolean {
  return words.has(agency)
}

/** A cheap look: whether some word of a text is one of an agency that writes news. */
export function mayNameAgency(text: string): boolean {
  for (const [part] of matchesOf(text, parts)) if (writerParts.has(part)) return true
  return false
}
