import type {DecisionRecord} from '../../record/schema.js'
import type {TermName, types} from './terms.js'

type Value = string | number | Node | readonly Node[]
type Whole = Pick<DecisionRecord, 'evidence' | 'coverage'>

/** A thing of the graph: its name, its kind, and terms of the context; what a record does not say is left out. */
export type Node = {readonly '@id': string; readonly '@type': keyof typeof types} & {
  readonly [term in Exclude<TermName, keyof Whole>]?: Value | undefined
} & {readonly [term in keyof Whole]?: Whole[term] | undefined}

/** A null would be dropped by every reader; here it is before. */
export const stated = (value: string | null): string | undefined => value ?? undefined

/** An empty list says nothing in a graph. */
export const listed = (nodes: readonly Node[]): readonly Node[] | undefined => (nodes.length > 0 ? nodes : undefined)
