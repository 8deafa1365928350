/** What may follow the label of a credit: names, agencies, offices, laws, years. */
import {isAgency} from '../../agencies/agencies.ts'
import {agencyItem, LONGEST, nameShaped} from './names.ts'

/** Sources of photos that are no names: an outlet with a figure in it, what the people shown or an office handed out. */
const houses =
  /^(?:g1|ge|r7|cortes[ií]a|arquivo(?: pessoal)?|divulga[cç][aã]o|reprodu[cç][aã]o|reproducci[oó]n|archivio|eigen foto|materiały prasowe|archiwum(?: prywatne| rodzinne)?|из личного архива|личный архив|из архива|пресс-служба(?: \p{L}+){0,4}|из открытых источников|архів|з відкритих джерел|пресслужба(?: \p{L}+){0,4}|arşiv|ekran görüntüsü|temsili)$/iu

/** What handed a picture out: `Press service of the mayor of Genoa`, `Ministry of Defense/Telegram`. */
const office =
  /^(?:the )?(?:press[- ](?:service|office|center|centre)|(?:state |national )?(?:ministry|office|administration|service|committee|agency|embassy|department|secretariat|parliament|headquarters)|mayor[’']s office|government|general staff|akimat|military administration|spokes(?:man|person|woman)[’']?s? (?:unit|office)?)(?: (?:of|for|to) .{2,60})?$|^(?:\p{Lu}[\p{L}’'-]* ){1,4}(?:Ministry|Office|Administration|Service|Police|Parliament|[Ss]pokes(?:man|person|woman)|press (?:service|office))$/iu
/** The law that allows a picture whose photographer nobody knows. */
const byLaw =
  /^(?:used )?(?:under |according to |in accordance with )?(?:section|article|paragraph) \d+ ?\(?\p{L}?\)? (?:of|to) the copyright (?:law|act)$/iu

/** A picture of somebody's screen: `France 24 screenshot`. */
const screened =
  /^\p{Lu}[\p{L}\d]+(?: [\p{Lu}\d][\p{L}\d]*){0,2} (?:screenshot|screengrab|screen capture|video)$/u

/** What a page offers behind a credit: `/ buy photo`, `| Enlarge the image`. */
const button =
  /\s*[/|•–—-]\s*(?:buy|order|purchase|licen[cs]e|enlarge|zoom(?: in)?|download|view|see|open|show) (?:(?:the|this|a|full|all) )?(?:photos?|pictures?|images?|prints?|licen[cs]es?|gallery)$|\s*\((?:buy|open|view|show|see|enlarge|click|zoom)[^()]{2,30}\)$/iu

/** What follows a label: names, agencies, years; at most some words. */
export function creditBody(text: string): boolean {
  const body = text
    .trim()
    .replace(/[“”"«»]/gu, '')
    // `Photo: MARIA COSTA (AGENCY) | Video: HOUSE`
    .replace(/\s\(([^()]+)\)/g, (all, inside: string) =>
      inside.split(/\s*[,/]\s*/).every((item) => isAgency(item)) ? ` / ${inside}` : all,
    )
    .replace(/(?<=\|\s?)(?:video|photo)s?:\s*/giu, '')
    .replace(button, '')
    .replace(/(?<=\p{L}) (?:archives?|file)$/iu, '')
    .replace(/[.)\]]+$/, '')
    .replace(/[“”"«»]/gu, '')
    .trim()
  if (body === '' || body.length > LONGEST) return false
  if (office.test(body)) return true
  const items = body
    .split(/\s*[/,|•©–—]\s*|\s+-\s+|\s+(?:via|for|on|and|et|y|und|e)\s+/)
    .map((item) => item.replace(/^[Tt]he (?=\p{Lu})/u, ''))
    .filter((item) => item !== '')
  // `illustrative, harbourinform`: a house in small letters as well.
  if (items.includes('illustrative')) return items.every((item) => /^[\p{L}.-]+(?: [\p{L}.-]+)?$/u.test(item))
  return (
    items.length > 0 &&
    items.every(
      (item) =>
        agencyItem(item) ||
        nameShaped(item.replace(/^the (?=\p{Lu})/u, '')) ||
        houses.test(item) ||
        screened.test(item) ||
        office.test(item) ||
        byLaw.test(item) ||
        /^(?:[\p{Ll}\p{L}.-]+\.(?:com|org|net|\p{Ll}{2})|archive?s?|file|collection|handout|pool|illustrative|d\.r\.|dr|private|privat|public domain|social media|reproduction|courtesy|(?:buy|order|purchase) (?:the |this |a )?(?:photo|image|picture)|photo ?bank)$/iu.test(
          item,
        ),
    )
  )
}
