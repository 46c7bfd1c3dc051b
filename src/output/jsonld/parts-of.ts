import type {DecisionRecord, Item} from '../../record/schema.js'
import {listed, type Node, stated} from './node.js'

type Groups = DecisionRecord['resolutions']
/** Names a place in the record by its JSON Pointer. */
type At = (pointer: string) => string

/** The operative part as a tree: its blocks, their items, and the items below those; positions are counted from 1. */
export const partsOf = (groups: Groups, at: At): Node[] =>
  groups.map(({kind, to, basis, lead, items}, index) => ({
    '@id': at(`/resolutions/${index}`),
    '@type': 'LegalResourceSubdivision',
    position: index + 1,
    kind,
    recommendedTo: stated(to),
    basis,
    lead: stated(lead),
    hasPart: listed(
      items.map((item, order) => partOf(item, item.heading, order, `/resolutions/${index}/items/${order}`, at)),
    ),
  }))

const partOf = ({label, text, items}: Item, heading: string | null, order: number, pointer: string, at: At): Node => ({
  '@id': at(pointer),
  '@type': 'LegalResourceSubdivision',
  position: order + 1,
  heading: stated(heading),
  number: stated(label),
  text,
  hasPart: listed(items.map((item, below) => partOf(item, null, below, `${pointer}/items/${below}`, at))),
})
