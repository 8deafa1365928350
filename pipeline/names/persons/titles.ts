/** Words that stand before a name and are no part of it: titles, ranks, offices, as English news writes them. */
import {packFor} from '../../languages/index.ts'

const words = `
Mr Mrs Ms Miss Dr Prof Professor Sir Lady Lord Dame Baron Baroness Count Countess Prince Princess King Queen Emperor Sheikh
Sheikha Sultan Emir Imam Ayatollah Mullah Pope Cardinal Archbishop Bishop Father Brother Sister Patriarch Catholicos Rabbi
Reverend Rev Saint St President Vice Premier Prime Minister Chancellor Governor Mayor Senator Sen Congressman Congresswoman
Representative Rep Deputy Speaker Secretary General Gen Colonel Col Major Maj Captain Capt Lieutenant Lt Sergeant Sgt Admiral
Adm Commander Marshal Brigadier Commissioner Ambassador Envoy Consul Attorney Judge Justice Prosecutor Inspector Detective
Officer Chief Director Chairman Chairwoman Chair Chairperson CEO Coach Manager Leader Head Foreign Defence Defense Interior
Finance Economy Health Education Justice Energy Culture Sports Labour Labor Transport Environment Agriculture Opposition
Spokesman Spokeswoman Spokesperson Analyst Expert Activist Journalist Correspondent Lawyer Doctor Nurse Actor Actress Singer
Director Writer Author Poet Former Late Then Ex First Second National State Federal Republican Democratic Democrat Party
Council Parliament Ministry Kremlin Cabinet Comrade Citizen Supreme Acting Interim Press Human Rights Defender Ombudsman
Military MP MEP MK PM FM Advisor Adviser Assistant Undersecretary Economist Historian Metropolitan Academician Mufti Sardar
Hojjatoleslam Army Navy Police Security Special Presidential Parliamentary Monsieur Madame Mme Mlle Herr Frau Señor Señora Don Doña
Signor Signora Senhor Senhora Dom
`

/** Folded to lower case. */
export const titles: ReadonlySet<string> = new Set(words.toLowerCase().split(/\s+/).filter(Boolean))

/** Days and months, but for those that are given names too: `On Monday Costa left` is nobody called Monday Costa. */
const {months = [], weekdays = []} = packFor('en')?.words ?? {}
export const calendar: ReadonlySet<string> = new Set(
  [...months, ...weekdays]
    .map((word) => word.toLowerCase())
    .filter((word) => word !== 'april' && word !== 'june'),
)

/** Titles that announce a surname by themselves, so that a name behind them needs no other anchor. */
export const announcing: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof professor president minister premier chancellor general gen colonel col senator sen governor mayor king prince sheikh ayatollah'.split(
    ' ',
  ),
)

/** Offices and callings that stand before a full name in small letters, besides the titles. */
export const callings: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson minister president director analyst historian journalist deputy lawmaker activist lawyer
  coach striker defender goalkeeper midfielder economist scientist researcher writer author poet singer actor actress painter
  composer conductor photographer blogger reporter correspondent editor doctor surgeon nurse pilot colonel general major captain
  sergeant soldier commander governor mayor senator ambassador envoy diplomat prosecutor judge businessman businesswoman
  oligarch banker entrepreneur founder chairman chairwoman leader chief head expert professor priest bishop imam ayatollah
  sheikh rabbi king queen prince princess brother sister son daughter wife husband father mother widow politician candidate
  citizen resident student teacher farmer driver worker veteran opposition`.split(/\s+/),
)
