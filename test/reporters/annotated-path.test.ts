import {describe, expect, it} from 'vitest'
import {annotatedPath} from '../../src/output/reporters/annotated-path.js'

describe('the path of an annotation', () => {
  it.each([
    ['archive/x.txt', '/repo', '/repo', 'archive/x.txt'],
    ['./archive/x.txt', '/repo', '/repo', 'archive/x.txt'],
    ['./archive//2014/./x.txt', '/repo', null, 'archive/2014/x.txt'],
    ['x.txt', '/repo/archive', '/repo', 'archive/x.txt'],
    ['../notes/x.txt', '/repo/archive', '/repo', 'notes/x.txt'],
    ['/repo/archive/x.txt', '/repo', '/repo/', 'archive/x.txt'],
    ['/elsewhere/x.txt', '/repo', '/repo', '/elsewhere/x.txt'],
    ['../../x.txt', '/repo/archive', '/repo', '../../x.txt'],
    ['/repository/x.txt', '/repo', '/repo', '/repository/x.txt'],
    ['/../x.txt', '/repo', null, '/x.txt'],
    ['C:/repo/archive/x.txt', 'C:/repo', 'C:/repo', 'archive/x.txt'],
    ['x.txt', 'C:/repo/archive', 'C:/repo', 'archive/x.txt'],
    ['-', '/repo', '/repo', '-'],
    ['', '/repo', null, ''],
  ])('%j in %s, checked out in %s, is %j', (path, folder, workspace, written) => {
    expect(annotatedPath(path, {folder, workspace})).toBe(written)
  })
})
