import type { OwnedFile } from '../../manifest.ts'
import aggregateRoot from '../kernel/aggregate-root.ts?raw'
import boundaries from '../kernel/boundaries.gen.test.ts?raw'
import decision from '../kernel/decision.ts?raw'
import defined from '../kernel/defined.ts?raw'
import eventBus from '../kernel/event-bus.ts?raw'
import inMemoryRepository from '../kernel/in-memory-repository.ts?raw'
import noData from '../kernel/no-data.ts?raw'
import readModel from '../kernel/read-model.ts?raw'
import repository from '../kernel/repository.ts?raw'
import spec from '../kernel/spec.ts?raw'
import branded from '../kernel/values/branded.ts?raw'
import decimal from '../kernel/values/decimal.ts?raw'
import instant from '../kernel/values/instant.ts?raw'
import localDate from '../kernel/values/local-date.ts?raw'
import money from '../kernel/values/money.ts?raw'
import uuid from '../kernel/values/uuid.ts?raw'

/** The kernel as it is in this repository, where it is compiled and tested like everything else. */
const SOURCES: Readonly<Record<string, string>> = {
  'aggregate-root.ts': aggregateRoot,
  'decision.ts': decision,
  'defined.ts': defined,
  'event-bus.ts': eventBus,
  'in-memory-repository.ts': inMemoryRepository,
  'no-data.ts': noData,
  'read-model.ts': readModel,
  'repository.ts': repository,
  'spec.ts': spec,
  'values/branded.ts': branded,
  'values/decimal.ts': decimal,
  'values/instant.ts': instant,
  'values/local-date.ts': localDate,
  'values/money.ts': money,
  'values/uuid.ts': uuid,
}

/** Nobody imports it: it holds the contexts apart. */
const BOUNDARIES: OwnedFile = { path: 'src/kernel/boundaries.gen.test.ts', text: boundaries, owner: 'tool', notes: [] }

/** The kernel files that these files import, and those that they import in turn. */
export function kernelFiles(files: readonly OwnedFile[]): readonly OwnedFile[] {
  const needed = new Set<string>()
  const need = (name: string) => {
    const text = SOURCES[name]
    if (text === undefined || needed.has(name)) return
    needed.add(name)
    const folder = name.includes('/') ? name.slice(0, name.lastIndexOf('/') + 1) : ''
    for (const [, up, target = ''] of text.matchAll(/from '\.(\.?)\/([^']+)'/g)) need(up ? target : folder + target)
  }
  for (const { text } of files)
    for (const [, name = ''] of text.matchAll(/from '(?:\.\.\/)+kernel\/([^']+)'/g)) need(name)
  const imported = [...needed].map((name): OwnedFile => {
    return { path: `src/kernel/${name}`, text: SOURCES[name] ?? '', owner: 'person', notes: [] }
  })
  return [BOUNDARIES, ...imported]
}
