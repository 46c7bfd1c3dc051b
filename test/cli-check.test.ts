import {readFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {reporterKinds} from '../src/output/reporters/index.js'
import {proforma} from './cli-proforma.js'
import {folder, run} from './cli-world.js'

const good = (title: string) => proforma(title)
/** Without the options that were rejected, with resolutions that skip a number, and called in a week too late. */
const bad = proforma('Pavilion Roof')
  .replace('4. Alternative Options Considered and Rejected\n\nNone\n\n', '')
  .replace('2. Mrs Tansy', '3. Mrs Tansy')
  .replace('20th March', '27th March')

const uploads = () => folder({'a.txt': good('Lamps'), 'b.txt': bad, 'c.md': good('Hedges')})

describe('one bad upload among good ones', () => {
  it('is told with the line it stands in, and fails the run', async () => {
    const {exitCode, stdout, stderr} = await run(['check', uploads()])
    expect(exitCode).toBe(1)
    expect(stderr).toBe('')
    expect(stdout).toContain('b.txt\n')
    expect(stdout).not.toContain('a.txt')
    expect(stdout).toMatch(/ {2}21:1 {5}warning Unexpected `3` after `1`, .*resolution-numbering/)
    expect(stdout).toMatch(/ {4}21 \| 3\. Mrs Tansy Oldroyd be thanked\.\n {9}\| \^/)
    expect(stdout).toMatch(/ {2}27:1 {5}error {3}.*statutory-missing/)
    expect(stdout).toMatch(/Midnight on Friday, 27th March 2015\n {9}\| {13}\^{23}\n/)
    expect(stdout).toMatch(/\n1 error and 3 warnings in 1 of 3 documents\n$/)
  })

  it.each(reporterKinds.map(({name}) => name))('fails under the reporter %s, which shows the place', async name => {
    const {exitCode, stdout} = await run(['check', '--reporter', name, uploads()])
    expect(exitCode).toBe(1)
    expect(stdout).toContain('b.txt')
    expect(stdout).toContain('statutory-missing')
    expect(stdout).toMatch(/\b27\b/)
  })

  it.each([
    ['a file alone', ['--reporter', 'json=FILE'], true],
    ['stdout for tools', ['--reporter', 'sarif'], true],
    ['a file and the report for people', ['--reporter', 'json=FILE', '--reporter', 'pretty'], false],
    ['a file alone, quietly', ['--reporter', 'json=FILE', '-q'], false],
  ])('leaves nobody without what it came to: %s', async (_, options, isTold) => {
    const root = uploads()
    const {exitCode, stderr} = await run(['check', root, ...options.map(word => word.replace('FILE', `${root}/out`))])
    expect({exitCode, stderr}).toEqual({
      exitCode: 1,
      stderr: isTold ? '1 error and 3 warnings in 1 of 3 documents\n' : '',
    })
  })

  it('is known to the baseline, and an edit above does not revive it', async () => {
    const root = uploads()
    const baseline = join(root, 'baseline.json')
    expect((await run(['check', root, '--baseline', baseline, '--update-baseline'])).exitCode).toBe(0)
    const again = await run(['check', root, '--baseline', baseline])
    expect(again).toMatchObject({exitCode: 0, stderr: ''})
    expect(again.stdout).toBe('nothing found in 3 documents; 4 known to the baseline\n')
  })
})

describe('the exit status', () => {
  const blank = proforma('Lamps').replace('Rejected\n\nNone', 'Rejected')
  it.each([
    ['a warning', blank, [], 0],
    ['a warning', blank, ['--fail-on', 'warning'], 1],
    ['an error', bad, ['--fail-on', 'never'], 0],
    ['nothing', good('Lamps'), ['--fail-on', 'warning'], 0],
    ['a document that gives no record', 'Dear Sir', [], 1],
    ['bytes that are no text', Buffer.from([0, 1, 2]), [], 1],
  ])('%s', async (_, document, options, exitCode) => {
    expect((await run(['check', folder({'a.txt': document}), ...options])).exitCode).toBe(exitCode)
  })

  it('is 2 where a named path is not there, and the others are still judged', async () => {
    const root = uploads()
    const {exitCode, stdout} = await run(['check', join(root, 'gone.txt'), root])
    expect(exitCode).toBe(2)
    expect(stdout).toContain('input-unreadable')
    expect(stdout).toContain('statutory-missing')
  })

  it('is 2 where there is nothing to read, and no report is left behind', async () => {
    const root = folder({'a.csv': ''})
    const {exitCode, said} = await run(['check', root, '--reporter', `junit=${join(root, 'j.xml')}`])
    expect(exitCode).toBe(2)
    expect(said[0]).toContain('nothing to read')
    expect(() => readFileSync(join(root, 'j.xml'))).toThrow()
  })
})

describe('reports', () => {
  it('go to several places at once', async () => {
    const root = uploads()
    const at = (name: string) => join(root, name)
    const {stdout} = await run([
      ...['check', root, '--reporter', 'pretty', '--reporter', `sarif=${at('s.json')}`],
      ...['--reporter', `json=${at('m.ndjson')}`],
    ])
    expect(stdout).toContain('1 error and 3 warnings')
    expect(JSON.parse(readFileSync(at('s.json'), 'utf8')).runs[0].results).toHaveLength(4)
    expect(readFileSync(at('m.ndjson'), 'utf8').trim().split('\n')).toHaveLength(4)
  })

  it("are GitHub's annotations and a summary of the step on its runner", async () => {
    const root = uploads()
    const summary = join(folder({'summary.md': 'before\n'}), 'summary.md')
    const env = {GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary}
    const {stdout} = await run(['check', root], {env})
    expect(stdout).toMatch(/^::(error|warning) file=.*b\.txt,line=/)
    expect(readFileSync(summary, 'utf8')).toMatch(/^before\n[\s\S]*\| error \|/)
    expect((await run(['check', root, '--reporter', 'pretty'], {env})).stdout).not.toContain('::')
  })

  it('does not count as a document what is not there', async () => {
    const root = uploads()
    const alone = await run(['check', `${root}/nosuch`])
    expect(alone).toMatchObject({
      exitCode: 2,
      stdout: expect.stringContaining('\nno document was looked at; 1 not found\n'),
    })
    const {stdout} = await run(['check', `${root}/nosuch`, `${root}/a.txt`])
    expect(stdout).toContain('\nnothing found in 1 document; 1 not found\n')
  })

  it('annotate paths of the repository, wherever the step works', async () => {
    const root = uploads()
    const env = {GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: dirname(root)}
    const {stdout} = await run(['check', `${root}/./`], {env, cwd: root})
    expect(stdout).toContain(`file=${basename(root)}/b.txt,line=`)
  })

  it.each([
    [['--reporter', 'sarif', '--reporter', 'junit'], 'would be mixed'],
    [['--reporter', 'html'], 'there is no reporter `html`'],
    [['--reporter', 'sarif='], 'names no file'],
    [['--reporter', 'sarif=x', '--reporter', 'json=x'], 'two reports go to `x`'],
    [['--update-baseline'], 'needs `--baseline FILE`'],
    [['--baseline', '/nowhere.json'], 'there is no baseline'],
    [['--config', '/nowhere.json'], 'there is no configuration'],
  ])('%j is refused', async (options, words) => {
    const {exitCode, said, stdout} = await run(['check', uploads(), ...options])
    expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
    expect(said.join('\n')).toContain(words)
  })

  it('do not replace a file without --force', async () => {
    const root = uploads()
    const kept = join(folder({'kept.json': 'kept'}), 'kept.json')
    const asked = ['check', root, '--reporter', `sarif=${kept}`]
    expect((await run(asked)).exitCode).toBe(2)
    expect(readFileSync(kept, 'utf8')).toBe('kept')
    expect((await run([...asked, '--force'])).exitCode).toBe(1)
    expect(readFileSync(kept, 'utf8')).toContain('statutory-missing')
  })

  it('show with --quiet what makes the run fail', async () => {
    const {exitCode, stdout} = await run(['check', uploads(), '--quiet', '--fail-on', 'warning'])
    expect(exitCode).toBe(1)
    expect(stdout).toContain('resolution-numbering')
  })

  it('leave only the errors with --quiet', async () => {
    const {stdout} = await run(['check', uploads(), '--quiet'])
    expect(stdout).toContain('statutory-missing')
    expect(stdout).not.toContain('resolution-numbering')
  })

  it('print no control character of a document or a name', async () => {
    const root = folder({'\u001b[2J.txt': `Dear \u001b]0;x\u0007Sir\u202e`})
    for (const {name} of reporterKinds) {
      const {stdout} = await run(['check', root, '--reporter', name])
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    }
  })
})

it('two files with one decision are told, whichever folder they are in', async () => {
  const root = folder({'a/x.txt': good('Lamps'), 'b/y.txt': good('Lamps').replace('To light', 'To lighten')})
  const {stdout} = await run(['check', root])
  expect(stdout).toMatch(/y\.txt\n.*duplicate-record\n/)
  expect(stdout).toContain('they differ in `reasons`')
})
