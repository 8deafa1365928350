/** Given names of the former Soviet Union in spellings that no rule leads back from: `Evgueni`, `Alexandre`, `Akop`. */
import {fold} from '../listed/authority.ts'
import type {ResolvedPart} from './persons.ts'

/** `origin: spelling=usual …`, the spelling folded; the same where it is right, and only the surname behind it may be foreign. */
const TABLE = `
ru: alexandre=Alexander alexandr=Alexandr aleksandr=Aleksandr evgueni=Yevgeny evgenij=Yevgeny evghenij=Yevgeny ludmila=Lyudmila cyrille=Kirill
ru: maxime=Maxim egor=Yegor efim=Yefim iefim=Yefim jegor=Yegor jefim=Yefim ielena=Yelena iekaterina=Yekaterina
uk: olexandre=Oleksandr olexander=Oleksandr olexandra=Oleksandra
hy: akop=Hakob arutyun=Harutyun zograb=Zohrab oganes=Hovhannes ovannes=Hovhannes mger=Mher vagan=Vahan vagram=Vahram vage=Vahe vartan=Vartan egiche=Yeghishe
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

/** What a given name is at home, when it stands in the table. */
export const givenAbroad = (word: string): readonly ResolvedPart[] => bySpelling.get(fold(word)) ?? []
