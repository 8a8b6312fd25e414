import type { ReadModelPlan } from '../../plan/flow/ReadModelPlan.ts'
import type { CodeFile } from '../../text/CodeFile.ts'
import { KERNEL } from '../KERNEL.ts'
import { rowKey } from '../readModelFiles.ts'
import type { Hearing } from './Hearing.ts'
import { subscribeLines } from './subscribeLines.ts'

/** A read model projects each event into its row. */
export function readModelHearing(file: CodeFile, readModel: ReadModelPlan): Hearing {
  const { from, port, own, row } = readModel
  const members = [`readonly ${port}: ${file.type(KERNEL.ReadModel)}<${file.type(row)}>`]
  const project = file.value(own)
  const hearing = from.map((message) =>
    subscribeLines(file, message, [
      `const id = ${rowKey(readModel, 'event')}`,
      `await to.${port}.put(id, ${project}((await to.${port}.get(id)) ?? { id }, event))`,
    ]),
  )
  return { members, hearing }
}
