/** The way to a page through the sections of its site, above, before and behind the headline. */
import {report} from '../../../report.ts'
import {cutLines} from '../../cut.ts'
import {HEADLINE_WORDS} from '../../foot/below-text/sizes.ts'
import {gluedSections, sectionsAbove, sectionsBehind} from '../../head/above-headline.ts'
import {tagsAbove} from '../../head/head-tags.ts'
import {tokensOf} from '../../phrases/folded.ts'
import type {Page} from './page.ts'
import {HEAD} from './page.ts'

/** Where the page stands in its site, before the headline or alone: `Home / World / Dockers strike`. */
const breadcrumb =
  /^(?:(?:(?:return|back) to (?:the )?)?(?:home|homepage|home page)|main|main page|accueil|inicio|startseite|início|главная) ?[/>›»|] ?(?:[^/>›»|]{2,40} ?[/>›»|] ?)+/iu
/** … with one section and no more: `Home / Agenda`. */
const shortCrumb = /^(?:home|homepage|home page) ?[/>›»|] ?\p{Lu}[\p{L}&’' -]{2,30}$/iu
/** The same when its marks are lost: `HomeInternationalEurope`; and the button that opens the site's menu. */
const run = /^(?:Home|Homepage|Main|Accueil|Inicio|Startseite)(?:\p{Lu}\p{Ll}+)+(?: ?[-–—|])?$/u
const menu = /^[^.!?]{0,30}☰[^.!?]{0,30}$/u
/** A part of such a line, with the mark that parted it from the next: `Interior•`. */
const parted = /^\p{Lu}[\p{L}\d’' ]{1,30}\s?•$/u
/** A page's path through its sections, above the headline. */
const trail = /^\p{Lu}[\p{L}&’' -]{1,24}(?:\s+[>›»]\s+\p{L}[\p{L}&’', -]{1,30}){1,5}$/u
/** A section in capitals that has run into the headline, or before a word that begins many. */
const glued =
  /^(\p{Lu}{4,15}(?=\p{Lu}\p{Ll}{2})|\p{Lu}\p{Ll}{3,12}(?=(?:A|An|The|In|How|Why|What|Who) \p{L}))/u

/** Cuts the page’s way through its sections before the headline; whether there was one. */
export function cutWay({file, notices, taken}: Page): boolean {
  const crumbs =
    notices[0] && (shortCrumb.exec(notices[0].line.text) ?? breadcrumb.exec(notices[0].line.text))
  if (crumbs && notices.length > 1) {
    const {line} = notices[0]!
    const rest = line.text.slice(crumbs[0].length)
    // What stands last is the headline, or one more section.
    const end = rest.split(/\s+/).length >= HEADLINE_WORDS ? crumbs[0].length : line.text.length
    taken.add(0)
    report(file, {
      start: line.start,
      end: line.start + end,
      after: '',
      message: `Expected article text, got the way to the page \`${line.text.slice(0, end).trim()}\`, cut`,
    })
  }
  return crumbs !== null && crumbs !== undefined
}

/** Cuts sections alone on their lines above the headline. */
export function cutSections({file, notices, source, trie, taken}: Page): void {
  const sections = sectionsAbove(notices, source, trie)
  if (sections > 0) {
    for (let index = 0; index < sections; index++) taken.add(index)
    cutLines(
      file,
      notices[0]!.line,
      notices[sections - 1]!.line,
      `Expected the headline, got its sections \`${notices[0]!.line.text}\` …, cut`,
    )
  }
}

/** Cuts the page’s tags above the text. */
export function cutTagsAbove({file, notices, source, language, taken}: Page): void {
  const tagged = tagsAbove(notices, source, language)
  if (tagged) {
    for (let index = tagged.from; index <= tagged.to; index++) taken.add(index)
    const {line} = notices[tagged.from]!
    report(file, {
      // The furniture above takes the break between the two with it.
      start: line.start,
      end: notices[tagged.to + 1]!.line.start,
      after: '',
      message: `Expected the text, got the page’s tags \`${line.text}\` …, cut`,
    })
  }
}

/** Cuts the section behind the headline. */
export function cutSectionBehind({file, notices, trie}: Page): void {
  const title = notices[0]?.line
  if (title && / [|–—-] /u.test(title.text) && !title.stopped && notices.length > 1) {
    const end = sectionsBehind(title.text, trie)
    if (end < title.text.length)
      report(file, {
        start: title.start + end,
        end: title.end,
        after: '',
        message: `Expected the headline to end, got its section \`${title.text.slice(end + 3)}\`, cut`,
      })
  }
}

/** Whether a line among the first is such a way, or opens the menu. */
export function isWay({notices, source, trie}: Page, index: number): boolean {
  const {line} = notices[index]!
  return (
    index < HEAD &&
    !line.stopped &&
    ((/[>›»]/.test(line.text) && trail.test(line.text)) ||
      (index > 0 && shortCrumb.test(line.text)) ||
      run.test(line.text) ||
      gluedSections(line.text, source, trie) ||
      menu.test(line.text) ||
      parted.test(line.text))
  )
}

/** The way home and a section, both run into the headline: `HomeLatest News` of `HomeLatest NewsDockers strike in Genoa`. */
function gluedWay(text: string, trie: Page['trie']): string | undefined {
  if (!homeWord.test(text)) return undefined
  const [home, section] = text.split(/(?<=\p{Ll})(?=\p{Lu})/u)
  const tokens = section ? tokensOf(section, 0) : []
  return tokens.length > 0 && trie.whole(tokens, 0, tokens.length)?.has('chrome')
    ? `${home}${section}`
    : undefined
}
const homeWord = /^(?:Home|Homepage|Start)(?=\p{Lu})/u

/** Cuts a section that has run into the headline; whether there was one. */
export function cutGluedSection({file, notices, trie}: Page): boolean {
  const {line} = notices[0]!
  const section = notices.length > 1 ? (gluedWay(line.text, trie) ?? glued.exec(line.text)?.[1]) : undefined
  if (section === undefined || line.words < HEADLINE_WORDS) return false
  const tokens = tokensOf(section.replace(homeWord, ''), 0)
  if (!trie.whole(tokens, 0, tokens.length)?.has('chrome')) return false
  report(file, {
    start: line.start,
    end: line.start + section.length,
    after: '',
    message: `Expected the headline, got the section \`${section}\`, cut`,
  })
  return true
}
