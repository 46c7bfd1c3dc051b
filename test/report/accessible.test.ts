import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Page} from 'playwright-core'
import {expect, it} from 'vitest'
import {describeInBrowser, fixtures, openReport, reportOf} from './browser.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong with the page as it stands, a line each. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found: {id: string; nodes: {html: string; failureSummary: string}[]}[] = await page.evaluate(
    `axe.run({runOnly: ${JSON.stringify(tags)}}).then(({violations}) => violations)`,
  )
  return found.flatMap(({id, nodes}) => nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary}`))
}

const views = [
  ['the overview', '#/', '.facts'],
  ['the list', '#/records', '.list tbody tr'],
  ['the list without a match', '#/records?words=zzz', '.list'],
  ['a record', '#/record/8', '.lines .line'],
  ['a record whose value is lit', '#/record/10/reasons/text', '.segment.lit'],
  ['a record with text that belongs to nothing', '#/record/14', '.unclaimed'],
  ['what gave no record', '#/unread', '.unread'],
] as const

const looks = [
  ['light', {colorScheme: 'light'}],
  ['dark', {colorScheme: 'dark'}],
  ['on a phone', {viewport: {width: 375, height: 740}, colorScheme: 'light'}],
] as const

describeInBrowser('axe finds nothing', () => {
  it.each(looks)(
    '%s',
    async (_, look) => {
      const file = await reportOf(
        fixtures('archive'),
        fixtures('numbered/agenda-page-around-it-unclaimed'),
        fixtures('refused'),
      )
      for (const [name, hash, sign] of views) {
        const {page, doings} = await openReport(file, hash, look)
        await page.locator(sign).first().waitFor({state: 'attached'})
        expect({name, violations: await violations(page), doings}).toEqual({name, violations: [], doings: []})
        await page.context().close()
      }
    },
    120_000,
  )
})

describeInBrowser('on a phone', () => {
  it.each(views)(
    '%s is no wider than the screen',
    async (_, hash, sign) => {
      const file = await reportOf(
        fixtures('archive'),
        fixtures('numbered/agenda-page-around-it-unclaimed'),
        fixtures('refused'),
      )
      const {page} = await openReport(file, hash, {viewport: {width: 320, height: 700}})
      await page.locator(sign).first().waitFor({state: 'attached'})
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    },
    60_000,
  )
})
