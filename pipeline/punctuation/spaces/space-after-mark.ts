/** The rule for a mark or bracket glued to the next word. */
import type {Document} from '../../document.ts'
import {mark} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {anyOf, gapSign} from '../../text/signs.ts'
import {leftOf, rightOf} from '../../text/surroundings.ts'
import type {Closer} from '../../text/suspicion.ts'
import {closerAt, digitSign, fact, letterSign, nextGap} from '../../text/suspicion.ts'

const glued = gapSign(/^(?:[?!.…]?[ \u00a0\u202f]?["”»“)]?[,;:،؛]|,["“])$/)
const bracket = gapSign(/^[()]$|^\.$|\[(?:…|\.{3})\]/)
const gluedWord = closerAt(undefined, glued, letterSign)
const gluedNumber = closerAt(letterSign, glued, digitSign)
const yearWord = fact((word) => /^(?:1[5-9]|20)\d\d$/.test(word))
/** `December 1,1922`: a year at the comma behind a day. */
const gluedYear: Closer = ({store, words, gaps}, from, to) => {
  for (
    let at = yearWord.next(store, words, from, to);
    at !== -1;
    at = yearWord.next(store, words, at + 1, to)
  )
    if (at > from && store.texts[gaps[at]!] === ',') return true
  return false
}

/** Behind the mark a word of two letters and more, and nothing that makes it part of code. */
const word = /(?=[\p{Lu}\p{Ll}][\p{L}\p{M}'’]+(?:[\s.,;:!?)”"»]|$))/u
// The mark comes first: a look behind every character of a text costs more than all else.
const latin = new RegExp(`[,;](?<=[\\p{Lu}\\p{Ll}\\p{M}]{2}["”»“]?[,;])${word.source}`, 'gu')
/** Arabic letters know no case, and its comma stands in no code. */
const arabic =
  /[،؛](?<=\p{Script=Arabic}{2}["”»]?[،؛])(?=\p{Script=Arabic}{2})|\.(?<=\p{Script=Arabic}{3}["”»]?\.)(?=\p{Script=Arabic}{3})/gu
/** Nor does a colon between two words of Cyrillic letters. */
const cyrillicColon = /:(?<=\p{Script=Cyrillic}{3}:)(?=\p{Script=Cyrillic}{3})/gu

export const spaceAfterMark: Rule = {
  id: 'space-after-mark',
  finds:
    'no space after a comma, semicolon, colon or closing mark, or before an opening bracket, between two words',
  why: 'Text taken from languages that write no spaces, and tags that held the space, glue the next word to the mark. A mark between digits, in a chemical name, a path or a user name is left alone; full stops are the layout stage’s, which knows paragraphs.',
  tier: 'fix',
  languages: [
    ...['en', 'fr', 'es', 'it', 'pt', 'de', 'nl', 'pl', 'ru', 'uk', 'tr', 'sv', 'da', 'nb', 'ro', 'cs', 'ca'],
    ...['el', 'ar', 'fa'],
  ],
  catches: [
    {
      before: '"Where are the ships?",asks the mayor (Greens)of Genoa, 62,a docker by trade.',
      after: '"Where are the ships?", asks the mayor (Greens) of Genoa, 62,a docker by trade.',
    },
    {
      before: 'So says Costa,67 years old, and so does Lima,42.',
      after: 'So says Costa, 67 years old, and so does Lima, 42.',
    },
    {
      before: 'Mr.Costa met Prof.Dr. Lima and Dr.Genoa, they say.',
      after: 'Mr. Costa met Prof. Dr. Lima and Dr. Genoa, they say.',
    },
    {before: 'They met on Dec.26 and Sept.3, 2020.', after: 'They met on Dec. 26 and Sept. 3, 2020.'},
    {before: 'They met on December 1,1922.', after: 'They met on December 1, 1922.'},
    {
      before: 'She has five brothers,2 of whom sail, and a cat,3 in fact.',
      after: 'She has five brothers, 2 of whom sail, and a cat, 3 in fact.',
    },
    {
      before: 'The deal (signed in Paris)was broken, and the mayor (he is 52)left the hall.',
      after: 'The deal (signed in Paris) was broken, and the mayor (he is 52) left the hall.',
    },
    {
      before: 'Genoa, May 2 (reporter Li Na)The port is closed, and the mayor said,"We wait for them."',
      after: 'Genoa, May 2 (reporter Li Na) The port is closed, and the mayor said, "We wait for them."',
    },
    {
      before: 'They asked the dockers[…]to tell[...] the truth.',
      after: 'They asked the dockers […] to tell [...] the truth.',
    },
    {before: 'In 2018,Xi and on the 6th,he came.', after: 'In 2018, Xi and on the 6th, he came.'},
    {before: 'He fought for dignity,showing courage.', after: 'He fought for dignity, showing courage.'},
    {
      before: 'The teacher,Li Na,came from China;she left.',
      after: 'The teacher, Li Na, came from China; she left.',
    },
    {
      before:
        'The novel (1963),he said, is a story,a long one, of its author(s) and prices:the war goes on. It ends:The war is over.',
      after:
        'The novel (1963), he said, is a story, a long one, of its author(s) and prices: the war goes on. It ends: The war is over.',
    },
    {
      before: 'President Lula (PT)did not pay 700 zloty(162 euros) to the European Space Agency(ESA).',
      after: 'President Lula (PT) did not pay 700 zloty (162 euros) to the European Space Agency (ESA).',
    },
    {
      before: 'Le ministre,qui part demain, a parlé.',
      after: 'Le ministre, qui part demain, a parlé.',
      language: 'fr',
    },
    {
      before: '“No hay pruebas”,dijo el abogado.',
      after: '“No hay pruebas”, dijo el abogado.',
      language: 'es',
    },
    {before: '« La paix »,a dit le maire.', after: '« La paix », a dit le maire.', language: 'fr'},
    {before: 'Вода спала,но дом пуст.', after: 'Вода спала, но дом пуст.', language: 'ru'},
    {before: 'Мэр Генуи:Порт закрыт.', after: 'Мэр Генуи: Порт закрыт.', language: 'ru'},
    {before: 'وصل الوزير،ثم غادر.', after: 'وصل الوزير، ثم غادر.', language: 'ar'},
    {before: 'وصل الوزير.ولا يعرف أحد.', after: 'وصل الوزير. ولا يعرف أحد.', language: 'ar'},
  ],
  leaves: [
    {
      text: 'The salt tris(hydroxymethyl)Amino and f(two words)Then are named; he said,"we" and "is","We are" in a list.',
      why: 'chemistry, code, a list of strings',
    },
    {text: 'He typed print("Why?",end) and f(x)of 2,5.', why: 'code'},
    {text: 'A (Mis)reading of the (Dis)united Kingdom.', why: 'a part of the word in brackets'},
    {text: 'The file Dec.26.txt, version Mar.3.1 and example.org/Nov.2 are lost.', why: 'names of files'},
    {text: 'From May 1,200 boats and from March 1,2000,000 of it; rooms 1,1922.', why: 'numbers'},
    {text: 'Pages 2018,12 and 2019,5 and the code A2018,xi are lost.', why: 'numbers, a code'},
    {text: 'It cost 1,200 euros and 3,5 per cent.'},
    {text: 'See Table,12.3 and Costa,200 of it.', why: 'no age'},
    {
      text: 'See Dr.Who.com and Prof.js, and write to Mr.Costa@example.org.',
      why: 'names of files and addresses',
    },
    {text: '“They […], too, and we […].” He wrote (…), and x[0]of it.', why: 'marks behind, an index'},
    {text: 'So TL;DR, support the dockers (tl;dr).', why: 'an acronym'},
    {text: 'The file a,b,c holds x,y pairs.', why: 'single letters'},
    {text: 'Mount the disk with the options ro,nodev,noexec,noatime and wait.', why: 'a row of options'},
    {
      text: 'Call f(a),g(b) or std:the, film(s) and (re)opened; and note:this.',
      why: 'code and parts of words',
    },
    {text: 'He calls print(hello world)now and (re or un)opened it.', why: 'code and parts of words'},
    {text: 'See N,N-dimethyl and &amp;nbsp;text here.', why: 'chemistry, an entity'},
    {text: 'Ils ont dit 1,5 million, puis rien.', language: 'fr'},
    {text: 'Les routes A1,B2;C3 sont fermées.', language: 'fr', why: 'letters and numbers'},
    {text: 'Температура 36,6 и давление 120,5.', language: 'ru'},
    {text: 'وصل د.محمد، وقالت أ.ف.ب ذلك.', language: 'ar', why: 'abbreviations'},
    {text: 'Матч 2:1 и файл а:б.', language: 'ru', why: 'a score, letters'},
    {text: 'بلغ العدد 1،200 و5،3 مليار.', language: 'ar', why: 'numbers'},
  ],
  suspects: {
    ...anyOf(glued, bracket),
    closer: (table, from, to, file) =>
      gluedWord(table, from, to, file) ||
      gluedNumber(table, from, to, file) ||
      gluedYear(table, from, to, file) ||
      nextGap(table, bracket, from, to) !== -1,
  },
  check(tree, file) {
    mark(tree, file, ['ar', 'fa'].includes(file.data.language ?? '') ? arabic : latin, (match, paragraph) => {
      const left = /[^\s,]*$/.exec(leftOf(paragraph.text, match.index))![0]
      // `&nbsp;word` is an entity that the repair stage reads, `user,name@site` or `a=b;c=d` is code.
      if (match[0] === ';' && /&[\w;#]*$/.test(left)) return undefined
      if (/[@=<>/\\{}#_\d]/.test(left)) return undefined
      if (/^\S*[@=<>/\\{}_]/.test(paragraph.text.slice(match.index + 1))) return undefined
      // `TL;DR`
      if (
        match[0] === ';' &&
        /^\(?(?:\p{Lu}{1,5}|tl)$/u.test(left) &&
        /^(?:\p{Lu}{1,5}|dr)\b/u.test(paragraph.text.slice(match.index + 1))
      )
        return undefined
      if (match[0] === ',' && isRow(paragraph.text, match.index, file)) return undefined
      return {
        after: `${match[0]} `,
        message: `Unexpected word glued to \`${left}${match[0]}\`, expected a space`,
      }
    })
    if (file.data.language === 'ru' || file.data.language === 'uk')
      mark(tree, file, cyrillicColon, ([colon]) => ({
        after: `${colon} `,
        message: 'Unexpected word glued to a colon, expected a space',
      }))
    // `la paix »,a déclaré`: a verb or conjunction of one letter behind a quotation.
    if (oneLetter.has(file.data.language ?? ''))
      mark(
        tree,
        file,
        /,(?<=[\p{L}.!?…][ \u00a0\u202f]?[”"»],)(?=[aàyeoèé] \p{Ll}{2})/gu,
        ([comma]) => ({after: `${comma} `, message: 'Unexpected word glued to a comma, expected a space'}),
        /[”"»],\p{Ll} /u,
      )
    if (file.data.language !== 'en') return
    // `Mr.Costa`, `Prof.Dr. Lima`: no sentence ends in a title.
    mark(
      tree,
      file,
      /\.(?<=(?<![\p{L}\p{N}.@/_-])(?:Mr|Mrs|Ms|Dr|Prof|Gen)\.)(?=\p{Lu}\p{Ll}{2,}(?:[\s,;:!?)”"’']|\.(?:\s|$))|Dr\. )/gu,
      () => ({after: '. ', message: 'Unexpected name glued to its title, expected a space'}),
      /(?:r|s|f|n)\.\p{Lu}/u,
    )
    // `Dec.26`: a month and its day.
    mark(
      tree,
      file,
      /\.(?<=(?<![\p{L}\p{N}.@/_-])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)(?=(?:[12]?\d|3[01])(?:[\s,;)–-]|\.(?:\s|$)|$))/gu,
      () => ({after: '. ', message: 'Unexpected day glued to its month, expected a space'}),
      /[bcglnprtv]\.\d/,
    )
    // `December 1,1922`: no number is written so.
    mark(
      tree,
      file,
      /,(?<=(?<!\p{L})(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2},)(?=(?:1[5-9]|20)\d\d(?![\p{L}\p{N},]))/gu,
      () => ({after: ', ', message: 'Unexpected year glued to its day, expected a space'}),
      /\d,[12]\d{3}/,
    )
    // Behind a bracket or quotation mark, before `a`, and a colon before a word that no name or address has.
    mark(
      tree,
      file,
      /[,;](?<=\s\(?[^\s(]{0,40}(?:[\p{L}\d]\)|\d[”"])[,;])(?=\p{Ll}{2,}[\s.,;:!?])|,(?<= \p{L}{2,30},)(?=\d{1,2},\s?\p{Ll}{2})|,(?<=\p{L},\s?\d{1,2},)(?=\p{Ll}{3,}[\s.,;:!?])|,(?<= \p{Ll}{3,30},)(?=\d{1,3} (?:of|in|among|were|was|people|are|have)\b)|,(?<=\p{Lu}\p{Ll}{2,30},)(?=\d{1,2}(?: years? old\b|-year|\.(?:\s|$)))|,(?<=[?!.…]["”],)(?=\p{Ll}{2,}[\s.,;:!?])|,(?<=\b(?:1[5-9]|20)\d\d,)(?=\p{L}\p{Ll}+[\s.,;:!?])|,(?<= \d{1,2}(?:st|nd|rd|th),)(?=\p{Ll}{2,}[\s.,;:!?])|[,;](?<= \p{L}\p{Ll}{2,30}[,;])(?=a \p{L})|:(?<= \p{Ll}{3,30}:)(?=(?:\d{2,3}(?= \p{Ll}{4})|[Tt]he|[Tt]his|[Tt]hese|[Tt]hose|[Tt]here|[Tt]hey|[Hh]e|[Ss]he|[Ii]t|[Ww]e|[Ii]n|[Oo]n|[Aa]t|[Ff]rom|[Ww]ith|[Aa]n?) \p{L})/gu,
      (match) => ({
        after: `${match[0]} `,
        message: `Unexpected word glued to \`${match[0]}\`, expected a space`,
      }),
    )
    // `(signed in Paris)was`: several words are no part of the next.
    mark(
      tree,
      file,
      /\)(?<=[\s(“"\p{Ll}]\([^()\n]{2,60} [^()\n]{1,60}\))(?=(?:was|were|is|are|has|had|have|and|or|but|in|on|at|to|of|for|with|from|by|left|said|says|did|who|which|that|will|would|can|could|told|also|as|when|while) )/gu,
      () => ({after: ') ', message: 'Unexpected word glued to a bracket, expected a space'}),
      /\)\p{Ll}/u,
    )
    // `(reporter Li Na)The port`: a sentence behind several words in brackets.
    mark(
      tree,
      file,
      /\)(?<=[\s“"]\([^()\n]{2,60} [^()\n]{1,60}\))(?=\p{Lu}\p{Ll}+ \p{Ll}{2})/gu,
      () => ({after: ') ', message: 'Unexpected word glued to a bracket, expected a space'}),
      /\)\p{Lu}/u,
    )
    // `the dockers[…]to tell`: what stands for an omission belongs to no word.
    mark(
      tree,
      file,
      /(?<=\p{L}{2}[,;]?)(?=\[(?:…|\.{3})\])|(?<=\[(?:…|\.{3})\])(?=\p{L}{2})/gu,
      () => ({after: ' ', message: 'Unexpected word glued to an omission, expected a space'}),
      /\[(?:…|\.{3})\]/,
    )
    // `said,"We`: behind a verb of saying a quotation opens. The mark belongs to the edit, lest another rule moves it too.
    mark(
      tree,
      file,
      /,["“](?<=\b(?:said|says|added|adds|asked|explained|noted|wrote|replied|announced|stated|stressed|declared|commented),["“])(?=\p{Lu}\p{Ll}*['’ ])/gu,
      ([glued]) => ({
        after: glued.replace(',', ', '),
        message: 'Unexpected quotation glued to its comma, expected a space',
      }),
      /,["“]\p{Lu}/u,
    )
    // `(PT)did`, `Agency(ESA)`: initials and years in brackets are no part of a word.
    for (const pattern of [
      /\)(?<=[\s(]\((?!(?:Dis|Mis|Non|Des|Dés|Over|Under|Out|Post|Pre|Anti|Trans|Sub|Super|Inter|Fore|Ent|Ver|Auf|Aus|Ein|Mit|Nach|Vor)\))(?:\p{Lu}{2,12}|\p{Lu}\p{Ll}{2,15}|(?:1[5-9]|20)\d\d)\))(?=\p{Ll}{2,}[\s.,;:!?])/gu,
      // `zloty(162 euros)`: a number and its unit.
      /(?=\()(?<= \p{Ll}{3,30})(?=\((?:about |around |nearly |some )?[$€£]?\d[\d.,]* (?:of |are |were )?\p{Ll}{4,}(?: \p{Ll}+){0,3}\)(?:[\s.,;:!?]|$))/gu,
      /(?=\()(?<= \p{Lu}?\p{Ll}{3,30})(?=\(\p{Lu}{2,8}\)(?:[\s.,;:!?]|$))/gu,
      // `UNHCR(United Nations Refugee Agency)`
      /(?=\()(?<=\s\p{Lu}{3,8})(?=\(\p{Lu}\p{Ll}+(?: \p{L}{2,}){1,7}\)(?:[\s.,;:!?]|$))/gu,
    ])
      mark(tree, file, pattern, ([text], _paragraph, at) => ({
        start: at + text.length,
        end: at + text.length,
        after: ' ',
        message: 'Unexpected bracket glued to a word, expected a space',
      }))
  },
}

/** Languages with verbs and conjunctions of one letter. */
const oneLetter: ReadonlySet<string> = new Set(['fr', 'es', 'it', 'pt', 'ca'])

/** Fewest commas of a row of options. */
const ROW = 3

/** Whether a comma stands in a row of options without spaces, of which not all are words: `ro,nodev,noexec,noatime`. */
function isRow(text: string, at: number, file: Document): boolean {
  const row = `${/\S*$/.exec(leftOf(text, at))![0]}${/^\S*/.exec(rightOf(text, at))![0]}`
  if (!/^\(?[a-z\d]+(?:,[a-z\d]+)+\W*$/.test(row)) return false
  const options = row.match(/[a-z\d]+/g)!
  const lexicon = file.data.settings?.lexicon?.('en')
  return options.length > ROW && options.some((option) => lexicon?.has(option) === false)
}
