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

/** Countries of languages that share given names and surnames with others, as texts name them. */
const turkic: Readonly<Record<string, RegExp>> = {
  kk: homes.kk!,
  ky: /\b(?:Kyrgyz\w*|Bishkek)\b/,
  uz: /\b(?:Uzbek\w*|Tashkent)\b/,
  tg: /\b(?:Tajik\w*|Dushanbe)\b/,
  tk: /\b(?:Turkmen\w*|Ashgabat)\b/,
  az: countries.az!,
}

/** Which of such languages are at home in the countries that a text names. */
export function homesIn(text: string): ReadonlySet<string> {
  return new Set(Object.keys(turkic).filter((origin) => turkic[origin]!.test(text)))
}

const arab =
  /\b(?:Leban(?:on|ese)|Syria(?:ns?)?|Iraqi?s?|Palestin(?:e|ians?)|Gaza|West Bank|Jordan(?:ians?)?|Yemen(?:is?)?|Saudi|Egypt(?:ians?)?|Libyans?|Libya|Sudan(?:ese)?)\b/

/** Whether a text names a country of the Arab world, those aside in which French spellings are the people’s own. */
export function isAboutArabs(text: string): boolean {
  return arab.test(text)
}
