import type { OwnedFile } from '../../../manifest.ts'
import type { ConformistPlan } from '../../plan/integration/TranslationPlan.ts'
import type { ContextPlan } from '../../plan/ProjectPlan.ts'
import { CodeFile } from '../../text/CodeFile.ts'
import { comment } from '../../text/comment.ts'
import { quote } from '../../text/quote.ts'
import { relativePath } from '../../text/relativePath.ts'
import { wrap } from '../../text/wrap.ts'
import { GENERATED, owned } from '../owned.ts'

/** What a conformist takes from another context as it is, and a message of each kind for its tests. */
export function conformistFiles({ name, conformists }: ContextPlan): readonly OwnedFile[] {
  return conformists.flatMap((conformist) => [
    passingOn(
      conformist,
      '.gen.ts',
      (words) => `${name} conforms to ${words}: what it hears of it is what is published.`,
    ),
    passingOn(conformist, '.samples.gen.ts', (words) => `What ${words} publishes, for the tests of ${name}.`),
  ])
}

function passingOn(
  { upstream, path, messages }: ConformistPlan,
  end: '.gen.ts' | '.samples.gen.ts',
  words: (upstream: string) => string,
): OwnedFile {
  const file = new CodeFile(path + end, GENERATED)
  const passed = messages.map(({ type, sample }) => (end === '.gen.ts' ? type : sample))
  const [first] = passed
  const kind = end === '.gen.ts' ? 'type ' : ''
  const from = first ? quote(relativePath(path + end, first.from)) : ''
  file.section([
    ...comment(words(upstream)),
    ...wrap(
      `export ${kind}{`,
      passed.map(({ name }) => name),
      `} from ${from}`,
      { pad: ' ' },
    ),
  ])
  return owned(
    file,
    'tool',
    messages.flatMap(({ notes }) => notes),
    new Map(messages.map(({ type, sample, notes }) => [(end === '.gen.ts' ? type : sample).name, notes])),
  )
}
