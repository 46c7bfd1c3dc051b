import {codeWords} from '../code-words.js'
import {type Html, html} from '../html.js'
import type {Unread} from '../report-data.js'

/** What gave no record, each with its reason. */
export const unreadPart = (unread: readonly Unread[]): Html =>
  html`<section class="view" id="/unread" aria-labelledby="unread-title"><h2 id="unread-title" tabindex="-1">Gave no record</h2>
${
  unread.length === 0
    ? html`<p class="nothing">Every document gave a record.</p>`
    : html`<p class="lead">What was named or found and could not be taken, with the reason.</p>
<div class="wide" role="region" tabindex="0" aria-label="Files that gave no record"><table class="unread"><thead><tr><th scope="col">File</th><th scope="col">Reason</th><th scope="col">Code</th></tr></thead><tbody>${unread.map(
        ({path, code, message}) =>
          html`<tr><th scope="row" class="path">${path}</th><td>${codeWords(message).map(({words, isCode}) => (isCode ? html`<code>${words}</code>` : words))}</td><td class="code">${code}</td></tr>`,
      )}</tbody></table></div>`
}</section>`
