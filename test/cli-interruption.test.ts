import {expect, it} from 'vitest'
import {Interrupted} from '../src/cli/interrupted.js'
import {createInterruption} from '../src/cli/interruption.js'

const first = new Interrupted('SIGINT')
const second = new Interrupted('SIGTERM')

it('is wanted for the first reason', () => {
  const interruption = createInterruption()
  expect(interruption.isWanted).toBe(false)
  expect(() => interruption.throwIfWanted()).not.toThrow()
  interruption.end(first)
  interruption.end(second)
  expect(interruption.isWanted).toBe(true)
  expect(() => interruption.throwIfWanted()).toThrow(first)
})

it.each(['before', 'after'])('is heard by who asked for its signal %s it was wanted', when => {
  const interruption = createInterruption()
  const early = when === 'before' ? interruption.abortSignal : null
  interruption.end(first)
  interruption.end(second)
  const signal = early ?? interruption.abortSignal
  expect(signal.aborted).toBe(true)
  expect(signal.reason).toBe(first)
  expect(interruption.abortSignal).toBe(signal)
})
