import {decodeString} from 'micromark-util-decode-string'

/** One letter that the value asks for, or may ask for. */
type Step = {readonly letters: string; readonly isOptional: boolean}

const glyphs = '•·-–*▪◦●■○‣⁃∙➢§\u00ad'
const blanks = /[\t-\r\u0085\u2028\u2029\p{Zs}]+/gu
const isBlank = (letter: string) => letter.replace(blanks, '') === ''

/**
 * Whether printed text, as it stands in the source, says what a value says: blanks aside, escapes and character
 * references read as their character, and list markers in any of their printed forms. Written apart from the program, as
 * a walk over both texts that keeps every position the value may have reached.
 */
export function matchesPrint(printed: string, value: string): boolean {
  if (withoutBlanks(printed) === withoutBlanks(value)) return true
  const steps = stepsOf(value.normalize('NFC').normalize('NFD'))
  const letters = Array.from(printed.normalize('NFD'))
  const reached: (Set<number> | undefined)[] = [closure(steps, [0])]
  for (const [at, letter] of letters.entries()) {
    const states = reached[at]
    reached[at] = undefined
    if (!states) continue
    const go = (to: number, next: Iterable<number>) => {
      const known = reached[to]
      if (known) for (const state of next) known.add(state)
      else reached[to] = new Set(next)
    }
    if (isBlank(letter)) go(at + 1, states)
    else go(at + 1, advance(steps, states, letter))
    for (const [length, read] of readings(letters, at)) {
      let next: Set<number> = states
      for (const one of Array.from(read.normalize('NFD'))) if (!isBlank(one)) next = advance(steps, next, one)
      go(at + length, next)
    }
  }
  return reached[letters.length]?.has(steps.length) ?? false
}

const withoutBlanks = (text: string) => text.replace(blanks, '').normalize('NFC')

function stepsOf(value: string): Step[] {
  const steps: Step[] = []
  for (const line of value.split('\n')) {
    const marker = /^(?:([0-9a-z]{1,6})\.|•)(?: |$)/.exec(line)
    const isList = value.includes('\n') || marker !== null
    let rest = line
    if (isList && marker) {
      rest = line.slice(marker[0].length)
      const glyph = {letters: `${glyphs}o\uf0b7\uf0a7`, isOptional: true}
      steps.push(glyph, glyph)
      if (marker[1] !== undefined) {
        steps.push({letters: '(', isOptional: true})
        for (const letter of marker[1]) steps.push({letters: letter, isOptional: false})
        steps.push({letters: '.)', isOptional: true}, {letters: ')', isOptional: true})
      }
    }
    for (const letter of rest) {
      // A table's cells are joined with bars, which stand outside its spans.
      if (!isBlank(letter)) steps.push({letters: letter, isOptional: letter === '|'})
    }
  }
  return steps
}

function advance(steps: readonly Step[], states: Iterable<number>, letter: string): Set<number> {
  const next: number[] = []
  for (const state of states) if (steps[state]?.letters.includes(letter)) next.push(state + 1)
  return closure(steps, next)
}

function closure(steps: readonly Step[], states: Iterable<number>): Set<number> {
  const all = new Set<number>()
  for (const state of states) {
    all.add(state)
    for (let at = state; steps[at]?.isOptional; at++) all.add(at + 1)
  }
  return all
}

/** What can be read at a place besides the letter itself: an escape, a character reference, or markup, which says nothing. */
function readings(letters: readonly string[], at: number): [length: number, read: string][] {
  const letter = letters[at]
  if (letter === '*' || letter === '_') return [[1, '']]
  if (letter === '<') {
    const tag = /^<\/?(?:u|b|i|strong|em|span|sup|sub|font|big|small|center|mark|ins|a)(?:\s[^>]{0,60})?>/i.exec(
      letters.slice(at, at + 72).join(''),
    )?.[0]
    return tag === undefined ? [] : [[Array.from(tag).length, '']]
  }
  if (letter === '\\') return /^[!-/:-@[-`{-~]$/.test(letters[at + 1] ?? '') ? [[2, letters[at + 1] ?? '']] : []
  if (letter !== '&') return []
  const reference = /^&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{0,31});/i.exec(
    letters.slice(at, at + 36).join(''),
  )?.[0]
  if (reference === undefined) return []
  const read = decodeString(reference)
  return read === reference ? [] : [[reference.length, read]]
}
