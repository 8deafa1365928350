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
  sr: /[čćđšžČĆĐŠŽ]/g,
  hr: /[čćđšžČĆĐŠŽ]/g,
  bs: /[čćđšžČĆĐŠŽ]/g,
  sl: /[čšžćđČŠŽĆĐ]/g,
  cs: /[áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ]/g,
  sk: /[áäčďéíĺľňóôŕšťúýžÁÄČĎÉÍĹĽŇÓÔŔŠŤÚÝŽ]/g,
  lt: /[ąčęėįšųūžĄČĘĖĮŠŲŪŽ]/g,
  lv: /[āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ]/g,
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
  if (!isMarked(mention)) return false
  const own = entry.origin === undefined ? undefined : entry.forms[entry.origin]
  if (own === undefined || !isMarked(mention.replace(/[’‘ʻʼ\u00a0‑]/g, ''))) return false
  if ([entry.canonical, own, ...entry.accepted].some((form) => form.includes(mention))) return false
  const at = fold(own).indexOf(fold(mention))
  return (
    at !== -1 && [...mention].some((letter, index) => !isMarked(letter) && isMarked(own.charAt(at + index)))
  )
}

/** The form of a person's name that a mention comes nearest to: with the marks of the name's own language where it has some of them. */
export function nearestForm(entry: AuthorityEntry, target: string, mention: string): string {
  const own = ownForm(entry)
  if (own === undefined || fold(own) !== fold(target)) return target
  const words = new Set(mention.split(/\s+/))
  return own.split(/\s+/).some((word) => isMarked(word) && words.has(word)) ? own : target
}

/** How a person's own language writes the name, where English may write it so. */
export function ownForm({kind, origin, forms}: AuthorityEntry): string | undefined {
  return kind === 'person' && origin !== undefined && !unmarked.has(origin) ? forms[origin] : undefined
}

/** The surname with the marks of its own language, where a text writes other words with such. */
export function familyAsElsewhere(entry: AuthorityEntry, family: string, text: string): string {
  const form = ownForm(entry)
  const own = form === undefined ? undefined : entry.families[form]
  const letters = entry.origin === undefined ? undefined : ownLetters[entry.origin]
  if (own === undefined || !letters || !isMarked(own)) return family
  return text.replaceAll(own, '').search(letters) === -1 ? family : own
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

/** Whether there are letters beyond those of English. */
export function isMarked(letters: string): boolean {
  return /[^\0-\x7f]/.test(letters)
}
