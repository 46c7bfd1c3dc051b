import {type Command, measure, type Run} from './measure.js'

/** The runs of a command, and for each the run of the base just before it. */
export type Paired = {name: string; pairs: {base: Run; run: Run}[]}

/** How often: so many rounds, but none for a command that has used up its seconds, unless it had fewer than `least`. */
export type Rounds = {rounds: number; seconds: number; least: number}

/** Base, first, base, second, and so on, round by round: what slows the machine for a while slows both of a pair. */
export function alternate(base: Command, others: readonly Command[], {rounds, seconds, least}: Rounds): Paired[] {
  const paired = others.map(command => ({command, pairs: [] as Paired['pairs'], spent: 0}))
  for (let round = 0; round < rounds; round++) {
    for (const one of paired) {
      if (one.spent > seconds * 1000 && round >= least) continue
      const pair = {base: measure(base), run: measure(one.command)}
      one.pairs.push(pair)
      one.spent += pair.base.ms + pair.run.ms
    }
  }
  return paired.map(({command, pairs}) => ({name: command.name, pairs}))
}
