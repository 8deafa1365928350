/** Which elements of a page hold the caption of a picture. */

/** An element, as far as it is looked at here. */
export interface Element {
  readonly nodeName: string
  readonly textContent: string | null
  readonly parentNode: Element | null
  getAttribute?(name: string): string | null
  querySelector(selector: string): unknown
}

/** Names of classes that editors of pages and their tools give captions: `wp-caption-text`, `photo__caption`. */
const named = /(?:^|[\s_-])(?:fig)?captions?(?:$|[\s_-])/i
/** … and as one of several words in one. */
const pictured = /(?:image|photo|picture|media|video|img)captions?(?:$|[\s_-])/i
/** What a caption describes. */
const PICTURES = 'img, picture, video, iframe, object, svg, amp-img, noscript'
/** What has a caption of its own and is text: a quotation with its author, a table with its title. */
const TEXTS = 'blockquote, table, pre, ul, ol, h1, h2, h3, h4'
/** So far up stands the picture of a caption that has no `figure` around it. */
const LEVELS = 2
/** Most that stands there beside the caption, in UTF-16 units: its credit, a button. */
const BESIDE = 160
/** Longest caption, in UTF-16 units. */
const LONGEST = 900
/** A text of which so much stands in captions is told in them. */
const STORY = 0.4

/** Whether an element is a caption: by its tag, or by its class beside a picture. */
export function isCaption(element: Element): boolean {
  if ((element.textContent ?? '').length > LONGEST) return false
  if (element.nodeName.toUpperCase() === 'FIGCAPTION') {
    const figure = element.parentNode
    return !figure?.querySelector(TEXTS)
  }
  const classes = element.getAttribute?.('class')
  if (!classes || !(named.test(classes) || pictured.test(classes))) return false
  if (element.querySelector(`${PICTURES}, ${TEXTS}`)) return false
  let around = element.parentNode
  for (let level = 0; around && level < LEVELS; level++) {
    // What holds more than the picture and its words is the text, in which any picture may stand.
    if ((around.textContent ?? '').length > (element.textContent ?? '').length + BESIDE) return false
    if (around.querySelector(PICTURES)) return true
    around = around.parentNode
  }
  return false
}

/** Whether the captions of a page tell its story, as those of a gallery do: they are its text. */
export function tellStory(captions: readonly string[], text: string): boolean {
  return captions.reduce((sum, caption) => sum + caption.length, 0) > text.length * STORY
}
