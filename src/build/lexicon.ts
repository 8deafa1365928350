/** Writes the generated files of `dist/`; a part of `npm run build`. */
import {mkdirSync, writeFileSync} from 'node:fs'
import {buildEnglish} from '../lexicon/build.ts'
import {ENGLISH_FILE} from '../lexicon/index.ts'

const dist = new URL('../../dist/', import.meta.url)
mkdirSync(dist, {recursive: true})
writeFileSync(new URL(ENGLISH_FILE, dist), buildEnglish())
