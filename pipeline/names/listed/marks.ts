/** Marks on the letters of a listed name: its own, another language’s, or some of its own without the others. */
import type {AuthorityEntry} from './authority.ts'
import {fold} from './authority.ts'

/** Languages of names that English writes in letters of its own: a mark on them is another language's. */
const unmarked = new Set(
  'az ru uk be bg mk hy ka kk ky tg uz tt ba ce av os ab mn ar fa ps ur he el ko hi bn ne si ta te mr th bo ug my km lo am ti'.split(
    ' ',
  ),
)
/** Letters with marks that a language's own Latin spelling has, beside those of English. */
const ownLetters: Readonly<Record<string, RegExp>> = {
  tr: /[çğışöüâîûÇĞİŞÖÜÂÎÛ]/g,
  ro: /[ăâîșțşţĂÂÎȘȚŞŢ]/g,
  hu: /[áéíóöőúüűÁÉÍÓÖŐÚÜŰ]/g,
  pl: /[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ]/g,
  zh: /[āáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜÜ]/g,
  ja: /[āīūēōâîûêôŌ]/g,
  vi: /[àáãâèéêìíòóõôùúýăđĩũơưÀÁÂĐÊÔƠƯ\u1ea0-\u1ef9]/g,
}

/** Whether letters stand in a name that neither English nor the name's own language has: `Vladímir Putin`, `Bakú`. */
export function hasForeignMarks(entry: AuthorityEntry, mention: string): boolean {
  if (!/[^\0-\x7f]/.test(mention) || entry.origin === undefined) return false
  const own = ownLetters[entry.origin]
  if (!own && !unmarked.has(entry.origin)) return false
  const rest = (own ? mention.replace(own, '') : mention).replace(/[’‘ʻʼ\u00a0‑]/g, '')
  return /[^\0-\x7f]/.test(rest)
}

/** Whether a form has some of its marks and lost others (`Kiliçdaroglu`): neither the name’s own nor English. */
export function losesSomeMarks(entry: AuthorityEntry, mention: string): boolean {
  const own = entry.origin === undefined ? undefined : entry.forms[entry.origin]
  if (own === undefined || !isMarked(mention.replace(/[’‘ʻʼ\u00a0‑]/g, ''))) return false
  if ([entry.canonical, own, ...entry.accepted].some((form) => form.includes(mention))) return false
  const at = fold(own).indexOf(fold(mention))
  return (
    at !== -1 && [...mention].some((letter, index) => !isMarked(letter) && isMarked(own.charAt(at + index)))
  )
}

/** Whether a place stands with the marks of a language that is not its own: `Taipéi`. */
export function isOtherLanguages(entry: AuthorityEntry, mention: string): boolean {
  return (
    entry.kind === 'place' &&
    isMarked(mention) &&
    mention !== entry.canonical &&
    mention !== entry.forms[entry.origin ?? ''] &&
    !entry.accepted.includes(mention) &&
    Object.values(entry.forms).includes(mention)
  )
}

function isMarked(letters: string): boolean {
  return /[^\0-\x7f]/.test(letters)
}
