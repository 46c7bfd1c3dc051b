import {numberWords} from '../../number-words.js'
import {chooseRows} from '../choose-rows.js'
import type {Row} from '../report-data.js'
import {everything, hashOf, type Query} from '../route.js'
import {element} from './element.js'
import {listControls} from './list-controls.js'
import {listTable} from './list-table.js'
import type {PageData} from './page-data.js'

const pageSize = 100
const allOf = (number: number) => `${numberWords(number)} record${number === 1 ? '' : 's'}`

/** The list of records. */
export type ListPage = {
  show(query: Query): void
  /** The query that was shown last, and the records that it chose. */
  readonly shown: {readonly query: Query; readonly chosen: readonly number[]}
}

export function listPage(container: HTMLElement, data: PageData): ListPage {
  const {rows} = data.index
  let query = everything
  let chosen: readonly number[] = rows.map((_, index) => index)
  let hasTexts = false
  const controls = listControls(data.index, asked => go({...query, ...asked, page: 1}))
  const {table, fill} = listTable(sort => go({...query, sort, page: 1}))
  const pager = element('nav', {class: 'pager', 'aria-label': 'Pages of the list'})
  container.append(controls.form, controls.status, element('div', {class: 'wide'}, table), pager)
  addEventListener('beforeprint', () => fillWith(0, rows.length))
  addEventListener('afterprint', () => fillPage())

  /** What is typed and chosen is a place of its own in the page, and no step of its history. */
  function go(to: Query): void {
    history.replaceState(null, '', hashOf({view: 'records', query: to}))
    show(to)
  }

  function show(to: Query): void {
    query = to
    performance.mark('search-begins')
    chosen = chooseRows(rows, query, data.textOf)
    controls.set(query)
    fillPage()
    const isSearching = query.words !== '' && !hasTexts
    controls.status.textContent =
      (chosen.length === rows.length ? allOf(rows.length) : `${numberWords(chosen.length)} of ${allOf(rows.length)}`) +
      (isSearching ? '; the texts are still being read' : '')
    performance.measure('search', 'search-begins')
    if (!hasTexts) void readTexts()
  }

  async function readTexts(): Promise<void> {
    await data.readTexts()
    if (hasTexts) return
    hasTexts = true
    if (query.words !== '') show(query)
  }

  const fillWith = (from: number, count: number) =>
    fill(
      chosen.slice(from, from + count).map((index): [number, Row] => [index, rows[index] as Row]), // chosen from rows
      query,
    )

  function fillPage(): void {
    const pages = Math.max(1, Math.ceil(chosen.length / pageSize))
    const page = Math.min(query.page, pages)
    fillWith((page - 1) * pageSize, pageSize)
    const link = (to: number, words: string) =>
      to < 1 || to > pages
        ? element('span', {class: 'off'}, words)
        : element('a', {href: hashOf({view: 'records', query: {...query, page: to}})}, words)
    pager.hidden = pages === 1
    pager.replaceChildren(
      link(page - 1, '← Previous'),
      element('span', {}, `Page ${numberWords(page)} of ${numberWords(pages)}`),
      link(page + 1, 'Next →'),
    )
  }

  return {
    show,
    get shown() {
      return {query, chosen}
    },
  }
}
