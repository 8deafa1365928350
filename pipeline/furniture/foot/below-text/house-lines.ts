/** Lines in which a house speaks of itself, known by their shape: notes, stamps, its address as a name. */
import type {Metadata} from '../../../document.ts'
import {dateIn} from '../../../text/dates.ts'
import {proseShaped} from '../../../text/passage.ts'
import {perLine} from '../../../text/per-line.ts'
import type {Notice} from '../../phrases/notice.ts'

/** The address of the house alone on one of the last lines, as a name: `Harbourpost.org`; others are contacts of the text. */
export const site =
  /^[\p{L}\d][\p{L}\d-]{2,25}\.(?:(?:com|net|org|gov)\.(?:tr|ua|az|cn|pk|il)|am|az|ge|com|net|org|info|ru|ua|fr|de|es|it|pl|tr|ir|eu|md|by|kz|news|media)$/iu

/** Whether a line below the text is nothing but that. */
export function siteAlone(notices: readonly Notice[], index: number): boolean {
  const {line} = notices[index]!
  // Above everything else it says whose page this is.
  if (index === 0) return notices.length > 1 && /^\p{Lu}/u.test(line.text) && site.test(line.text)
  return (
    site.test(line.text) &&
    (/^\p{Lu}/u.test(line.text) || isSpokenOf(notices, index, line.text)) &&
    !notices.slice(index + 1).some((notice) => proseShaped(notice.line)) &&
    notices.slice(0, index).some((notice) => proseShaped(notice.line)) &&
    !notices[index - 1]!.line.text.endsWith(':')
  )
}

/** Whether the text names a house by the address of its site: `Harbour reports`, and `harbour.az` below. */
function isSpokenOf(notices: readonly Notice[], index: number, address: string): boolean {
  const name = address.slice(0, address.indexOf('.'))
  const house = name.charAt(0).toUpperCase() + name.slice(1)
  return notices.slice(0, index).some(({line}) => line.text.includes(house))
}

/** Lines that belong to the house wherever they stand below the headline, by their shape. */
const houseLines: readonly RegExp[] = [
  // How to report an error: `Select it and press Ctrl + Enter`.
  /^.{0,160}\b(?:ctrl|control)\s?\+\s?enter\b.{0,60}$/iu,
  // Where else to read the house: `Read Harbour News in`, with the names of networks below.
  /^(?:Read|Watch|Follow|Find) (?:us|\p{Lu}[\p{L}\d.’']*(?: \p{Lu}[\p{L}\d.’']*){0,3}|[a-z\d-]{2,20}(?:\.[a-z]{2,4}){1,2}) (?:in|on)\s?:?$/u,
  // `HARBOURPRESS presents photos of the event`, where they stood.
  /^\p{Lu}[\p{Lu}\d.-]{2,}(?: \p{Lu}[\p{L}\d.-]+)? (?:presents?|offers?|brings?) (?:you |its readers )?(?:an? |the )?(?:(?:selection|series) of )?(?:photo|picture|image|video|footage)\p{L}*\b[^.!?]{0,80}$/u,
  // `Published in Harbour Post, October 22nd, 2023`
  /^(?:First )?[Pp]ublished in (?:The |the )?\p{Lu}[\p{L}’'& ]{2,30}(?:,| on) (?:the )?(?:\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}),? \d{4}\.?$/u,
  // `Original title: …`, as Chinese pages have it.
  /^(?:original|initial) (?:title|headline)\s?[:：].{3,160}$/iu,
  // `* Declared a foreign agent in Russia`: the note that Russian law asks for.
  /^\*+\s?.{0,200}\b(?:foreign agents?|extremist|undesirable|banned in (?:Russia|the Russian Federation))\b.{0,120}$/iu,
  // What a picture shows, with its agency, the first year of the archive and the day: `Sergei Lavrov - RIA Novosti, 1920, 10/04/2023`
  /^.{5,200} [-–—] (?:(?:RIA Novosti|Sputnik(?: \p{Lu}\p{L}+)?|Radio Sputnik|TASS), (?:1920, )?\d{1,2}[./]\d{1,2}[./]\d{4}|Sputnik (?:International|\p{Lu}\p{Ll}+))$/u,
  // … and before it whose it is, and the way to more of them: `© Sputnik / Maria Costa / Go to the photo bank`
  /^© .{3,80}\/ ?Go to the (?:photo|media) ?bank.{0,200}$/u,
  // The mark that Russian law asks of advertising: `Advertising. LLC “Harbour”. erid: LjN8Kxyz`
  /^.{0,120}\berid\s?[:=]?\s?\w{5,}$/iu,
  // `The-HPN-Wire`
  /^The-\p{Lu}{2,8}-Wire$/u,
  // `[Source: Harbour News client]`
  /^[[【](?:source|origin)\s?[:：].{2,60}[\]】]$/iu,
  // That a feed has brought the text: `(This story has not been edited by our staff and is published from a feed - PTI)`
  /^\(?this (?:story|article|report|copy|news|content) (?:has|was) not (?:been )?(?:edited|created|modified|reviewed) by .{2,120}\bfeed\b.{0,40}$/iu,
  // `* Any copying is prohibited without reference to harbour.am`
  /^\*?\s?(?:any )?(?:copying|reproduction|reprinting|republication|citing|quoting|use of (?:the )?(?:materials|information))\b.{0,80}\b(?:prohibited|forbidden|mandatory|obligatory|without (?:reference|a (?:link|reference)|permission|consent))\b.{0,80}$/iu,
  // `© Harbour Hub has translated this news from the source of Harbour News Agency`
  /^(?:© ?)?\p{Lu}.{2,50} (?:has )?translated this (?:news|article|story|report) from .{3,80}$/iu,
  // A picture’s label in Chinese brackets.
  /^【(?:Photos?|Video|Images?|Illustration|(?:Error )?[Cc]orrections?|Correct errors)】.{0,160}$/iu,
  // `Harbour24 reported on this topic on February 16, 2023 at 5:00 p.m.`, as German broadcasters name their programmes.
  /^(?:The )?\p{Lu}[\p{L}\d .-]{2,40} reported on (?:this (?:topic|subject|matter)|it) (?:on|in) .{5,60}$/u,
  // `« Previous Story Bakers of Izmir … Next Story »`: the ways to what the page has before and behind.
  /^[«‹←<]\s?(?:previous|prev|older|précédent|article précédent|anterior|vorheriger?|zurück|precedente|предыдущ\p{Ll}+|poprzedni|önceki|vorige)\b.{0,200}(?:\s|^)(?:next|newer|suivant|siguiente|nächster?|weiter|successivo|próxim[ao]|следующ\p{Ll}+|następny|sonraki|volgende)\b.{0,40}[»›→>]$/iu,
  // `News code: 85264411 | 17 Mehr 1402 - 12:46`
  /^news (?:code|id|number)\s?[:：#]?\s?\d{4,}.{0,60}$/iu,
]
/** When the page appeared, with its section or with the day of another calendar. */
const stamps: readonly RegExp[] = [
  // `June 5, 2013 RSS Feed Print`: the buttons beside the day.
  /^\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}(?: (?:RSS(?: Feed)?|Print|E-?mail|Share|Comments?|Save|Tweet)){1,5}$/u,
  // `Society | 12.10.2023`
  /^\p{Lu}[\p{L} ]{2,20} ?[|/] ?\d{1,2}[./]\d{1,2}[./]\d{4}(?:,? \d{1,2}:\d{2})?$/u,
  // `Input 2023.10.13. 16:32 Edit 2023.10.13. 17:01`
  /^(?:(?:Input|Entered|Registered|Edit|Edited|Modified|Revised|Correction)\s?:?\s?\d{4}[.-]\d{2}[.-]\d{2}\.?(?: \d{1,2}:\d{2})?[\s|]*){1,2}$/u,
  // `20 Mehr 1402, 12:46`
  /^\d{1,2} (?:Farvardin|Ordibehesht|Khordad|Tir|Mordad|Shahrivar|Mehr|Aban|Azar|Dey|Bahman|Esfand) 1[34]\d\d(?:[\s,|-]+\d{1,2}:\d{2})?$/u,
  // `WORLD 07.10.2023 [15:32]`
  /^\p{Lu}{3,}(?: \p{Lu}{3,}){0,2} \d{1,2}\.\d{1,2}\.\d{4} \[?\d{1,2}:\d{2}\]?$/u,
  // `Published: 20:31-11 October 2023 AD ـ 26 Rabi' al-Awwal 1445 AH`
  /^(?:(?:Published|Updated|Last updated)(?: on)?\s?:?\s?)?(?:\d{1,2}:\d{2}\s?[-–—]\s?)?\d{1,2} \p{L}{3,9} \d{4} AD\b.{5,40} AH$/u,
]
const maybeHouse =
  /\+|^[«‹←<].*[»›→>]$|^© |^The-|[-–—] Sputnik | reported on |^\p{Lu}{3}.* (?:presents?|offers?|brings?) |\d\]?$|AH$|erid|translated this|(?:Print|E-?mail|Share|Comments?|Save|Tweet)$|^(?:[[【(]|This|Any|Copying|Reproduction|Reprinting|Use of|Citing|Quoting|Read|Watch|Follow|Find|First|Published|published|Original|original|Initial|News|\*)/u

/** What a line that belongs to the house by its shape says about the article; nothing where it may be text. */
export const houseLine = perLine((text): Partial<Metadata> | undefined => {
  if (text.length > HOUSE_LENGTH || !maybeHouse.test(text)) return undefined
  if (stamps.some((shape) => shape.test(text))) {
    const published = dateIn(text)
    return published === undefined ? {} : {published}
  }
  return houseLines.some((shape) => shape.test(text)) ? {} : undefined
})

/** Longest such line, in UTF-16 units. */
const HOUSE_LENGTH = 320
