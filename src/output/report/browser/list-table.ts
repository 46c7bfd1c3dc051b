import {dayWords} from '../../day-words.js'
import {type Column, messagesIn} from '../choose-rows.js'
import type {Row} from '../report-data.js'
import {hashOf, type Query} from '../route.js'
import {sectionNames, sections} from '../sections.js'
import {element, shown} from './element.js'

const heads: readonly (readonly [column: Column, words: string])[] = [
  ['meetingDate', 'Meeting'],
  ['title', 'Title'],
  ['format', 'Form'],
  ['publication', 'Published'],
  ['callIn', 'Call-in until'],
  ['held', 'Sections'],
  ['messages', 'Messages'],
]

/** The list's table, whose heads sort it. `fill` puts rows into it. */
export type ListTable = {
  readonly table: HTMLElement
  fill(rows: readonly (readonly [index: number, row: Row])[], query: Query): void
}

export function listTable(sort: (column: string) => void): ListTable {
  const cells = heads.map(([column, words]) => {
    const button = element('button', {type: 'button'}, words)
    const head = element('th', {scope: 'col', class: column}, button)
    button.addEventListener('click', () => {
      const order = head.getAttribute('aria-sort')
      sort(order === 'ascending' ? `-${column}` : order === 'descending' ? '' : column)
    })
    return {column, head}
  })
  const body = element('tbody')
  const table = element(
    'table',
    {class: 'list'},
    element('caption', {class: 'unseen'}, 'Records; the buttons in the head sort them'),
    element('thead', {}, element('tr', {}, ...cells.map(({head}) => head))),
    body,
  )
  return {
    table,
    fill(rows, query) {
      for (const {column, head} of cells) {
        const order = query.sort === column ? 'ascending' : query.sort === `-${column}` ? 'descending' : null
        if (order) head.setAttribute('aria-sort', order)
        else head.removeAttribute('aria-sort')
      }
      body.replaceChildren(...rows.map(([index, row]) => rowOf(index, row)))
    },
  }
}

function rowOf(index: number, row: Row): HTMLElement {
  const messages = messagesIn(row)
  const href = hashOf({view: 'record', number: index + 1, pointer: null})
  return element(
    'tr',
    {},
    element('td', {class: 'day'}, dayOr(row.meetingDate)),
    element(
      'th',
      {scope: 'row'},
      element('a', {href}, row.title === null ? 'Without a title' : shown(row.title)),
      element('span', {class: 'path'}, shown(row.path)),
    ),
    element('td', {class: 'format'}, row.format),
    element('td', {class: 'publication day'}, dayOr(row.publication)),
    element('td', {class: 'callIn day'}, dayOr(row.callIn)),
    element('td', {class: 'held'}, strip(row)),
    element('td', {class: 'messages number'}, messages === 0 ? '' : String(messages)),
  )
}

const dayOr = (day: string | null): string => (day === null ? '—' : dayWords(day))

/** A square for each section, hollow where nothing is said of it. */
function strip({absent}: Row): HTMLElement {
  const words = absent.length === 0 ? 'all filled' : `nothing of: ${absent.map(name => sections[name]).join(', ')}`
  return element(
    'span',
    {class: 'strip', title: words},
    ...sectionNames.map(name => element('i', {class: absent.includes(name) ? 'hollow' : ''})),
    element('span', {class: 'unseen'}, words),
  )
}
