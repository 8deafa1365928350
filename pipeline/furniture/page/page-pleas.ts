/** What a page asks of its reader in words of its own: money for its work, a vote, an address for its letters. */
import type {Category} from '../phrases/tables.ts'

/** Longest of them, in UTF-16 units. */
const LONGEST = 240

/** A house thanks for support, or asks for it. */
const plea = new RegExp(
  [
    // `Dear reader, the publication of our articles is possible thanks to you`
    String.raw`^(?:dear (?:readers?|friends?|viewers?|listeners?|subscribers?)[,!:]? )?(?:the )?(?:publication|work|existence|independence|survival|quality|future) of (?:our|this|the) [\p{L} ]{3,40} (?:is|are|remains?) (?:only |made )?(?:possible|guaranteed|ensured) (?:only )?(?:thanks to|by|with|through) (?:you|your|our readers|the support)\b`,
    // `Support harbourpost.it: we really need you`
    String.raw`^support (?:the )?(?:[\p{L}\d-]+\.\p{L}{2,4}|\p{Lu}[\p{L}\d.-]*(?: \p{Lu}[\p{L}\d.-]*){0,2})\s?[:.!–-]? ?(?:we (?:really |truly |urgently )?(?:need|count on|rely on) (?:you|your (?:help|support))|your (?:help|support|contribution) (?:matters|counts|is important))\b`,
    // `Harbour Post works for you. But we need your support.`
    String.raw`^\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*){0,2} (?:works?|writes?|lives?|exists?|reports?) (?:for|thanks to) (?:you|its readers|your (?:support|help|donations?))[.!,]? (?:but |and |that is why |therefore )?we (?:really |now |also )?(?:need|depend on|rely on|count on) your (?:support|help|donations?|contributions?)\b`,
    // `Harbour Post exists thanks to your support`
    String.raw`^\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*){0,2} (?:exists?|lives?|survives?|works?|is (?:free|independent)) (?:only )?(?:thanks to|because of|with) (?:you|your (?:support|help|donations?|contributions?)|(?:the support of )?(?:its|our) (?:readers|subscribers|donors))[.!]?$`,
    // `Help us tell the truth. Support Harbour Post`
    String.raw`^help us .{3,60}[.!,–-] ?(?:support|donate|become|subscribe)\b.{0,60}$`,
    String.raw`^(?:our|the) (?:journalists|newsroom|editorial (?:office|team|staff)|site|journalism|project) (?:needs?|lives? on|depends? on|relies on|rely on|exists? thanks to) your (?:support|help|donations?|contributions?)\b`,
  ].join('|'),
  'iu',
)
/** A vote, with its question: `Survey: Is the strike right?` */
const vote =
  /^(?:(?:online |reader |readers['’] |quick |flash |our )?(?:survey|poll|vote|straw poll|opinion poll|voting)|question of the (?:day|week))\s?[:–—-] ?["“]?\p{Lu}[^.!?]{8,140}\?$/iu
/** … and the way to what others said. */
const results =
  /^(?:(?:go |back )?to|see|view|show|display) (?:all )?(?:the )?(?:interim |voting |poll |survey )?results?(?: of the (?:survey|poll|vote))?$/iu
/** The name of letters or recordings behind the house’s own: `HARBOUR Newsletter: The Week`. */
const series =
  /^(?:The )?\p{Lu}[\p{L}\d’'&-]*(?: \p{Lu}[\p{L}\d’'&-]*){0,2} (?:[Nn]ewsletter|[Bb]riefing|[Pp]odcast)\s?[:–—-] ?\p{Lu}[^.!?]{2,50}$/u
/** `Harbour Post in your inbox`, `The best of the week in your mailbox`: a name, or what letters bring. */
const inbox =
  /^(?=.*(?:\s\p{Lu}|\b(?:news|newsletters?|best|essentials?|headlines|stories|week|world|analysis|briefing)\b))(?!.*\b(?:said|says|told|he|she|they)\b)["“]?\p{Lu}(?:[^.!?:]|(?<=[Nn]ewsletter.{0,30}):){5,90} (?:in|into|to|straight to|directly in|directly to) your (?:e-?mail )?(?:inbox|mailbox|e-?mail|letter ?box)(?: (?:every|each) \p{L}+)?[.!]?$/u
/** An embedded post that the page may not show here. */
const unseen =
  /^(?:the |this )?(?:[\p{L}]+ ){0,2}(?:post|tweet|videos?|reel|story|publication|content|embed|message|player|media|stream|clip|photo|materials?) (?:is|are) (?:currently |no longer |temporarily |unfortunately )?(?:not (?:available|accessible|visible)|unavailable|blocked|inaccessible) (?:in|from|for) (?:your|this) (?:region|country|location|territory|area)[.!]?$/iu

const shapes: readonly (readonly [RegExp, Category])[] = [
  [plea, 'subscription'],
  [vote, 'promotion'],
  [results, 'promotion'],
  [series, 'promotion'],
  [inbox, 'promotion'],
  [unseen, 'chrome'],
]

/** What a line is to its page that asks something of the reader, or cannot show it. */
export function pagePlea(text: string): Category | undefined {
  if (text.length > LONGEST || /["“”«»].*[”"»],? \p{Ll}/u.test(text)) return undefined
  return shapes.find(([shape]) => shape.test(text))?.[1]
}
