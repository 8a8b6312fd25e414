import type { Board } from '../../domain/board/Board.ts'
import { buildContextMap } from '../../domain/context-map/buildContextMap.ts'
import { layoutContextMap } from '../../domain/context-map/layoutContextMap.ts'
import { EXPORT_TARGETS } from '../../domain/export/registry.ts'
import { readBoard } from '../../domain/lint/readBoard.ts'
import { isAscii, loadTransliteration } from '../../domain/naming/transliterate.ts'
import { createReader } from './createReader.ts'
import type { ReadingRequest } from './messages.ts'

const read = createReader(
  {
    async readBoard(board) {
      if (!isAscii(wordsOn(board))) await loadTransliteration()
      return readBoard(board)
    },
    buildContextMap,
    layoutContextMap,
    findGaps: async (input) => (await import('../../domain/export/typescript/findGaps.ts')).findGaps(input),
    targets: EXPORT_TARGETS,
    mergeZip: async (zip, projects, options) =>
      (await import('../../domain/export/writing/mergeZip.ts')).mergeZip(zip, projects, options),
  },
  (message) => self.postMessage(message),
)

function wordsOn({ title, notes, frames }: Board): string {
  return [
    title,
    ...Array.from(notes.values(), ({ text }) => text),
    ...Array.from(frames.values(), ({ name }) => name),
  ].join()
}

self.onmessage = ({ data }: MessageEvent<ReadingRequest>) => read(data)
