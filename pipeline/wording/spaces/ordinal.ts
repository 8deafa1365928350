/** How English ends a number that says which: `1st`, `12th`, `22nd`. */
export function ordinal(number: string): string | undefined {
  if (!/^\d{1,4}$/.test(number)) return undefined
  if (/1\d$/.test(number)) return 'th'
  return {1: 'st', 2: 'nd', 3: 'rd'}[Number(number.at(-1)!)] ?? 'th'
}
