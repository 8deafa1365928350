/** Finds what a page reads out beside a link or a box that opens: `(opens in a new window)`, `Open the box Close the box`. */

import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {matchesOf} from '../../text/matches.ts'
import {fact} from '../../text/suspicion.ts'
import {paragraphs} from '../../tree.ts'

/** Where the link leads, between brackets; also in the languages from which the text comes. */
const note =
  /\s?[([](?:(?:(?:this |the )?(?:external )?link,? )?(?:opens?|will open|opening) (?:up )?(?:in )?(?:an? )?(?:new|other|another|separate) (?:browser )?(?:window|tab|page)|(?:in )?(?:a )?new (?:window|tab)|(?:link is |link )?external(?: link| website| site)?|external link,? (?:new|opens in (?:a )?new) (?:window|tab)|s['’]ouvre dans (?:une nouvelle fenêtre|un nouvel onglet)|(?:wird in neuem Fenster geöffnet|öffnet (?:sich )?(?:in )?(?:einem )?neue[mns] (?:Fenster|Tab))|si apre in una nuova (?:finestra|scheda)|se abre en una (?:ventana|pestaña) nueva|abre (?:em|numa) (?:nova janela|nova aba)|opent in (?:een )?nieuw venster|otwiera się w nowym oknie|yeni (?:pencerede|sekmede) açılır|откроется в новом окне|відкриється в новому вікні)[)\]]/giu
/** What opens and what closes a box, one behind the other, of the same thing. */
const toggle =
  /(?<=^|[.!?…:]["”»]? ?)(?:(?:Open|Show|Expand|Unfold|Display) (?<thing>(?:the |this )?(?:info ?)?(?:box|more|details?|texts?|list|section|contents?|explanation|notes?|panel|overview)) (?:Close|Hide|Collapse|Fold|Show) (?:\k<thing>|less|(?:the )?less)|Read more Read less|Expand Collapse|Unfold Fold(?: up)?|Open Close)(?: |$)/gu

/** One of these stands in every such note: nothing else is looked at. */
const telling = fact((word) =>
  /^(?:window|tab|external|close|hide|collapse|fold|less|fenêtre|onglet|fenster|finestra|scheda|ventana|pestaña|janela|aba|venster|oknie|açılır|окне|вікні)$/iu.test(
    word,
  ),
)

export const linkNote: Rule = {
  id: 'link-note',
  finds: 'what a page reads out beside a link, or writes on a box that opens and closes',
  why: 'Links say to the blind where they lead, `(opens in a new window)`, and a box in the text has its two buttons in front, `Open the box Close the box`. Only between brackets, and both buttons of the same thing; windows that somebody opens stay.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before: 'The union has published its plan (opens in a new window). Ships wait.',
      after: 'The union has published its plan. Ships wait.',
    },
    {
      before:
        'The cranes are old. Open the box Close the box These are machines of the year 1960. Ships wait.',
      after: 'The cranes are old. These are machines of the year 1960. Ships wait.',
    },
    {
      before: 'Le syndicat a publié son plan (s’ouvre dans une nouvelle fenêtre). Les navires attendent.',
      after: 'Le syndicat a publié son plan. Les navires attendent.',
      language: 'fr',
    },
  ],
  leaves: [
    {text: 'She asked him (he opens the window at night) to close it.', why: 'a window of glass'},
    {text: 'Open the box, close the box: that is all that the robot of the port can do.', why: 'a sentence'},
    {text: 'The debt (external and internal) grows, and the ships wait.', why: 'what kind of debt'},
  ],
  suspects: {
    words: -1,
    gaps: 0,
    closer: ({store, words}, from, to) => telling.next(store, words, from, to) !== -1,
  },
  check(tree, file) {
    for (const {text, start} of paragraphs(tree, file)) {
      for (const [maybe, pattern] of [
        [/[([]/, note],
        [/Open |Show |Expand|Unfold|Display |Read more/, toggle],
      ] as const)
        for (const {index, 0: found} of maybe.test(text) ? matchesOf(text, pattern) : [])
          report(file, {
            start: start + index,
            end: start + index + found.length,
            after: '',
            message: `Expected article text, got \`${found.trim()}\` of the page, cut`,
          })
    }
  },
}
