import {expect, it} from 'vitest'
import {proforma} from '../../cli-proforma.js'
import {folder} from '../../cli-world.js'
import {describeInBrowser, openReport, reportOf} from './browser.js'

const attacks = [
  '<script>alert(1)</script>',
  '</script><script>alert(2)</script>',
  '</style><style>*{background:url(https://evil.example/x)}</style>',
  '</title></noscript></textarea><img src=x onerror=alert(3)>',
  '<svg onload=alert(4)><a href="javascript:alert(5)">x</a>',
  '" onmouseover="alert(6)" onfocus="alert(7)" autofocus x="',
  "' onpointerover='alert(8)' y='",
  '<!-- <script> ]]> \u2028 \u2029 --> &lt;b&gt; {{alert(9)}} <% alert(9) %>',
  '<iframe src="https://evil.example/"></iframe><link rel=stylesheet href=//evil.example/a>',
  '[x](javascript:alert(10)) ![y](https://evil.example/y.png)',
] as const

/** Every place of a proforma that holds words holds an attack. */
const hostile = (attack: string): string =>
  proforma(attack)
    .replace('Cabinet considered a report', attack)
    .replace('The lamps be mended.', `${attack}\n\n• ${attack}\n\n`)
    .replace('Mrs Tansy Oldroyd', attack)
    .replace('To light the way', attack)
    .replace('None', attack)
    .replace('None', `${attack} none`)
    .replace('N/A', attack)
    .replace('Midnight on', `${attack} Midnight on`)
    .replace('Proper Officer', `${attack}\nProper Officer ${attack}`)

/** A file name may hold anything but a slash and NUL. */
const nameOf = (attack: string, index: number) => `${index}${attack.replaceAll('/', '∕')}.md`.slice(0, 120)

describeInBrowser('documents that attack the page', () => {
  it('do nothing in any view, with scripts or without', async () => {
    const root = folder({
      ...Object.fromEntries(attacks.map((attack, index) => [nameOf(attack, index), hostile(attack)])),
      ...Object.fromEntries(attacks.map((attack, index) => [`refused-${nameOf(attack, index)}.txt`, attack])),
    })
    const file = await reportOf(root)
    const numbers = attacks.map((_, index) => `#/record/${index + 1}`)
    for (const hash of ['#/', '#/records', '#/unread', ...numbers, '#/record/1/<img src=x onerror=alert(1)>']) {
      const {page, doings} = await openReport(file, hash)
      if (hash.startsWith('#/record/')) await page.locator('.line').first().waitFor()
      await page.locator('a.value, a.segment').evaluateAll(links => {
        for (const link of links) link.dispatchEvent(new Event('pointerover', {bubbles: true}))
      })
      if (hash === '#/record/2') {
        await page.locator('.record summary').click()
        await page.locator('.record pre').waitFor()
      }
      if (hash === '#/records') {
        await page.locator('#words').fill(attacks[0])
        expect(await page.locator('.list tbody tr').count()).toBeGreaterThan(0)
      }
      expect({hash, doings}).toEqual({hash, doings: []})
      const strange =
        'main script, iframe, img, link, base, object, embed, form, [onerror], [onmouseover], [onload], [style]'
      expect({hash, count: await page.locator(strange).count()}).toEqual({hash, count: 0})
      const addresses = await page
        .locator('[href]')
        .evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''))
      expect(addresses.filter(address => !address.startsWith('#'))).toEqual([])
      await page.context().close()
    }
    const {page, doings} = await openReport(file, '#/', {javaScriptEnabled: false})
    expect(await page.locator('#\\/records tbody tr').count()).toBe(attacks.length)
    expect(await page.locator('img, iframe, svg a, form').count()).toBe(0)
    expect(doings).toEqual([])
  }, 120_000)

  it('show what they hold, as text', async () => {
    const file = await reportOf(folder({'a.txt': hostile(attacks[0])}))
    const {page} = await openReport(file, '#/record/1')
    await page.locator('.line').first().waitFor()
    expect(await page.locator('#record-title').textContent()).toBe(attacks[0])
    expect(await page.locator('.lines').textContent()).toContain(attacks[0])
  })

  it('could not run a script or load anything even if they brought one in', async () => {
    const file = await reportOf(folder({'a.txt': proforma('Lamps')}))
    const {page, doings} = await openReport(file, '#/')
    await page.evaluate(`
      const script = document.createElement('script')
      try { script.textContent = 'alert(1)' } catch {}
      document.body.append(script)
      const image = new Image()
      image.src = 'https://evil.example/x.png'
      document.body.append(image)
      try { document.body.innerHTML = '<img src=x onerror=alert(1)>' } catch {}
    `)
    await page.waitForTimeout(200)
    expect(doings.filter(doing => doing.startsWith('dialog'))).toEqual([])
    expect(doings).toContain('failed: https://evil.example/x.png csp')
    expect(doings.join('\n')).toMatch(/policy: img-src/)
  })
})
