import {dayWords} from '../../day-words.js'
import {numberWords} from '../../number-words.js'
import {type Html, html} from '../html.js'
import type {Row} from '../report-data.js'
import {sections} from '../sections.js'

const cell = (day: string | null): string => (day === null ? '—' : dayWords(day))

/** The records: where scripts run, the list that they fill; where none do, a plain table of every record. */
export const recordsPart = (rows: readonly Row[]): Html =>
  html`<section class="view" id="/records" aria-labelledby="records-title"><h2 id="records-title" tabindex="-1">Records</h2>
<div id="list"></div>
<noscript><p class="lead">Without scripts the records stand in one table; with them they can be searched, and each opens beside its source.</p>
<div class="wide"><table><caption>All ${numberWords(rows.length)} records</caption><thead><tr><th scope="col">No.</th><th scope="col">Meeting</th><th scope="col">Title</th><th scope="col">Format</th><th scope="col">Published</th><th scope="col">Call-in until</th><th scope="col">Says nothing of</th><th scope="col">Messages</th><th scope="col">File</th></tr></thead><tbody>${rows.map(
    ({meetingDate, title, format, publication, callIn, absent, messages, path}, index) =>
      html`<tr><td class="number">${index + 1}</td><td>${cell(meetingDate)}</td><th scope="row">${title ?? '—'}</th><td>${format}</td><td>${cell(publication)}</td><td>${cell(callIn)}</td><td>${absent.map(name => sections[name]).join(', ')}</td><td>${Object.keys(messages).join(', ')}</td><td class="path">${path}</td></tr>
`,
  )}</tbody></table></div></noscript></section>`
