import {expect, it} from 'vitest'
import {remembering} from '../../src/text/remembering.js'

it('answers as the function does, and asks it once for a short line', () => {
  const asked: string[] = []
  const lengthOf = remembering(text => {
    asked.push(text)
    return text.length
  })
  const long = 'x'.repeat(200)
  expect(['', 'None.', long, 'None.', long, ''].map(lengthOf)).toEqual([0, 5, 200, 5, 200, 0])
  expect(asked).toEqual(['', 'None.', long, long])
})

it('forgets all of them rather than remember more and more', () => {
  let asked = 0
  const count = remembering(() => ++asked)
  for (let line = 0; line < 5000; line++) count(`line ${line}`)
  count('line 4999')
  expect(asked).toBe(5000)
  count('line 0')
  expect(asked).toBe(5001)
})
