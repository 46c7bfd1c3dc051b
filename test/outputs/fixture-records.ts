import {type DecisionRecord, parse} from '../../src/index.js'
import {fixturesOf} from '../support/fixtures.js'

/** Every record of the fixtures, with its evidence. */
export const fixtureRecords: readonly DecisionRecord[] = ['numbered', 'web'].flatMap(kind =>
  fixturesOf(kind).flatMap(({name, file, bytes}) => parse(`${kind}/${name}/${file}`, bytes).records),
)
