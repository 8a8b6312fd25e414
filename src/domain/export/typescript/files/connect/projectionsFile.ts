import type { OwnedFile } from '../../../manifest.ts'
import { holesIn } from '../../plan/flow/holesIn.ts'
import type { ContextPlan } from '../../plan/ProjectPlan.ts'
import { CodeFile, type Exported } from '../../text/CodeFile.ts'
import { comment } from '../../text/comment.ts'
import { indented } from '../../text/wrap.ts'
import { KERNEL } from '../KERNEL.ts'
import { GENERATED, owned } from '../owned.ts'
import { hearingFunction } from './hearingFunction.ts'
import { holeMembers } from './holeMembers.ts'
import { readModelHearing } from './readModelHearing.ts'

/** The function of a context that lets its read models hear what they show, and the type of what that needs. */
export function projectionsOf({ folder, application }: ContextPlan): {
  readonly project: Exported
  readonly type: Exported
} {
  const { name } = application.service
  const from = `${folder}/application/projections.gen.ts`
  return { project: { name: `project${name}ReadModels`, from }, type: { name: `${name}ReadModels`, from } }
}

/** No file where a context has no read models. */
export function projectionsFile(context: ContextPlan): readonly OwnedFile[] {
  const { name, readModels } = context
  if (readModels.length === 0) return []
  const { project, type } = projectionsOf(context)
  const file = new CodeFile(project.from, GENERATED, [project.name, type.name, 'to', 'event', 'id'])
  const parts = readModels.map((readModel) => readModelHearing(file, readModel))
  file.section([
    ...comment(`Where ${name} keeps its read models, and what tells them.`),
    `export interface ${type.name} {`,
    `  readonly bus: ${file.type(KERNEL.EventBus)}`,
    ...indented(parts.flatMap((part) => part.members)),
    ...indented(holeMembers(file, holesIn(readModels.flatMap(({ from }) => from)))),
    '}',
  ])
  file.section(
    hearingFunction(
      `From now on the read models of ${name} hear what they show.`,
      project.name,
      type.name,
      parts.flatMap((part) => part.hearing),
    ),
  )
  return [
    owned(
      file,
      'tool',
      readModels.flatMap(({ notes }) => notes),
    ),
  ]
}
