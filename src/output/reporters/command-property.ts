import {commandData} from './command-data.js'

const escapes: Readonly<Record<string, string>> = {':': '%3A', ',': '%2C'}

/** A value of a workflow command: no `::` in it can end the command, no comma begin another property. */
export const commandProperty = (text: string): string =>
  commandData(text).replace(/[:,]/g, character => escapes[character] ?? '')
