import {cpus, totalmem} from 'node:os'

/** The machine in a line: processor, cores, memory, Node.js, day. */
export function machine(): string {
  const [{model} = {model: 'unknown processor'}] = cpus()
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GiB`
  const day = new Date().toISOString().slice(0, 10)
  return `${model.trim()}, ${cpus().length} cores, ${memory}, Node.js ${process.versions.node}, ${process.platform}, ${day}`
}
