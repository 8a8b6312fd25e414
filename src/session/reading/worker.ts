import { buildContextMap } from '../../domain/context-map/buildContextMap.ts'
import { layoutContextMap } from '../../domain/context-map/layoutContextMap.ts'
import { EXPORT_TARGETS } from '../../domain/export/registry.ts'
import { readBoard } from '../../domain/lint/readBoard.ts'
import { createReader } from './createReader.ts'
import type { ReadingRequest } from './messages.ts'

const read = createReader({ readBoard, buildContextMap, layoutContextMap, targets: EXPORT_TARGETS }, (message) => {
  self.postMessage(message)
})
self.onmessage = ({ data }: MessageEvent<ReadingRequest>) => read(data)
