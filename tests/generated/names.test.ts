import { expect, it } from 'vitest'
import type { Board } from '../../src/domain/board/Board.ts'
import { CODE_STYLES } from '../../src/domain/export/ExportTarget.ts'
import { KERNEL } from '../../src/domain/export/typescript/files/KERNEL.ts'
import { compileProjects } from '../support/project/compileProjects.ts'
import { projectOf } from '../support/project/projectOf.ts'
import { type Wall, wall } from '../support/wall.ts'

/** What generated files declare themselves, beside what they import. */
const LOCALS: readonly string[] = [
  ...['state', 'event', 'command', 'enrichment', 'decision', 'rules', 'decide', 'evolve', 'initial', 'history', 'id'],
  ...[
    'bus',
    'store',
    'ports',
    'metrics',
    'health',
    'queries',
    'routes',
    'message',
    'data',
    'fields',
    'happened',
    'known',
  ],
  ...[
    'step',
    'undo',
    'is set off',
    'row',
    'where',
    'from',
    'to',
    'released',
    'language',
    'started',
    'test',
    'describe',
  ],
  ...[
    'assert',
    'join',
    'src',
    'agreements',
    'console',
    'process',
    'port',
    'crypto',
    'options',
    'pulse',
    'measures',
    'projections',
  ],
]

/** Every kind of element, every field and every type of it, called the same. */
function strip(builder: Wall, name: string, y: number): void {
  const field = `${name}: ${name}`
  builder
    .command(`${name}\n${field}\n${name} id: ${name}Id`, { id: `command-${y}`, at: [0, y] })
    .aggregate(name, { id: `aggregate-${y}`, at: [180, y] })
    .event(`${name}\n${field}\nmore: ${name}|Other`, { id: `event-${y}`, at: [490, y] })
    .policy(name, { id: `policy-${y}`, at: [670, y] })
    .command(`${name} on\n${field}`, { id: `next-${y}`, at: [980, y] })
    .system(name, { id: `system-${y}`, at: [1160, y] })
    .readModel(`${name}\n${field}`, { id: `rows-${y}`, at: [2000, y] })
    .time(name, { id: `time-${y}`, at: [2400, y] })
    .policy(`${name} at last\nwait for all\nundo ${name}: ${name} on`, { id: `process-${y}`, at: [2600, y] })
    .link(`event-${y}`, `rows-${y}`)
    .link(`event-${y}`, `process-${y}`)
    .link(`time-${y}`, `process-${y}`)
    .link(`process-${y}`, `next-${y}`)
}

function wallOf(names: readonly string[]): Board {
  const builder = wall()
  for (const [index, name] of names.entries()) {
    builder.context(name, { id: `context-${index}`, at: [-50, index * 400 - 50], size: [3500, 390] })
    strip(builder, name, index * 400)
  }
  return builder.board()
}

it.each(CODE_STYLES)('any name of the kernel may stand on any sticky, in %s', (style) => {
  const kernel = Object.values(KERNEL).map(({ name }) => name)
  const projects = new Map([
    ['kernel', projectOf(wallOf(kernel), style)],
    ['locals', projectOf(wallOf(LOCALS), style)],
  ])
  expect(compileProjects(projects).errors).toEqual([])
})
