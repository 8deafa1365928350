/** The rule for months and weekdays with a capital in languages that write them small. */
import {packFor} from '../../languages/index.ts'
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {leftOf, readsAs, rightOf} from '../../text/surroundings.ts'
import type {Fact} from '../../text/suspicion.ts'
import {fact, wordsIn} from '../../text/suspicion.ts'
import {wordTable} from '../../text/words.ts'
import {paragraphs} from '../../tree.ts'

const languages = ['fr', 'es', 'it']

/** A day, or what a date stands behind; a name of a day, a street or a movement has neither (`le 4 Septembre`). */
const ahead =
  /(?:^|[\s(’'])(?:en|de|d|del|fin|début|mi|depuis|dès|avant|après|pour|vers|entre|et|desde|hasta|finales de|mediados de|a|di|da|dal|in|nel|e|y) $|(?:^|[\s(])(?:le|el|il|l|o|dia|día|du|au|al|del|dal) (?:\d{1,2}|1er)(?: de)? $/iu
/** The year, or the end of what is said of the day. */
/** A day of the month with its article or weekday before it, behind which a month is no name of a street: `lundi 12 Février`, `antes del 15 de Mayo`. */
const dated =
  /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:antes|después|partir) del|(?:avant|après|depuis|dès|jusqu['’]au|partir du) (?:le )?|(?:entro|dopo|prima|fino|partire) (?:il|del|dal|al)) ?(?:\d{1,2}|1er)(?: de)? $/iu
const behind = /^ (?:de |del )?(?:19|20)\d\d(?![\d\p{L}])/u

const known = new Map<string, Fact>()

/** The months and weekdays of a language, with a capital. */
function capitalsOf(language: string): Fact {
  let made = known.get(language)
  if (!made) {
    const {months, weekdays} = packFor(language)!.words
    const small = new Set([...months, ...weekdays].map((word) => word.toLowerCase()))
    made = fact((word) => /^\p{Lu}\p{Ll}/u.test(word) && small.has(word.toLowerCase()))
    known.set(language, made)
  }
  return made
}

export const capitalMonth: Rule = {
  id: 'capital-month',
  finds: 'a month with a capital in a date, in a language that writes it small',
  why: 'English writes months large, and what went through an English machine keeps the letter. Portuguese wrote them large itself until lately. Only inside a sentence, behind what a date stands behind and before its year; titles, names of streets and headlines in capitals stay.',
  tier: 'fix',
  languages,
  catches: [
    {
      before: 'Le port de Gênes a fermé en Décembre 2023, et la grève dure.',
      after: 'Le port de Gênes a fermé en décembre 2023, et la grève dure.',
      language: 'fr',
    },
    {
      before: 'La grève reprend lundi 12 Février au port, selon le maire.',
      after: 'La grève reprend lundi 12 février au port, selon le maire.',
      language: 'fr',
    },
    {
      before: 'El puerto cerró el 4 de Mayo de 2021, y la huelga sigue.',
      after: 'El puerto cerró el 4 de mayo de 2021, y la huelga sigue.',
      language: 'es',
    },
  ],
  leaves: [
    {
      text: 'La rue du 4 Septembre est fermée, et Mai 68 est loin.',
      language: 'fr',
      why: 'a street, a movement',
    },
    {
      text: 'Décembre 2023 fut froid. La revue Le Mois de Mai paraît.',
      language: 'fr',
      why: 'a beginning, a title',
    },
    {text: 'GRÈVE EN DÉCEMBRE 2023', language: 'fr', why: 'all in capitals'},
  ],
  check(tree, file) {
    const {language = ''} = file.data
    if (!languages.includes(language)) return
    const capitals = capitalsOf(language)
    const table = wordTable(file)
    const {store, words, starts} = table
    for (const {node, text, start} of paragraphs(tree, file)) {
      const [from, to] = wordsIn(node, table)
      for (
        let at = capitals.next(store, words, from, to);
        at !== -1;
        at = capitals.next(store, words, at + 1, to)
      ) {
        const word = store.texts[words[at]!]!
        const index = starts[at]! - start
        const left = leftOf(text, index)
        const right = rightOf(text, index + word.length)
        const isDated = dated.test(left) && !/^ \p{Lu}/u.test(right)
        if (!isDated && (!ahead.test(left) || !behind.test(right))) continue
        if (!readsAs(language, text, index, index + word.length)) continue
        const after = word.toLowerCase()
        report(file, {
          start: start + index,
          end: start + index + word.length,
          after,
          message: `Unexpected capital of \`${word}\`, expected \`${after}\``,
        })
      }
    }
  },
}
