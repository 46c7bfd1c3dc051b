import {withEscapes} from '../ndjson.js'

/** JSON that may stand in a `<script>`: nothing in it can end the element or begin a comment. */
export const jsonForScript = (value: unknown): string =>
  withEscapes(JSON.stringify(value)).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026')
