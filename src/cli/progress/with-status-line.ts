import type {Sink, Streams} from '../streams.js'
import {createStatusLine} from './status-line.js'

/**
 * The streams with a status line, where a person watches stderr on a terminal that can rewrite a line; whatever is then
 * written to a terminal takes the line away first. Elsewhere the streams as they are.
 */
export function withStatusLine(streams: Streams): Streams {
  const {env, stdout, stderr, stdoutIsTTY, stderrIsTTY, columns} = streams
  const isBuildServer = env.CI !== undefined && !['', '0', 'false'].includes(env.CI)
  if (!stderrIsTTY || env.TERM === 'dumb' || isBuildServer) return streams

  const statusLine = createStatusLine(stderr, () => columns('stderr') ?? undefined)
  const cleared =
    (sink: Sink): Sink =>
    (bytes, start, length) => {
      statusLine.hide()
      return sink(bytes, start, length)
    }
  return {...streams, statusLine, stderr: cleared(stderr), stdout: stdoutIsTTY ? cleared(stdout) : stdout}
}
