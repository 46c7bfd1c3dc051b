import {parentPort, workerData} from 'node:worker_threads'
import {messagesOf} from '../../output/file-message.js'
import {recordLines} from '../../output/record-lines.js'
import {createParser} from '../create-parser.js'
import type {ParsedElsewhere, ToParse} from './parsed-elsewhere.js'

/* A thread that parses the documents it is sent, a batch at a time, and sends back what came of them. */

/** What the thread is told once. */
export type ThreadOptions = {readonly evidence: boolean}

const {evidence} = workerData as ThreadOptions // the pool gives nothing else
const parse = createParser()

parentPort?.on('message', async (batch: readonly ToParse[]) => {
  const parsed: ParsedElsewhere[] = []
  for (const {path, bytes} of batch) {
    const document = await parse(path, bytes)
    parsed.push({path, lines: recordLines(document, evidence), messages: messagesOf(document)})
  }
  parentPort?.postMessage(parsed)
})
