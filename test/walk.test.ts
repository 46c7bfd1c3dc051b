import {mkdirSync, symlinkSync} from 'node:fs'
import {describe, expect, it, test} from 'vitest'
import {type LeftOut, leftOutLine, nothingLeftOut} from '../src/cli/inputs/left-out.js'
import {walk} from '../src/cli/inputs/walk.js'
import {folder} from './cli-world.js'

/** What a walk of a folder gives, as `kind path`, and what it tells of the rest. */
function walked(root: string, isIgnored: (path: string) => boolean = () => false) {
  const leftOut = nothingLeftOut()
  const options = {follow: false, entered: new Map<string, string>(), isIgnored, leftOut}
  const found = [...walk(root, options)].map(one =>
    one.kind === 'said' ? `${one.message.code} ${one.message.path}` : `${one.kind} ${one.path}`,
  )
  return {found: found.map(one => one.replace(`${root}/`, '')), line: leftOutLine(leftOut)}
}

describe('a walk of a folder', () => {
  it('passes over hidden entries and the folders of other programs, whatever they are', () => {
    const files = [
      ...['a.txt', 'b/c.md', '.hidden.txt', '._a.txt', '.git/description.txt', 'b/.cache/x.txt'],
      ...[
        'node_modules/a/README.md',
        'b/node_modules/x.txt',
        '__MACOSX/._a.txt',
        '.decisionsignore',
        '.decisions-1-1.tmp',
      ],
      ...['node_modules.txt', 'x.node_modules/y.txt', 'a.b.txt'],
    ]
    const root = folder(Object.fromEntries(files.map(name => [name, 'x'])))
    symlinkSync('nowhere', `${root}/.link`)
    expect(walked(root)).toEqual({
      found: ['file a.b.txt', 'file a.txt', 'file b/c.md', 'file node_modules.txt', 'file x.node_modules/y.txt'],
      line: 'left out: 5 hidden entries, 1 __MACOSX, 2 node_modules',
    })
  })

  it('counts the documents that are no text yet, and no other file', () => {
    const files = [
      'a.txt',
      'b.docx',
      'c/D.DOCX',
      'e.pdf',
      'f.htm',
      'g.html',
      'h.odt',
      'i.rtf',
      'j.doc',
      'k.csv',
      'docx',
    ]
    const {found, line} = walked(folder(Object.fromEntries(files.map(name => [name, 'x']))))
    expect(found).toEqual(['file a.txt'])
    expect(line).toBe(
      'left out: 1 .doc, 2 .docx, 1 .htm, 1 .html, 1 .odt, 1 .pdf, 1 .rtf; `decisions parse FILE.doc` says how to make text of one',
    )
  })

  it('does not count what the user leaves out', () => {
    const root = folder({'a.txt': 'x', 'b.docx': 'x', '.git/x': 'x', 'old/c.docx': 'x'})
    const {found, line} = walked(root, path => !path.endsWith('a.txt'))
    expect({found, line}).toEqual({found: ['file a.txt', 'ignored old'], line: null})
  })

  it('enters the folder that it is given, whatever its name', () => {
    const root = folder()
    for (const name of ['.hidden', 'node_modules', '__MACOSX']) {
      mkdirSync(`${root}/${name}`)
      expect(walked(`${root}/${name}`)).toEqual({found: [], line: null})
    }
    expect(walked(folder({'.hidden/a.txt': 'x'})).found).toEqual([])
    expect(walked(`${folder({'.hidden/a.txt': 'x'})}/.hidden`).found).toEqual(['file a.txt'])
  })
})

test.each<[Partial<LeftOut>, string | null]>([
  [{}, null],
  [{hidden: 1}, 'left out: 1 hidden entry'],
  [{hidden: 2, folders: new Map([['node_modules', 1]])}, 'left out: 2 hidden entries, 1 node_modules'],
  [
    {
      hidden: 3,
      documents: new Map([
        ['.pdf', 2],
        ['.docx', 190],
      ]),
    },
    'left out: 190 .docx, 2 .pdf, 3 hidden entries; `decisions parse FILE.docx` says how to make text of one',
  ],
])('%j is told as %j', (some, line) => {
  expect(leftOutLine({...nothingLeftOut(), ...some})).toBe(line)
})
