/** All places where a pattern fits a text. */

/**
 * The matches of a global pattern in a text, in order. `text.matchAll` makes a copy of the pattern for each text, and V8
 * compiles the copy anew when it has forgotten the last one's code: a sixth of a run.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`Expected a global pattern, got ${pattern}`)
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match)
    // A match of nothing would be found again.
    if (match[0] === '') pattern.lastIndex += width(text, pattern)
  }
  return matches
}

/** A pattern that fits wherever one of several does, for a first look at a text. */
export function anyPattern(patterns: readonly RegExp[]): RegExp {
  const strange = patterns.find(({flags}) => flags !== '' && flags !== 'u')
  if (strange) throw new TypeError(`Expected a pattern with no flag but \`u\`, got ${strange}`)
  return new RegExp(patterns.map(({source}) => `(?:${source})`).join('|'), 'u')
}

/** How far a step goes that may not tear a pair of units apart. */
function width(text: string, {unicode, lastIndex}: RegExp): number {
  return unicode && text.codePointAt(lastIndex)! > 0xffff ? 2 : 1
}
