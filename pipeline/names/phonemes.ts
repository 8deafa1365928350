/** What sounds a Latin spelling may stand for, in the habits of many languages at once, and how far two spellings are. */

/**
 * One letter per sound class. Vowels a e i o u y (y: ы/ı/ǝ), glides j w, and
 * S sh · Z zh · C ch · J dj · c ts · D dz · Q shch · x kh · G gh · q · T th; the rest as written.
 */
const PHONES = 'aeiouyjwpbfvmntdszrlkghSZCJcDQxGqT'
const PHONE_INDEX = new Map([...PHONES].map((phone, index) => [phone, index] as const))
const VOWELS = new Set('aeiouy')

/**
 * What two different sounds cost (1: unrelated). Set by hand from how transliteration systems disagree: `h`/`g`
 * Ukrainian and Russian, `k`/`q`/`g` Arabic and Persian, `o`/`a` Belarusian, `b`/`p` western and eastern Armenian. Not
 * fitted to any list of names, so that they hold for languages that no list had; `npm run bench:names` measures them.
 */
const DISTANCES = `
ae .22 ao .28 ai .45 au .4 ay .32 ei .16 eo .3 eu .4 ey .25 io .5 iu .36 iy .06 ou .14 oy .4 uy .3
ij .05 yj .12 ej .2 uw .08 ow .25 vu .25 wv .03 wb .4 aj .5
sz .12 Ss .28 SZ .22 SC .24 Cc .3 cs .3 cz .3 CJ .15 ZJ .14 Zz .2 Js .5 Jj .25 Jg .3 Dz .08 DJ .2 Dd .4 SQ .1 CQ .2 Zs .4 Cs .5
CZ .35 cS .45 cD .2 Jd .5 Jz .35 Cq .4 SJ .4 JG .4 cC .3 ct .4 Ct .45 Jk .6 Ck .5
kg .25 kq .04 kx .22 kh .4 gG .04 gh .16 gx .3 xh .06 xG .14 qg .14 qG .1 qx .22 hG .12 kG .25 qh .4
pb .28 bv .3 bf .5 pf .3 fv .12 fw .2 td .22 tT .04 dT .25 Ts .3 fT .3 Tz .4 mn .5 lr .65 lw .4 rZ .45 nl .8 zd .45 Zj .25 Sx .35
`

/** What a sound costs that only one spelling shows. A vowel is less than a consonant; h and the glides hardly count. */
const GAPS = `a .42 e .34 i .34 o .42 u .42 y .28 j .1 w .3 h .2 G .45 x .6 q .6 v .7 f .8 t .75 d .75 n .75 s .75 r .85 l .85 m .85 p .9 b .85 z .8 k .8 g .75 S .9 Z .85 C .9 J .85 c .85 D .8 Q .9 T .7`

/** Vowel letters that are half a glide: what leaving them out costs. */
const GLIDING: Readonly<Record<string, number>> = {y: 0.16, i: 0.26, ï: 0.16, ij: 0.26, iy: 0.26, yi: 0.26}

/**
 * Grapheme: the sounds it may stand for, each with the cost of reading it so; several sounds in a row are joined
 * by `+`. `_` is silence. What is spelled the same on both sides always costs nothing.
 */
const GRAPHEMES = `
a:a,e.2|á:a|à:a|â:a,y.15|ã:a|ā:a,o.12|ă:a,e.1|ä:a.02,e.02|å:o,a|ą:a.05,o.05,o+n.05,a+n.05,o+m.1|aa:a,o.1|ae:e.05,a.1,a+e|ah:a.02,a+h|au:a+u,o.08,a+w|ai:a+i,e.08|ay:a+j,e.1,a.2|ǎ:a|ạ:a|ả:a
e:e,i.15,a.2|é:e|è:e|ê:e|ë:e,o.05,j+o.05|ē:e|ĕ:e|ę:e.05,e+n.05,e+m.1|ě:e,j+e|ė:e|ẹ:e|ế:e|ə:a.02,e.02|ǝ:a.02,e.02|ee:i.02,e.02|ei:e+j,i.08,a+j.05,e.1|ey:e+j,i.08,a+j.08,e.1|eh:e.02,e+h|eu:e+u,o.08,e+v.05|eo:e+o,o.1|ea:e+a,j+a.04,i.1
i:i,j.04,y.04|í:i|ì:i|î:i,y.02|ï:i,j|ī:i|ĩ:i|ĭ:i,j|į:i|ı:y,i|ih:i.02,i+h|ie:i+e,i.05,e.03|ii:i|ij:i.02,i+j,a+j.1|iy:i.02,i+j|iï:i,i+j|iĭ:i,i+j|io:i+o,o.05,e.05|ió:i+o,o.05,e.05|iu:i+u,u.06|iou:i+u,j+u
o:o,a.15,u.1|ó:o,u.04|ò:o|ô:o|õ:o,y.05|ö:o.04,e.06,u.06|ø:o.04,e.06|œ:o.05,e.05,u.1|ő:o.04,e.06|ō:o|ŏ:o|ơ:o|oo:u.02,o.02|ou:u,o.06,o+u,w|oû:u|oe:u.03,o+e,o.05,e.1|oh:o.02,o+h|ow:o+w,u.05,a+u.08,o.1|oy:o+j,u.12|oi:o+j,w+a.1,i.15|oï:o+j|oj:o+j
u:u,a.12,j+u.1,o.12,y.12|ú:u|ù:u|û:u|ü:u,i.06,y.06,j+u.05,o.1|ū:u|ŭ:u,w|ů:u|ű:u,i.06|ų:u|ư:u|uu:u|ue:u+e,u.06,e.1|uh:u.02,u+h|ui:u+i,w+i.02,u.1
y:i,y,j,u.12|ý:i,y|ÿ:i|ỳ:i|ye:j+e,e.02|yo:j+o,o.03,e.04|yi:i.02,j+i|yy:i,y|yj:i.02,i+j|yi:i|ya:j+a|yë:o,e.03|jo:j+o,o.03,e.05|jó:j+o,o.03|jë:o|je:j+e,e.02,Z+e
j:j,Z.02,J.02,x.05,i.04,h.12|ĵ:Z,J|ǰ:J|jj:j|jh:J.05
p:p,b.2|b:b,v.15|bh:b.03,v.06|ph:f.01,p+h,p.08|pf:f.04,p+f|mp:m+p,b.12|nt:n+t,d.15|gk:g.03,k+g|mb:m+b,b.15|ṗ:p
f:f,v.06|v:v,w.02,f.05,b.15|w:v,w.02,u.06|ẃ:v|ŵ:v,w|wh:w,v,h.1|hw:w.05,h+v
m:m|n:n|ñ:n|ń:n|ň:n|ņ:n|ṇ:n|nj:n.01,n+j|ny:n.02,n+j|nh:n.02,n+h|gn:n.03,g+n|ng:n+g,n.08|ŋ:n,n+g|ṃ:m,n|ṅ:n
t:t,d.12|ť:t|th:t.02,T,t+h|ṭ:t|ţ:c|ț:c|þ:T,t|ṯ:T,t|d:d,t.15|ď:d|dh:d.02,T.03,z.05,d+h|ḍ:d,z.06|ð:d,T|đ:d,J.05|ḏ:z.05,d|ť:t|dt:t|td:d|tt:t
s:s,z.03,S.06|ś:S,s.03|š:S|ş:S|ș:S|ŝ:S|ṣ:s|ß:s|sh:S,s+h.02|sch:S,Z.06,s+k.03,s+x.06,s+C.1|sz:S.02,s.02,z.1|sj:S.03,s+j,Z.12|sc:s+k,S.04,s.08,s+c|sx:S
z:z,s.03,c.02,T.1,Z.12|ź:Z,z.03|ż:Z,z.08|ž:Z|ẓ:z|ẕ:z|ż:Z|zh:Z,J.06,z+h|zj:Z.02,z+j|zs:Z.03,z+s|rz:r+z,Z.03,S.08|dz:D,z.03,J.1,d+z|dź:J|dż:J|dž:J|dzh:J|dzj:J|dzs:J|dsch:J|dj:J,d+j,Z.03|dg:J.05,d+g|djh:J|xh:J.05,x|ǧ:J|ǆ:J|tj:C.08,t+j|zz:c.04,z|gj:g.02,g+j,J.05|gy:g+j,J.03,g.02
c:k,c.03,s.1,J.03,C.12|c^:s,c.01,C.03,k.06,J.03|ci:C.06|ç:C,s.02|č:C|ć:C,c.04|ĉ:C|ċ:C|ch:C,S.01,x.01,k.04,h.05|cs:C.03,k+s|cz:C,z.06,c.06,k+z.1|tch:C|tsch:C|tsh:C,t+S|tš:C|tş:C|tș:C|tx:C|tsj:C|tç:C|tcs:C|tc:C.02,k|tč:C|tcz:C|ts:c,t+s|tz:c,t+z|ds:d+s,z.1|cc:k,C.05|ck:k|cq:k|cj:c|ţs:c
shch:Q,S+C|schtsch:Q,S+C|stsch:Q|šč:Q,S+C|ŝĉ:Q|szcz:Q,S+C|chtch:Q|chch:Q,S+C|sjtsj:Q|stj:Q.05,s+t+j|sjtj:Q|stsj:Q.02|štš:Q|şç:Q|șc:Q|șci:Q+i|sctj:Q|sht:S+t,Q.05|scs:Q.04,s+C|xtx:Q|xx:Q.1,x|schch:Q|sjtch:Q|ştş:Q|chtchi:Q+i|shtsh:Q|šć:Q
k:k,g.15|ķ:k,C.1|ḳ:k,q|kh:x,h.04,k.04|kk:k|ḵ:x|ǩ:k|q:k,q,g.04,G.02,C.06|qu:k.01,k+w,q|qh:q,x|kj:k+j,C.15|kq:k|x:k+s,S.04,x.03,s.12,h.08,g+z.03,C.12|ks:k+s
g:g,G,h.05,J.08,k.15|g^:g,G,J.03,h.05,Z.05,x.08|gi:J.06|ġ:G,g|ģ:g|ĝ:J,Z.05|ğ:G,g,_.12,j.12|gh:G,g,h.04|gu:w.1|gu^:g.01|gü:g+u,g+w|ǵ:g
h:h,x.02,G.05,_.08,g.12|h°:h.05,x.08,_.08|ḥ:h,x|ħ:h,x|ĥ:x|ḫ:x|ẖ:x|hh:h
l:l|ł:l,w.06|ľ:l|ļ:l|ĺ:l|ḷ:l|lj:l.01,l+j|ly:l+j,l+i,j.08|lh:l.02,l+h|ll:l,j.08
r:r|ř:r.02,Z.04|ŕ:r|ṛ:r|rh:r.01,r+h
`

/**
 * All ways of reading a spelling: nodes between its letters, and arcs that each read one stretch as some sound. The
 * numbers of many words share one array: three arrays for each word took nine tenths of the room that words take.
 */
export interface Lattice {
  readonly text: string
  /** Number of nodes; the last one is the end of the word. */
  readonly nodes: number
  readonly numbers: Uint16Array
  /** Where in `numbers` it stands at which arc each node begins; one more than there are nodes. */
  readonly first: number
  /** Where in `numbers` it stands to which node each arc leads. */
  readonly to: number
  /** Where in `numbers` it stands what each arc reads. */
  readonly unit: number
  /** What a whole word is worth, sound by sound: the yardstick of its distances. */
  readonly weight: number
}

interface Unit {
  readonly name: string
  readonly readings: readonly (readonly [phone: number, cost: number])[]
  readonly silent: number
}

interface Grapheme {
  /** Sounds one by one: each an own class of arcs; the first covers all single sounds of the grapheme. */
  readonly paths: readonly (readonly number[])[]
}

const FAR = 1

const phoneIndex = (phone: string): number => {
  const index = PHONE_INDEX.get(phone)
  if (index === undefined) throw new Error(`unknown sound ${phone}`)
  return index
}

const count = PHONES.length
const phoneDistance = new Float64Array(count * count).fill(FAR)
for (let index = 0; index < count; index++) phoneDistance[index * count + index] = 0
for (const one of PHONES) {
  for (const two of PHONES) {
    if (one !== two && VOWELS.has(one) !== VOWELS.has(two)) {
      phoneDistance[phoneIndex(one) * count + phoneIndex(two)] = 1.1
    } else if (one !== two && VOWELS.has(one)) phoneDistance[phoneIndex(one) * count + phoneIndex(two)] = 0.5
  }
}
for (const [, one, two, cost] of DISTANCES.matchAll(/(\S)(\S) (\.\d+)/g)) {
  const a = phoneIndex(one ?? '')
  const b = phoneIndex(two ?? '')
  phoneDistance[a * count + b] = Number(cost)
  phoneDistance[b * count + a] = Number(cost)
}
const gap = new Float64Array(count)
for (const [, phone, cost] of GAPS.matchAll(/(\S) (\.\d+)/g)) gap[phoneIndex(phone ?? '')] = Number(cost)

const units: Unit[] = []
const unitIndex = new Map<string, number>()
const unitOf = (name: string, readings: readonly (readonly [number, number])[], silent: number): number => {
  const known = unitIndex.get(name)
  if (known !== undefined) return known
  unitIndex.set(name, units.length)
  units.push({name, readings, silent})
  return units.length - 1
}

const graphemes = new Map<string, Grapheme>()

for (const entry of GRAPHEMES.split(/[|\n]/)) {
  const at = entry.indexOf(':')
  if (at < 1) continue
  const name = entry.slice(0, at)
  const single: [number, number][] = []
  const paths: number[][] = []
  let silent = Number.POSITIVE_INFINITY
  for (const reading of entry.slice(at + 1).split(',')) {
    const [, sounds = '', price = '0'] = /^(\D+?)(\.\d+)?$/.exec(reading) ?? []
    const cost = Number(price)
    const list = sounds.split('+')
    if (sounds === '_') silent = cost
    else if (list.length === 1) single.push([phoneIndex(sounds), cost])
    // The letters read one by one are arcs of their own.
    else if (list.join('') !== name) {
      paths.push(
        list.map((sound, index) =>
          unitOf(
            `${sound}@${index === 0 ? cost : 0}`,
            [[phoneIndex(sound), index === 0 ? cost : 0]],
            Number.POSITIVE_INFINITY,
          ),
        ),
      )
    }
  }
  if (single.length > 0) paths.unshift([unitOf(name, single, silent)])
  const known = graphemes.get(name)
  graphemes.set(name, {paths: known ? [...known.paths, ...paths] : paths})
}

/**
 * Endings that a language adds to a foreign name (Lithuanian -as, Latvian -s, Czech -ová): the word may end before
 * them, at a price.
 */
const ENDINGS: readonly (readonly [ending: string, cost: number, after: RegExp, vowels?: string])[] = [
  ['s', 0.2, /(?:[^aeiouyáéíóúāēīūšs]|k[iy])s$/],
  ['š', 0.25, /[^aeiouy]š$/],
  ['is', 0.2, /[^aeiouy]is$/],
  ['as', 0.2, /[^aeiouy]as$/],
  ['us', 0.2, /us$/],
  ['ius', 0.2, /ius$/],
  ['jus', 0.2, /jus$/],
  ['ys', 0.2, /[^aeiouy]ys$/],
  ['e', 0.15, /[iyuo]ne$/],
  ['ová', 0.2, /ová$/, 'ao'],
  ['á', 0.35, /[^aeiouyvk]á$/],
  ['aya', 0.5, /aya$/, 'a'],
  ['aja', 0.5, /aja$/, 'a'],
  ['aia', 0.5, /aia$/, 'a'],
  ['aïa', 0.5, /aïa$/, 'a'],
]
/** What it costs to read a feminine ending as the bare vowel of the name (`Muchová` for `Mucha`, `-skaya` for `-ska`). */
const BARE_VOWEL = 0.08
for (const [ending, cost, , vowels = ''] of ENDINGS) {
  unitOf(
    `-${ending}`,
    [...vowels].map((vowel) => [phoneIndex(vowel), BARE_VOWEL] as const),
    cost,
  )
}

const UNITS = units.length
const remove = new Float64Array(UNITS)
for (let index = 0; index < UNITS; index++) {
  const {name, readings, silent} = units[index] as Unit
  // The first reading is the usual one: a `v` is not left out because it may be a glide.
  const [main, mainCost] = readings[0] ?? [0, Number.POSITIVE_INFINITY]
  remove[index] = Math.min(silent, GLIDING[name] ?? mainCost + (gap[main] ?? 1))
}

/** What reading one unit as another costs, a row a unit; a row is filled when the first word that has the unit is read. */
const substitute = new Float64Array(UNITS * UNITS)
const filled = new Uint8Array(UNITS)

const fillRow = (one: number): void => {
  filled[one] = 1
  const a = units[one] as Unit
  for (let two = 0; two < UNITS; two++) {
    let best = one === two ? 0 : Number.POSITIVE_INFINITY
    const b = units[two] as Unit
    for (const [p, costP] of a.readings) {
      for (const [q, costQ] of b.readings) {
        const cost = costP + costQ + (phoneDistance[p * count + q] as number)
        if (cost < best) best = cost
      }
    }
    substitute[one * UNITS + two] = best
  }
}

/** A character without its marks where the table does not know it with them. */
const plain = new Map<string, string>()
const OTHER_LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ħ: 'h',
  ĸ: 'k',
  ŀ: 'l',
  ſ: 's',
  ŧ: 't',
  ɣ: 'gh',
  ɛ: 'e',
  ɔ: 'o',
  ŭ: 'u',
}

const fold = (character: string): string => {
  if (graphemes.has(character)) return character
  const known = plain.get(character)
  if (known !== undefined) return known
  let out = OTHER_LETTERS[character] ?? ''
  if (out === '') {
    for (const part of character.normalize('NFD')) if (graphemes.has(part)) out += part
    if (out === '') out = /\p{L}/u.test(character) ? character : ''
  }
  plain.set(character, out)
  return out
}

const DOUBLED = /([bcdfghjklmnpqrtvwxyzáíúāīū])\1/g

/** A token in small letters: marks kept where they tell the sound, doubled consonants once, apostrophes gone. */
export const foldToken = (token: string): string => {
  let out = ''
  for (const character of token.normalize('NFC').toLowerCase().normalize('NFC')) out += fold(character)
  return out.replace(DOUBLED, '$1').replace(/ss/g, 'ß').replace(/ß+/g, 'ß')
}

/** `h` after a consonant is seldom a sound; `c`, `g` and `gu` read otherwise before front vowels. */
const inContext = (name: string, before: string, after: string): string => {
  if (name === 'h') return 'sckzgtpd'.includes(before || '-') ? 'h°' : name
  if (name === 'c' || name === 'g' || name === 'gu')
    return 'eiyéíýěə'.includes(after || '-') ? `${name}^` : name
  return name
}

/** Graphemes long enough never to be their letters one by one; longer ones first. */
const WHOLE = ['schtsch', 'chtch', 'shch', 'szcz', 'sjtsj', 'tsch', 'dsch', 'dzh', 'tch', 'tsj', 'sch']

/** Longest word compared in full: what is longer is no name (the cost grows with the square). */
const MAX_WORD = 40

/** A place in the tree of graphemes, letter by letter. */
interface Branch {
  readonly next: Map<number, Branch>
  /** Ways to read the letters up to here, one for each context that matters. */
  paths?: readonly (readonly number[])[]
  name: string
  /** The letters up to here are never read one by one. */
  whole: boolean
}

const branch = (): Branch => ({next: new Map(), name: '', whole: false})

let spellings: Branch | undefined

/** The tree of all graphemes, made when the first word is read. */
const tree = (): Branch => {
  if (spellings) return spellings
  spellings = branch()
  const put = (name: string): Branch => {
    let at = spellings as Branch
    for (let index = 0; index < name.length; index++) {
      const code = name.charCodeAt(index)
      let next = at.next.get(code)
      if (!next) at.next.set(code, (next = branch()))
      at = next
    }
    at.name = name
    return at
  }
  for (const [name, {paths}] of graphemes) if (!/[°^]/.test(name)) put(name).paths = paths
  for (const name of WHOLE) put(name).whole = true
  return spellings
}

/** Steps within one character of a word at most. */
const STEPS = 64
const places = new Uint16Array((MAX_WORD + 1) * STEPS)
let edges = new Float64Array(1024)
const NODE_BITS = 2 ** 13
const UNIT_BITS = 2 ** 12

/** Numbers of an array that words share. */
const SHARED = 1 << 15
let shared = new Uint16Array(SHARED)
let sharedUsed = 0

/** Where in `shared` so many numbers may go; all of them are 0. */
const roomFor = (size: number): number => {
  if (sharedUsed + size > shared.length) {
    shared = new Uint16Array(Math.max(SHARED, size))
    sharedUsed = 0
  }
  sharedUsed += size
  return sharedUsed - size
}

export const lattice = (folded: string): Lattice => {
  const text = folded.slice(0, MAX_WORD)
  const root = tree()
  let used = 0
  const addEdge = (from: number, to: number, unit: number): void => {
    if (used === edges.length) {
      const larger = new Float64Array(used * 2)
      larger.set(edges)
      edges = larger
    }
    edges[used++] = (from * NODE_BITS + to) * UNIT_BITS + unit
    if (filled[unit] === 0) fillRow(unit)
  }
  // Nodes are first numbered by place (character × steps), then packed in order.
  const end = text.length * STEPS
  const marks = places.fill(0, 0, end + 1)
  marks[0] = 1
  marks[end] = 1
  for (let at = 0; at < text.length; at++) {
    let whole = 1
    let here: Branch | undefined = root
    for (let reach = at; reach < text.length; reach++) {
      here = here.next.get(text.charCodeAt(reach))
      if (!here) break
      if (here.whole) whole = reach + 1 - at
    }
    let spare = 1
    let found = false
    here = root
    for (let reach = at; reach < text.length; reach++) {
      here = here.next.get(text.charCodeAt(reach))
      if (!here) break
      if (!here.paths || reach + 1 - at < whole) continue
      found = true
      const name = inContext(here.name, text[at - 1] ?? '', text[reach + 1] ?? '')
      const paths = name === here.name ? here.paths : (graphemes.get(name)?.paths ?? [])
      const target = (reach + 1) * STEPS
      for (const path of paths) {
        let node = at * STEPS
        for (let index = 0; index < path.length; index++) {
          const next = index === path.length - 1 ? target : at * STEPS + spare++
          addEdge(node, next, path[index] as number)
          marks[next] = 1
          node = next
        }
      }
    }
    // A letter of another script stands for itself only: it leads on, and no sound does.
    if (!found) marks[(at + 1) * STEPS] = 1
    at += whole - 1
  }
  if (text.length > 4) {
    for (const [ending, , after] of ENDINGS) {
      if (text.endsWith(ending) && after.test(text))
        addEdge((text.length - ending.length) * STEPS, end, unitIndex.get(`-${ending}`) ?? 0)
    }
  }
  let nodes = 0
  for (let place = 0; place <= end; place++) if (marks[place] === 1) marks[place] = nodes++
  const sorted = edges.subarray(0, used).sort()
  const first = roomFor(nodes + 1 + 2 * used)
  const numbers = shared
  const to = first + nodes + 1
  const unit = to + used
  for (let index = 0; index < used; index++) {
    const edge = sorted[index] as number
    const pair = Math.floor(edge / UNIT_BITS)
    const from = Math.floor(pair / NODE_BITS)
    numbers[unit + index] = edge - pair * UNIT_BITS
    numbers[to + index] = marks[pair - from * NODE_BITS] as number
    numbers[first + (marks[from] as number) + 1] = index + 1
  }
  // Nodes that nothing leaves begin where the one before them ends.
  for (let at = first + 1; at <= first + nodes; at++)
    if ((numbers[at] as number) < (numbers[at - 1] as number)) numbers[at] = numbers[at - 1] as number
  const weight = cheapest(numbers, nodes, first, to, unit)
  return {text, nodes, numbers, first, to, unit, weight: weight ?? text.length}
}

const scratch = new Float64Array((MAX_WORD + 1) * STEPS)

/** What the cheapest way to leave the whole word out costs; nothing where no arcs lead through it. */
const cheapest = (
  numbers: Uint16Array,
  nodes: number,
  first: number,
  to: number,
  unit: number,
): number | undefined => {
  for (let node = 0; node < nodes; node++) scratch[node] = Number.POSITIVE_INFINITY
  scratch[0] = 0
  for (let node = 0; node < nodes; node++) {
    const here = scratch[node] as number
    const end = numbers[first + node + 1] as number
    for (let arc = numbers[first + node] as number; arc < end; arc++) {
      const cost = here + (remove[numbers[unit + arc] as number] as number)
      const target = numbers[to + arc] as number
      if (cost < (scratch[target] as number)) scratch[target] = cost
    }
  }
  const total = scratch[nodes - 1] as number
  return Number.isFinite(total) ? total : undefined
}

let table = new Float64Array(4096)

/**
 * The weighted phoneme distance of two words: 0 where some habit reads them alike. Paths dearer than `limit` are
 * not followed (most pairs of words have nothing in common, and that shows early); then the limit is the answer.
 */
export const distance = (a: Lattice, b: Lattice, limit = Number.POSITIVE_INFINITY): number => {
  if (a.text === b.text) return 0
  const wide = b.nodes
  const size = a.nodes * wide
  if (table.length < size) table = new Float64Array(size * 2)
  const cost = table
  for (let index = 0; index < size; index++) cost[index] = 1e9
  cost[0] = 0
  const bound = Math.min(limit, 1e9)
  const {numbers: inA, first: firstA, to: toA, unit: unitA} = a
  const {numbers: inB, first: firstB, to: toB, unit: unitB} = b
  for (let i = 0; i < a.nodes; i++) {
    const startA = inA[firstA + i] as number
    const endA = inA[firstA + i + 1] as number
    for (let j = 0; j < wide; j++) {
      const here = cost[i * wide + j] as number
      if (here >= bound) continue
      const startB = inB[firstB + j] as number
      const endB = inB[firstB + j + 1] as number
      for (let y = startB; y < endB; y++) {
        const place = i * wide + (inB[toB + y] as number)
        const sum = here + (remove[inB[unitB + y] as number] as number)
        if (sum < (cost[place] as number)) cost[place] = sum
      }
      for (let x = startA; x < endA; x++) {
        const ux = inA[unitA + x] as number
        const row = (inA[toA + x] as number) * wide
        const drop = here + (remove[ux] as number)
        if (drop < (cost[row + j] as number)) cost[row + j] = drop
        const base = ux * UNITS
        for (let y = startB; y < endB; y++) {
          const place = row + (inB[toB + y] as number)
          const sum = here + (substitute[base + (inB[unitB + y] as number)] as number)
          if (sum < (cost[place] as number)) cost[place] = sum
        }
      }
    }
  }
  const total = cost[size - 1] as number
  return total >= 1e9 ? Math.min(limit, a.weight + b.weight) : Math.min(limit, total)
}

/** Readings whose cost exceeds this make no key: they are last resorts of the distance, not likely spellings. */
const LIKELY = 0.3

/** Classes of consonants: what each sound may count as, with what it costs to count it so. */
export type SoundClasses = Readonly<Record<string, readonly (readonly [mark: string, cost: number])[]>>

/** Classes made ready: the marks by number, and for each sound pairs of mark and cost. */
interface ReadyClasses {
  readonly marks: string
  readonly bySound: readonly (readonly (readonly [digit: number, cost: number])[])[]
  /** Skeletons by number, their marks as digits. */
  readonly names: Map<number, string>
}

const readied = new WeakMap<SoundClasses, ReadyClasses>()

const ready = (classes: SoundClasses): ReadyClasses => {
  let known = readied.get(classes)
  if (!known) {
    const marks = [...new Set(Object.values(classes).flatMap((list) => list.map(([mark]) => mark)))].join('')
    const bySound = [...PHONES].map((phone) =>
      (classes[phone] ?? SILENT).map(
        ([mark, cost]) => [mark === '' ? 0 : marks.indexOf(mark) + 1, cost] as const,
      ),
    )
    known = {marks, bySound, names: new Map()}
    readied.set(classes, known)
  }
  return known
}

const nameOf = ({marks, names}: ReadyClasses, base: number, skeleton: number): string => {
  let name = names.get(skeleton)
  if (name === undefined) {
    name = ''
    for (let rest = skeleton; rest > 0; rest = Math.floor(rest / base))
      name = `${marks[(rest % base) - 1]}${name}`
    names.set(skeleton, name)
  }
  return name
}

/** Skeletons met at each node and their costs, side by side; work space. */
const met: number[][] = []
const price: number[][] = []

/**
 * The consonant skeletons of a word's likely readings, cheapest first. Same classes in a row count once, and a
 * dental before a sibilant is part of it (`ts`, `tch`, `c`).
 */
export const skeletons = (word: Lattice, classes: SoundClasses, longest: number, limit: number): string[] => {
  const beam = limit * 2
  const known = ready(classes)
  const {marks, bySound} = known
  const base = marks.length + 1
  const full = base ** (longest - 1)
  const sibilant = marks.indexOf('S') + 1
  const dental = marks.indexOf('T') + 1
  const {nodes, numbers, first, to, unit} = word
  for (let node = 0; node < nodes; node++) {
    if (met.length <= node) {
      met.push([])
      price.push([])
    }
    ;(met[node] as number[]).length = 0
    ;(price[node] as number[]).length = 0
  }
  const put = (codes: number[], costs: number[], skeleton: number, cost: number): void => {
    if (cost > LIKELY) return
    const place = codes.indexOf(skeleton)
    if (place < 0) {
      codes.push(skeleton)
      costs.push(cost)
    } else if (cost < (costs[place] as number)) costs[place] = cost
  }
  const best = (node: number, most: number): {codes: readonly number[]; costs: readonly number[]} => {
    const codes = met[node] as number[]
    const costs = price[node] as number[]
    const order = codes
      .map((_, index) => index)
      .sort((a, b) => {
        const apart = (costs[a] as number) - (costs[b] as number)
        if (apart !== 0) return apart
        return nameOf(known, base, codes[a] as number) < nameOf(known, base, codes[b] as number) ? -1 : 1
      })
      .slice(0, most)
    return {
      codes: order.map((index) => codes[index] as number),
      costs: order.map((index) => costs[index] as number),
    }
  }
  put(met[0] as number[], price[0] as number[], 0, 0)
  for (let node = 0; node < nodes; node++) {
    let codes: readonly number[] = met[node] as number[]
    let costs: readonly number[] = price[node] as number[]
    if (codes.length > beam) ({codes, costs} = best(node, beam))
    const end = numbers[first + node + 1] as number
    for (let arc = numbers[first + node] as number; arc < end; arc++) {
      const {readings, silent} = units[numbers[unit + arc] as number] as Unit
      const target = met[numbers[to + arc] as number] as number[]
      const targetCosts = price[numbers[to + arc] as number] as number[]
      for (let index = 0; index < codes.length; index++) {
        const skeleton = codes[index] as number
        const cost = costs[index] as number
        if (cost + silent <= LIKELY) put(target, targetCosts, skeleton, cost + silent)
        for (const [phone, reading] of readings) {
          if (cost + reading > LIKELY) continue
          for (const [digit, extra] of bySound[phone] as readonly (readonly [number, number])[]) {
            let next = skeleton
            if (digit !== 0 && skeleton < full) {
              if (digit === sibilant && next % base === dental) next = Math.floor(next / base)
              if (next % base !== digit) next = next * base + digit
            }
            put(target, targetCosts, next, cost + reading + extra)
          }
        }
      }
    }
  }
  return best(nodes - 1, limit).codes.map((skeleton) => nameOf(known, base, skeleton))
}

const SILENT: readonly (readonly [string, number])[] = [['', 0]]
