/** HTML pages: the main text by Readability, the metadata from the head. */
import {raised} from '../../pipeline/repair/characters.ts'
import {decode, decodePage as decodeBytes, keepWhole, startsWith} from '../encoding.ts'
import type {ArticleFacts, Format, Item} from './article.ts'
import {MAX_PAGE_BYTES, readWhole, sizeOf, tooLarge, unfit} from './article.ts'
import type {Element} from './captions.ts'
import {isCaption, tellStory} from './captions.ts'
import {asLanguage, asTime} from './record.ts'

export const html: Format = {
  name: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  whole: true,
  async *read(source) {
    const bytes = await readWhole(source, MAX_PAGE_BYTES)
    if (!bytes) {
      yield {problem: {line: null, reason: tooLarge(await sizeOf(source), MAX_PAGE_BYTES)}}
      return
    }
    yield await pageArticle(bytes, {line: null, extra: '{}', keep: true})
  },
}

/** What is known of a page besides its bytes. */
export interface PageFacts {
  readonly line: number | null
  readonly extra: string
  /** As the server said. */
  readonly charset?: string | undefined
  /** Where the page itself does not name its outlet. */
  readonly source?: string | undefined
  /** The page is the file: it is kept to be given back. */
  readonly keep?: boolean
}

/** A page as an item. */
export async function pageArticle(bytes: Buffer, known: PageFacts): Promise<Item> {
  const {line, extra, charset, source, keep} = known
  const page = await decodePage(bytes, charset)
  const {text, facts} = await mainText(page.text)
  if (text === '') return {problem: {line, reason: 'No article found in the page'}}
  const fault = unfit(text)
  if (fault !== undefined) return {problem: {line, reason: fault}}
  if (source !== undefined) facts.source ??= source
  return {article: {text, line, facts, extra, ...(keep ? {original: keepWhole(bytes, page.encoding)} : {})}}
}

/** A server or the page's own head may say the encoding; where that decodes without a fault it is believed. */
async function decodePage(bytes: Buffer, charset?: string): Promise<{text: string; encoding: string}> {
  const marked =
    startsWith(bytes, [0xef, 0xbb, 0xbf]) ||
    startsWith(bytes, [0xff, 0xfe]) ||
    startsWith(bytes, [0xfe, 0xff])
  const stated = marked
    ? undefined
    : (charset ??
      /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1])
  if (stated) {
    try {
      return {text: decodeBytes(bytes, stated, true), encoding: stated.toLowerCase()}
    } catch {
      // An unknown name or bytes that break it: the bytes have the word.
    }
  }
  return decode(bytes)
}

/** What may stand before the outer element: the kind of document, comments. */
const outer = /^\ufeff?(?:\s|<!--(?:(?!-->)[\s\S])*-->|<\?[^>]*>|<!(?!--)[^>]*>)*<html[\s>]/i

/** Pages and exports without the outer elements are read by browsers as if they had them, by the parser not. */
function whole(page: string): string {
  if (outer.test(page)) return page
  const inner = page.replace(/<!doctype[^>]*>|<\/?html(?:\s[^>]*)?>/gi, '')
  return /<(?:head|body)[\s>]/i.test(inner) ? `<html>${inner}</html>` : `<html><body>${inner}</body></html>`
}

/** The text of the article that a page is about, a blank line between its blocks, and what the head says of it. */
async function mainText(page: string): Promise<{text: string; facts: ArticleFacts}> {
  const {parseHTML} = await import('linkedom')
  const {Readability} = await import('@mozilla/readability')
  const {document} = parseHTML(whole(page))
  const facts = factsOf(document as unknown as Page)
  const article = new Readability(document as never, {keepClasses: true}).parse()
  if (!article?.content) return {text: '', facts}
  facts.title ??= article.title?.trim() || undefined!
  if (facts.title === undefined) delete facts.title
  const body = parseHTML(`<!doctype html><html><body>${article.content}</body></html>`).document.body
  const {text, captions} = blocks(body as unknown as PageNode)
  if (captions.length > 0) facts.captionLines = captions
  return {text, facts}
}

interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
}
interface Page {
  querySelector(
    selector: string,
  ): {getAttribute(name: string): string | null; textContent: string | null} | null
  readonly documentElement: {getAttribute(name: string): string | null} | null
}

const blockNames = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL BUTTON CAPTION DETAILS FIELDSET LEGEND MENU OPTION SELECT SUMMARY'.split(
    ' ',
  ),
)
/** What stands beside its like on one line. */
const cellNames = new Set(['TD', 'TH'])
/** A name, or its label, as a credit begins, and how what stands before it ends. */
const wordBegins = /^[\p{Lu}©]/u
const wordEnds = /[\p{L}\p{N}.!?:)”»]$/u
const exponent = /^\s*([-−]?\d{1,3})\s*$/
const silentNames = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG TITLE'.split(' '))

/** The blocks of a page as text, and which lines of it are captions. */
function blocks(root: PageNode): {text: string; captions: string[]} {
  const done: string[] = []
  const captions: string[] = []
  let inCaption = false
  let current = ''
  const flush = (): void => {
    const text = current.replace(/[ \t\r\f]*\n[ \t\r\f]*/g, '\n').trim()
    if (text !== '') {
      done.push(text)
      if (inCaption) captions.push(...text.split('\n'))
    }
    current = ''
  }
  let preformatted = false
  const walk = (node: PageNode): void => {
    if (node.nodeType === 3) {
      const words = (node.textContent ?? '').replace(preformatted ? /[ \t\r\f]+/g : /[ \t\r\n\f]+/g, ' ')
      // Caption and credit stand in elements of their own, with nothing between them.
      if (inCaption && wordEnds.test(current) && wordBegins.test(words)) current += ' '
      current += words
      return
    }
    const name = node.nodeName.toUpperCase()
    if (node.nodeType !== 1 || silentNames.has(name)) return
    if (name === 'BR') {
      current += '\n'
      return
    }
    const number = name === 'SUP' ? exponent.exec(node.textContent ?? '')?.[1] : undefined
    if (number !== undefined) {
      current += raised(number)
      return
    }
    const caption = !inCaption && isCaption(node as unknown as Element)
    const block = caption || blockNames.has(name)
    const outside = preformatted
    if (name === 'PRE') preformatted = true
    if (block) flush()
    else if (cellNames.has(name)) current += ' '
    if (caption) inCaption = true
    for (const child of node.childNodes) walk(child)
    if (block) flush()
    if (caption) inCaption = false
    preformatted = outside
  }
  walk(root)
  flush()
  const text = done.map((block) => block.replace(/ {2,}/g, ' ')).join('\n\n')
  return {text, captions: tellStory(captions, text) ? [] : captions}
}

function factsOf(document: Page): ArticleFacts {
  const facts: ArticleFacts = {}
  const content = (...selectors: string[]): string | undefined => {
    for (const selector of selectors) {
      const value = document.querySelector(selector)?.getAttribute('content')?.trim()
      if (value) return value
    }
    return undefined
  }
  const title =
    content('meta[property="og:title"]', 'meta[name="twitter:title"]') ??
    document.querySelector('h1')?.textContent?.trim()
  if (title) facts.title = title
  const published = asTime(
    content('meta[property="article:published_time"]', 'meta[itemprop="datePublished"]', 'meta[name="date"]'),
  )
  if (published) facts.published = published
  const author = content('meta[name="author"]', 'meta[property="article:author"]')
  if (author && !URL.canParse(author)) facts.authors = [author]
  const language = asLanguage(document.documentElement?.getAttribute('lang'))
  if (language) facts.language = language
  const link =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    content('meta[property="og:url"]')
  const site =
    content('meta[property="og:site_name"]') ??
    (link && URL.canParse(link) ? new URL(link).hostname.replace(/^www\./, '') : undefined)
  if (site) facts.source = site
  return facts
}
