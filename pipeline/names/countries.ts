/** Countries of whose language names are, as texts name them. */

/** How a text names the country whose language a name comes from; only where that is one country. */
const countries: Readonly<Record<string, RegExp>> = {
  hy: /\b(?:Armenian?s?|Yerevan|Erevan|Artsakh)\b/,
  az: /\b(?:Azerbaijan(?:is?)?|Azeris?|Baku|Bakou)\b/,
  ka: /\b(?:Tbilissi|Tbilisi|Georgian?s?)\b/,
  uk: /\b(?:Ukrain(?:e|ians?)|Kyiv|Kiev)\b/,
  be: /\b(?:Belarus(?:ians?)?|Minsk)\b/,
}

/** Whether a text is about the country of a name’s language. */
export function isAbout(origin: string | undefined, text: string): boolean {
  return origin !== undefined && countries[origin]?.test(text) === true
}
