import type { Exported } from '../text/CodeFile.ts'

const from = (file: string, name: string): Exported => ({ name, from: `src/kernel/${file}.ts` })

/** What generated code uses of the kernel. */
export const KERNEL = {
  accepted: from('decision', 'accepted'),
  AggregateRoot: from('aggregate-root', 'AggregateRoot'),
  Branded: from('values/branded', 'Branded'),
  change: from('repository', 'change'),
  Decision: from('decision', 'Decision'),
  defined: from('defined', 'defined'),
  EventBus: from('event-bus', 'EventBus'),
  given: from('spec', 'given'),
  InMemoryEventBus: from('event-bus', 'InMemoryEventBus'),
  InMemoryReadModel: from('read-model', 'InMemoryReadModel'),
  InMemoryRepository: from('in-memory-repository', 'InMemoryRepository'),
  NoData: from('no-data', 'NoData'),
  ReadModel: from('read-model', 'ReadModel'),
  Rejected: from('decision', 'Rejected'),
  rejected: from('decision', 'rejected'),
  Repository: from('repository', 'Repository'),
} as const
