import type { Board } from '../../domain/board/Board.ts'
import type { ContextMap } from '../../domain/context-map/ContextMap.ts'
import type { MapLayout } from '../../domain/context-map/MapLayout.ts'
import type { ExportInput, ExportTarget } from '../../domain/export/ExportTarget.ts'
import type { DomainModel } from '../../domain/interpretation/model.ts'
import { BoardCopy } from './BoardPatch.ts'
import { ModelTeller } from './ModelDelta.ts'
import type { ReadingAnswer, ReadingRequest } from './messages.ts'

/** What the reader knows how to do; given, so that the protocol is tested apart from the rules. */
export interface ReaderSkills {
  readBoard(board: Board): Promise<DomainModel>
  buildContextMap(title: string, model: DomainModel): ContextMap
  layoutContextMap(map: ContextMap): Promise<MapLayout>
  readonly targets: readonly ExportTarget[]
}

/**
 * The worker's side: follows the board by patches and answers with what it reads. One request at a
 * time, so that no export sees half a change. A rule that throws becomes an answer.
 */
export function createReader(skills: ReaderSkills, answer: (message: ReadingAnswer) => void) {
  const copy = new BoardCopy()
  const teller = new ModelTeller()
  let input: ExportInput | null = null

  const read = async (): Promise<ExportInput> => {
    if (!input) {
      const model = await skills.readBoard(copy.board)
      input = { board: copy.board, model, map: skills.buildContextMap(copy.board.title, model) }
    }
    return input
  }

  const follow = async (message: Extract<ReadingRequest, { type: 'follow' }>) => {
    const { version, patch } = message
    copy.patch(patch)
    input = null
    try {
      const { model, map } = await read()
      answer({ type: 'read', version, model: teller.tell(model), map })
    } catch (error) {
      answer({ type: 'unreadable', version, message: sentenceOf(error) })
    }
  }

  const filesOf = async (name: string) => {
    const target = skills.targets.find((candidate) => candidate.name === name)
    if (!target) throw new Error(`there is no export called "${name}"`)
    const toFiles = await target.load()
    return toFiles(await read())
  }

  const perform = async (task: Exclude<ReadingRequest, { type: 'follow' }>) => {
    const { request } = task
    try {
      if (task.type === 'files') answer({ type: 'files', request, files: await filesOf(task.target) })
      else answer({ type: 'layout', request, layout: await skills.layoutContextMap(task.map) })
    } catch (error) {
      answer({ type: 'failed', request, message: sentenceOf(error) })
    }
  }

  let last: Promise<void> = Promise.resolve()
  return (message: ReadingRequest): void => {
    last = last.then(() => (message.type === 'follow' ? follow(message) : perform(message)))
  }
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
