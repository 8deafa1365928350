/** Pictures of the review page and the report, made of the sample dump: `tsx test/bench/pictures.ts <folder>`. */
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {chromium} from 'playwright-core'
import {build} from 'vite'
import {run} from '../../src/commands/run.ts'
import {startReview} from '../../src/review/server.ts'

const out = resolve(process.argv[2] ?? 'pictures')
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
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({viewport: {width: 1280, height: 800}, colorScheme})
    const tab = await context.newPage()
    for (const view of ['changes', 'articles/8', 'names', 'rules']) {
      await tab.goto(`${review.address}#/${view}`)
      await tab.locator('main h2').first().waitFor()
      if (view.startsWith('articles/')) await tab.locator('.hunk').first().click()
      await tab.screenshot({path: join(out, `review-${view.split('/')[0]}-${colorScheme}.png`)})
    }
    await tab.goto(pathToFileURL(join(folder, 'report.html')).href)
    await tab.screenshot({path: join(out, `report-${colorScheme}.png`)})
    await context.close()
  }
  await browser.close()
  await review.close()
} finally {
  rmSync(room, {recursive: true, force: true})
}
