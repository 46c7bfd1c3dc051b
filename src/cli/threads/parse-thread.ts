import {parentPort, workerData} from 'node:worker_threads'
import {messagesOf} from '../../output/file-message.js'
import {toNdjson} from '../../output/ndjson.js'
import {createParser} from '../create-parser.js'
import {withoutEvidence} from '../without-evidence.js'
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
    const ndjson = document.records.map(record => toNdjson(evidence ? record : withoutEvidence(record)))
    parsed.push({path, ndjson, messages: messagesOf(document)})
  }
  parentPort?.postMessage(parsed)
})
