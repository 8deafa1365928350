/** What brackets hold that sends the reader elsewhere, or says what the house gives him. */

/** One word and a headline: `(Also: The mother of the docker)`. */
const labelled =
  /^(?:[Aa]lso|[Ss]ee|[Mm]ore|[Rr]ead|[Rr]elated|[Ff]urther|[Ww]atch|[Ll]isten|ALSO|SEE|MORE|READ|RELATED|WATCH)\s?:\s*["“]?[\p{Lu}\d](?:[^\s:]*\s){4,20}[^\s:]*[^.:]$/u
/** … in capitals, whatever the headline holds: `MORE: Study: Dockers sleep less`. */
const shouted = /^(?:ALSO|SEE|MORE|READ|RELATED|WATCH|LIST)\s?:\s*["“]?[\p{Lu}\d].{15,160}[^.:]$/u
/** A headline with its capitals behind one word: `See 5 Simple Ways to Cross the Port.` */
const titled =
  /^(?:See|Read|Watch|Also|More|Related|Check Out):?(?: ["“]?(?:\p{Lu}[\p{L}’'-]*|\d{1,2}|a|an|the|of|to|in|on|at|by|for|with|from|and|or|as|your|is|it)[?!:,]?){5,20}["”]?[.?!]?$/u
/** What is looked up in the same text. */
const inside =
  /\b(?:Table|Figure|Fig|Chapter|Section|Appendix|Page|Part|Note|Article|Box)s? (?:\d|[IVX]+\b|\p{Lu}\b)/u
/** What he is to do, and where: `(Follow the strike minute by minute here)`. */
const pointed =
  /^(?:Follow|Read|See|Watch|Listen|Click|Check|Consult|Find|Discover|Learn|Review|Visit)\b(?! (?:how|if|whether)\b)[^.!?:;“”"]{12,160}\b(?:here|in this (?:link|article|note|video)|at this link)\.?$/u
/** What a house says of its own coverage. */
const gifts = [
  /\bour (?:coverage|reporting|content|stories|articles|readers|subscribers)\b/iu,
  /\b(?:free|open|unlimited) (?:access|of charge|to read)\b/iu,
  /\ball (?:\p{Ll}+ )?(?:readers|subscribers|users)\b/iu,
]
/** Of these so many stand in one note. */
const FEWEST = 2

const bracketed = /^[([]\s*([^()[\]]{20,300}?)\s*[)\]]\.?$/u

/** Whether a line is nothing else. */
export function isBracketedLine(text: string): boolean {
  const held = bracketed.exec(text)
  return held !== null && isBracketedLink(held[1]!)
}

/** Whether a text between brackets is a link or a note of the house. */
export function isBracketedLink(text: string): boolean {
  return (
    labelled.test(text) ||
    shouted.test(text) ||
    (titled.test(text) && !inside.test(text)) ||
    pointed.test(text) ||
    gifts.filter((shape) => shape.test(text)).length >= FEWEST
  )
}
