/**
 * Packs of languages that are recognised and kept from harm, but have no rules of their own yet: typography, calendar and
 * the words that tell them. A language that gets more moves into a folder.
 */
import {furniture as arabicFurniture} from './ar/furniture.ts'
import {furniture as greekFurniture} from './el/furniture.ts'
import {furniture as persianFurniture} from './fa/furniture.ts'
import {furniture as japaneseFurniture} from './ja/furniture.ts'
import {furniture as koreanFurniture} from './ko/furniture.ts'
import {list} from './list.ts'
import {furniture as dutchFurniture} from './nl/furniture.ts'
import type {FurniturePhrases, Pack, Script, Typography} from './pack.ts'
import {noFurniture} from './pack.ts'
import {furniture as polishFurniture} from './pl/furniture.ts'
import {furniture as romanianFurniture} from './ro/furniture.ts'
import {furniture as russianFurniture} from './ru/furniture.ts'
import {furniture as swedishFurniture} from './sv/furniture.ts'
import {furniture as turkishFurniture} from './tr/furniture.ts'
import {furniture as ukrainianFurniture} from './uk/furniture.ts'
import {furniture as chineseFurniture} from './zh/furniture.ts'

interface Light {
  readonly code: string
  readonly iso3: string
  readonly name: string
  readonly script: Script
  readonly letters?: string
  readonly quotes: Typography['quotes']
  readonly noBreakSpaces?: boolean
  readonly abbreviations?: string
  readonly weekdays: string
  readonly months: string
  readonly stopWords: string
  readonly furniture?: FurniturePhrases
}

function light(facts: Light): Pack {
  return {
    code: facts.code,
    iso3: facts.iso3,
    name: facts.name,
    script: facts.script,
    letters: facts.letters ?? '',
    typography: {
      quotes: facts.quotes,
      spacedMarks: '',
      spacedOpeners: '',
      noBreakSpaces: facts.noBreakSpaces ?? false,
      capitalNouns: false,
    },
    words: {
      abbreviations: list(facts.abbreviations ?? ''),
      honorifics: [],
      weekdays: list(facts.weekdays),
      months: list(facts.months),
      stopWords: list(facts.stopWords),
      demonyms: [],
      ambiguousDemonyms: [],
      lowerCasePhrases: [],
    },
    furniture: facts.furniture ?? noFurniture,
  }
}

const curly = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
] as const
const low = [
  ['„', '”'],
  ['„', '“'],
  ['«', '»'],
  ['"', '"'],
] as const
const angled = [
  ['«', '»'],
  ['„', '“'],
  ['“', '”'],
  ['"', '"'],
] as const
const cornered = [
  ['「', '」'],
  ['『', '』'],
  ['“', '”'],
  ['"', '"'],
] as const

export const lightPacks: readonly Pack[] = [
  light({
    code: 'nl',
    furniture: dutchFurniture,
    iso3: 'nld',
    name: 'Dutch',
    script: 'Latn',
    letters: 'áéëèíïóöü',
    quotes: [...curly, ['„', '”'], ["'", "'"]],
    abbreviations:
      'bijv, blz, bv, ca, d.w.z, dhr, dr, drs, enz, etc, incl, ir, jl, m.b.t, mevr, mln, mr, mw, nl, nr, o.a, o.l.v, p, prof, resp, St, t.a.v, t.o.v, tel, v.Chr, vgl, vs, z.g',
    weekdays: 'maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag',
    months:
      'januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december',
    stopWords: `de, het, een, van, en, in, is, op, te, dat, die, voor, met, zijn, aan, niet, er, om, ook, als, bij, door, maar,
      naar, uit, over, nog, tot, dan, wordt, werd, worden, heeft, hebben, had, was, waren, of, deze, dit, hij, zij, ze, we, wij,
      ik, je, u, hun, haar, hem, zich, geen, wel, al, meer, veel, zo, kan, kunnen, moet, moeten, zal, zullen, zou, zouden,
      onder, tegen, tussen, tijdens, volgens, omdat, toen, waar, wat, wie, nu, andere, jaar, twee, onze, men, niets, alleen`,
  }),
  light({
    code: 'pl',
    furniture: polishFurniture,
    iso3: 'pol',
    name: 'Polish',
    script: 'Latn',
    letters: 'ąćęłńóśźż',
    quotes: low,
    noBreakSpaces: true,
    abbreviations:
      'al, art, b, dr, gen, godz, hab, im, inż, itd, itp, jw, ks, lek, m.in, mec, mgr, mjr, mld, mln, n.e, nr, np, ok, os, p, płk, pkt, pod, por, pow, pol, prof, proc, pt, r, red, rtm, św, str, tj, tys, tzn, tzw, ul, ur, w, wg, woj, ww, zł, zob',
    weekdays: 'poniedziałek, wtorek, środa, czwartek, piątek, sobota, niedziela',
    months:
      'stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada, grudnia',
    stopWords: `i, w, na, z, że, się, do, nie, to, jest, o, a, jak, po, co, ale, od, za, przez, dla, są, czy, tak, tym, tego, tej,
      ten, ta, te, był, była, było, były, być, będzie, może, już, tylko, jego, jej, ich, który, która, które, których, którzy,
      przed, pod, przy, oraz, lub, także, jednak, gdy, bez, ze, we, bardzo, więc, jeszcze, między, roku, lat, przed, podczas,
      ma, mają, można, został, została, tych, jako, również, kiedy, gdzie, mnie, mi, nas, nam, sobie, nad, ponad, wszystko`,
  }),
  light({
    code: 'ru',
    furniture: russianFurniture,
    iso3: 'rus',
    name: 'Russian',
    script: 'Cyrl',
    letters: 'абвгдежзийклмнопрстуфхцчшщъыьэюяё',
    quotes: angled,
    noBreakSpaces: true,
    abbreviations:
      'г, гг, в, вв, ул, д, см, ср, стр, т, т.д, т.е, т.к, т.п, тыс, млн, млрд, руб, коп, им, н.э, др, пр, проф, акад, гр, св, обл',
    weekdays: 'понедельник, вторник, среда, четверг, пятница, суббота, воскресенье',
    months: 'января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря',
    stopWords: `и, в, не, на, что, с, он, как, это, по, но, из, у, за, от, к, о, же, то, для, все, его, так, а, бы, было, был,
      была, были, быть, мы, вы, я, она, они, их, или, также, который, которая, которые, которых, после, до, при, со, если, уже,
      еще, ещё, только, этом, этого, этой, эти, когда, где, есть, нет, может, года, году, чтобы, об, во, ее, её, ему, них,
      под, над, между, более, менее, тем, том, себя, очень, даже, во, без, через, сказал, однако, является, можно, нас, нам`,
  }),
  light({
    code: 'uk',
    furniture: ukrainianFurniture,
    iso3: 'ukr',
    name: 'Ukrainian',
    script: 'Cyrl',
    letters: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
    quotes: angled,
    noBreakSpaces: true,
    abbreviations:
      'р, рр, ст, вул, буд, див, пор, стор, т, т.д, т.п, тис, млн, млрд, грн, ім, н.е, ін, проф, обл',
    weekdays: "понеділок, вівторок, середа, четвер, п'ятниця, п’ятниця, субота, неділя",
    months:
      'січня, лютого, березня, квітня, травня, червня, липня, серпня, вересня, жовтня, листопада, грудня',
    stopWords: `і, й, та, в, у, не, на, що, з, із, він, як, це, по, але, за, від, до, для, про, всі, усі, його, так, а, б, було,
      був, була, були, бути, ми, ви, я, вона, вони, їх, або, також, який, яка, які, яких, після, при, якщо, вже, ще, тільки,
      цьому, цього, цієї, ці, коли, де, є, немає, може, року, році, щоб, її, йому, них, під, над, між, більше, менше, тим, том,
      себе, дуже, навіть, без, через, сказав, однак, можна, нас, нам, те, ж, зі, лише, свої, свою, своїх`,
  }),
  light({
    code: 'tr',
    furniture: turkishFurniture,
    iso3: 'tur',
    name: 'Turkish',
    script: 'Latn',
    letters: 'çğıöşüâî',
    quotes: curly,
    abbreviations: 'bkz, vb, vs, Dr, Doç, Prof, Av, Sn, Cad, Sok, No, s, M.Ö, M.S, yy, örn',
    weekdays: 'pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar',
    months: 'ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık',
    stopWords: `ve, bir, bu, da, de, için, ile, olarak, çok, daha, en, olan, gibi, kadar, sonra, ne, o, var, yok, ama, ancak, ki,
      mi, mı, değil, her, hiç, şey, ben, sen, biz, siz, onlar, onun, bunu, buna, bunun, şu, ya, veya, diye, göre, karşı, önce,
      ise, hem, tüm, bütün, oldu, olduğu, olduğunu, olan, olacak, edildi, etti, eden, ederek, yeni, iki, yıl, yılında, arasında,
      üzerinde, tarafından, nedeniyle, dedi, söyledi, bile, zaman, büyük, sadece, böyle, kendi, içinde`,
  }),
  light({
    code: 'sv',
    furniture: swedishFurniture,
    iso3: 'swe',
    name: 'Swedish',
    script: 'Latn',
    letters: 'åäöé',
    quotes: [
      ['”', '”'],
      ['"', '"'],
      ['»', '»'],
      ['’', '’'],
    ],
    abbreviations:
      'bl.a, ca, d.v.s, dvs, e.Kr, etc, f.d, f.n, f.Kr, fr.o.m, jfr, kl, kr, m.fl, m.m, nr, o.d, osv, p.g.a, resp, s.k, st, t.ex, t.o.m, tel',
    weekdays: 'måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag',
    months:
      'januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december',
    stopWords: `och, i, att, det, som, en, på, är, av, för, med, den, till, inte, har, om, ett, de, var, men, så, från, vi, han,
      hon, jag, sig, kan, när, nu, efter, också, eller, där, ska, vid, under, hade, mot, mellan, över, utan, bara, mycket, mer,
      alla, sin, sina, sitt, hans, hennes, deras, dem, detta, denna, dessa, man, ut, upp, blir, blev, bli, vara, varit, skulle,
      ha, än, eftersom, då, vad, vilket, här, två, år, säger, enligt, många, andra, redan, även, ingen`,
  }),
  light({
    code: 'da',
    iso3: 'dan',
    name: 'Danish',
    script: 'Latn',
    letters: 'æøåé',
    quotes: [
      ['”', '”'],
      ['»', '«'],
      ['"', '"'],
      ['„', '“'],
    ],
    abbreviations:
      'bl.a, ca, dvs, f.eks, fx, f.Kr, inkl, jf, kl, kr, m.m, mht, mio, mia, nr, osv, pga, st, tlf',
    weekdays: 'mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag',
    months: 'januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december',
    stopWords: `og, i, at, det, som, en, på, er, af, for, med, den, til, ikke, har, om, et, de, var, men, så, fra, vi, han, hun,
      jeg, sig, kan, når, nu, efter, også, eller, der, skal, ved, under, havde, mod, mellem, over, uden, bare, meget, mere, alle,
      sin, sine, sit, hans, hendes, deres, dem, dette, denne, disse, man, ud, op, bliver, blev, blive, være, været, skulle, have,
      end, fordi, da, hvad, hvor, hvis, hvilket, her, to, år, siger, ifølge, mange, andre, allerede, ingen, kun, noget, vil`,
  }),
  light({
    code: 'nb',
    iso3: 'nob',
    name: 'Norwegian',
    script: 'Latn',
    letters: 'æøåéòô',
    quotes: [
      ['«', '»'],
      ['”', '”'],
      ['"', '"'],
      ['„', '“'],
    ],
    abbreviations: 'bl.a, ca, dvs, f.eks, f.Kr, inkl, jf, kl, kr, m.m, mht, mill, mrd, nr, osv, pga, st, tlf',
    weekdays: 'mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag',
    months: 'januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember',
    stopWords: `og, i, at, det, som, en, på, er, av, for, med, den, til, ikke, har, om, et, de, var, men, så, fra, vi, han, hun,
      jeg, seg, kan, når, nå, etter, også, eller, der, skal, ved, under, hadde, mot, mellom, over, uten, bare, mye, mer, alle,
      sin, sine, sitt, hans, hennes, deres, dem, dette, denne, disse, man, ut, opp, blir, ble, bli, være, vært, skulle, ha, enn,
      fordi, da, hva, hvor, hvis, noe, her, to, år, sier, ifølge, mange, andre, allerede, ingen, kun, vil, blant, sammen`,
  }),
  light({
    code: 'ro',
    furniture: romanianFurniture,
    iso3: 'ron',
    name: 'Romanian',
    script: 'Latn',
    letters: 'ăâîșțşţ',
    quotes: low,
    abbreviations:
      'art, cca, dl, dna, dr, etc, ex, lt, mil, mld, nr, op, p, pct, pt, prof, str, ș.a, tel, vol',
    weekdays: 'luni, marți, miercuri, joi, vineri, sâmbătă, duminică',
    months:
      'ianuarie, februarie, martie, aprilie, mai, iunie, iulie, august, septembrie, octombrie, noiembrie, decembrie',
    stopWords: `și, de, în, la, a, cu, că, pe, nu, din, o, un, care, pentru, să, se, este, sunt, mai, au, ai, al, ale, dar, sau, ca,
      prin, după, până, între, fără, despre, această, acest, aceste, acesta, acestea, fi, fost, era, erau, are, am, le, îi, îl, lui,
      ei, lor, el, ea, noi, voi, ce, când, unde, cum, dacă, doar, și-a, s-a, într-un, într-o, toate, toți, alte, foarte, ani, anul,
      poate, pot, va, vor, fie, deja, încă, potrivit, asupra, avea, dintre, două, spus`,
  }),
  light({
    code: 'cs',
    iso3: 'ces',
    name: 'Czech',
    script: 'Latn',
    letters: 'áčďéěíňóřšťúůýž',
    quotes: [
      ['„', '“'],
      ['»', '«'],
      ['‚', '‘'],
      ['"', '"'],
    ],
    abbreviations:
      'aj, angl, apod, atd, cca, č, čl, dr, hl, hod, ing, Kč, kpt, ks, max, mil, min, mj, mld, mudr, mgr, n.l, např, nám, obr, odst, p, plk, popř, prof, př.n.l, r, resp, roč, s, st, stol, str, sv, tel, tis, tj, tzn, tzv, ul, vč, viz',
    weekdays: 'pondělí, úterý, středa, čtvrtek, pátek, sobota, neděle',
    months: 'ledna, února, března, dubna, května, června, července, srpna, září, října, listopadu, prosince',
    stopWords: `a, v, na, se, je, že, to, s, z, do, o, i, ve, pro, za, by, ale, si, po, jako, podle, od, jsou, už, jeho, jak, při,
      který, která, které, kteří, byl, byla, bylo, byly, být, není, jen, k, ze, také, však, nebo, jsem, jsme, má, mají, může, tak,
      před, aby, ještě, když, mezi, už, než, bude, budou, své, svou, jejich, tím, tom, toho, této, tento, tato, roce, roku, let,
      proti, až, kde, co, které, řekl, velmi, bez, pod, nad, další, protože`,
  }),
  light({
    code: 'ca',
    iso3: 'cat',
    name: 'Catalan',
    script: 'Latn',
    letters: 'àçèéíïòóúü·',
    quotes: angled,
    noBreakSpaces: true,
    abbreviations: 'art, av, c, cap, etc, pàg, p. ex, Sr, Sra, dr, dra, prof, núm, tel, vol, s, EUA',
    weekdays: 'dilluns, dimarts, dimecres, dijous, divendres, dissabte, diumenge',
    months: 'gener, febrer, març, abril, maig, juny, juliol, agost, setembre, octubre, novembre, desembre',
    stopWords: `el, la, els, les, l, un, una, uns, unes, de, del, dels, d, i, a, al, als, en, per, pel, pels, amb, sense, sobre, entre,
      fins, des, contra, segons, durant, que, què, qui, qual, quals, on, quan, com, es, s, seu, seva, seus, seves, li, em, et, ens,
      jo, tu, ell, ella, ells, nosaltres, aquest, aquesta, aquests, aquestes, aquell, això, no, ni, sí, però, sinó, perquè, mentre,
      ja, més, menys, molt, també, encara, sempre, tot, tots, tota, altres, altre, mateix, cada, és, són, era, eren, ha, han, havia,
      ser, estat, està, té, tenen, fer, ha, pot, va, van, dos, tres, any, anys, dia, ara, avui, o, dit, hi, ho`,
  }),
  light({
    code: 'el',
    furniture: greekFurniture,
    iso3: 'ell',
    name: 'Greek',
    script: 'Grek',
    quotes: angled,
    abbreviations: 'κ, κκ, κ.ά, κ.λπ, κ.τ.λ, π.χ, δηλ, αρ, σελ, τηλ, π.Χ, μ.Χ, δισ, εκ',
    weekdays: 'Δευτέρα, Τρίτη, Τετάρτη, Πέμπτη, Παρασκευή, Σάββατο, Κυριακή',
    months:
      'Ιανουαρίου, Φεβρουαρίου, Μαρτίου, Απριλίου, Μαΐου, Ιουνίου, Ιουλίου, Αυγούστου, Σεπτεμβρίου, Οκτωβρίου, Νοεμβρίου, Δεκεμβρίου',
    stopWords:
      'και, το, να, του, η, της, με, την, που, για, από, στο, των, είναι, ο, τα, σε, στην, οι, τους, θα, τον, δεν, ότι, μια, τις, αυτό, ένα, στη, κατά, ήταν, έχει, ως, όπως, μας, αλλά, προς, στον, ή, στα, μετά, αν, όταν, έχουν, μου, πολύ',
  }),
  light({
    code: 'ar',
    furniture: arabicFurniture,
    iso3: 'arb',
    name: 'Arabic',
    script: 'Arab',
    quotes: [
      ['«', '»'],
      ['“', '”'],
      ['"', '"'],
    ],
    weekdays: 'الاثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, الأحد',
    months: 'يناير, فبراير, مارس, أبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر',
    stopWords:
      'في, من, على, إلى, أن, عن, التي, الذي, هذا, هذه, مع, ما, لا, كان, كانت, بعد, قبل, بين, كل, ذلك, هو, هي, وقد, قد, وقال, قال, أو, إن, لم, لن, حيث, حتى, غير, خلال, عند, منذ, الذين, بعض, أي, ثم, كما, به, له, فيها, فيه, لها, عليه, وأن',
  }),
  light({
    code: 'fa',
    furniture: persianFurniture,
    iso3: 'pes',
    name: 'Persian',
    script: 'Arab',
    quotes: [
      ['«', '»'],
      ['"', '"'],
    ],
    weekdays: 'دوشنبه, سه‌شنبه, چهارشنبه, پنج‌شنبه, جمعه, شنبه, یکشنبه',
    months: 'ژانویه, فوریه, مارس, آوریل, مه, ژوئن, ژوئیه, اوت, سپتامبر, اکتبر, نوامبر, دسامبر',
    stopWords:
      'و, در, به, از, که, این, است, را, با, برای, آن, یک, خود, تا, کرد, بر, هم, نیز, گفت, می, شود, شد, بود, ما, وی, او, اما, یا, باید, هر, آنها, بین, پس, اگر, همه, نه, دیگر, شده, کرده, دارد, کند, کنند, بعد, پیش, هستند, می‌شود, می‌کند',
  }),
  light({
    code: 'he',
    iso3: 'heb',
    name: 'Hebrew',
    script: 'Hebr',
    quotes: [
      ['"', '"'],
      ['„', '”'],
      ['“', '”'],
      ['״', '״'],
    ],
    weekdays: 'ראשון, שני, שלישי, רביעי, חמישי, שישי, שבת',
    months: 'ינואר, פברואר, מרץ, אפריל, מאי, יוני, יולי, אוגוסט, ספטמבר, אוקטובר, נובמבר, דצמבר',
    stopWords:
      'של, את, על, לא, כי, עם, הוא, גם, זה, היא, או, אם, אך, כל, יותר, אבל, אני, כך, היה, היו, הם, בין, רק, עד, אחרי, לפני, מה, יש, אין, זו, אלה, אשר, כדי, בכל, שלא, אמר, להיות, מאוד, לאחר, במשך, שנים, כמו, אנחנו, שלו, שלה',
  }),
  light({
    code: 'hi',
    iso3: 'hin',
    name: 'Hindi',
    script: 'Deva',
    quotes: curly,
    weekdays: 'सोमवार, मंगलवार, बुधवार, गुरुवार, शुक्रवार, शनिवार, रविवार',
    months: 'जनवरी, फरवरी, मार्च, अप्रैल, मई, जून, जुलाई, अगस्त, सितंबर, अक्टूबर, नवंबर, दिसंबर',
    stopWords:
      'के, का, में, की, है, और, से, को, पर, इस, ने, कि, हैं, यह, भी, एक, नहीं, तो, ही, था, थे, थी, हो, कर, लिए, कहा, जो, या, वह, उन्होंने, गया, कुछ, साथ, अपने, उनके, तक, बाद, करने, किया, रहा, रहे, इसके, जब, अब',
  }),
  light({
    code: 'zh',
    furniture: chineseFurniture,
    iso3: 'cmn',
    name: 'Chinese',
    script: 'Hans',
    quotes: [
      ['“', '”'],
      ['‘', '’'],
      ['「', '」'],
      ['『', '』'],
      ['《', '》'],
    ],
    weekdays: '星期一, 星期二, 星期三, 星期四, 星期五, 星期六, 星期日',
    months: '一月, 二月, 三月, 四月, 五月, 六月, 七月, 八月, 九月, 十月, 十一月, 十二月',
    stopWords:
      '的, 了, 在, 是, 和, 不, 有, 我们, 他, 这, 与, 也, 对, 就, 而, 为, 以, 但, 并, 或, 将, 被, 其, 及, 从, 到, 说, 中, 上, 等',
  }),
  light({
    code: 'ja',
    furniture: japaneseFurniture,
    iso3: 'jpn',
    name: 'Japanese',
    script: 'Jpan',
    quotes: cornered,
    weekdays: '月曜日, 火曜日, 水曜日, 木曜日, 金曜日, 土曜日, 日曜日',
    months: '1月, 2月, 3月, 4月, 5月, 6月, 7月, 8月, 9月, 10月, 11月, 12月',
    stopWords:
      'の, に, は, を, た, が, で, て, と, し, れ, さ, ある, いる, も, する, から, な, こと, として, い, や, れる, など, ため, この, その, よう, また, もの, という, あり, まで, られ, なる, へ, か, だ, これ, によって, により, おり, より, による',
  }),
  light({
    code: 'ko',
    furniture: koreanFurniture,
    iso3: 'kor',
    name: 'Korean',
    script: 'Kore',
    quotes: [...curly, ...cornered.slice(0, 2)],
    weekdays: '월요일, 화요일, 수요일, 목요일, 금요일, 토요일, 일요일',
    months: '1월, 2월, 3월, 4월, 5월, 6월, 7월, 8월, 9월, 10월, 11월, 12월',
    stopWords:
      '이, 그, 저, 것, 수, 등, 및, 또, 또는, 그리고, 하지만, 그러나, 있다, 있는, 하는, 한, 할, 대한, 위해, 따라, 때문에, 이라고, 라고, 말했다, 밝혔다, 지난, 이번, 모든, 더, 가장, 있습니다, 통해, 의해',
  }),
  light({
    code: 'hy',
    iso3: 'hye',
    name: 'Armenian',
    script: 'Armn',
    quotes: [
      ['«', '»'],
      ['„', '“'],
      ['"', '"'],
    ],
    weekdays: 'երկուշաբթի, երեքշաբթի, չորեքշաբթի, հինգշաբթի, ուրբաթ, շաբաթ, կիրակի',
    months:
      'հունվար, փետրվար, մարտ, ապրիլ, մայիս, հունիս, հուլիս, օգոստոս, սեպտեմբեր, հոկտեմբեր, նոյեմբեր, դեկտեմբեր',
    stopWords:
      'և, է, որ, են, մեջ, ու, այս, այդ, նաև, համար, մասին, հետ, որը, որոնք, էր, էին, իր, նրա, մի, չի, չեն, եթե, բայց, կամ, ինչպես, ըստ, պետք, միայն, բոլոր, երբ, ես, մենք, նա, նրանք, հետո, մինչև',
  }),
  light({
    code: 'ka',
    iso3: 'kat',
    name: 'Georgian',
    script: 'Geor',
    quotes: [
      ['„', '“'],
      ['«', '»'],
      ['"', '"'],
    ],
    weekdays: 'ორშაბათი, სამშაბათი, ოთხშაბათი, ხუთშაბათი, პარასკევი, შაბათი, კვირა',
    months:
      'იანვარი, თებერვალი, მარტი, აპრილი, მაისი, ივნისი, ივლისი, აგვისტო, სექტემბერი, ოქტომბერი, ნოემბერი, დეკემბერი',
    stopWords:
      'და, არ, ეს, რომ, თუ, ის, იყო, არის, მისი, რომელიც, მაგრამ, უნდა, ასევე, შემდეგ, შესახებ, როგორც, მათ, ამ, ან, მას, რა, ერთი, მხოლოდ, ყველა, მიერ, ვერ, ჩვენ',
  }),
  light({
    code: 'az',
    iso3: 'azj',
    name: 'Azerbaijani',
    script: 'Latn',
    letters: 'əçğıöşü',
    quotes: [
      ['“', '”'],
      ['«', '»'],
      ['"', '"'],
      ['„', '“'],
    ],
    weekdays: 'bazar ertəsi, çərşənbə axşamı, çərşənbə, cümə axşamı, cümə, şənbə, bazar',
    months: 'yanvar, fevral, mart, aprel, may, iyun, iyul, avqust, sentyabr, oktyabr, noyabr, dekabr',
    stopWords: `və, bir, bu, da, də, ilə, üçün, olan, olaraq, edib, ki, o, onun, daha, çox, var, sonra, qədər, kimi, ən, hər, edilib,
      olub, bildirib, isə, həm, həmin, amma, lakin, yeni, il, ildə, tərəfindən, arasında, görə, belə, öz, biz, mən, siz, onlar,
      deyil, yox, ya, nə, edən, edir, olunub, artıq, haqqında, bütün, bunu, bunun, qarşı`,
  }),
]
