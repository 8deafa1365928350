/** The rule for a space that tore a compound with a number apart, and for a dash that joins one. */
import {mark} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {anyOf, gapSign} from '../../text/signs.ts'
import {digitSign, nextGap, nextWord} from '../../text/suspicion.ts'

// What stands before the mark is looked at behind it: V8 would look back from every place of a paragraph.
const gaps = gapSign(/^(?: -|- | [-–] |—)$/)

/** An age whose last hyphen is lost or torn: `57-year old teacher`, `16-year- old`. */
const age =
  /(?<=\d-(?:year|month|week|day))(?: -|- | )(?=old\b)|(?<=(?<![\d.,])\d{1,3}) (?=(?:year|month|week|day)-old\b)/g
/** A cheap look for both. */
const maybeAge = /[ -]old\b/
/** … or all of them: `a 34 year old teacher`, `his 5 years old son`. */
const loose =
  /(?<=\b(?:an?|the|his|her|their|another|this|that) \d{1,3}) year old\b|(?<=\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Aa]nother|[Tt]his|[Tt]hat) \d{1,3})(?: years old(?= (?!and\b|or\b|but\b|when\b|who\b|in\b|at\b|is\b|was\b|on\b|as\b|at\b|by\b|he\b|she\b|it\b|they\b|from\b|to\b|with\b|that\b|are\b|were\b|will\b|has\b|had\b|would\b|now\b|then\b|today\b)\p{Ll}{3,}))/gu

/** `Franco - German pact`, `ex - president`, `Armenian - Azerbaijani war`: what is no word alone, and two peoples before what they share. */
const prefix =
  / - (?=\p{L}{3,})(?<=\b(?:Franco|Anglo|Russo|Sino|Afro|Indo|Armeno|Greco|[Ee]x|[Aa]nti|[Nn]eo|[Pp]seudo) - )/gu
const peoples =
  / - (?<=\b\p{Lu}\p{Ll}{3,}(?:an|ese|ish|i|ch) - )(?=\p{Lu}\p{Ll}{3,}(?:an|ese|ish|i|ch) (?:war|wars|border|conflict|relations|talks|treaty|agreement|summit|dialogue|negotiations|front|friendship|pact|cooperation|clashes|trade|commission|peace|ties|dispute)\b)/gu
/** `co – chair`, `vice – president`: an office behind what is no word before a dash. */
const behindPrefix =
  / [-–] (?<=\b(?:[Cc]o|[Vv]ice|[Ee]x) . )(?=(?:chair|president|prime|minister|premier|mayor|founder|founded|author|owner|operation|operate|pilot|driver|rapporteur|director|sponsor|accused|defendant|existence|wife|husband|partner|governor|deputy|head|chief|soldier|fighter|combatant)\p{Ll}*)/gu
/** `pro -Russian`, `self -defence`: a prefix that is no word before a dash, and no other dash that closes an aside. */
const tornPrefix =
  / -(?<=(?<![\p{L}\p{M}\p{N}’'-])(?:[Pp]ro|[Aa]nti|[Ee]x|[Nn]on|[Ss]elf|[Ss]emi|[Mm]ulti|[Cc]ounter|[Uu]ltra|[Nn]eo|[Pp]seudo|[Pp]re|[Pp]ost|[Mm]id|[Vv]ice|[Cc]o|[Ss]uper|[Ii]nter|[Pp]an|[Qq]uasi|[Ss]ub|[Ee]uro) -)(?=\p{L}{3,}(?!\p{L}))(?![^.!?\n]*(?:- | -\p{L}))/gu
/** `full -scale war`, `the so -called vote`: halves of compounds that many texts share. */
const tornCompound =
  / -(?<=(?<![\p{L}\p{M}\p{N}’'-])(?:[Ff]ull|[Ss]o|[Ww]ell|[Ll]ong|[Ss]hort|[Hh]igh|[Ll]ow|[Ll]arge|[Ss]mall|[Pp]art|[Ff]ar|[Ff]irst|[Ss]econd|[Tt]hird|[Gg]round|[Aa]ir|[Ss]ea|[Ll]eft|[Rr]ight|[Ww]orld|[Ss]tate|[Oo]ld|[Nn]ew|[Oo]pen|[Dd]eep|[Hh]ard) -)(?=(?:called|scale|fledged|time|term|range|running|known|being|ranking|level|precision|tech|speed|quality|profile|risk|rise|wing|standing|awaited|lasting|reaching|class|minute|storey|story|owned|controlled|led|based|backed|sized|born|armed|off|defen[cs]e)(?!\p{L}))(?![^.!?\n]*\p{L}-[ ,;])/gu
/** `a 50-years-old man` */
const plural = /(?<=\b\d{1,3}-(?:year|month|week|day))s(?=-old\b)/g
/** `Bashar al -Assad`, `Saint -Malo`: the Arabic article and its name. */
const tornArticle = / -(?<=(?:\p{L} (?:[Aa]l|[Ee]l|ash|ad)|\bSainte?) -)(?=\p{Lu}\p{Ll}{2,})/gu
/** `EU -presidency`: initials and what they belong to. */
const tornInitials =
  / -(?<=(?<![\p{L}\p{N}])\p{Lu}{2,5} -)(?=\p{Ll}{5,}(?!\p{L}))(?![^.!?\n]*(?:- | -\p{L}))/gu
/** `the Goma -Bukavu road`: two names and what lies between them. */
const tornNames =
  / -(?<=\b\p{Lu}\p{Ll}{2,} -)(?=\p{Lu}\p{Ll}{2,} (?:road|highway|motorway|railway|line|route|axis|border|corridor|pipeline|train|flight|ferry|pact|treaty|agreement|summit|war|conflict|rivalry|derby|match|duel|tandem|alliance)\b)/gu
/** … with the space behind the hyphen: `the Russia- Ukraine conflict`. */
const tornBehind =
  /- (?<=\b\p{Lu}\p{Ll}{2,}- )(?=(?!(?:For|The|This|That|From|With|All|And|But|Our|New|Next|Last|First)\b)\p{Lu}\p{Ll}{2,} (?:road|highway|motorway|railway|line|route|axis|border|corridor|pipeline|train|flight|ferry|pact|treaty|agreement|summit|war|conflict|rivalry|derby|match|duel|tandem|alliance)\b)/gu
/** An office of two words: `Secretary -General`. */
const office =
  /(?<=\b(?:Secretary|Director|Attorney|Consul|Inspector))(?: -|- | - )(?=General\b)|(?<=\b[Vv]ice)(?: -|- | - )(?=(?:[Pp]resident|[Pp]remier|[Cc]hair)\p{Ll}*\b)/gu
/** A double surname whose hyphen has spaces: `Mauger - Poliak`. */
const surname = / - (?<=\b(\p{Lu}\p{Ll}{2,}) - )(?=(\p{Lu}\p{Ll}{2,})\b)/gu

export const spacedHyphen: Rule = {
  id: 'spaced-hyphen',
  finds:
    'a space before the hyphen of a compound that begins with a number, a dash for the hyphen of a prefix',
  why: 'A number in bold or in a link keeps the space behind it: `65 -year-old`; of an age one hyphen may be lost as well, or both: `57-year old`, `a 34 year old teacher`. Engines for Russian write `neo—Nazis`. Dashes with a space on both sides, minus signs and suspended hyphens are left alone.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before: 'The co – chairs of the group and the vice – president met the ex – minister.',
      after: 'The co-chairs of the group and the vice-president met the ex-minister.',
    },
    {
      before: 'A 65 -year-old man and a 3- year-old girl won the 100 -metre race.',
      after: 'A 65-year-old man and a 3-year-old girl won the 100-metre race.',
    },
    {
      before: 'The ten -year bond fell in the war (1954 -1962); the knife was 18 cm -long.',
      after: 'The ten-year bond fell in the war (1954-1962); the knife was 18 cm-long.',
    },
    {
      before: 'A 16-year- old, a 57-year old teacher, a 34 year old nurse and her 9 years old girl.',
      after: 'A 16-year-old, a 57-year-old teacher, a 34-year-old nurse and her 9-year-old girl.',
    },
    {
      before:
        'The ex - mayor and the Secretary -General spoke of the Franco - German pact and the Armenian - Azerbaijani border.',
      after:
        'The ex-mayor and the Secretary-General spoke of the Franco-German pact and the Armenian-Azerbaijani border.',
    },
    {
      before:
        'The pro -Russian mayor Omar Al -Saleh of Saint -Malo left the EU -presidency and the super -rich of the Genoa -Izmir ferry in the Genoa- Milan derby.',
      after:
        'The pro-Russian mayor Omar Al-Saleh of Saint-Malo left the EU-presidency and the super-rich of the Genoa-Izmir ferry in the Genoa-Milan derby.',
    },
    {
      before: 'In the full -scale war the so -called court held a 50-years-old docker.',
      after: 'In the full-scale war the so-called court held a 50-year-old docker.',
    },
    {
      before: 'Rosa Lima-Costa waits. Mrs Lima - Costa left.',
      after: 'Rosa Lima-Costa waits. Mrs Lima-Costa left.',
    },
    {
      before: 'The anti—tank guns of the neo—Nazis and the self—employed.',
      after: 'The anti-tank guns of the neo-Nazis and the self-employed.',
    },
  ],
  leaves: [
    {text: 'The vote was pro—that much is clear—and the rest anti — or so they said.', why: 'dashes'},
    {text: 'He is pro -so he says- and meets Costa -Lima says so.', why: 'an aside'},
    {text: 'He won in 1954 -and in 1962- with a ten -a perfect one.', why: 'dashes'},
    {text: 'Between 10 - and this is new - 20 people came.'},
    {text: 'At -5 degrees, two- and three-year-olds stay in.', why: 'a minus, a suspended hyphen'},
    {
      text: 'She is 42 years old, the house 300 years old and the 5 years old and new, its 57-year older twin gone.',
      why: 'no compound',
    },
    {text: 'Her vice – she smokes – and her ex – a docker – are known in the port.', why: 'dashes'},
    {text: 'The port is full -time is short- and the fish is well -known to all- done.', why: 'asides'},
    {text: 'Genoa - Rome - Naples is the route.', why: 'no compound'},
    {text: 'He is Italian - Spanish is what he speaks, and he is anti - as they all are.', why: 'dashes'},
    {text: 'In 2020 year-old papers were found.', why: 'a year'},
    {text: 'The 2- or 3-year plan has 5 -a lot of- steps.'},
    {text: 'Japan Planner- For train schedules; Genoa- The road is closed.', why: 'labels'},
  ],
  suspects: {
    ...anyOf(gaps, digitSign),
    closer: (table, from, to) => {
      if (nextGap(table, gaps, from, to) !== -1) return true
      const {store, words} = table
      for (
        let at = nextWord(table, digitSign, from, to);
        at !== -1;
        at = nextWord(table, digitSign, at + 1, to)
      )
        if (store.texts[words[at + 2]!] === 'old') return true
      return false
    },
  },
  check(tree, file) {
    mark(
      tree,
      file,
      / -(?<=(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred)) -)(?=(?:year|month|week|day|hour|minute|metre|meter|kilometre|kilometer|mile|foot|point|page|seat|member|man|strong)s?\b)|- (?<=\d- )(?=(?:year|month|week|day)-old)| -(?<=[(\s](?:1[5-9]|20)\d\d -)(?=(?:1[5-9]|20)\d\d\b)| -(?<=\d (?:cm|mm|m|km|kg|metre|meter|kilometre|kilometer|mile|foot) -)(?=(?:long|wide|high|tall|deep|thick)\b)/g,
      () => ({after: '-', message: 'Unexpected space at a hyphen, expected none'}),
      / -|- /,
    )
    // Without a hyphen beside it a space is as often the writer's own.
    mark(
      tree,
      file,
      age,
      ([gap]) => ({
        after: '-',
        message: 'Unexpected space in an age, expected a hyphen',
        ...(gap === ' ' ? {tier: 'suggest' as const} : {}),
      }),
      maybeAge,
    )
    mark(
      tree,
      file,
      loose,
      ([lost]) => ({
        after: '-year-old',
        // The plural before a noun is nobody’s style.
        ...(lost.includes('years') ? {} : {tier: 'suggest' as const}),
        message: 'Unexpected spaces in an age, expected hyphens',
      }),
      maybeAge,
    )
    mark(
      tree,
      file,
      plural,
      () => ({after: '', message: 'Unexpected plural inside an age, expected none'}),
      /s-old/,
    )
    mark(
      tree,
      file,
      behindPrefix,
      () => ({after: '-', message: 'Unexpected spaces in a compound, expected a hyphen alone'}),
      /(?:[Cc]o|[Vv]ice|[Ee]x) [-–] /,
    )
    for (const pattern of [prefix, peoples, office])
      mark(
        tree,
        file,
        pattern,
        () => ({after: '-', message: 'Unexpected spaces in a compound, expected a hyphen alone'}),
        / -|- /,
      )
    for (const pattern of [tornPrefix, tornCompound, tornArticle, tornInitials, tornNames])
      mark(
        tree,
        file,
        pattern,
        () => ({after: '-', message: 'Unexpected space before the hyphen of a compound, expected none'}),
        / -\p{L}/u,
      )
    mark(
      tree,
      file,
      tornBehind,
      () => ({after: '-', message: 'Unexpected space behind the hyphen of a compound, expected none'}),
      /\p{Ll}- \p{Lu}/u,
    )
    // The text writes the two as one elsewhere.
    mark(
      tree,
      file,
      surname,
      (match) =>
        String(file.value).includes(`${match[1]!}-${match[2]!}`)
          ? {after: '-', message: 'Unexpected spaces in a double name, expected a hyphen alone'}
          : undefined,
      / - /,
    )
    mark(
      tree,
      file,
      /(?<=\b(?:[Nn]eo|[Aa]nti|[Pp]ro|[Ss]elf|[Ss]emi|[Pp]seudo|[Uu]ltra|[Qq]uasi|[Ee]x|[Nn]on|[Vv]ice))—(?=(?!(?:that|this|the|and|or|but|a|an|in|it|if|as|so|which|who|not|he|she|they)\b)\p{L}{3,}(?!\p{L}*—))/gu,
      () => ({after: '-', message: 'Unexpected dash in a compound, expected a hyphen'}),
      /—/,
    )
  },
}
