import type {DecisionRecord} from '../../../record/schema.js'
import {type Light, type LitSegment, narrowestOf} from './light.js'

type Sides = {readonly article: HTMLElement; readonly side: HTMLElement; readonly scroller: HTMLElement}
type Parts = {
  readonly values: ReadonlyMap<number, readonly HTMLElement[]>
  readonly segments: readonly LitSegment[]
}

/**
 * Lights what is pointed at, by mouse or by focus, and where it was printed. A click, or Enter, leads to the other
 * side: from a value to its place, from a place to its value, from a message to where it stands.
 */
export function followPointer(
  {article, side, scroller}: Sides,
  {values, segments}: Parts,
  light: Light,
  {evidence}: DecisionRecord,
): void {
  const valueAt = (target: EventTarget | null) => closest(target, 'a.value')
  const segmentAt = (target: EventTarget | null) => {
    const link = closest(target, 'a.segment')
    return segments.find(({element}) => element === link)
  }
  const placeOf = (value: HTMLElement) =>
    segments.find(({element, values: own}) => element.matches('a') && own.includes(Number(value.dataset.value)))
      ?.element
  /** The narrowest value of a place that stands in the record. */
  const printedFrom = ({values: own}: LitSegment) => {
    const narrowest = narrowestOf(own, evidence)
    return [narrowest, ...own].flatMap(number => (number === null ? [] : (values.get(number) ?? [])))[0]
  }

  function point(target: EventTarget | null): void {
    const value = valueAt(target)
    const segment = segmentAt(target)
    if (value) light.value(Number(value.dataset.value))
    else if (segment) light.segment(segment)
    else light.off()
  }

  /** Brings a place into the part of the source that can be seen, where that part scrolls by itself. */
  function reveal(place: HTMLElement | undefined): void {
    if (!place || scroller.scrollHeight <= scroller.clientHeight) return
    const seen = scroller.getBoundingClientRect()
    const own = place.getBoundingClientRect()
    if (own.top < seen.top || own.bottom > seen.bottom) scroller.scrollTop += own.top - seen.top - seen.height / 3
  }

  function lead(event: Event): void {
    const value = valueAt(event.target)
    const segment = segmentAt(event.target)
    const note = closest(event.target, 'a.to-note')
    const to = value
      ? placeOf(value)
      : segment
        ? printedFrom(segment)
        : note && side.querySelector<HTMLElement>(`#note-${note.dataset.note}`)
    if (!value && !segment && !note) return
    event.preventDefault()
    const link = value ?? segment?.element
    if (link) history.replaceState(null, '', link.getAttribute('href'))
    if (!to) return
    if (scroller.contains(to)) reveal(to)
    to.focus({preventScroll: true})
    to.scrollIntoView({block: 'nearest'})
  }

  for (const one of [article, side]) {
    one.addEventListener('pointerover', event => {
      const value = valueAt(event.target)
      // Where nothing is pointed at, what has the focus stays lit.
      point(value || segmentAt(event.target) ? event.target : document.activeElement)
      if (value) reveal(placeOf(value))
    })
    one.addEventListener('pointerleave', () => point(document.activeElement))
    one.addEventListener('focusin', event => {
      point(event.target)
      const value = valueAt(event.target)
      const segment = segmentAt(event.target)
      if (value) reveal(placeOf(value))
      if (segment && getComputedStyle(side).position === 'sticky')
        printedFrom(segment)?.scrollIntoView({block: 'nearest'})
    })
    one.addEventListener('focusout', () => light.off())
    one.addEventListener('click', lead)
  }
}

const closest = (target: EventTarget | null, selector: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null
