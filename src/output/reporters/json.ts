import {toNdjson} from '../ndjson.js'
import type {ReporterKind} from './check-reporter.js'

export const json: ReporterKind = {
  name: 'json',
  about: 'NDJSON, one finding a line, for other programs',
  create: () => ({
    begin: () => [],
    document: ({path, findings}) =>
      findings.map(({id, code, severity, message, line, column, endLine, endColumn}) =>
        toNdjson({path, id, code, severity, message, line, column, endLine, endColumn}),
      ),
    end: () => [],
  }),
}
