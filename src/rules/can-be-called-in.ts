import {deniesCallIn} from '../fields/denies-call-in.js'
import type {DecisionRecord} from '../record/schema.js'

/**
 * Whether the decision can be called in, so that a printed day is its deadline. What is only recommended is for another
 * body to decide.
 */
export const canBeCalledIn = ({resolutions, callIn}: DecisionRecord): boolean =>
  (resolutions.length === 0 || resolutions.some(({kind}) => kind !== 'recommended')) && !deniesCallIn(callIn.text ?? '')
