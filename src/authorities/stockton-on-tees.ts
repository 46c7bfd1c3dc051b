import type {Authority} from './authority.js'

export const stocktonOnTees: Authority = {
  name: 'Stockton-on-Tees Borough Council',
  slug: 'stockton-on-tees',
  decisionMaker: 'Cabinet',
  callIn: {
    workingDays: 5,
    counting: 'from-publication',
    time: '24:00',
    basis: 'inferred',
    source:
      'Inferred from the printed deadlines of its own records, which agree in 5 of the 5 that are known (2011-2019)',
  },
}
