/** Names of the former Soviet Union in spellings that no rule leads back from: `Evgueni`, `Alexandre`, `Akop`, `Mamedov`. */
import {fold} from '../listed/authority.ts'
import type {ResolvedPart} from './persons.ts'

/** `origin: spelling=usual …`, the spelling folded; the same where it is right, and only the surname behind it may be foreign. */
const TABLE = `
ru: alexandre=Alexander alexandr=Alexandr aleksandr=Aleksandr evgueni=Yevgeny evgenij=Yevgeny evghenij=Yevgeny ludmila=Lyudmila cyrille=Kirill
ru: maxime=Maxim egor=Yegor efim=Yefim iefim=Yefim jegor=Yegor jefim=Yefim ielena=Yelena iekaterina=Yekaterina
uk: olexandre=Oleksandr olexander=Oleksandr olexandra=Oleksandra
hy: akop=Hakob arutyun=Harutyun zograb=Zohrab oganes=Hovhannes ovannes=Hovhannes mger=Mher vagan=Vahan vagram=Vahram vage=Vahe vartan=Vartan egiche=Yeghishe
az: ilkham=Ilham gasan=Hasan gusein=Huseyn guseyn=Huseyn gejdar=Heydar geidar=Heydar geydar=Heydar dzheikhun=Jeyhun samed=Samad ragim=Rahim
az: kerim=Karim akhmed=Ahmad gyunel=Gunel mekhriban=Mehriban mekhman=Mehman khikmet=Hikmet magerram=Maharram mekhti=Mehdi rakhman=Rahman
uz: chavkat=Shavkat schawkat=Shavkat abdoulla=Abdulla chokhrukh=Shohrukh bekhzod=Behzod bakhodir=Bahodir
tg: emomali=Emomali sirodjiddin=Sirojiddin roustam=Rustam chirinbonou=Shirinbonu
kk: kassym=Kassym ierlan=Yerlan jerlan=Yerlan erlan=Yerlan jermek=Yermek ermek=Yermek marat=Marat aijan=Aizhan mouratkhan=Muratkhan
ky: kamtchybek=Kamchybek akylbek=Akylbek tchinguiz=Chingiz tchynguyz=Chyngyz omourbek=Omurbek
`

/** Surnames of Azerbaijan as they come through Russian; Russia's own citizens of that name keep them. */
const THROUGH_RUSSIAN = `
mamedov=Mammadov mamedzade=Mammadzada gasanov=Hasanov guseinov=Huseynov guseynov=Huseynov gousseinov=Huseynov akhmedov=Ahmadov dzhafarov=Jafarov
djafarov=Jafarov gadzhiev=Hajiyev gadjiev=Hajiyev hadjiev=Hajiyev gadzhizade=Hajizada kuliev=Guliyev kouliev=Guliyev veliev=Valiyev ragimov=Rahimov
kerimov=Karimov magerramov=Maharramov mekhtiev=Mehdiyev askerov=Asgarov aleskerov=Alasgarov iskenderov=Isgandarov kasumov=Gasimov kasimov=Gasimov
sadykhov=Sadigov geidarov=Heydarov geydarov=Heydarov rzaev=Rzayev ismailov=Ismayilov ibragimov=Ibrahimov samedov=Samadov kyazimov=Kazimov
efendiev=Afandiyev akhundov=Akhundov mirzoev=Mirzoyev nagiev=Naghiyev
`

/** Of these, what people of western countries are called too, or English writes as well. */
const rightElsewhere = new Set(['alexandre', 'cyrille', 'efim', 'egor', 'ludmila', 'maxime'])

/** Whether a given name alone shows nothing: it is as well one of France, or another house's spelling. */
export const isRightElsewhere = (word: string): boolean => rightElsewhere.has(fold(word))

const bySpelling = new Map<string, ResolvedPart[]>()
for (const line of TABLE.trim().split('\n')) {
  const [origin = '', spellings = ''] = line.split(': ')
  for (const pair of spellings.split(' ')) {
    const [spelling = '', form = ''] = pair.split('=')
    bySpelling.set(spelling, [{form, origin, how: 'rules', rules: []}])
  }
}

const families = new Map(
  THROUGH_RUSSIAN.trim()
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
)

/** What an Azerbaijani surname is at home, a woman's by the man's; never certain, for only its bearer says where home is. */
export const familyAbroad = (word: string): readonly ResolvedPart[] => {
  const small = fold(word)
    .replace(/w(?=a?$)/, 'v')
    .replace(/i[jy]ev/, 'iev')
  const man = families.get(small)
  const form = man ?? (small.endsWith('a') ? families.get(small.slice(0, -1)) : undefined)
  if (form === undefined) return []
  return [{form: man === undefined ? `${form}a` : form, origin: 'az', how: 'sound', rules: []}]
}

/** What a given name is at home, when it stands in the table. */
export const givenAbroad = (word: string): readonly ResolvedPart[] => bySpelling.get(fold(word)) ?? []
