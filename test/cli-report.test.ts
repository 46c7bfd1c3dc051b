import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {proforma} from './cli-proforma.js'
import {folder, run} from './cli-world.js'
import {fixturesFolder} from './support/fixtures.js'

const secondLacksHeading = 'numbered/second-record-lacks-a-heading-unclaimed/input.txt'
const text = proforma('Lamps')
const pageOf = (root: string) => readFileSync(`${root}/report.html`, 'utf8')

describe('decisions report', () => {
  it('writes one page and nothing to stdout', async () => {
    const root = folder({'in/a.txt': text, 'in/b.txt': proforma('Hedges')})
    expect(await run(['report', `${root}/in`, '-o', `${root}/report.html`])).toMatchObject({
      exitCode: 0,
      stdout: '',
      said: ['2 files read, 2 records, 0 refused, 0 warnings'],
    })
    expect(readdirSync(root)).toEqual(['in', 'report.html'])
    const page = pageOf(root)
    expect(page).toMatch(/^<!doctype html>\n<html lang="en-GB">/)
    expect(page).toContain('<th scope="row">Lamps</th>')
    expect(page).toContain('12 March 2015')
    expect(page).not.toMatch(/https?:|<link|<img|@import|url\(/)
  })

  it('gives the same page for the same documents', async () => {
    const root = folder({'in/a.txt': text})
    const {stdout} = await run(['report', `${root}/in`])
    expect((await run(['report', `${root}/in`, '-o', '-'])).stdout).toBe(stdout)
    expect(stdout).toMatch(/<\/html>\n$/)
  })

  it('does not replace a page without --force', async () => {
    const root = folder({'a.txt': text, 'report.html': 'old'})
    const argv = ['report', `${root}/a.txt`, '-o', `${root}/report.html`]
    expect(await run(argv)).toMatchObject({
      exitCode: 2,
      stderr: `error: cannot write \`${root}/report.html\`: it is already there; \`--force\` replaces it\n`,
    })
    expect(pageOf(root)).toBe('old')
    expect((await run([...argv, '--force'])).exitCode).toBe(0)
    expect(pageOf(root)).toContain('Lamps')
  })

  it.each([
    ['a folder without a document', {'in/a.csv': ''}, ['in']],
    ['a path that is not there', {}, ['in']],
    ['no line of NDJSON', {'in.ndjson': '\n'}, ['--from', 'ndjson', 'in.ndjson']],
  ] as const)('writes no page for %s', async (_, files, argv) => {
    const root = folder(files)
    const [last = ''] = argv.slice(-1)
    const {exitCode, stderr} = await run([
      ...['report', ...argv.slice(0, -1), `${root}/${last}`],
      ...['-o', `${root}/report.html`],
    ])
    expect(exitCode).toBe(2)
    expect(stderr).not.toBe('')
    expect(existsSync(`${root}/report.html`)).toBe(false)
  })

  it('needs a path', async () => {
    expect(await run(['report'])).toMatchObject({exitCode: 2, stdout: ''})
  })

  it('lists what gave no record, with the reason, and exits with 1', async () => {
    const root = folder({'in/a.txt': text, 'in/b.txt': 'Dear <b>Sir</b>', 'in/c.txt': Buffer.from([0, 1])})
    const argv = ['report', `${root}/in`, '-o', `${root}/report.html`, '--force']
    const {exitCode, said} = await run(argv)
    expect(exitCode).toBe(1)
    expect(said.map(line => /error (\S+)/.exec(line)?.[1])).toEqual(['format-unknown', 'encoding-invalid', undefined])
    const unread = pageOf(root).split('id="/unread"')[1] ?? ''
    expect(unread).toMatch(/in\/b\.txt<\/th><td>Unexpected document.*<td class="code">format-unknown/)
    expect(unread).toMatch(/in\/c\.txt<\/th><td>Unexpected NUL.*<td class="code">encoding-invalid/)
    expect((await run([...argv, '--fail-on', 'never'])).exitCode).toBe(0)
  })

  it('counts a file once, and calls none refused whole that gave a record', async () => {
    const root = folder({'a.txt': readFileSync(`${fixturesFolder}/${secondLacksHeading}`), 'b.txt': 'Dear Sir'})
    await run(['report', `${root}/a.txt`, `${root}/b.txt`, '-o', `${root}/report.html`])
    expect(pageOf(root)).toContain('<b>1</b> record<')
    expect(pageOf(root)).toContain('<b>2</b> files refused, or a part of them<')
  })

  it('is written where no document gave a record, for its reasons are worth a page', async () => {
    const root = folder({'a.txt': 'Dear Sir'})
    expect((await run(['report', `${root}/a.txt`, '-o', `${root}/report.html`])).exitCode).toBe(1)
    expect(pageOf(root)).toContain('No document gave a record.')
  })

  it('is 2 where a named path is not there, and the others are shown', async () => {
    const root = folder({'a.txt': text})
    const {exitCode} = await run(['report', `${root}/gone.txt`, `${root}/a.txt`, '-o', `${root}/report.html`])
    expect(exitCode).toBe(2)
    expect(pageOf(root)).toContain('gone.txt')
  })

  it('reads NDJSON and the standard input as parse does', async () => {
    const input = `${JSON.stringify({path: 'x/lamps.txt', text})}\n`
    expect((await run(['report', '--from', 'ndjson'], {input})).stdout).toContain('x/lamps.txt')
    expect((await run(['report', '-', '--stdin-filename', 'y.txt'], {input: text})).stdout).toContain('y.txt')
  })

  it('names in its policy the only script and the only style it has', async () => {
    const {stdout} = await run(['report', `${folder({'a.txt': text})}/a.txt`])
    expect(stdout).toMatch(
      /http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;sha256-[\w+/]{43}=&#39;; style-src &#39;sha256-[\w+/]{43}=&#39;; base-uri/,
    )
    expect(stdout.match(/<script>/g)).toHaveLength(1)
    expect(stdout.match(/<style>/g)).toHaveLength(1)
    expect(stdout).not.toMatch(/ style=| on[a-z]+=/)
  })
})
