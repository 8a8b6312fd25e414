import type { Exported } from '../text/CodeFile.ts'

const from =
  (file: string) =>
  (name: string): Exported => ({ name, from: `src/kernel/${file}.ts` })

/** What generated code uses of the kernel. */
export const KERNEL = {
  AggregateRoot: from('aggregate-root')('AggregateRoot'),
  accepted: from('decision')('accepted'),
  rejected: from('decision')('rejected'),
  Decision: from('decision')('Decision'),
  NoData: from('no-data')('NoData'),
  defined: from('defined')('defined'),
  Repository: from('repository')('Repository'),
  change: from('repository')('change'),
  InMemoryRepository: from('in-memory-repository')('InMemoryRepository'),
  given: from('spec')('given'),
  Branded: from('values/branded')('Branded'),
} as const
