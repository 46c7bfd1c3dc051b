import {readFileSync} from 'node:fs'
import type {Page} from 'playwright-core'
import {expect, it} from 'vitest'
import {type DecisionRecord, parse} from '../../../src/index.js'
import {describeInBrowser, fixtures, openReport, reportOf} from './browser.js'

const records = [
  'archive/2018/cycle-path.md',
  'archive/2014/boating-lake.txt',
  'numbered/characters-beyond-the-basic-plane/input.txt',
] as const

type Document = {file: string; record: DecisionRecord; printed: (pointer: string) => string; pointers: string[]}

/** A report of one document, and what is printed at each value, by its evidence. */
async function documentOf(name: string): Promise<Document> {
  const path = fixtures(name)
  const {records: found, text} = parse(path, readFileSync(path))
  const record = found[0] as DecisionRecord // the fixture gives one
  const points = Array.from(text)
  const evidence = record.evidence ?? {}
  return {
    file: await reportOf(path),
    record,
    pointers: Object.keys(evidence).filter(pointer => evidence[pointer]?.spans.length),
    printed: pointer =>
      bare((evidence[pointer]?.spans ?? []).map(([from, to]) => points.slice(from, to).join('')).join('')),
  }
}

/** A mouse takes its time: it points at every other one; the keyboard passes all. */
const everyOther = (_: string, index: number) => index % 2 === 0

/** Line ends and blanks are no words of a value, and what cannot be seen is spelt out. */
const bare = (words: string) => words.replaceAll(/\s/g, '')

const litInSource = async (page: Page) => bare((await page.locator('.segment.lit').allTextContents()).join(''))
const litValues = (page: Page) =>
  page.locator('a.value.lit').evaluateAll(links => [...new Set(links.map(link => link.getAttribute('data-pointer')))])

/** The values whose link stands in the record; the others are lines of a wider one. */
const shownPointers = (page: Page): Promise<string[]> =>
  page.locator('a.value').evaluateAll(links => [...new Set(links.map(link => link.getAttribute('data-pointer') ?? ''))])

describeInBrowser('a value and where it was printed', () => {
  it.each(records)(
    '%s: pointing at a value lights exactly its spans, by mouse and by keyboard',
    async name => {
      const {file, pointers, printed} = await documentOf(name)
      const {page, doings} = await openReport(file, '#/record/1')
      await page.locator('.line').first().waitFor()
      const shown = await shownPointers(page)
      expect(pointers.filter(pointer => !shown.includes(pointer) && !pointer.startsWith('/publication/label'))).toEqual(
        [],
      )
      for (const pointer of shown.filter(everyOther)) {
        await page.locator(`a.value[data-pointer="${pointer}"]`).first().hover()
        expect({pointer, lit: await litInSource(page)}).toEqual({pointer, lit: printed(pointer)})
        expect(await litValues(page)).toEqual([pointer])
      }
      await page.mouse.move(0, 0)
      expect(await litInSource(page)).toBe('')

      await page.locator('a.value').first().focus()
      const order = await page
        .locator('a.value')
        .evaluateAll(links => links.map(link => link.getAttribute('data-pointer') ?? ''))
      for (const pointer of order) {
        expect({pointer, lit: await litInSource(page)}).toEqual({pointer, lit: printed(pointer)})
        await page.keyboard.press('ArrowDown')
      }
      expect(doings).toEqual([])
    },
    60_000,
  )

  it.each(records)(
    '%s: pointing at the source lights the values printed there',
    async name => {
      const {file, printed} = await documentOf(name)
      const {page} = await openReport(file, '#/record/1')
      const segments = page.locator('a.segment')
      await segments.first().waitFor()
      const shown = await shownPointers(page)
      const pointers = await page
        .locator('a.segment')
        .evaluateAll(links => links.map(link => (link.getAttribute('href') ?? '').slice('#/record/1'.length)))
      for (const [index, pointer] of pointers.entries()) {
        if (index === 0) await segments.nth(0).focus()
        else await page.keyboard.press('ArrowDown')
        const byKeyboard = {source: await litInSource(page), values: await litValues(page)}
        expect({pointer, lit: byKeyboard.source}).toEqual({pointer, lit: printed(pointer)})
        if (shown.includes(pointer)) expect(byKeyboard.values).toContain(pointer)
        if (!everyOther(pointer, index)) continue
        await segments.nth(index).hover()
        expect({source: await litInSource(page), values: await litValues(page)}).toEqual(byKeyboard)
        await page.mouse.move(0, 0)
      }
    },
    60_000,
  )

  it('Enter leads from a value to its place and back, and the address names it', async () => {
    const {file} = await documentOf(records[0])
    const {page} = await openReport(file, '#/record/1')
    const value = page.locator('a.value[data-pointer="/reasons/text"]')
    await value.focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('a.segment:focus').textContent()).toBe('To give children a safe way to school.')
    expect(page.url()).toMatch(/#\/record\/1\/reasons\/text$/)
    await page.keyboard.press('Enter')
    expect(await page.locator('a.value:focus').getAttribute('data-pointer')).toBe('/reasons/text')
    expect(await page.locator('.caption').textContent()).toBe('reasons, line 27, stated')

    const again = await openReport(file, '#/record/1/callIn/date')
    await again.page.locator('.segment.lit').first().waitFor()
    expect(await litInSource(again.page)).toBe('20July2018')
  })

  it('Tab passes each side in one step', async () => {
    const {file} = await documentOf(records[0])
    const {page} = await openReport(file, '#/record/1')
    await page.locator('a.value').first().focus()
    for (const sign of ['a.to-note', 'a.to-note', 'a.to-note', 'summary', '.scroller', 'a.segment']) {
      await page.keyboard.press('Tab')
      expect(await page.locator(`${sign}:focus`).count()).toBe(1)
    }
  })

  it('marks what was inferred, what belongs to nothing, and each message under its line', async () => {
    const inferred = await openReport((await documentOf(records[1])).file, '#/record/1')
    await inferred.page.locator('.line').first().waitFor()
    expect(await inferred.page.locator('a.segment.inferred').allTextContents()).toContain(
      'The two urgent repairs to the lake wall be carried out.',
    )
    expect(await inferred.page.locator('[data-line="16"] + .note').textContent()).toContain(
      'warning resolutions-inferred',
    )

    const file = await reportOf(fixtures('numbered/agenda-page-around-it-unclaimed'))
    const {page} = await openReport(file, '#/record/1')
    await page.locator('.line').first().waitFor()
    expect((await page.locator('.lines .unclaimed').allTextContents())[0]).toBe('AGENDA')
  })
})
