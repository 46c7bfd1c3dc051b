import type {Authority} from './authority.js'

export const stocktonOnTees: Authority = {
  name: 'Stockton-on-Tees Borough Council',
  slug: 'stockton-on-tees',
  decisionMaker: 'Cabinet',
}
