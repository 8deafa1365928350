/** The addresses of a house below its text. */
import {proseShaped} from '../../../text/passage.ts'
import type {Notice} from '../../phrases/notice.ts'
import type {Below} from './below.ts'

const mail = /^(?:e-?mail|mail|contact)?\s?:?\s?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/iu
const phone = /^(?:tel|phone|telephone|fax|mob|mobile)?\.?\s?:?\s?(?:\(?\+?\d[\d\s().-]{7,20}\d)$/iu
const web = /^(?:https?:\/\/|www\.)\S+$/iu
const postal = /^(?:address|our address|editorial office|postal address|legal address)\s?[:：].{8,120}$/iu

/** The house’s name, or street and number, right above them. */
const aboveContacts = /^[^.!?:]{0,80}\d[^.!?:]{0,40}$|^\p{Lu}[\p{Lu}\d ]{3,30}$/u

/** Most words of the name of a company between its addresses. */
const COMPANY_WORDS = 8

/** Where the addresses of the house begin and end below the text: two lines of them at least, perhaps with its name between. */
export function contactsBelow(notices: readonly Notice[]): Below | undefined {
  const last = notices.findLastIndex(({line, whole}) => !whole && proseShaped(line))
  if (last < 0 || /:$/.test(notices[last]!.line.text)) return undefined
  const isContact = (index: number): boolean => {
    const text = notices[index]?.line.text ?? ''
    return mail.test(text) || phone.test(text) || web.test(text) || postal.test(text)
  }
  let from = notices.findIndex((_notice, index) => index > last && isContact(index))
  if (from === -1 || notices[from - 1]!.line.text.endsWith(':')) return undefined
  let to = from
  let count = 1
  for (let index = from + 1; index < notices.length; index++) {
    const {line, whole} = notices[index]!
    if (isContact(index)) {
      to = index
      count++
    } else if (!whole && (line.stopped || line.words > COMPANY_WORDS || !/^\p{Lu}/u.test(line.text))) break
  }
  while (
    count > 1 &&
    from - 1 > last &&
    !notices[from - 1]!.whole &&
    /[,\p{Lu}]/u.test(notices[from - 1]!.line.text) &&
    aboveContacts.test(notices[from - 1]!.line.text)
  )
    from--
  // One address alone may be the text’s own, unless the page’s furniture stands beside it.
  const beside = notices[from - 1]?.whole !== undefined || notices[to + 1]?.whole !== undefined
  return count > 1 || (beside && mail.test(notices[from]!.line.text)) ? {from, to} : undefined
}
