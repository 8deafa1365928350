/** All tables of name parts. */
import {partsCaucasus} from './parts.caucasus.ts'
import {partsMiddleEast} from './parts.middle-east.ts'
import {partsSlavic} from './parts.slavic.ts'
import {partsWest} from './parts.west.ts'
import {partsWorld} from './parts.world.ts'

export const partTables: readonly string[] = [
  partsCaucasus,
  partsSlavic,
  partsMiddleEast,
  partsWorld,
  partsWest,
]
