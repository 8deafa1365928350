/** The sounds that letters stand for in the habits of many languages at once, and what taking one for another costs. */
import {matchesOf} from '../../text/matches.ts'

/**
 * One letter per sound class. Vowels a e i o u y (y: ы/ı/ǝ), glides j w, and
 * S sh · Z zh · C ch · J dj · c ts · D dz · Q shch · x kh · G gh · q · T th; the rest as written.
 */
export const PHONES = 'aeiouyjwpbfvmntdszrlkghSZCJcDQxGqT'
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

export interface Unit {
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
for (const [, one, two, cost] of matchesOf(DISTANCES, /(\S)(\S) (\.\d+)/g)) {
  const a = phoneIndex(one ?? '')
  const b = phoneIndex(two ?? '')
  phoneDistance[a * count + b] = Number(cost)
  phoneDistance[b * count + a] = Number(cost)
}
const gap = new Float64Array(count)
for (const [, phone, cost] of matchesOf(GAPS, /(\S) (\.\d+)/g)) gap[phoneIndex(phone ?? '')] = Number(cost)

export const units: Unit[] = []
export const unitIndex = new Map<string, number>()
const unitOf = (name: string, readings: readonly (readonly [number, number])[], silent: number): number => {
  const known = unitIndex.get(name)
  if (known !== undefined) return known
  unitIndex.set(name, units.length)
  units.push({name, readings, silent})
  return units.length - 1
}

export const graphemes = new Map<string, Grapheme>()

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
export const ENDINGS: readonly (readonly [ending: string, cost: number, after: RegExp, vowels?: string])[] = [
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

export const UNITS = units.length
export const remove = new Float64Array(UNITS)
for (let index = 0; index < UNITS; index++) {
  const {name, readings, silent} = units[index] as Unit
  // The first reading is the usual one: a `v` is not left out because it may be a glide.
  const [main, mainCost] = readings[0] ?? [0, Number.POSITIVE_INFINITY]
  remove[index] = Math.min(silent, GLIDING[name] ?? mainCost + (gap[main] ?? 1))
}

/** What reading one unit as another costs, a row a unit; a row is filled when the first word that has the unit is read. */
export const substitute = new Float64Array(UNITS * UNITS)
export const filled = new Uint8Array(UNITS)

export const fillRow = (one: number): void => {
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
