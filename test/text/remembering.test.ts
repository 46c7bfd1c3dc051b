import {expect, it} from 'vitest'
import {remembering} from '../../src/text/remembering.js'

const long = 'x'.repeat(200)

it('answers as the function does, for a short line worth it without asking again', () => {
  const asked: string[] = []
  const lengthOf = remembering(
    text => {
      asked.push(text)
      return text.length
    },
    length => length > 3,
  )
  const lines = ['No', 'None.', long, 'No', 'None.', long, '', 'None.']
  expect(lines.map(lengthOf)).toEqual(lines.map(line => line.length))
  expect(asked).toEqual(['No', 'None.', 'None.', long, 'No', long, ''])
})

it('forgets all of them rather than remember more and more', () => {
  let asked = 0
  const count = remembering(
    () => ++asked,
    () => true,
  )
  for (let line = 0; line < 5000; line++) count(`line ${line}`)
  const before = asked
  count('line 4999')
  expect(asked).toBe(before)
  count('line 0')
  expect(asked).toBeGreaterThan(before)
})
