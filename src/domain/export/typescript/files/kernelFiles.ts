import type { OwnedFile } from '../../manifest.ts'
import aggregateRoot from '../kernel/aggregate-root.ts?raw'
import boundaries from '../kernel/boundaries.gen.ts?raw'
import contract from '../kernel/contract.ts?raw'
import decision from '../kernel/decision.ts?raw'
import defined from '../kernel/defined.ts?raw'
import eventBus from '../kernel/event-bus.ts?raw'
import eventCodec from '../kernel/event-codec.ts?raw'
import eventSourcedRepository from '../kernel/event-sourced-repository.ts?raw'
import eventStoreTest from '../kernel/event-store.gen.test.ts?raw'
import eventStoreSchema from '../kernel/event-store.sql?raw'
import eventStore from '../kernel/event-store.ts?raw'
import eventStoreContract from '../kernel/event-store-contract.ts?raw'
import health from '../kernel/health.ts?raw'
import commandRoute from '../kernel/http/command-route.ts?raw'
import httpService from '../kernel/http/http-service.ts?raw'
import httpSpec from '../kernel/http/http-spec.ts?raw'
import operationsRoutes from '../kernel/http/operations-routes.ts?raw'
import queryRoute from '../kernel/http/query-route.ts?raw'
import reportRoute from '../kernel/http/report-route.ts?raw'
import route from '../kernel/http/route.ts?raw'
import inMemoryRepository from '../kernel/in-memory-repository.ts?raw'
import loaded from '../kernel/loaded.ts?raw'
import measured from '../kernel/measured.ts?raw'
import metrics from '../kernel/metrics.ts?raw'
import noData from '../kernel/no-data.ts?raw'
import parse from '../kernel/parse.ts?raw'
import processManager from '../kernel/process-manager.ts?raw'
import readModel from '../kernel/read-model.ts?raw'
import replay from '../kernel/replay.ts?raw'
import repository from '../kernel/repository.ts?raw'
import rowsWhere from '../kernel/rows-where.ts?raw'
import shieldedBus from '../kernel/shielded-bus.ts?raw'
import spec from '../kernel/spec.ts?raw'
import sqlEventStore from '../kernel/sql-event-store.ts?raw'
import branded from '../kernel/values/branded.ts?raw'
import decimal from '../kernel/values/decimal.ts?raw'
import instant from '../kernel/values/instant.ts?raw'
import localDate from '../kernel/values/local-date.ts?raw'
import money from '../kernel/values/money.ts?raw'
import uuid from '../kernel/values/uuid.ts?raw'

/** The kernel as it is in this repository, where it is compiled and tested like everything else. */
const SOURCES: Readonly<Record<string, string>> = {
  'aggregate-root.ts': aggregateRoot,
  'boundaries.gen.ts': boundaries,
  'contract.ts': contract,
  'decision.ts': decision,
  'defined.ts': defined,
  'event-bus.ts': eventBus,
  'event-codec.ts': eventCodec,
  'event-sourced-repository.ts': eventSourcedRepository,
  'event-store-contract.ts': eventStoreContract,
  'event-store.ts': eventStore,
  'health.ts': health,
  'http/command-route.ts': commandRoute,
  'http/http-service.ts': httpService,
  'http/http-spec.ts': httpSpec,
  'http/operations-routes.ts': operationsRoutes,
  'http/query-route.ts': queryRoute,
  'http/report-route.ts': reportRoute,
  'http/route.ts': route,
  'in-memory-repository.ts': inMemoryRepository,
  'loaded.ts': loaded,
  'measured.ts': measured,
  'metrics.ts': metrics,
  'no-data.ts': noData,
  'parse.ts': parse,
  'process-manager.ts': processManager,
  'read-model.ts': readModel,
  'replay.ts': replay,
  'repository.ts': repository,
  'rows-where.ts': rowsWhere,
  'shielded-bus.ts': shieldedBus,
  'spec.ts': spec,
  'sql-event-store.ts': sqlEventStore,
  'values/branded.ts': branded,
  'values/decimal.ts': decimal,
  'values/instant.ts': instant,
  'values/local-date.ts': localDate,
  'values/money.ts': money,
  'values/uuid.ts': uuid,
}

const tools = (path: string, text: string): OwnedFile => ({ path, text, owner: 'tool', notes: [] })

/** What repositories over an event store bring along: its adapter for PostgreSQL, the table that one needs, and what both must keep to. */
const WITH_EVENT_STORE = ['sql-event-store.ts', 'event-store-contract.ts']
const EVENT_STORE_FILES = [
  tools('src/kernel/event-store.gen.test.ts', eventStoreTest),
  tools('infrastructure/event-store.sql', eventStoreSchema),
]

/** The kernel files that these files import, and those that they import in turn. */
export function kernelFiles(files: readonly OwnedFile[]): readonly OwnedFile[] {
  const needed = new Set<string>()
  const need = (name: string) => {
    const text = SOURCES[name]
    if (text === undefined || needed.has(name)) return
    needed.add(name)
    const folder = name.includes('/') ? name.slice(0, name.lastIndexOf('/') + 1) : ''
    for (const [, up, target = ''] of text.matchAll(/from '\.(\.?)\/([^']+)'/g)) need(up ? target : folder + target)
    if (name === 'event-sourced-repository.ts') for (const companion of WITH_EVENT_STORE) need(companion)
  }
  for (const { path, text } of files) {
    const place = path.startsWith('src/kernel/') ? /from '\.\/([^']+)'/g : /from '(?:\.\.\/)+kernel\/([^']+)'/g
    for (const [, name = ''] of text.matchAll(place)) need(name)
  }
  const imported = [...needed].map((name): OwnedFile => {
    const owner = name.endsWith('.gen.ts') ? 'tool' : 'person'
    return { path: `src/kernel/${name}`, text: SOURCES[name] ?? '', owner, notes: [] }
  })
  return [...(needed.has('event-sourced-repository.ts') ? EVENT_STORE_FILES : []), ...imported]
}
