import {numberWords} from '../../number-words.js'
import {type Html, html} from '../html.js'
import type {Row} from '../report-data.js'
import {byCode} from '../tallies/by-code.js'

/** What reading had to say of the records, by code, as bars. */
export function codesPart(rows: readonly Row[]): Html {
  const codes = byCode(rows)
  const most = Math.max(1, ...codes.map(({messages}) => messages))
  if (codes.length === 0)
    return html`<section class="part" aria-labelledby="codes"><h3 id="codes">Messages</h3><p class="nothing">Nothing was noticed.</p></section>`
  return html`<section class="part" aria-labelledby="codes"><h3 id="codes">Messages by code</h3>
<p class="key">What was noticed while the records were read; a code leads to its records</p>
<table class="bars"><thead class="unseen"><tr><th scope="col">Code</th><th scope="col">Messages, drawn</th><th scope="col">Messages</th><th scope="col">Meaning</th></tr></thead><tbody>${codes.map(
    ({code, severity, about, messages, records}) =>
      html`<tr><th scope="row" class="said"><a href="#/records?code=${code}">${code}</a></th><td class="bar" aria-hidden="true"><svg width="100%" height="14"><rect class="drawn ${severity}" width="${Math.max(0.5, (messages / most) * 100)}%" height="14"/></svg></td><td class="number">${numberWords(messages)}</td><td class="meaning"><span class="severity">${severity}</span> ${about}${messages === records ? '' : ` In ${numberWords(records)} record${records === 1 ? '' : 's'}.`}</td></tr>`,
  )}</tbody></table></section>`
}
