/** Articles made by rule, with known relatives: in every twenty, fourteen of their own and six that go back to one of them. */

export type Kind = 'own' | 'exact' | 'truncated' | 'edited' | 'furnished' | 'retold'

export interface Generated {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly source: string
  readonly published: string
}

export interface Generator {
  (number: number): Generated
  facts(number: number): {readonly kind: Kind; readonly cluster: number}
}

const GROUP = 20
const OWN = 14
const KINDS: readonly Kind[] = ['exact', 'truncated', 'edited', 'furnished', 'retold', 'retold']
const WORDS = 30_000
const NAMES = 20_000

const onsets = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'gl',
  'h',
  'k',
  'kr',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  'st',
  't',
  'v',
]
const vowels = ['a', 'e', 'i', 'o', 'u', 'ea', 'ou']
const codas = ['', 'n', 'r', 's', 'l', 'm', 'nd', 'rt']

/** A spelling for every number: as many syllables as it takes. */
function spell(number: number, least: number): string {
  let word = ''
  let rest = number
  for (let syllable = 0; syllable < least || rest > 0; syllable++) {
    word +=
      onsets[rest % onsets.length]! +
      vowels[Math.floor(rest / 20) % vowels.length]! +
      codas[Math.floor(rest / 140) % codas.length]!
    rest = Math.floor(rest / 1120)
  }
  return word
}

function randomFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d)
    state = Math.imul(state ^ (state >>> 12), 0x297a2d39)
    state ^= state >>> 15
    return (state >>> 0) / 2 ** 32
  }
}

/** A generator; `seed` makes another world of the same language. */
export function generator(seed = 0): Generator {
  const words = Array.from({length: WORDS}, (_, n) => spell(n * 37 + 11, 2))
  const others = Array.from({length: WORDS}, (_, n) => `${spell(n * 41 + 700_001, 2)}e`)
  const names = Array.from({length: NAMES}, (_, n) => {
    const name = spell(n * 53 + 2_000_003, 2)
    return name[0]!.toUpperCase() + name.slice(1)
  })

  /** Sentences as tokens: a number for a word, a text for a name or a figure. */
  function sentences(number: number): (number | string)[][] {
    const random = randomFrom(seed * 1e7 + number)
    const zipf = (): number => Math.floor(WORDS ** random()) - 1
    const cast = Array.from({length: 6}, () => names[Math.floor(random() * NAMES)]!)
    const subject = Array.from({length: 12}, () => Math.floor(random() * WORDS))
    return Array.from({length: 10 + Math.floor(random() * 8)}, () =>
      Array.from({length: 12 + Math.floor(random() * 12)}, (_, at) => {
        const draw = random()
        if (draw < 0.08 && at > 0) return cast[Math.floor(random() * cast.length)]!
        if (draw < 0.11 && at > 0) return String(2 + Math.floor(random() * 9000))
        if (draw < 0.23) return subject[Math.floor(random() * subject.length)]!
        return zipf()
      }),
    )
  }

  function write(
    tokens: readonly (readonly (number | string)[])[],
    lexicon: (word: number) => string,
  ): string {
    let text = ''
    for (const [at, sentence] of tokens.entries()) {
      const written = sentence.map((token) => (typeof token === 'number' ? lexicon(token) : token)).join(' ')
      text += `${at === 0 ? '' : at % 4 === 0 ? '\n\n' : ' '}${written[0]!.toUpperCase()}${written.slice(1)}.`
    }
    return text
  }

  function facts(number: number): {kind: Kind; cluster: number} {
    const place = number % GROUP
    if (place < OWN) return {kind: 'own', cluster: number}
    return {kind: KINDS[place - OWN]!, cluster: number - place + Math.min(place - OWN, 4 + (place - OWN - 4))}
  }

  function make(number: number): Generated {
    const {kind, cluster} = facts(number)
    const random = randomFrom(seed * 1e7 + number + 5e6)
    let tokens = sentences(cluster)
    let text: string
    if (kind === 'retold') {
      // Half of the words are others, the order inside a sentence is too; names and figures stay.
      const told = (word: number): string => ((word * 7919) % 100 < 45 ? others[word]! : words[word]!)
      tokens = tokens.map((sentence) => {
        const moved = [...sentence]
        for (let at = 0; at + 3 < moved.length; at += 2) {
          if (random() < 0.5) [moved[at], moved[at + 2]] = [moved[at + 2]!, moved[at]!]
        }
        return moved
      })
      text = write(tokens, told)
    } else {
      if (kind === 'truncated') tokens = tokens.slice(0, Math.ceil(tokens.length * 0.6))
      if (kind === 'edited') {
        tokens = tokens.map((sentence) =>
          sentence.map((token) =>
            typeof token === 'number' && random() < 0.08 ? Math.floor(random() * WORDS) : token,
          ),
        )
      }
      text = write(tokens, (word) => words[word]!)
      if (kind === 'furnished')
        text = `Reading time: ${2 + (number % 9)} minutes\n\n${text}\n\nShare this article with your friends.`
    }
    const day = String(1 + (number % 28)).padStart(2, '0')
    return {
      id: `a${number}`,
      title: text.slice(0, 50),
      text,
      source: `s${number % 40}.example`,
      published: `2024-03-${day}`,
    }
  }
  return Object.assign(make, {facts})
}
