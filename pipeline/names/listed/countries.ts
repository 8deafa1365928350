/** Countries of whose language names are, as texts name them. */

/** How a text names the country whose language a name comes from; only where that is one country. */
const countries: Readonly<Record<string, RegExp>> = {
  hy: /\b(?:Armenian?s?|Yerevan|Erevan|Artsakh)\b/,
  az: /\b(?:Azerbaijan(?:is?)?|Azeris?|Baku|Bakou)\b/,
  ka: /\b(?:Tbilissi|Tbilisi|Georgian?s?)\b/,
  uk: /\b(?:Ukrain(?:e|ians?)|Kyiv|Kiev)\b/,
  be: /\b(?:Belarus(?:ians?)?|Minsk)\b/,
}

/** Languages of several countries, by the one whose public figures the authority lists most. */
const homes: Readonly<Record<string, RegExp>> = {
  ru: /\b(?:Russian?s?|Moscow|Kremlin)\b/,
  fa: /\b(?:Iran(?:ians?)?|Tehran|Téhéran)\b/,
  he: /\b(?:Israel(?:is?)?|Jerusalem|Tel Aviv)\b/,
  kk: /\b(?:Kazakh(?:s|stan)?|Astana|Almaty)\b/,
}

/** Whether a text names the country that a public figure with a name of this language comes from. */
export function namesHome(origin: string | undefined, text: string): boolean {
  return isAbout(origin, text) || (origin !== undefined && homes[origin]?.test(text) === true)
}

/** Whether a text is about the country of a name’s language. */
export function isAbout(origin: string | undefined, text: string): boolean {
  return origin !== undefined && countries[origin]?.test(text) === true
}
