/** Nouns behind numbers: what is counted one by one, and what is measured. */

/** What comes in whole numbers only. */
const counted = new Set(
  'km km² km2 ha kg kilometers kilometres metres meters hectares acres tonnes tons barrels euros dollars peacekeepers fighters people men women children police protesters demonstrators soldiers troops refugees migrants residents inhabitants citizens dead injured wounded killed arrested detained missing voters workers employees jobs students pupils teachers doctors nurses patients prisoners detainees victims deaths cases infections arrests spectators fans visitors tourists guests passengers members families households houses homes buildings vehicles cars tanks ships boats copies votes seats shops schools villages towns companies firms trees animals sheep cows trucks buses wagons containers missiles drones rockets shells mines rescuers firefighters volunteers servicemen servicewomen policemen officers martyrs hostages prisoners athletes delegates deputies participants apartments flats beds tents sandbags settlements farms farmers hospitals enterprises citizens evacuees displaced homeless unemployed evacuated infected hospitalised hospitalized imprisoned deported signatures ballots books trains flights aircraft planes helicopters calls cancellations complaints requests applications appeals reports attacks strikes explosions aftershocks earthquakes fires accidents incidents crimes violations offences doses beds places rooms tickets articles films songs observers candidates agents lawyers judges prosecutors experts scientists researchers pensioners pilgrims worshippers settlers mercenaries recruits reservists conscripts pilots sailors fishermen miners bottles stations schoolchildren kindergartens mosques churches monuments streets roads bridges facilities objects plots animals goats camels horses hens birds pieces items products prisons inmates orphans widows invitations letters arrivals departures offices posts positions offenses signatories municipalities localities districts provinces rescues crossings graves bodies corpses coffins plants'.split(
    ' ',
  ),
)

/** Money of which nobody counts the tenths, so small it is: three digits behind a point are thousands. */
export const smallMoney = new Set(
  'won yen dong rupiah tenge soms soums sums drams rials tomans forints dinars hryvnias hryvnia tugriks kyats riels rupees takas shillings kwacha naira bolivars pesos liras lira'.split(
    ' ',
  ),
)

/** Who does something, is somewhere or comes from there, by the ending. */
const agents = /(?:er|or|ist|ee|ant|ent|ian)s$/
/** … and what only ends so: measures, and nouns of how much. */
const noAgents =
  /(?:met(?:er|re)|lit(?:er|re)|hour|dollar|acre|quarter|corner|number|order|center|power|other|factor|color|figure|cent|percent|moment|element|component|increment|constant|quotient|coefficient|gradient)s$/

/** Whether a plural is of what comes one by one. */
export function isCounted(noun: string): boolean {
  return counted.has(noun) || (agents.test(noun) && !noAgents.test(noun))
}

/** Money and land: of these too three noughts are thousands, unless prices or decimals are spoken of. */
export const measured = new Set(
  'euros dollars pounds francs roubles rubles pesos lira liras hectares acres'.split(' '),
)
/** … and what else a space parts the thousands of; there no decimal can be meant. */
export const units = new Set([
  ...measured,
  ...'kilometers kilometres meters metres tons tonnes kilos kilograms miles'.split(' '),
])
