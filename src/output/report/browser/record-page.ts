import {valueWords} from '../value-words.js'
import {element, shown} from './element.js'
import {createLight} from './light.js'
import type {Opened} from './page-data.js'
import {followPointer} from './pointing.js'
import {recordValues} from './record-values.js'
import {rove} from './rove.js'
import {showRecord} from './show-record.js'
import {type ShownSource, showSource} from './show-source.js'

const hint = 'Point at a value to see where it was printed, or at the text to see what was read there'

/** A record beside its source. `show` brings the reader to the value at a pointer. */
export type RecordPage = {readonly elements: readonly HTMLElement[]; show(pointer: string): void}

export function recordPage(opened: Opened, number: number): RecordPage {
  const {record} = opened.stored
  const pointers = Object.keys(record.evidence ?? {})
  const values = recordValues(opened, number)
  const article = element(
    'article',
    {class: 'record', 'aria-labelledby': 'record-title'},
    ...showRecord(opened, values),
  )
  const source = showSource(opened, number)
  const caption = element('p', {class: 'caption', role: 'status'}, hint)
  const scroller = element(
    'div',
    {class: 'scroller', tabindex: 0, role: 'region', 'aria-label': 'Text of the source'},
    source.lines,
  )
  const side = element(
    'section',
    {class: 'source', 'aria-labelledby': 'source-title'},
    element('h3', {id: 'source-title'}, 'Source ', element('span', {class: 'path'}, shown(record.source.path))),
    legend(opened),
    caption,
    scroller,
  )
  const light = createLight(opened, values.elements, source.segments, value => {
    caption.textContent = value === null ? hint : captionOf(value, opened, pointers, source)
  })
  rove(article, [...article.querySelectorAll<HTMLElement>('a.value')])
  rove(
    scroller,
    source.segments.map(segment => segment.element).filter(one => one.matches('a')),
  )
  followPointer({article, side, scroller}, {values: values.elements, segments: source.segments}, light, record)
  return {
    elements: [article, side],
    show: pointer => values.elements.get(pointers.indexOf(pointer))?.[0]?.focus(),
  }
}

/** What is lit, in words: `reasons, line 27, stated`. */
function captionOf(
  value: number,
  {stored: {record}}: Opened,
  pointers: readonly string[],
  source: ShownSource,
): string {
  const pointer = pointers[value] ?? ''
  const first = source.segments.find(({values}) => values.includes(value))
  const line = first?.element.closest<HTMLElement>('.line')?.dataset.line
  const place = line === undefined ? 'not printed' : `line ${line}`
  return `${valueWords(pointer, record)}, ${place}, ${record.evidence?.[pointer]?.basis ?? 'stated'}`
}

/** What the marks of the source mean; only those that stand in it. */
function legend({stored: {record, unclaimed, labels, furniture}}: Opened): HTMLElement {
  const hasInferred = Object.values(record.evidence ?? {}).some(({basis}) => basis === 'inferred')
  const entries: readonly (readonly [name: string, words: string, isThere: boolean])[] = [
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
