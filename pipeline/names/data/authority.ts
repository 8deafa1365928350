/** All tables of the authority, in the order in which they are read. */
import type {AuthorityTable} from '../listed/authority.ts'
import {bodies} from './authority.bodies.ts'
import {officialsEast} from './authority.officials-east.ts'
import {officialsSouth} from './authority.officials-south.ts'
import {officialsWest} from './authority.officials-west.ts'
import {organisations} from './authority.organisations.ts'
import {peoples} from './authority.peoples.ts'
import {personsEast} from './authority.persons-east.ts'
import {personsFormerSoviet} from './authority.persons-former-soviet.ts'
import {personsMiddleEast} from './authority.persons-middle-east.ts'
import {personsWorld} from './authority.persons-world.ts'
import {placesEast} from './authority.places-east.ts'
import {placesEurope} from './authority.places-europe.ts'
import {placesFormerSoviet} from './authority.places-former-soviet.ts'
import {placesRegions} from './authority.places-regions.ts'
import {placesWorld} from './authority.places-world.ts'

export const authorityTables: readonly AuthorityTable[] = [
  {name: 'persons-east', kind: 'person', lines: personsEast},
  {name: 'persons-former-soviet', kind: 'person', lines: personsFormerSoviet},
  {name: 'places-former-soviet', kind: 'place', lines: placesFormerSoviet},
  {name: 'persons-middle-east', kind: 'person', lines: personsMiddleEast},
  {name: 'organisations', kind: 'organisation', lines: organisations},
  {name: 'places-east', kind: 'place', lines: placesEast},
  {name: 'places-europe', kind: 'place', lines: placesEurope},
  {name: 'places-world', kind: 'place', lines: placesWorld},
  {name: 'persons-world', kind: 'person', lines: personsWorld},
  {name: 'officials-east', kind: 'person', lines: officialsEast},
  {name: 'officials-west', kind: 'person', lines: officialsWest},
  {name: 'officials-south', kind: 'person', lines: officialsSouth},
  {name: 'places-regions', kind: 'place', lines: placesRegions},
  {name: 'bodies', kind: 'organisation', lines: bodies},
  {name: 'peoples', kind: 'place', lines: peoples},
]

export {stylePairTable} from './style-pairs.ts'
