import {expect, it, test} from 'vitest'
import {uriOf} from '../../src/output/reporters/uri-of.js'
import {hostileTexts} from './checked.js'

it.each([
  ['archive/2014/a.txt', 'archive/2014/a.txt'],
  ['./archive//2014/./a.txt', 'archive/2014/a.txt'],
  ['../up/a.txt', '../up/a.txt'],
  ['minutes #2.txt', 'minutes%20%232.txt'],
  ['why?.txt', 'why%3F.txt'],
  ['50%.txt', '50%25.txt'],
  ['50%25.txt', '50%2525.txt'],
  ['file:///etc/passwd', 'file%3A/etc/passwd'],
  ['draft: a/b:c.txt', 'draft%3A%20a/b%3Ac.txt'],
  ['javascript:alert(1)', 'javascript%3Aalert(1)'],
  ['back\\slash.txt', 'back%5Cslash.txt'],
  ['museum-café/😀.txt', 'museum-caf%C3%A9/%F0%9F%98%80.txt'],
  ['line\nfeed\u202e', 'line%0Afeed%E2%80%AE'],
  ['half \ud800', 'half%20%EF%BF%BD'],
  ['/srv/archive/a b.txt', 'file:///srv/archive/a%20b.txt'],
  ['//srv/a.txt', 'file:///srv/a.txt'],
  ['C:/archive/a.txt', 'file:///C:/archive/a.txt'],
  ['.', '.'],
])('%j is %s', (path, uri) => {
  expect(uriOf(path)).toBe(uri)
})

test('a relative path stays below the folder it is resolved in, with nothing left over', () => {
  for (const path of hostileTexts.filter(text => !text.includes('..') && !text.startsWith('C:/'))) {
    const {href, search, hash} = new URL(uriOf(path), 'https://example.org/root/')
    expect([href.startsWith('https://example.org/root/'), search, hash], path).toEqual([true, '', ''])
  }
})
