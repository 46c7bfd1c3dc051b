import {valueWords} from '../value-words.js'
import {element, shown} from './element.js'
import {createLight, narrowestOf} from './light.js'
import type {Opened} from './page-data.js'
import {recordValues} from './record-values.js'
import {rove} from './rove.js'
import {showRecord} from './show-record.js'
import {showSource} from './show-source.js'

const hint = 'No value is pointed at'

/** A record beside its source. `show` makes the value at a pointer known, and moves the reader there. */
export type RecordPage = {readonly elements: readonly HTMLElement[]; show(pointer: string): void}

export function recordPage(opened: Opened, number: number): RecordPage {
  const {record} = opened.stored
  const pointers = Object.keys(record.evidence ?? {})
  const values = recordValues(opened, number)
  const left = element('article', {class: 'record', 'aria-labelledby': 'record-title'}, ...showRecord(opened, values))
  const source = showSource(opened, number)
  const caption = element('p', {class: 'caption', role: 'status'}, hint)
  const scroller = element(
    'div',
    {class: 'scroller', tabindex: 0, role: 'region', 'aria-label': 'Text of the source'},
    source.lines,
  )
  const right = element(
    'section',
    {class: 'source', 'aria-labelledby': 'source-title'},
    element('h3', {id: 'source-title'}, 'Source ', element('span', {class: 'path'}, shown(record.source.path))),
    legend(opened),
    caption,
    scroller,
  )
  const light = createLight(opened, values.elements, source.segments, value => {
    const pointer = value === null ? undefined : pointers[value]
    caption.textContent = pointer === undefined ? hint : wordsOf(pointer)
  })

  function wordsOf(pointer: string): string {
    const first = source.segments.find(({values: own}) => own.includes(pointers.indexOf(pointer)))
    const line = first?.element.closest('[data-line]')?.getAttribute('data-line')
    const basis = values.isInferred(pointer) ? 'inferred' : 'stated'
    return `${valueWords(pointer, record)}, ${line === undefined || line === null ? 'not printed' : `line ${line}`}, ${basis}`
  }

  const links = [...values.elements.values()].flat()
  const ordered = [...left.querySelectorAll<HTMLElement>('a.value')]
  rove(left, ordered)
  rove(
    scroller,
    source.segments.map(({element: one}) => one),
  )
  const valueAt = (target: EventTarget | null) =>
    links.find(link => link === (target instanceof Element ? target.closest('a.value') : null))
  const segmentAt = (target: EventTarget | null) =>
    source.segments.find(({element: one}) => one === (target instanceof Element ? target.closest('a.segment') : null))

  function point(target: EventTarget | null): void {
    const value = valueAt(target)
    const segment = segmentAt(target)
    if (value) light.value(Number(value.dataset['value']))
    else if (segment) light.segment(segment)
    else light.off()
  }
  /** Where nothing is pointed at, what has the focus stays lit. */
  const rest = () => point(document.activeElement)

  for (const side of [left, right]) {
    side.addEventListener('pointerover', event => {
      if (valueAt(event.target) || segmentAt(event.target)) point(event.target)
      else rest()
      const value = valueAt(event.target)
      if (value) reveal(placeOf(Number(value.dataset['value'])))
    })
    side.addEventListener('pointerleave', rest)
    side.addEventListener('focusin', event => {
      point(event.target)
      const value = valueAt(event.target)
      const segment = segmentAt(event.target)
      if (value) reveal(placeOf(Number(value.dataset['value'])))
      else if (segment) printedAs(segment.values)?.scrollIntoView({block: 'nearest'})
    })
    side.addEventListener('focusout', () => light.off())
    side.addEventListener('click', event => {
      const value = valueAt(event.target)
      const segment = segmentAt(event.target)
      const note = event.target instanceof Element ? event.target.closest<HTMLElement>('a.to-note') : null
      const to = value
        ? placeOf(Number(value.dataset['value']))
        : segment
          ? printedAs(segment.values)
          : note && right.querySelector<HTMLElement>(`#note-${note.dataset['note']}`)
      if (!to) return
      event.preventDefault()
      const link = value ?? segment?.element
      if (link) history.replaceState(null, '', link.getAttribute('href'))
      to.focus({preventScroll: true})
      reveal(to)
    })
  }

  const placeOf = (value: number) => source.segments.find(({values: own}) => own.includes(value))?.element
  /** The narrowest value of a place that stands in the record. */
  function printedAs(own: readonly number[]): HTMLElement | undefined {
    const narrowest = narrowestOf(own, record.evidence)
    return own
      .toSorted((one, other) => (one === narrowest ? -1 : other === narrowest ? 1 : 0))
      .flatMap(value => values.elements.get(value) ?? [])[0]
  }
  /** Brings a place into the part of its column that can be seen; the column beside it stays. */
  function reveal(to: HTMLElement | undefined): void {
    if (!to) return
    if (!scroller.contains(to) || scroller.scrollHeight <= scroller.clientHeight) {
      if (to === document.activeElement) to.scrollIntoView({block: 'nearest'})
      return
    }
    const box = scroller.getBoundingClientRect()
    const own = to.getBoundingClientRect()
    if (own.top < box.top || own.bottom > box.bottom) scroller.scrollTop += own.top - box.top - box.height / 3
    if (to === document.activeElement && (box.top < 0 || box.bottom > innerHeight))
      to.scrollIntoView({block: 'nearest'})
  }

  return {
    elements: [left, right],
    show: pointer => {
      const to = values.elements.get(pointers.indexOf(pointer))?.[0]
      to?.focus()
    },
  }
}

/** What the marks of the source mean; only those that stand in it. */
function legend({stored: {record, unclaimed, labels, furniture}}: Opened): HTMLElement {
  const hasInferred = Object.values(record.evidence ?? {}).some(({basis}) => basis === 'inferred')
  const entries: [string, string, boolean][] = [
    ['segment', 'value', true],
    ['segment inferred', 'inferred', hasInferred],
    ['label', 'heading', labels.length > 0],
    ['furniture', 'page furniture', furniture.length > 0],
    ['unclaimed', 'belongs to nothing', unclaimed.length > 0],
  ]
  return element(
    'p',
    {class: 'legend'},
    ...entries.filter(([, , isThere]) => isThere).map(([name, words]) => element('span', {class: name}, words)),
  )
}
