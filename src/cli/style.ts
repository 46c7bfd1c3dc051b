import {styleText} from 'node:util'

type Looks = Parameters<typeof styleText>[0]

/** Gives words their looks, or, at level 0, as they are. */
export type Style = (looks: Looks, words: string) => string

/** Whether there are colours is decided by `colourLevel`; what Node thinks of its own stdout does not count. */
export const createStyle = (level: 0 | 1): Style =>
  level === 0 ? (_, words) => words : (looks, words) => styleText(looks, words, {validateStream: false})
