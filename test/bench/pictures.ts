/** The README's pictures of the review page and the report, made of the sample dump: `npm run pictures [folder]`. */
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {chromium} from 'playwright-core'
import {build} from 'vite'
import {run} from '../../src/commands/run.ts'
import {startReview} from '../../src/review/server.ts'

const out = resolve(process.argv[2] ?? fileURLToPath(new URL('../../src/review/pictures', import.meta.url)))
const room = mkdtempSync(join(tmpdir(), 'copydesk-pictures-'))
const page = join(room, 'page')
const folder = join(room, 'run')
try {
  mkdirSync(out, {recursive: true})
  await build({
    configFile: fileURLToPath(new URL('../../src/review/page/vite.config.ts', import.meta.url)),
    build: {outDir: page},
  })
  await run([fileURLToPath(new URL('../../input', import.meta.url))], {out: folder, quiet: true})
  const review = await startReview({run: folder, page})
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  const pictures: readonly [name: string, view: string, shown: string, colorScheme: 'light' | 'dark'][] = [
    ['article', 'articles/8', '.hunk', 'light'],
    ['names', 'names', 'tbody tr', 'light'],
    ['changes', 'changes?sort=waiting', '.hunk, article', 'dark'],
  ]
  for (const [name, view, shown, colorScheme] of pictures) {
    const context = await browser.newContext({viewport: {width: 1100, height: 700}, colorScheme})
    const tab = await context.newPage()
    await tab.goto(`${review.address}#/${view}`)
    await tab.locator(shown).first().waitFor()
    if (name === 'article') await tab.locator('.hunk').first().click()
    await tab.screenshot({path: join(out, `${name}.png`)})
    await context.close()
  }
  const context = await browser.newContext({viewport: {width: 1100, height: 700}, colorScheme: 'light'})
  const tab = await context.newPage()
  await tab.goto(pathToFileURL(join(folder, 'report.html')).href)
  await tab.screenshot({path: join(out, 'report.png')})
  await context.close()
  await browser.close()
  await review.close()
} finally {
  rmSync(room, {recursive: true, force: true})
}
