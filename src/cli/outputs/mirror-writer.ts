import type {RecordFormat} from '../../output/record-formats/record-format.js'
import {createFolderNames} from './folder-names.js'
import {openFolder} from './open-folder.js'
import {openOutput} from './open-output.js'
import type {OpenMeans} from './record-formats.js'
import type {RecordWriter} from './record-writer.js'
import {textWriter} from './text-writer.js'

/**
 * Records as a tree of files like that of the documents, one file a document that gave records, each whole or not there.
 *
 * @param ending What the name of a file ends in, without its dot.
 */
export function mirrorWriter(
  path: string,
  {ending, format}: {ending: string; format: RecordFormat},
  means: OpenMeans,
): RecordWriter {
  const folder = openFolder(path, means.isForced)
  const nameOf = createFolderNames(ending)
  return {
    async document(document) {
      if (document.count === 0) return
      const file = textWriter(openOutput(folder.place(nameOf(document.path)), means.isForced), format, means)
      try {
        await file.document(document)
        await file.commit(true)
      } finally {
        file.discard()
      }
    },
    async flush() {},
    async commit() {},
    discard: folder.discard,
  }
}
