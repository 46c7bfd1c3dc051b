import {isDigit, isLetter} from './letters.js'
import {unitAt} from './unit-at.js'

export type Side = 'opens' | 'closes' | 'none' | 'unclear'

/** What the characters beside a run of marks make of it (CommonMark 0.31, left- and right-flanking). */
export function sideOf(raw: string, from: number, to: number): Side {
  const before = groupOf(raw, from - 1)
  const after = groupOf(raw, to)
  if (before === 'mark' || after === 'mark') return 'unclear'
  const isLeft = after === 'other' || (after === 'punctuation' && before !== 'other')
  const isRight = before === 'other' || (before === 'punctuation' && after !== 'other')
  if (!isLeft && !isRight) return 'none'
  if (isLeft && isRight) return 'unclear'
  return isLeft ? 'opens' : 'closes'
}

type CharacterGroup = 'mark' | 'blank' | 'punctuation' | 'other'

function groupOf(raw: string, at: number): CharacterGroup {
  if (at < 0 || at >= raw.length) return 'blank'
  const unit = unitAt(raw, at)
  if (unit === 0x2a || unit === 0x5f) return 'mark'
  if (unit >= 0x80) return groupBeyondAscii(raw.charAt(at))
  if (isLetter(unit) || isDigit(unit)) return 'other'
  if (unit > 0x20) return unit === 0x7f ? 'other' : 'punctuation'
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) ? 'blank' : 'other'
}

function groupBeyondAscii(character: string): CharacterGroup {
  if (/\s/.test(character)) return 'blank'
  return /[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'other'
}
