import {escapeControls} from './escape-controls.js'
import {toNdjson} from './ndjson.js'
import {commandData} from './reporters/command-data.js'
import {commandProperty} from './reporters/command-property.js'

/** A fault of a record, with the file it stands in. */
export type FileFault = {
  readonly path: string
  /** The how manyth record of the file it is, from 1; null where it is none. */
  readonly record: number | null
  readonly line: number
  readonly column: number
  /** From the record, as RFC 6901 has it; empty for the record as a whole. */
  readonly pointer: string
  readonly message: string
}

/** Gives a pointer the looks it has on a terminal. */
type Paint = (words: string) => string

/** How the faults of records are reported, each as one line that nothing in it can end or act through. */
export const faultReporters = {
  pretty({path, line, column, pointer, message}: FileFault, paint: Paint): string {
    const where = pointer === '' ? '' : `${paint(escapeControls(pointer))} `
    return `${escapeControls(path)}:${line}:${column} ${where}${escapeControls(message)}`
  },
  json: ({path, record, line, column, pointer, message}: FileFault): string =>
    toNdjson({path, record, line, column, pointer, message}),
  github({path, line, column, pointer, message}: FileFault): string {
    const properties = {file: escapeControls(path), line, col: column, title: escapeControls(pointer || 'record')}
    const written = Object.entries(properties).map(([name, value]) => `${name}=${commandProperty(String(value))}`)
    return `::error ${written.join(',')}::${commandData(escapeControls(message))}`
  },
} as const

export type FaultReporterName = keyof typeof faultReporters
