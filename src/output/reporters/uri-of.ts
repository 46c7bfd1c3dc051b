/**
 * A path as a URI reference of RFC 3986. An absolute one becomes a `file:` URI; a relative one stays relative, and since
 * every colon is encoded, nothing in it can pass for a scheme. `.` and empty segments, which lead nowhere, are dropped.
 */
export function uriOf(path: string): string {
  const [first = '', ...rest] = path.split('/')
  if (isDrive.test(first) && rest.length > 0) return `file:///${first}/${encoded(rest)}`
  return path.startsWith('/') ? `file:///${encoded(rest)}` : encoded([first, ...rest]) || '.'
}

/** Windows writes an absolute path `C:/archive/a.txt`. */
const isDrive = /^[A-Za-z]:$/

const encoded = (segments: readonly string[]): string =>
  segments
    .filter(segment => segment !== '' && segment !== '.')
    .map(segment => encodeURIComponent(segment.replace(loneSurrogates(), '\ufffd')))
    .join('/')

/** Half a character has no UTF-8, and so no percent-encoding. */
const loneSurrogates = () => /\p{Cs}/gu
