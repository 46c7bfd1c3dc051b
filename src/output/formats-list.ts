import type {Format} from '../formats/format.js'
import {wrap} from './wrap.js'

const width = 80

/** The formats for people: a name, what it is, how it is known. */
export const formatsList = (formats: readonly Format[]): string =>
  formats
    .map(({name, about, recognisedBy}) =>
      [name, wrap(about, width, '  '), wrap(`Recognised by: ${recognisedBy}`, width, '  ')].join('\n'),
    )
    .join('\n\n')

/** The formats for tools. */
export const formatsJson = (formats: readonly Format[]): string =>
  JSON.stringify(
    formats.map(({name, about, recognisedBy}) => ({name, about, recognisedBy})),
    null,
    2,
  )
