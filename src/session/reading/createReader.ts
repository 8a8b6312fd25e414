import type { Board } from '../../domain/board/Board.ts'
import type { ContextMap } from '../../domain/context-map/ContextMap.ts'
import type { MapLayout } from '../../domain/context-map/MapLayout.ts'
import type { CodeStyle, ExportFile, ExportInput, ExportTarget } from '../../domain/export/ExportTarget.ts'
import type { CodeGap } from '../../domain/export/typescript/findGaps.ts'
import type { Projects, ZipMerge } from '../../domain/export/writing/mergeZip.ts'
import type { DomainModel } from '../../domain/interpretation/model.ts'
import { BoardCopy } from './BoardPatch.ts'
import { ListTeller } from './ListDelta.ts'
import { ModelTeller } from './ModelDelta.ts'
import type { ReadingAnswer, ReadingRequest } from './messages.ts'

/** What the reader knows how to do; given, so that the protocol is tested apart from the rules. */
export interface ReaderSkills {
  readBoard(board: Board): Promise<DomainModel>
  buildContextMap(title: string, model: DomainModel): ContextMap
  layoutContextMap(map: ContextMap): Promise<MapLayout>
  findGaps(input: ExportInput): Promise<readonly CodeGap[]>
  mergeZip(zip: Uint8Array, projects: Projects, options: { readonly force: boolean }): Promise<ZipMerge>
  readonly targets: readonly ExportTarget[]
}

/**
 * The worker's side: follows the board by patches and answers with what it reads. One request at a
 * time, so that no export sees half a change. A rule that throws becomes an answer.
 */
export function createReader(skills: ReaderSkills, answer: (message: ReadingAnswer) => void) {
  const copy = new BoardCopy()
  const teller = new ModelTeller()
  const files = new Map<string, ListTeller<ExportFile>>()
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

  const filesOf = async (name: string, style: CodeStyle) => {
    const target = skills.targets.find((candidate) => candidate.name === name)
    if (!target) throw new Error(`there is no export called "${name}"`)
    const toFiles = await target.load()
    return toFiles({ ...(await read()), style })
  }

  const tellerOf = (name: string, style: CodeStyle) => {
    const key = `${name} ${style}`
    const known = files.get(key) ?? new ListTeller()
    files.set(key, known)
    return known
  }

  const merge = async (zip: Uint8Array, force: boolean) => {
    const [asClasses, functions] = [await filesOf('typescript', 'class'), await filesOf('typescript', 'functions')]
    return skills.mergeZip(zip, { class: asClasses, functions }, { force })
  }

  const perform = async (task: Exclude<ReadingRequest, { type: 'follow' }>) => {
    const { request } = task
    try {
      switch (task.type) {
        case 'files': {
          const written = await filesOf(task.target, task.style)
          return answer({ type: 'files', request, files: tellerOf(task.target, task.style).tell(written) })
        }
        case 'layout':
          return answer({ type: 'layout', request, layout: await skills.layoutContextMap(task.map) })
        case 'gaps':
          return answer({ type: 'gaps', request, gaps: await skills.findGaps(await read()) })
        case 'merge':
          return answer({ type: 'merge', request, merge: await merge(task.zip, task.force) })
      }
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
