import type {DecisionRecord} from '../../src/index.js'
import {fixturesOf} from '../support/fixtures.js'
import {goldensOf} from '../support/goldens.js'

/** Every record of the fixtures, with its evidence. */
export const fixtureRecords: readonly DecisionRecord[] = ['numbered', 'web'].flatMap(kind =>
  fixturesOf(kind).flatMap(fixture => goldensOf(fixture).records),
)
