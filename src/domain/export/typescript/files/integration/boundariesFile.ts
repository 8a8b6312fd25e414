import type { OwnedFile } from '../../../manifest.ts'
import type { ContextPlan, ProjectPlan } from '../../plan/ProjectPlan.ts'
import { CodeFile } from '../../text/CodeFile.ts'
import { quote } from '../../text/quote.ts'
import { wrap } from '../../text/wrap.ts'
import { KERNEL } from '../KERNEL.ts'
import { GENERATED, owned } from '../owned.ts'
import { testLines } from '../testLines.ts'

/** The test that holds the contexts apart, by what the wall says of each pair. */
export function boundariesFile({ contexts, apart, sharedKernels }: ProjectPlan): OwnedFile {
  const file = new CodeFile('src/kernel/boundaries.gen.test.ts', GENERATED, ['src', 'agreements'])
  const assert = file.defaultOf({ name: 'assert', from: 'node:assert/strict' })
  const join = file.value({ name: 'join', from: 'node:path' })
  const through = contexts.flatMap((context) => [
    ...context.acls.map(({ path, of }) => agreement(context, of, path)),
    ...context.conformists.map(({ path, of }) => agreement(context, of, path)),
  ])
  file.section([
    '/** The sources, also when this runs from `dist`. */',
    `const src = ${join}(import.meta.dirname, '..', '..', 'src')`,
  ])
  file.section([
    `const agreements: ${file.type(KERNEL.Agreements)} = {`,
    ...wrap('through: [', through, '],', { indent: '  ' }),
    ...wrap(
      'shared: {',
      sharedKernels.map(({ folder, contexts: sides }) => {
        return `${quote(kebabOf(folder))}: [${sides.map((one) => quote(kebabOf(one.folder))).join(', ')}]`
      }),
      '},',
      { indent: '  ' },
    ),
    ...wrap(
      'apart: [',
      apart.map((pair) => `[${pair.map(side).join(', ')}]`),
      '],',
      { indent: '  ' },
    ),
    '}',
  ])
  file.section(
    testLines(file, 'contexts keep to what they agreed on', [
      `${assert}.deepEqual(${file.value(KERNEL.crossings)}(src, agreements), [])`,
    ]),
  )
  return owned(file, 'tool', [])
}

export function kebabOf(folder: string): string {
  return folder.slice(folder.lastIndexOf('/') + 1)
}

function agreement({ folder }: ContextPlan, of: string, path: string): string {
  const [own = ''] = path.slice(folder.length + 1).split('/')
  return `{ from: ${quote(kebabOf(folder))}, to: ${quote(kebabOf(of))}, folders: [${quote(own)}, 'contracts'] }`
}

function side({ folder, element }: Pick<ContextPlan, 'folder' | 'element'>): string {
  const messages = `${element.identifier.charAt(0).toUpperCase()}${element.identifier.slice(1)}.`
  return `{ context: ${quote(kebabOf(folder))}, messages: ${quote(messages)} }`
}
