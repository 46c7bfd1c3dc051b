import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {chromium} from 'playwright-core'

/*
 * docs/report.png for the README: the page of the example archive, one record with a value pointed at. Needs a build
 * and a Chromium, Debian's or the one that CHROMIUM names.
 */

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'decisions-picture-'))
const page = join(folder, 'report.html')
const picture = join(root, 'docs', 'report.png')
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync']
const quiet = ['--disable-background-networking', '--disable-component-update']

try {
  execFileSync(process.execPath, ['bin/decisions.js', 'report', 'fixtures/archive', '-q', '-o', page], {cwd: root})
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [...flags, ...quiet],
  })
  try {
    const view = await browser.newPage({viewport: {width: 1280, height: 860}, colorScheme: 'light'})
    await view.goto(`${pathToFileURL(page).href}#/record/4`)
    await view.locator('a.value[data-pointer="/resolutions/0/items/1/text"]').hover()
    mkdirSync(join(root, 'docs'), {recursive: true})
    await view.screenshot({path: picture})
  } finally {
    await browser.close()
  }
  console.log(`docs/report.png, ${Math.round(statSync(picture).size / 1000)} KB`)
} finally {
  rmSync(folder, {recursive: true, force: true})
}
