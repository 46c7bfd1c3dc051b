import {describe, expect, it} from 'vitest'
import {github} from '../../src/output/reporters/github.js'
import {json} from '../../src/output/reporters/json.js'
import {junit} from '../../src/output/reporters/junit.js'
import {markdown} from '../../src/output/reporters/markdown.js'
import {sarif} from '../../src/output/reporters/sarif.js'
import {hostileRun, linesOf, runs} from './checked.js'

const kinds = [sarif, junit, github, markdown, json]

describe.each(kinds.map(kind => [kind.name, kind] as const))('%s', (_, kind) => {
  it.each(runs)('hands on lines, with nothing in them that drives a terminal or breaks a line: %s', (_, run) => {
    for (const line of linesOf(kind, run)) expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u)
  })

  it('begins every report anew', () => {
    const withoutTime = () => linesOf(kind, hostileRun).map(line => line.replace(/ timestamp="[^"]*"/, ''))
    expect(withoutTime()).toEqual(withoutTime())
  })
})
