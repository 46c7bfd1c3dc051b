import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Page} from 'playwright-core'
import {expect, it} from 'vitest'
import {describeInBrowser, fixtures, openReport, reportOf} from './browser.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong with the page as it stands, a line each. */
async function violations(page: Page, runOnly: readonly string[]): Promise<string[]> {
  const found: {id: string; nodes: {html: string; failureSummary: string}[]}[] = await page.evaluate(
    `axe.run({runOnly: ${JSON.stringify(runOnly)}}).then(({violations}) => violations)`,
  )
  return found.flatMap(({id, nodes}) => nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary}`))
}

/** Leads an open page to another of its views. */
async function leadTo(page: Page, hash: string, sign: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(hash)}`)
  await page.locator(sign).first().waitFor({state: 'attached'})
}

const everyKind = (): Promise<string> =>
  reportOf(fixtures('archive'), fixtures('numbered/agenda-page-around-it-unclaimed'), fixtures('refused'))

const views = [
  ['the overview', '#/', '.facts'],
  ['the list', '#/records', '.list tbody tr'],
  ['the list without a match', '#/records?words=zzz', '.list'],
  ['a record', '#/record/8', '.lines .line'],
  ['a record whose value is lit', '#/record/10/reasons/text', '.segment.lit'],
  ['a record with text that belongs to nothing', '#/record/14', '.unclaimed'],
  ['what gave no record', '#/unread', '.unread'],
] as const

/** Colours are all that the dark differs by. */
const looks = [
  ['light', {colorScheme: 'light'}, tags],
  ['dark', {colorScheme: 'dark'}, ['color-contrast', 'link-in-text-block']],
  ['on a phone', {viewport: {width: 375, height: 740}, colorScheme: 'light'}, tags],
] as const

describeInBrowser('the page', () => {
  it.each(looks)(
    'has nothing that axe finds, %s',
    async (_, look, runOnly) => {
      const {page, doings} = await openReport(await everyKind(), '', look)
      await page.evaluate(axe)
      for (const [name, hash, sign] of views) {
        await leadTo(page, hash, sign)
        expect({name, violations: await violations(page, runOnly), doings}).toEqual({name, violations: [], doings: []})
      }
    },
    120_000,
  )

  it('is never wider than a narrow phone', async () => {
    const {page} = await openReport(await everyKind(), '', {viewport: {width: 320, height: 700}})
    for (const [name, hash, sign] of views) {
      await leadTo(page, hash, sign)
      const width = await page.evaluate('document.documentElement.scrollWidth')
      expect({name, width}).toEqual({name, width: 320})
    }
  }, 60_000)
})
