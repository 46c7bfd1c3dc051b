import {dayWords} from '../day-words.js'
import {numberWords} from '../number-words.js'
import type {Collected} from './collect.js'
import {html} from './html.js'
import {jsonForScript} from './json-script.js'
import {overviewPart} from './parts/overview-part.js'
import {recordsPart} from './parts/records-part.js'
import {unreadPart} from './parts/unread-part.js'
import type {Row} from './report-data.js'

/** What the page carries beside the archive, and how its parts are told from anybody else's. */
export type Assets = {
  readonly script: string
  readonly style: string
  /** SHA-256 in base64, as a Content-Security-Policy names what may run. */
  readonly hash: (text: string) => string
}

/** The page, part by part. It loads nothing and runs nothing but its own script; text is only ever inserted as text. */
export function* page(collected: Collected, {script, style, hash}: Assets): Generator<string> {
  const {index, unread, blocks} = collected
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash(script)}'`,
    `style-src 'sha256-${hash(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  yield `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
${html`<meta http-equiv="Content-Security-Policy" content="${policy}">`.markup}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="decisions">
<title>Cabinet decisions</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>`
  yield html`<header class="top"><div><h1>Cabinet decisions</h1><p>${subtitle(index.rows)}</p></div>
<nav aria-label="Report"><a href="#/">Overview</a><a href="#/records">Records <span class="count">${numberWords(index.rows.length)}</span></a><a href="#/unread">Gave no record <span class="count">${numberWords(unread.length)}</span></a></nav></header>
<main id="main">`.markup
  yield overviewPart(collected).markup
  yield recordsPart(index.rows).markup
  yield unreadPart(unread).markup
  yield '<section class="view sides-view" id="record" hidden></section>\n</main>'
  yield `<script type="application/json" id="index">${jsonForScript(index)}</script>`
  for (const block of blocks) yield `<script type="application/octet-stream" class="block">${block}</script>`
  yield `<script>${script}</script>\n</body>\n</html>`
}

/** Whose decisions they are and of which time; formats of the page know no other council yet. */
function subtitle(rows: readonly Row[]): string {
  const days = rows.flatMap(({meetingDate}) => meetingDate ?? []).sort()
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return 'Every record beside its source'
  return first === last ? dayWords(first) : `${dayWords(first)} to ${dayWords(last)}`
}
