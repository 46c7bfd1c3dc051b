const steps: Readonly<Record<string, number>> = {ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1}

/** Makes many links one stop of the Tab key: the arrow keys, Home and End move among them. */
export function rove(container: HTMLElement, links: readonly HTMLElement[]): void {
  let current = links[0]
  for (const link of links) link.tabIndex = link === current ? 0 : -1
  const move = (to: HTMLElement | undefined) => {
    if (!to || to === current) return
    if (current) current.tabIndex = -1
    to.tabIndex = 0
    current = to
  }
  container.addEventListener('focusin', event => move(links.find(link => link === event.target)))
  container.addEventListener('keydown', event => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const at = links.findIndex(link => link.contains(event.target instanceof Node ? event.target : null))
    if (at < 0) return
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? links.length - 1 : at + (steps[event.key] ?? 0)
    if (to === at) return
    event.preventDefault()
    links[to]?.focus()
  })
}
