import type {Format} from './format.js'
import {numbered} from './numbered/index.js'
import {web} from './web/index.js'

/** Every format we can read, asked one by one; exactly one must say yes. Add yours here. */
export const formats: readonly Format[] = [numbered, web]
