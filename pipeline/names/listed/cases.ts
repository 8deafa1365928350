/** Endings of Slavic cases, which translation leaves on names: `Vladimira`, `Tuskiem`, `Zelenskoho`, `Kieva`. */

/** An ending and what the name may end in instead when it is named outright. */
type Ending = readonly [ending: string, instead: readonly string[]]

const endingsOf = (table: string): readonly Ending[] =>
  table
    .trim()
    .split(/\s+/)
    .map((item): Ending => {
      const [ending = '', instead = ''] = item.split('=')
      return [ending, instead.split('/')]
    })
    .sort(([one], [two]) => two.length - one.length)

/** Of given names: `Sergeya` is `Sergey`, `Elviroy` is `Elvira`. */
const givenEndings = endingsOf(`
  a=/o ya=/y/i iya=y/i/iy ia=y/i ja=j/y
  u=/o/a yu=/y/i iyu=y/iy iu=y/i
  om=/o em=/i/y/j/o yem=/y/i iem=/y/i iyem=y/iy
  owi=/o ovi=/o evi=/y/i e=/a ie=/a
  y=a i=a oy=a oi=a ou=a oyu=a oju=a
`)

/** Of surnames, by declension: `Tuska`, `Putinym`, `Zelenskoho`, `Nabiullinoy`. */
const familyEndings = endingsOf(`
  a=/o u=/o/a om=/o em=/ iem=/ ym=/ owi=/o ovi=/o e=/a ie=/a
  y=a i=a oy=a oi=a oj=a ou=a oyu=a oju=a
  skogo=sky/ski/skiy/skyi skoho=sky/ski/skyi/skyy skiego=ski/sky skeho=sky skog=ski
  skomu=sky/ski/skiy/skyi skiemu=ski/sky skim=sky/ski/skiy/skyi skym=sky/ski/skyi/skyy
  skoy=skaya/ska skoi=skaya/ska skoyi=ska skuyu=skaya skiej=ska
`)

/** Of places: `Kieva`, `Moskvy`, `Charkowie`. */
const placeEndings = endingsOf(`
  a=/o/e u=/a/o/e om=/o/e em=/e y=a i=a oy=a e=a ie=/a
`)

/** Fewest letters of a name's stem. */
const STEM = 3

/** What a folded word can be when it is named outright, the endings by their length. */
function outright(word: string, endings: readonly Ending[], stem = STEM): readonly string[] {
  const found: string[] = []
  for (const [ending, instead] of endings) {
    if (word.length - ending.length < stem || !word.endsWith(ending)) continue
    const start = word.slice(0, -ending.length)
    for (const other of instead) found.push(start + other)
  }
  return found
}

export const givenOutright = (word: string): readonly string[] => outright(word, givenEndings)
export const familyOutright = (word: string): readonly string[] => outright(word, familyEndings)
export const placeOutright = (word: string): readonly string[] => outright(word, placeEndings, STEM + 1)

/** Endings that no name has outright: `Putinym`, `Zelenskoho`. */
export const isPlainlyCase = (word: string): boolean =>
  /(?:[nvw]ym|sk[iy]m|iem|sko[gh]o|skiego|skomu|skiemu|[^aeiou]o[wv]i)$/.test(word)
