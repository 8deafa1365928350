/** Houses that sign as a whole: broadcasters, staffs, sites, whatever they are called. */
import {site} from '../../foot/below-text/house-lines.ts'

/** A house in capitals behind its label. */
export const houseAlone = /^By: \p{Lu}{2,}(?: \p{Lu}{2,}| \d{1,3})?$/u
/** The house as a whole: `The editorial team`, `Correspondence from Genoa`. */
export const staff =
  /^(?:By )?(?:[Tt]he )?[Ee]ditorial (?:staff|team|office|board)(?: of \p{Lu}[\p{L}\d’' ]{2,30})?(?:,? with (?:AFP|AP|Reuters|EFE|dpa|ANSA|agencies))?$|^[Cc]orrespondence from \p{Lu}\p{L}{2,20}$|^(?:By|Written by) (?:(?:[Tt]he )?\p{Lu}[\p{L}\d’']{1,20} ){0,3}(?:[Ss]taff(?: [Ww]riters?| [Rr]eporters?)?|[Nn]ewsroom|(?:[Nn]ews|[Ww]eb|[Oo]nline) ?[Dd]esk)$/u
/** A house that no list need know: `Harbour Radio`, `Public Radio of Liguria`, `Harbour.Az`. */
const broadcaster =
  /^(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:Radio|Television|TV)$|^(?:Public|National|State) (?:Radio|Television|TV)(?: and (?:Radio|Television))? of \p{Lu}\p{L}+$/u
export const isHouse = (text: string): boolean =>
  broadcaster.test(text) || (/^\p{Lu}/u.test(text) && site.test(text))
/** `Harbournews, Genoa` */
export const houseAndPlace = /^\p{Lu}[\p{L}\d]{2,20}, \p{Lu}\p{Ll}{2,20}$/u
/** A house in capitals with a number: `RADIO 24`. */
export const houseName = /^\p{Lu}{3,}(?: \p{Lu}{3,})? \d{1,3}$/u
/** Several who sign as one: `By A collective of researchers`. */
export const collective = /^By (?:[Aa]n? )?(?:collective|group) of \p{Ll}{3,}(?:(?:,| and) \p{Ll}{3,}){0,4}$/u
