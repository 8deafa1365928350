/** Finds captions of maps and charts. */

import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {partsOf, passageSpan} from '../../text/passage.ts'
import {tokensOf} from '../phrases/folded.ts'
import {noticesOf} from '../phrases/notice.ts'
import {among} from '../phrases/tables.ts'
import {trieOf} from '../phrases/trie.ts'
import {creditOf} from './credits.ts'

/** Longest caption of a map, in words: a legend with its neighbours. */
const LONGEST = 120
/** Shortest, where nothing but the beginning proves it. */
const BARE_WORDS = 25

const legend =
  /(?:^|[.;]\s+)(?:In|En|Em)\s+(?:dark |light |bright )?(?:red|green|blue|yellow|orange|grey|gray|purple|pink|brown|black|white|rojo|verde|azul|amarillo|gris|rouge|vert|bleu|jaune|rosso|blu|giallo|vermelho|amarelo|cinza|laranja|naranja|violet)\b|(?:^|[.;]\s+)In (?:Rot|Grün|Blau|Gelb|Grau)\b|\b(?:shaded|marked|shown|highlighted|coloured|colored) in (?:dark |light )?(?:red|green|blue|yellow|orange|gr[ae]y|purple|pink|brown)\b/u
const source =
  /(?:©|\(c\)|\b(?:Source|Sources|Fuente|Fonte|Quelle|Data|Map|Graphic|Karte|Carte)\s*:)\s*[^.]{2,60}\.?$/u
const speech =
  /[“”"«»].*\b(?:said|says|dijo|dit|sagte|disse)\b|\b(?:he|she|curator|author|historian) (?:said|says|explains|writes)\b/iu

export const mapCaption: Rule = {
  id: 'map-caption',
  finds: 'the caption of a map or chart that is not there any more: what it shows, its colours, its source',
  why: 'Without the map its legend tells a reader nothing. It must begin as such captions do and carry a legend of colours, an owner or a source. A text about a map stays.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'Fighting went on.\n\nThis map shows the front line near the river. In red, the area held by the rebels. © Radio Delta.\n\nTalks begin on Friday.',
      after: 'Fighting went on.\n\nTalks begin on Friday.',
      metadata: {credits: ['© Radio Delta.']},
    },
    {
      before:
        'Se sigue luchando.\n\nEste mapa muestra la línea del frente. En rojo, la zona rebelde.\n\nEl viernes empiezan las conversaciones.',
      after: 'Se sigue luchando.\n\nEl viernes empiezan las conversaciones.',
      language: 'es',
    },
  ],
  leaves: [
    {
      text: 'This map shows how Rome grew, the curator said, and it hung in the pope’s bedroom.',
      why: 'a text about a map',
    },
    {text: 'In red, the colour of the party, thousands marched.', why: 'a colour'},
    {
      text: 'The map shows the road that the Romans built along the coast and the towns that it joined.',
      why: 'no legend, no source',
    },
  ],
  check(tree, file) {
    const text = String(file.value)
    const trie = trieOf(file.data.language ?? 'und')
    for (const {line, opens} of noticesOf(tree, file)) {
      if (!among(opens, 'mapCaptions')) continue
      const tokens = tokensOf(line.text.slice(0, 60), 0)
      if (tokens.length < 2 || trie.prefix(tokens, 0, 'mapCaptions') < 0 || line.words > LONGEST) continue
      if (speech.test(line.text)) continue
      const credit = creditOf(line)
      const owned = source.exec(line.text)
      const certain =
        legend.test(line.text) ||
        (credit !== undefined && line.words <= LONGEST) ||
        (owned !== null && line.words <= LONGEST)
      if (!certain || (line.words < 4 && !owned)) continue
      // A line that is all label and words has no caption but itself.
      const at = (credit?.start ?? owned?.index) || line.text.length
      const caption = line.text.slice(0, at).trim()
      const sign = line.text.slice(at).trim()
      const [start, end] = passageSpan(text, line.start, line.end)
      report(file, {
        start,
        end,
        after: '',
        message: 'Expected article text, got the caption of a map or chart, cut and kept as metadata',
        metadata: {captions: [caption], ...(sign === '' ? {} : {credits: [sign]})},
        ...(partsOf(caption, 0).length > 6 || (line.words > BARE_WORDS * 3 && sign === '')
          ? {tier: 'suggest' as const}
          : {}),
      })
    }
  },
}
