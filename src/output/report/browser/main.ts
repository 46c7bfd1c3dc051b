import {hashOf, type Route, readRoute} from '../route.js'
import {element} from './element.js'
import {listPage} from './list-page.js'
import {pageData} from './page-data.js'
import {recordPage} from './record-page.js'

/*
 * The page's own script. Everything that a reader sees without it stands in the markup; it adds the list that can be
 * searched and the page of each record, and shows one view at a time, named after `#`.
 */

const names = {overview: '/', records: '/records', unread: '/unread', record: 'record'} as const
const titles = {overview: 'Overview', records: 'Records', unread: 'Gave no record'} as const

const data = pageData()
const sections = new Map(
  (Object.keys(names) as Route['view'][]).map(view => [view, document.getElementById(names[view])]), // it has no other keys
)
// Without scripts an address leads to its section; with them the browser would scroll to where the section begins.
for (const section of sections.values()) section?.removeAttribute('id')
const viewOf = (view: Route['view']) => sections.get(view)
const listContainer = document.getElementById('list')
const list = listContainer && listPage(listContainer, data)
const whole = document.title
let open: {number: number; show(pointer: string): void} | null = null
let isFirst = true

async function go(): Promise<void> {
  const route = readRoute(location.hash)
  if (!route) return
  if (route.view === 'records') list?.show(route.query)
  if (route.view === 'record') await openRecord(route.number - 1, route.pointer)
  for (const [view, section] of sections) if (section) section.hidden = view !== route.view
  for (const link of document.querySelectorAll('nav[aria-label="Report"] a')) {
    if (link.getAttribute('href') === `#${route.view === 'record' ? '/records' : names[route.view]}`)
      link.setAttribute('aria-current', route.view === 'record' ? 'true' : 'page')
    else link.removeAttribute('aria-current')
  }
  if (route.view !== 'record') document.title = `${titles[route.view]} · ${whole}`
  if (route.view === 'record' && route.pointer !== null) open?.show(route.pointer)
  else {
    scrollTo(0, 0)
    if (!isFirst) viewOf(route.view)?.querySelector<HTMLElement>('h2')?.focus({preventScroll: true})
  }
  isFirst = false
}

async function openRecord(number: number, pointer: string | null): Promise<void> {
  const section = viewOf('record')
  if (!section || (open?.number === number && pointer !== null)) return
  open = null
  const opened = await data.open(number).catch(() => 'failed' as const)
  if (opened === null || opened === 'failed') {
    const words =
      opened === null ? 'There is no such record.' : 'This browser cannot unpack the records; a newer one can.'
    section.replaceChildren(element('h2', {tabindex: -1}, words))
    return
  }
  const page = recordPage(opened, number)
  section.replaceChildren(around(number), element('div', {class: 'sides'}, ...page.elements))
  document.title = `${opened.stored.record.title ?? 'Without a title'} · ${whole}`
  open = {number, show: page.show}
}

/** The way back to the list, and to the records before and after in its order. */
function around(number: number): HTMLElement {
  const query = list?.shown.query ?? null
  const chosen: readonly number[] = list?.shown.chosen ?? []
  const at = chosen.indexOf(number)
  const link = (to: number | undefined, words: string) =>
    to === undefined
      ? element('span', {class: 'off'}, words)
      : element('a', {href: hashOf({view: 'record', number: to + 1, pointer: null})}, words)
  return element(
    'nav',
    {class: 'around', 'aria-label': 'Records'},
    element('a', {href: query ? hashOf({view: 'records', query}) : '#/records'}, 'All records'),
    element('span', {class: 'count'}, `Record ${number + 1} of ${data.index.rows.length}`),
    link(at > 0 ? chosen[at - 1] : undefined, '← Previous'),
    link(at >= 0 ? chosen[at + 1] : undefined, 'Next →'),
  )
}

document.querySelector('a.skip')?.addEventListener('click', event => {
  event.preventDefault()
  for (const section of document.querySelectorAll<HTMLElement>('main > section'))
    if (!section.hidden) section.querySelector<HTMLElement>('h2')?.focus()
})
addEventListener('hashchange', () => void go())
void go()
