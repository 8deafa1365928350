/** Mentions by a surname alone: they follow the full name of their document, or a title and a form on the list. */
import {packFor} from '../../languages/index.ts'
import {bearsNoMarks, explains, isHouseStyle} from '../compare/clusters.ts'
import type {AuthorityEntry} from '../listed/authority.ts'
import {isAbout} from '../listed/countries.ts'
import {inflectedSurname} from '../listed/inflected.ts'
import {loneSurname} from '../listed/lone-surname.ts'
import {hasForeignMarks} from '../listed/marks.ts'
import {misspelt} from '../listed/misspelt.ts'
import {formIn} from '../listed/recognise.ts'
import type {Mention, Page} from '../mentions/mention.ts'
import {allWords, followsFullName, isSettled, sameName, wordsIn} from '../mentions/mention.ts'
import type {NameToken} from '../mentions/scan.ts'
import {ANNOUNCES, foldWord, likeMention} from '../mentions/scan.ts'
import type {Anchor} from './anchors.ts'
import {acceptedFamilies, addAnchor, Bearers, plural, SHORT_SURNAME} from './anchors.ts'
import {isPaired} from './paired.ts'
import {isGivenName, isUsualFamilyName} from './people.ts'
import {resolvePerson} from './persons.ts'
import {calendar} from './titles.ts'

/** Surnames alone: they follow the full name of their document, or a title and a form on the list. */
export function surnames(page: Page): void {
  const {text, language, settings, tokens, taken, mentions, anchors, listed} = page
  let bearers = new Bearers(anchors)
  let isAnchored = false
  const look = (index: number): void => {
    const token = tokens[index]!
    if (taken[index] || token.end - token.start < 2) return
    const before = token.joint === undefined ? undefined : tokens[index - 1]!
    const announced = before ? before.word.announcing : (token.leader & ANNOUNCES) !== 0
    if (anchors.length === 0 && !announced) {
      const lone = loneSurname(page, index)
      if (lone) mentions.push(lone)
      return
    }
    const article = arabicArticle(text, token, before)
    const {singular, folded: single} = plural(token.word)
    // `Pachinians` sounds like one Pachinian; it is several.
    // … but `Mitsotakis`, whose name some write `Mitsotaki`, is one.
    let stem =
      singular !== undefined && !bearers.has(token.folded) && bearers.has(single) ? singular : token.text
    let holders = bearers.of(stem, stem === singular ? single : token.folded)
    // `the Putins’ divorce`: a genitive of other languages, and the plural of English.
    if (
      language === 'en' &&
      singular !== undefined &&
      stem !== singular &&
      holders.some(({family}) => foldWord(family) === single)
    )
      stem = singular
    if (holders.length === 0 && article) {
      const whole = `${article}${stem}`
      holders = bearers.of(whole, foldWord(whole))
    }
    if (holders.length === 0 && singular !== undefined) {
      holders = bearers.of(singular, single)
      stem = singular
    }
    if (holders.length > 0) {
      if (isSomebodyElse(page, index, before, article, holders) || isNamedAfter(page, index, stem, holders))
        return
      mentions.push(surnameMention(page, token, stem, article, holders))
      return
    }
    const meant =
      inflectedSurname(page, index) ??
      misspelt(page, index) ??
      (announced ? undefined : loneSurname(page, index))
    if (meant) mentions.push(meant)
    if (meant || !announced) return
    // `General Muhammed Garba`: a given name, with its surname behind it.
    const next = tokens[index + 1]
    if (
      token.full === token.end &&
      (next?.joint === ' ' || next?.joint === '-' || next?.particles !== undefined)
    )
      return
    const entries = listed.bearersOf(token.word)
    // Whoever of them is meant, a bearer of the name from the country that the text is about is spelt so.
    const shared = areSpeltAlike(entries, language) && isAbout(entries[0]!.origin, text)
    const only = shared || entries.length === 1 ? entries[0]! : undefined
    if (!only || only.unsafe.includes(token.text)) return
    if (!shared && only.flags.includes('surname-ambiguous')) return
    const target = formIn(only, language)
    if (target === undefined) return
    const family = only.families[target] ?? only.family ?? target
    if (family === target || token.text.length < SHORT_SURNAME) return
    const isRight =
      token.folded === foldWord(family) ||
      wordsIn(family).join(' ') === token.folded ||
      acceptedFamilies(only).includes(token.folded)
    // `Anthony Levandowski`, and then `Mr Levandowski`: the full name of somebody else stands in the text.
    if (!isRight && isNamedOtherwise(page, token, only)) return
    // `Prime Minister Borisov` may be anybody of that usual name; `Prime Minister Pachinian` is one.
    if (!isRight && !shared && (isUsualFamilyName(token.folded) || isGivenName(token.text))) return
    if (settings.lexicon?.(language)?.has(token.text.toLowerCase())) return
    mentions.push({
      start: token.start,
      end: token.end,
      text: token.text,
      kind: 'person',
      cluster: only.id,
      canonical: target,
      target: isRight ? token.text : likeMention(family, token.text),
      basis: 'authority',
      certain: true,
      reason: `\`${token.text}\` is a spelling of the surname of \`${target}\`, and a title announces it`,
    })
    if (isRight) return
    // Where the surname stands alone, before and behind, it is that person’s too.
    addAnchor(page, only, token.text, 'authority')
    bearers = new Bearers(anchors)
    isAnchored = true
  }
  for (let index = 0; index < tokens.length; index++) look(index)
  if (!isAnchored) return
  const known = mentions.map(({start, end}) => [start, end] as const)
  for (let index = 0; index < tokens.length; index++) {
    const {start} = tokens[index]!
    if (!known.some(([from, to]) => from <= start && start < to)) look(index)
  }
}

/** Whether a text has a surname behind a given name that its bearer on the list does not have. */
function isNamedOtherwise({tokens}: Page, token: NameToken, entry: AuthorityEntry): boolean {
  const own = new Set(
    [entry.canonical, ...Object.values(entry.forms), ...entry.variants].flatMap((form) => allWords(form)),
  )
  return tokens.some((other, index) => {
    const before = other.joint === ' ' && other.folded === token.folded ? tokens[index - 1] : undefined
    return (
      before !== undefined &&
      before.full === before.end &&
      !before.word.title &&
      !before.word.announcing &&
      /^\p{Lu}\p{Ll}+$/u.test(before.text) &&
      !own.has(before.folded)
    )
  })
}

/** Whether all bearers of a surname on the list have it in one form, and come from one country. */
function areSpeltAlike(entries: readonly AuthorityEntry[], language: string): boolean {
  const families = new Set(
    entries.map((entry) => {
      const form = formIn(entry, language)
      return form === undefined
        ? undefined
        : `${entry.origin} ${entry.families[form] ?? entry.family ?? form}`
    }),
  )
  return families.size === 1 && !families.has(undefined)
}

/** The Arabic article that hangs on a surname by a hyphen, as it stands: `al-`, `El-`. */
function arabicArticle(text: string, token: NameToken, before: NameToken | undefined): string | undefined {
  if (text[token.start - 1] !== '-') return undefined
  if (before) return /^(?:al|el|ul)$/.test(before.folded) ? text.slice(before.start, token.start) : undefined
  const match = /(?<!\p{L})(?:al|el|ul|as|ash|ad|ar|at|az)-$/u.exec(
    text.slice(Math.max(0, token.start - 5), token.start),
  )
  return match?.[0]
}

/** A word that bears an anchor's surname, but as part of another name. */
function isSomebodyElse(
  page: Page,
  index: number,
  before: NameToken | undefined,
  article: string | undefined,
  holders: readonly Anchor[],
): boolean {
  const {tokens, taken} = page
  const token = tokens[index]!
  if (isPaired(page, index)) return false
  const prior = before ?? (token.particles === undefined ? undefined : tokens[index - 1])
  if (
    prior &&
    !prior.word.title &&
    !calendar.has(prior.folded) &&
    !(article !== undefined && before) &&
    !isHonorific(prior.text, page.language)
  ) {
    const isOwn = holders.some((anchor) => anchor.given.has(prior.folded))
    // `Ter-Grigoryan` is not Grigoryan; `pro-Grigoryan` has no capital before the hyphen.
    if (token.joint === '-' || token.joint === '‑') {
      if (!isPrefix(prior.folded)) return true
    } else if (!isOwn) {
      // `Karen Minasyan` is nobody's mention of Manasyan: another given name stands before it.
      if (prior.text.length === 1 || !prior.opens || isGivenName(prior.text)) return true
    }
  }
  const next = tokens[index + 1]
  if (!next || token.full !== token.end || taken[index + 1] || next.word.title) return false
  if (next.joint === '-' || next.joint === '‑') return true
  // `Cai Qi` is nobody's mention of Tsai Ing-wen: where the surname stands first, what follows is a given name.
  if (next.joint === ' ' && holders.some(isFamilyFirst)) return true
  // A given name with somebody else's surname behind it (`Ilham Heydarov`).
  return next.joint === ' ' && resolvePerson(token.text, next.text) !== undefined
}

function isFamilyFirst({entry, family}: Anchor): boolean {
  return entry !== undefined && entry.canonical !== family && entry.canonical.startsWith(`${family} `)
}

/** `M. Pachinian`, `Sr. Pashinián`: the language’s own short titles; those of English stand in the list of titles. */
function isHonorific(word: string, language: string): boolean {
  return language !== 'en' && (packFor(language)?.words.honorifics.includes(word) ?? false)
}

const ventures =
  /^(?: (?:group|bank|company|brand|foundation|fund|holding|store|restaurant|museum|theatre|theater|stadium|street|prize|award|institute|academy|vodka)\b| \p{Lu}|['’]?-)/u

/** A surname in another spelling than the full name's, before what bears people's names: `Smirnoff vodka`, `Tinkoff Bank`. */
function isNamedAfter(
  {text, tokens}: Page,
  index: number,
  stem: string,
  holders: readonly Anchor[],
): boolean {
  const folded = foldWord(stem)
  if (holders.some((anchor) => anchor.seen.has(folded))) return false
  const token = tokens[index]!
  const next = tokens[index + 1]
  return !(next?.joint === ' ' && next.word.title) && ventures.test(text.slice(token.end, token.end + 14))
}

function isPrefix(word: string): boolean {
  return /^(?:pro|anti|ex|post|pre|non)$/.test(word)
}

function surnameMention(
  page: Page,
  token: NameToken,
  stem: string,
  article: string | undefined,
  holders: readonly Anchor[],
): Mention {
  const {text, language} = page
  const anchor = holders[0]!
  const hasArticle = articled.test(anchor.family)
  const whole = article !== undefined && hasArticle
  const first = firstPart(text, token.start, anchor.family)
  const start = token.start - (whole ? article.length : (first ?? '').length)
  const end = token.start + stem.length
  const written = text.slice(start, end)
  const family = whole || !hasArticle ? anchor.family : anchor.family.replace(articled, '')
  const folded = foldWord(written)
  // Of a person whom no list knows, the text itself says with which marks it writes the name.
  const otherMarks =
    anchor.entry === undefined &&
    !anchor.capitals &&
    (language === 'en' ? lostMarks(written, family) : dropsMarks(written, family))
  const isRight =
    !otherMarks &&
    (sameName(written, anchor.family) || folded === foldWord(family) || anchor.accepted.includes(folded)) &&
    !(language === 'en' && foreignMarks(anchor, written))
  const isText = anchor.basis === 'text'
  const isExplained = (): boolean => otherMarks || isRespelling(stem, anchor.family)
  return {
    start,
    end,
    text: written,
    kind: 'person',
    cluster: anchor.cluster,
    canonical: anchor.canonical,
    target: isRight ? written : fitted(family, written),
    basis: isSettled(anchor.basis) ? anchor.basis : 'anchor',
    certain: isText ? isExplained() : anchor.certain || (anchor.basis === 'parts' && isExplained()),
    reason: followsFullName(written, anchor.canonical),
    ...(holders.length > 1 ? {shared: holders.slice(1).map((other) => other.cluster)} : {}),
  }
}

/** Whether two spellings are one but for the marks on their letters: `Kierwiński`, `Kierwinski`. */
function lostMarks(one: string, two: string): boolean {
  if (one.toLowerCase() === two.toLowerCase() || one.length !== two.length) return false
  // Marks that the name's own romanisation has not are none to add.
  return foldWord(one) === foldWord(two) && !(/[^\0-\x7f]/.test(two) && bearsNoMarks(two))
}

/** Whether a spelling has lost the marks of another, in a language that writes them: `Tchitchinadze`, `Tchitchinadzé`. */
function dropsMarks(one: string, two: string): boolean {
  return (
    one.length === two.length &&
    /[^\0-\x7f]/.test(two) &&
    !/[^\0-\x7f]/.test(one) &&
    foldWord(one) === foldWord(two)
  )
}

/** Whether rules of romanisation or house style alone lead from a surname to that of the full name. */
function isRespelling(word: string, family: string): boolean {
  return isHouseStyle(word, family) || explains(word, family) !== undefined || isAlike(word, family)
}

/** Fewest letters of a surname that other letters for the same sounds leave whole. */
const LETTERS = 6

/** Letters that romanisations have for one sound, brought together: `Diakomihalis`, `Diakomichalis`. */
function skeleton(word: string): string {
  return foldWord(word)
    .replace(/kh|ch|x/g, 'h')
    .replace(/dzh|dj|zh/g, 'j')
    .replace(/ou|oo/g, 'u')
    .replace(/[iy]+/g, 'i')
    .replace(/tz|ts/g, 'c')
    .replace(/w/g, 'v')
    .replace(/ph/g, 'f')
    .replace(/q|ck/g, 'k')
    .replace(/(.)\1/g, '$1')
}

/** Whether a surname alone is that of the full name in other letters for the same sounds. */
function isAlike(word: string, family: string): boolean {
  return word.length >= LETTERS && family.length >= LETTERS && skeleton(word) === skeleton(family)
}

/** The Arabic article of a family name. */
const articled = /^(?:al|el|ul|as|ash|ad|ar|at|az)-/i

/** What stands before the last part of a family name of two: `Ben ` of `Ben Gvir`, where the family is `Ben-Gvir`. */
function firstPart(text: string, at: number, family: string): string | undefined {
  const part = /^\p{L}{2,}(?=[ -]\p{L}+$)/u.exec(family)?.[0]
  if (part === undefined) return undefined
  const before = text.slice(Math.max(0, at - part.length - 1), at)
  return /[ -]$/.test(before) && foldWord(before.slice(0, -1)) === foldWord(part) ? before : undefined
}

function foreignMarks(anchor: Anchor, written: string): boolean {
  if (anchor.basis !== 'authority' && anchor.basis !== 'likeness') return false
  return anchor.entry !== undefined && hasForeignMarks(anchor.entry, written)
}

/** As `likeMention`, and with a capital where the mention begins with one (`El-Bechir`). */
function fitted(name: string, mention: string): string {
  const result = likeMention(name, mention)
  return /^\p{Lu}/u.test(mention) ? result[0]!.toUpperCase() + result.slice(1) : result
}
