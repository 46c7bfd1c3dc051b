import {existsSync} from 'node:fs'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, type SuiteFactory} from 'vitest'
import {folder, run} from '../../cli-world.js'

/** The browser that the page is tried in: Debian's, or the one that CHROMIUM names. */
export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium'

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const startBrowser = (): Promise<Browser> => chromium.launch({executablePath: chromiumPath, args: flags})

let browser: Browser | undefined

/** Tests in a real browser, left out with a word where there is none. */
export function describeInBrowser(title: string, tests: SuiteFactory): void {
  const isThere = existsSync(chromiumPath)
  const name = isThere ? title : `${title} (left out: no browser at ${chromiumPath}; CHROMIUM names another)`
  describe.skipIf(!isThere)(name, (...given) => {
    beforeAll(async () => {
      browser = await startBrowser()
    }, 60_000)
    afterAll(() => browser?.close())
    tests(...given)
  })
}

/** A page of the report, and everything it did that it should not. */
export type Opened = {page: Page; doings: string[]}

/** Opens a report at a place of it, in a context of its own. Whatever it asks of the world is noted and not done. */
export async function openReport(file: string, hash: string, options: BrowserContextOptions = {}): Promise<Opened> {
  if (!browser) throw new Error('the browser was not started')
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options})
  const page = await context.newPage()
  const doings: string[] = []
  page.on('dialog', dialog => {
    doings.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', message => doings.push(`console: ${message.text()}`))
  page.on('pageerror', error => doings.push(`error: ${error}`))
  page.on('requestfailed', request => doings.push(`failed: ${request.url()} ${request.failure()?.errorText}`))
  page.on('popup', () => doings.push('popup'))
  const url = pathToFileURL(file).href
  page.on('request', request => {
    if (request.url().split('#')[0] !== url) doings.push(`request: ${request.url()}`)
  })
  await page.addInitScript(
    "addEventListener('securitypolicyviolation', event => console.log('policy: ' + event.violatedDirective + ' ' + event.blockedURI))",
  )
  await page.goto(`${url}${hash}`)
  return {page, doings}
}

/** Writes the report of some documents into a folder that is gone after the test. */
export async function reportOf(...paths: readonly string[]): Promise<string> {
  const file = `${folder()}/report.html`
  const {exitCode, stderr} = await run(['report', ...paths, '-o', file, '--fail-on', 'never'])
  if (exitCode !== 0) throw new Error(stderr)
  return file
}

/** A folder of the fixtures. */
export const fixtures = (name: string): string => fileURLToPath(new URL(`../../../fixtures/${name}`, import.meta.url))
