/** Words so common in a language that sharing them says nothing, for texts with spaces; shorter ones need no list. */

import {tokenise} from './fingerprint.ts'

/**
 * Words of 4 letters and more. A dump's own document frequencies do the same work where it is large; the list
 * matters for a dump of two articles. Written without accents, as the stems fold them.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: `about above after again against also although always among another around away back because been before
    being below between both came come could does doing done down during each either even ever every from further
    gave give given going have having here hers herself himself hour into itself just last like made make many
    might more most much must near never next none nothing only other ours over people rather really said same
    says shall should since some still such take taken than that their theirs them themselves then there these
    they this those though through thus told toward towards under until upon used very want week well went were
    what when where whether which while whom whose will with within without would year years your yours`,
  fr: `alors apres aussi autre autres avait avant avec avoir cela celle celui cependant cette ceux chaque comme
    dans deja depuis deux dont elle elles encore entre etait etaient etre faire fait fois ils jusque lors mais meme
    moins notre nous parce pendant peut plus pour quand quel quelle sans selon sera sont sous suis tous tout toute
    toutes tres vers votre vous`,
  es: `ademas ahora algo alguna alguno antes aquel asimismo aunque bajo cada casi como contra cuando cual cuales desde
    despues dijo donde durante ella ellas ellos entonces entre eran esta estaba estan este esto estos fueron habia
    hace hacia hasta mas mientras mismo mucho muchos nada para pero poco porque pues puede quien segun sera sido
    siempre sino sobre solo tambien tanto tiene tienen toda todas todo todos tras unos`,
  de: `aber alle allem allen aller alles also andere anderen auch bereits beim bevor damit dann dass denn dessen deren
    diese diesem diesen dieser dieses doch dort durch eine einem einen einer eines einige etwa euch fuer ganz gegen
    haben hatte hatten hier immer jede jeder jedoch kann kein keine koennen konnte mehr muss nach nicht noch nuer
    oder ohne schon sein seine seinem seinen seiner seit selbst sich sind sogar soll ueber unter viele vom von vor
    waehrend ware waren wegen weil weiter welche wenn werden wieder will wird worden wurde wurden zwischen`,
  it: `alcuni alla alle allo altri altro anche ancora avere cento come contro cosi dalla dalle dallo dello della delle
    dopo dove durante erano essere fare fino giorni hanno loro mentre molto negli nella nelle nello nostro ogni oltre
    perche piu poco prima proprio quale quando quanto quasi quella quello questa queste questi questo sempre senza
    sono sopra stata stati stato sulla sulle sullo tra tutti tutto`,
  pt: `ainda alem algum alguns antes apos aquele assim cada como contra depois desde disse durante ela elas eles embora
    enquanto entre era eram essa esse esta estao estava este isso isto mais mas mesmo muito muitos nao nem nossa onde
    outra outro outros para pela pelas pelo pelos pode pois porque quando quem sao segundo seja sem sempre ser seu
    seus sobre sua suas tambem tem tendo ter toda todas todo todos`,
  nl: `aan alle alleen andere bij daar dan dat deze door een echter elke geen haar hebben heeft hier hun hoe iets ieder
    kan kunnen maar meer met moet naar niet nog omdat onder ons ook over sinds tegen tijdens toch toen tot tussen uit
    van veel volgens voor waar wanneer waren was wat welke werd werden wie worden wordt zal zegt zich zijn zoals zou`,
  ru: `более больше были было быть вместе всего всех где даже для его если есть еще когда которая которого которой
    которые который которых кроме между меня может можно надо него ней несколько них однако после потому почти
    перед при против свои своих своего себя сейчас также такой там теперь того тоже только только тогда хотя чего
    через чтобы этим этих этого этой этом`,
}

/** Slots of the table below: more than twice the words, so that a search ends soon. */
const SLOTS = 4096
/** The hashes of the words by open addressing, 0 for none; filled when first asked. */
let table: Uint32Array | undefined

function filled(): Uint32Array {
  const slots = new Uint32Array(SLOTS)
  for (const words of Object.values(WORDS)) {
    for (const hash of tokenise(words).hash) {
      let slot = hash & (SLOTS - 1)
      while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & (SLOTS - 1)
      slots[slot] = hash
    }
  }
  return slots
}

/** Whether a whole word, by its hash, is on the list. */
export function isCommon(hash: number): boolean {
  table ??= filled()
  let slot = hash & (SLOTS - 1)
  for (;;) {
    const known = table[slot]!
    if (known === hash) return true
    if (known === 0) return false
    slot = (slot + 1) & (SLOTS - 1)
  }
}
