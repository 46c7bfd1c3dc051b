/** What the characters beside a run of marks make of it (CommonMark 0.31, left- and right-flanking). */
export function sideOf(raw: string, from: number, to: number): 'opens' | 'closes' | 'none' | 'unclear' {
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
  const character = raw.charAt(at)
  if (/[\da-z]/i.test(character)) return 'other'
  if (character === '*' || character === '_') return 'mark'
  if (/\s/.test(character)) return 'blank'
  return /[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'other'
}
