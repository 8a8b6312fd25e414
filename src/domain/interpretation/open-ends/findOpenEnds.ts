import type { Level } from '../../notation/levels.ts'
import { type FindingDraft, speaksAt } from '../FindingDraft.ts'
import type { FindingCode } from '../findings.ts'
import type { WallReading } from '../WallReading.ts'
import { commandWithoutEvent } from './commandWithoutEvent.ts'
import { noSource } from './noSource.ts'
import { noTarget } from './noTarget.ts'
import { openHotspot } from './openHotspot.ts'
import { policyOpen } from './policyOpen.ts'
import { unnamed } from './unnamed.ts'

type Question = (reading: WallReading) => readonly FindingDraft[]

const QUESTIONS: readonly (readonly [FindingCode, Question])[] = [
  ['unnamed', unnamed],
  ['open-hotspot', openHotspot],
  ['no-target', noTarget],
  ['command-without-event', commandWithoutEvent],
  ['no-source', noSource],
  ['policy-open', policyOpen],
]

/** Elements that lack a name or a neighbour, and questions still open; only what speaks at the level. */
export function findOpenEnds(reading: WallReading, level: Level): readonly FindingDraft[] {
  return QUESTIONS.filter(([code]) => speaksAt(level, code)).flatMap(([, ask]) => ask(reading))
}
