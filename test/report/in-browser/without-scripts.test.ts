import {expect, it} from 'vitest'
import {fixturesOf} from '../../support/fixtures.js'
import {describeInBrowser, fixtures, openReport, reportOf} from './browser.js'

describeInBrowser('without scripts', () => {
  it('every record, every plot and what gave no record stand in plain tables', async () => {
    const file = await reportOf(fixtures('archive'), fixtures('refused'))
    const {page, doings} = await openReport(file, '', {javaScriptEnabled: false})
    expect(await page.locator('#\\/records tbody tr').count()).toBe(13)
    const row = page.locator('#\\/records tbody tr', {hasText: 'Cycle Path from Mossdale to Larkfield'})
    expect(await row.innerText()).toMatch(
      /12 July 2018\tCycle Path.*\tweb\t16 July 2018\t20 July 2018\tAlternative options, /,
    )
    expect(await page.locator('.heat tbody tr').count()).toBe(10)
    expect(await page.locator('.figures table').count()).toBe(3)
    expect(await page.locator('.bars tbody tr').count()).toBe(4)
    expect(await page.locator('.unread tbody tr').count()).toBe(fixturesOf('refused').length)
    expect(await page.locator('h2:visible').allInnerTexts()).toEqual([
      'The archive at a glance',
      'Records',
      'Gave no record',
    ])
    await page.locator('nav a', {hasText: 'Records'}).click()
    expect(await page.evaluate('scrollY')).toBeGreaterThan(500)
    expect(doings).toEqual([])
  })
})

describeInBrowser('with scripts', () => {
  it('the list is searched, filtered, sorted and paged, and its address brings the same back', async () => {
    const file = await reportOf(fixtures('archive'), fixtures('numbered'), fixtures('web'))
    const {page, doings} = await openReport(file, '#/records')
    const titles = () => page.locator('.list tbody th a').allTextContents()
    expect(await titles()).toHaveLength(100)
    await page.locator('.pager a', {hasText: 'Next'}).click()
    await page.locator('.pager', {hasText: /Page 2 of \d/}).waitFor()
    await page.locator('#words').fill('boating-lake AUTUMN')
    await page.locator('.found', {hasText: /^1 of \d+ records$/}).waitFor()
    expect(await titles()).toEqual(['Repairs to the Larkfield Boating Lake'])
    await page.locator('button.clear').click()
    await page.locator('#by-year').selectOption('2011')
    await page.locator('.list th.title button').click()
    const sorted = await titles()
    expect(sorted).toEqual([...sorted].sort())
    expect(await page.locator('.list th.title').getAttribute('aria-sort')).toBe('ascending')
    expect(page.url()).toMatch(/#\/records\?year=2011&sort=title$/)
    const again = await openReport(file, '#/records?year=2011&sort=title')
    expect(await again.page.locator('.list tbody th a').allTextContents()).toEqual(sorted)
    await page.locator('.list tbody th a').nth(1).click()
    await page.locator('.around a', {hasText: 'Previous'}).click()
    await page.locator('#record-title', {hasText: sorted[0] ?? ''}).waitFor()
    await page.locator('.around a', {hasText: 'All records'}).click()
    expect(await titles()).toEqual(sorted)
    expect(doings).toEqual([])
  })

  it('a record that is not there is said to be not there', async () => {
    const file = await reportOf(fixtures('archive'))
    const {page, doings} = await openReport(file, '#/record/99')
    await page.locator('h2', {hasText: 'There is no such record.'}).waitFor()
    expect(doings).toEqual([])
  })
})
