/** Lines that begin with a label of captions or credits, or follow the layout of one broadcaster. */
import type {Document, Metadata} from '../../../document.ts'
import type {Line} from '../../../text/passage.ts'
import {perLine} from '../../../text/per-line.ts'
import {isAgency} from '../../agencies/agencies.ts'
import {tokensOf} from '../../phrases/folded.ts'
import {among, tables} from '../../phrases/tables.ts'
import {trieOf} from '../../phrases/trie.ts'
import {CAPTION_WORDS} from '../caption-place.ts'
import {labelEnd} from '../credits/labels.ts'
import {creditAt, creditOf} from '../credits.ts'
import {cutCredit, cutLine} from './cuts.ts'

/** Most words of a credit line. */
export const CREDIT_WORDS = 16

const imageSource =
  /^(?:Image source,?|(?:Fuente de la imagen|Crédito|Crédit photo|Автор фото|Kaynak|Πηγή εικόνας)\s?,|(?:صدر الصورة|منبع تصویر)،|(?:图像来源|圖像來源|图片来源)，|画像提供,|사진 출처,)\s*([^,،，]{2,60}?)(?:\s+Image caption,?\s*(.*))?$/iu
/** Who took the photo, as Chinese agencies write it behind a caption: `新华社记者 张智敏 摄`. */
const taken = /(?:记者|通讯员|新华社发|中新社发|供图)[^。！？]{0,16}摄\s*[）)]?$/u

/** Who gave a picture, in brackets on a line of its own: `[Photo provided by Harbour News. Resale prohibited]`. */
const provided =
  /^(?:[[(【]|\/ ?(?=\p{Lu}\p{L}+ ?=))(?:(?:file|archive|data|reference) )?(?:photos?|images?|pictures?|videos?|graphics?|materials?) ?(?:provided by|courtesy of|source|captured from|capture|=|[:：]) ?[^[\]()【】]{2,120}[\])】]?$/iu

/**
 * `Getty Images A woman sweeps mudGetty Images`: the owner before and behind what the picture shows. What stands at both
 * ends begins alike there: a cheap look before the dear one.
 */
const ownedTwice = perLine((text) =>
  text.lastIndexOf(text.slice(0, 3)) > 0
    ? /^(\p{Lu}[\p{L} ]{1,28}\p{L}) (\p{Lu}.{10,200}?[\p{L}\d.”)])\1$/u.exec(text)
    : null,
)

/** The layout of one broadcaster that many follow: source and caption, labelled without a colon. */
export function imageLabels(line: Line, file: Document): boolean {
  const match = imageSource.exec(line.text)
  if (match) {
    const metadata: Partial<Metadata> = {credits: [match[1]!.trim()]}
    if (match[2]) metadata.captions = [match[2].trim()]
    cutLine(line, file, metadata, 'a credit')
    return true
  }
  const twice = ownedTwice(line)
  if (twice && isAgency(twice[1]!)) {
    cutLine(line, file, {captions: [twice[2]!.trim()], credits: [twice[1]!]}, 'a caption')
    return true
  }
  const sign = line.text.includes('摄') && line.text.length <= EASTERN_LENGTH ? taken.exec(line.text) : null
  if (sign) {
    const caption = line.text.slice(0, sign.index).replace(/(?:新华社|中新社|人民网)?\s*$/u, '')
    const credit = line.text.slice(caption.length)
    cutLine(line, file, {captions: caption === '' ? [] : [caption], credits: [credit.trim()]}, 'a caption')
    return true
  }
  return false
}

/** Longest caption in Chinese characters. */
const EASTERN_LENGTH = 120

/** `FILE PHOTO: The mayor of Genoa.` */
const filePhoto = /^FILE (?:PHOTO|IMAGE|PICTURE)\s?[:.–—-]\s*(\p{Lu}.+)$/u

/** What kind of picture it is, and what it shows: `File photo of the port`. */
const ofKind =
  /^(?:File|Archive|Archival|Stock|Illustrative|Illustration|Representational|Representative|Symbolic|Undated) (?:photo|image|picture|photograph)s? (?:of|from|showing|shows) [^.!?:]{3,140}$/u
/** What a picture is good for: `Image used for representational purposes only`. */
const purpose =
  /^\(?(?:(?:this|the|above|file|stock) )?(?:photo|image|picture)s? (?:is |are )?(?:used |shown |meant |published )?(?:only )?for (?:representation(?:al)?|representative|illustrati(?:on|ve)|reference|symbolic|indicative)(?: purposes?)?(?: only)?\)?\.?$/iu

/** A line that begins with a label of captions or credits. */
export function labelled(
  line: Line,
  opens: number,
  lines: readonly Line[],
  language: string,
  file: Document,
): boolean {
  const trie = trieOf(language)
  const tokens = among(opens, 'captionLabels') ? tokensOf(line.text.slice(0, 60), 0) : []
  const end = tokens.length === 0 ? -1 : trie.prefix(tokens, 0, 'captionLabels')
  if (end > 0) {
    const at = tokens[end - 1]!.end
    const mark = /^\s*[:,،，：=]\s*/.exec(line.text.slice(at))
    const own = end > 1 || (tables[language]?.captionLabels ?? []).includes(tokens[0]!.word)
    const body = mark ? line.text.slice(at + mark[0].length) : ''
    if (
      mark &&
      own &&
      body !== '' &&
      line.words <= CAPTION_WORDS &&
      (end > 1 || /[:：]/.test(mark[0]) || /[،，]/.test(mark[0]))
    ) {
      const credit = creditAt(body)
      const caption = credit ? body.slice(0, credit.start).trim() : body
      cutLine(
        line,
        file,
        {captions: caption === '' ? [] : [caption], credits: credit ? [credit.text.trim()] : []},
        'a caption',
      )
      return true
    }
  }
  // Agencies say in capitals that the picture is an older one.
  const old = line.index > 0 && line.text.startsWith('FILE') ? filePhoto.exec(line.text)?.[1] : undefined
  if (old !== undefined && !creditAt(old) && line.words <= CAPTION_WORDS) {
    cutLine(line, file, {captions: [old]}, 'a caption')
    return true
  }
  if (line.index > 0 && line.words <= CAPTION_WORDS / 2 && /hoto|mage|icture/.test(line.text)) {
    const isPurpose = purpose.test(line.text)
    if (isPurpose || (!creditAt(line.text) && ofKind.test(line.text))) {
      cutLine(line, file, isPurpose ? {} : {captions: [line.text]}, 'a caption')
      return true
    }
  }
  const at = line.stopped ? -1 : labelEnd(line.text)
  if (
    at > 0 &&
    at < line.text.length &&
    line.words <= CREDIT_WORDS &&
    /^\s*[\p{Lu}@©\d(]/u.test(line.text.slice(at))
  ) {
    // `Photos: Refugees cross the river` is a headline of a gallery: a credit has names only.
    const isCredit = creditOf(line)?.start === 0
    if (isCredit || creditAt(line.text.slice(at).trimStart())?.start === 0) {
      cutCredit(lines, line, line.text, file)
      return true
    }
  }
  return false
}

/** A line that says between brackets who gave a picture. */
export function providedBy(line: Line, file: Document): boolean {
  if (!/^[[(【/]/u.test(line.text) || !provided.test(line.text)) return false
  const credit = line.text.replace(/^[[(【/]\s*|[\])】]$/gu, '').trim()
  cutLine(line, file, {credits: [credit]}, 'a credit')
  return true
}
