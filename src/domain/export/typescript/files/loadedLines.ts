import type { AggregatePlan } from '../plan/AggregatePlan.ts'
import { upperFirst } from '../plan/ContextNames.ts'
import type { CodeFile } from '../text/CodeFile.ts'
import { comment } from '../text/comment.ts'
import { withArticle } from '../text/withArticle.ts'
import { KERNEL } from './KERNEL.ts'
import { typeText } from './typeText.ts'
import { spokenName } from './words.ts'

/** Functions style: the type of an instance, as repositories give it. */
export function addLoaded(file: CodeFile, aggregate: AggregatePlan): void {
  const { root, stateType, eventType, id } = aggregate
  const parts = [typeText(file, { type: id, list: false }), stateType.name, eventType.name]
  file.section([
    ...comment(`${upperFirst(withArticle(spokenName(aggregate)))} as its repository gives it.`),
    `export type ${root.name} = ${file.type(KERNEL.Loaded)}<${parts.join(', ')}>`,
  ])
}
