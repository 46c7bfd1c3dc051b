import {numberWords} from '../../number-words.js'
import type {Collected} from '../collect.js'
import {type Html, html} from '../html.js'
import {codesPart} from './codes-part.js'
import {completenessPart} from './completeness-part.js'
import {daysPart} from './days-part.js'
import {monthsPart} from './months-part.js'

/** The archive at a glance: its counts, then its plots. */
export function overviewPart({index: {rows}, documents, refused}: Collected): Html {
  const warned = rows.filter(({messages}) => Object.keys(messages).length > 0).length
  const whole = rows.filter(({absent}) => absent.length === 0).length
  const facts: readonly (readonly [number: number, words: string, href: string])[] = [
    [rows.length, rows.length === 1 ? 'record' : 'records', '#/records'],
    [whole, 'say something of every section', '#/records?absent=none'],
    [warned, warned === 1 ? 'record with messages' : 'records with messages', '#/records?code=any'],
    [refused, refused === 1 ? 'file refused, or a part of it' : 'files refused, or a part of them', '#/unread'],
  ]
  return html`<section class="view" id="/" aria-labelledby="overview-title"><h2 id="overview-title" tabindex="-1">The archive at a glance</h2>
<p class="lead">${numberWords(documents)} ${documents === 1 ? 'document was' : 'documents were'} read.</p>
<ul class="facts">${facts.map(([number, words, href]) => html`<li><a href="${href}"><b>${numberWords(number)}</b> ${words}</a></li>`)}</ul>
${rows.length === 0 ? html`<p class="nothing">No document gave a record.</p>` : [monthsPart(rows), completenessPart(rows), daysPart(rows), codesPart(rows)]}</section>`
}
