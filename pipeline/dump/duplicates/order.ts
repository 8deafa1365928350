/** The one order of ids: natural, so that 2 stands before 10, and the same on every machine. */

/**
 * Compares two ids, runs of ASCII digits by their value and the rest by code unit. No locale: `localeCompare`
 * would order a dump differently on two machines, and with it change which copy is the first.
 */
export function naturalCompare(a: string, b: string): number {
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(j)
    if (isDigit(x) && isDigit(y)) {
      const startA = i
      const startB = j
      while (i < a.length && isDigit(a.charCodeAt(i))) i++
      while (j < b.length && isDigit(b.charCodeAt(j))) j++
      let digitsA = startA
      let digitsB = startB
      while (digitsA < i - 1 && a.charCodeAt(digitsA) === 48) digitsA++
      while (digitsB < j - 1 && b.charCodeAt(digitsB) === 48) digitsB++
      if (i - digitsA !== j - digitsB) return i - digitsA - (j - digitsB)
      for (let k = 0; k < i - digitsA; k++) {
        const difference = a.charCodeAt(digitsA + k) - b.charCodeAt(digitsB + k)
        if (difference !== 0) return difference
      }
      continue
    }
    if (x !== y) return x - y
    i++
    j++
  }
  if (i < a.length) return 1
  if (j < b.length) return -1
  // Equal by value (`a01` and `a1`): the code units decide, so that the order is total.
  return a < b ? -1 : a > b ? 1 : 0
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
