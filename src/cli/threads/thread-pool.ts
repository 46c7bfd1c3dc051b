import {Worker} from 'node:worker_threads'
import type {ThreadOptions} from './parse-thread.js'
import type {ParsedElsewhere, ToParse} from './parsed-elsewhere.js'

export type ThreadPool = {
  /** What came of a batch of documents, in their order. Batches may be asked for while others are under way. */
  parse(batch: readonly ToParse[]): Promise<readonly ParsedElsewhere[]>
  /** Ends the threads, whatever they do. */
  close(): Promise<void>
}

type Task = {
  readonly batch: readonly ToParse[]
  resolve(parsed: readonly ParsedElsewhere[]): void
  reject(error: Error): void
}

/** Small documents leave little behind; a larger young generation would only make each thread larger. */
const youngGeneration = 16

/** Threads that parse. A thread that dies takes the run with it: its documents would be missing. */
export function createThreadPool(size: number, options: ThreadOptions): ThreadPool {
  const waiting: Task[] = []
  const idle: (() => void)[] = []
  let death: Error | undefined
  const give = () => {
    while (waiting.length > 0 && idle.length > 0) idle.shift()?.()
  }
  const workers = Array.from({length: size}, () => {
    const worker = new Worker(new URL('./parse-thread.cjs', import.meta.url), {
      workerData: options,
      resourceLimits: {maxYoungGenerationSizeMb: youngGeneration},
    })
    let task: Task | undefined
    const take = () => {
      task = waiting.shift()
      worker.postMessage(task?.batch)
    }
    worker.on('message', (parsed: readonly ParsedElsewhere[]) => {
      task?.resolve(parsed)
      idle.push(take)
      give()
    })
    worker.on('error', error => {
      death ??= error
      for (const lost of [...(task ? [task] : []), ...waiting.splice(0)]) lost.reject(error)
    })
    idle.push(take)
    return worker
  })
  return {
    parse: batch =>
      new Promise((resolve, reject) => {
        if (death) return reject(death)
        waiting.push({batch, resolve, reject})
        give()
      }),
    async close() {
      await Promise.all(workers.map(worker => worker.terminate()))
    },
  }
}
