/** The names of one document: where they stand, whose they are, and how each should be written there. */
import type {Settings} from '../../settings.ts'
import type {WordTable} from '../../text/words.ts'
import {listedNames} from '../listed/listed-names.ts'
import {loneMarks} from '../listed/lone-marks.ts'
import {inOneSpelling} from '../listed/one-spelling.ts'
import {authorityRecogniser, ownRecogniser} from '../listed/recognise.ts'
import {unlistedPlaces} from '../listed/unlisted-places.ts'
import {fullNames} from '../persons/full-names.ts'
import {surnames} from '../persons/surnames.ts'
import {settle} from './last-look.ts'
import type {Mention, Page} from './mention.ts'
import {nameTokens} from './scan.ts'
import {withOwnNames} from './two-names.ts'

/** The mentions of a text, sorted and disjoint; `shown` are languages whose spellings it had before it was mended. */
export function findMentions(
  table: WordTable,
  language: string,
  settings: Settings,
  shown: ReadonlySet<string> = new Set(),
): Mention[] {
  if (language === 'und') return []
  const {text} = table
  const tokens = nameTokens(table)
  if (tokens.length === 0) return []
  const page: Page = {
    table,
    text,
    language,
    settings,
    tokens,
    taken: new Uint8Array(tokens.length),
    mentions: [],
    anchors: [],
    listed: authorityRecogniser(),
    own: settings.names && settings.names.length > 0 ? ownRecogniser(settings.names) : undefined,
    shown: new Set(shown),
  }
  listedNames(page)
  fullNames(page)
  surnames(page)
  loneMarks(page)
  unlistedPlaces(page)
  const mentions = page.mentions.filter((mention) => !inAddress(text, mention))
  mentions.sort((a, b) => a.start - b.start)
  const sorted = {...page, mentions}
  const settled = mentions.map((mention, index) => settle(sorted, mention, index))
  return withOwnNames(sorted, inOneSpelling(page, settled))
}

/** UTF-16 units that an address is looked at on either side. */
const LONGEST_ADDRESS = 120

/** Inside a URL, a path or an e-mail address; what the engine protects beyond these has no name in it. */
function inAddress(text: string, mention: Mention): boolean {
  const before = text.charCodeAt(mention.start - 1)
  // By far the most names stand behind a space or a quotation mark.
  if (mention.start === 0 || before === 0x20 || before === 0x0a || before === 0x201c || before === 0x28)
    return false
  const left = /\S*$/u.exec(text.slice(Math.max(0, mention.start - LONGEST_ADDRESS), mention.start))![0]
  return /:\/\/|www\.|@/.test(left)
}
