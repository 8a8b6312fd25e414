import type { OwnedFile } from '../../../manifest.ts'
import type { AclPlan } from '../../plan/integration/TranslationPlan.ts'
import { CodeFile } from '../../text/CodeFile.ts'
import { comment } from '../../text/comment.ts'
import { quote } from '../../text/quote.ts'
import { wrap } from '../../text/wrap.ts'
import { KERNEL } from '../KERNEL.ts'
import { GENERATED, owned } from '../owned.ts'

/** Where messages of another context come in: each is translated before anybody hears it. No file where none is heard. */
export function passageFile({ upstream, path, heard }: AclPlan, name: string): readonly OwnedFile[] {
  if (heard.length === 0) return []
  const hears = heard.flatMap(({ ours }) => (ours.passage?.kind === 'in' ? [ours.passage.hear.name] : []))
  const file = new CodeFile(`${path}.bus.gen.ts`, GENERATED, [...hears, 'bus', 'hear', 'add', 'message'])
  for (const { theirs, ours, own } of heard) {
    if (ours.passage?.kind !== 'in') continue
    const { hear, hole } = ours.passage
    const given = hole ? ', await add(message)' : ''
    file.section([
      ...comment(`Lets ${name} hear this of ${upstream}: ${theirs.name}`),
      ...wrap(
        `export function ${hear.name}(`,
        [
          `bus: ${file.type(KERNEL.EventBus)}`,
          `hear: (event: ${file.type(ours.type)}) => Promise<void>`,
          ...(hole ? [`add: ${file.type(hole.type)}`] : []),
        ],
        '): void {',
      ),
      `  bus.subscribe<${file.type(theirs.type)}>(${quote(theirs.tag)}, async (message) => {`,
      `    await hear(${file.value(own)}(message${given}))`,
      '  })',
      '}',
    ])
  }
  return [
    owned(
      file,
      'tool',
      heard.flatMap(({ ours }) => ours.notes),
    ),
  ]
}
