import type {Authority} from './authority.js'
import {stocktonOnTees} from './stockton-on-tees.js'

export type {Authority}

/** Every council we know. Add yours here. */
export const authorities: readonly [Authority, ...Authority[]] = [stocktonOnTees]
