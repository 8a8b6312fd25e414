import type { OwnedFile } from '../../../manifest.ts'
import type { ProcessPlan } from '../../plan/flow/ProcessPlan.ts'
import { CodeFile } from '../../text/CodeFile.ts'
import { comment } from '../../text/comment.ts'
import { quote } from '../../text/quote.ts'
import { owned } from '../owned.ts'
import { processFile } from './processFile.ts'
import { processTestFile } from './processTestFile.ts'

/** A process manager as three pure functions, their test, and the person's file that stands for them. */
export function processFiles(process: ProcessPlan): readonly OwnedFile[] {
  return [processFile(process), personFile(process), processTestFile(process)]
}

function personFile({ name, functions, own, notes }: ProcessPlan): OwnedFile {
  const { evolve, initial, react } = functions
  const file = new CodeFile(own.react.from)
  const gen = react.from.slice(react.from.lastIndexOf('/') + 1)
  file.add(
    ...comment(
      `${name}. This file is yours: put functions of your own in place of the wall's, to remember more or to act otherwise.`,
    ),
    ...[evolve, initial, react].map(({ name: exported }) => `export { ${exported} } from ${quote(`./${gen}`)}`),
  )
  return owned(file, 'person', notes)
}
