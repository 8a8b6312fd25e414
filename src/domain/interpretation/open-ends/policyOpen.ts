import type { FindingDraft } from '../FindingDraft.ts'
import { addingBeside } from '../fixes/addingNote.ts'
import { called } from '../Sticky.ts'
import type { WallReading } from '../WallReading.ts'
import { about } from './about.ts'

/** L10: whenever what, then what? */
export function policyOpen({ policies, yardstick }: WallReading): readonly FindingDraft[] {
  return policies.flatMap(({ policy, on, onTime, issues }) => {
    const idle = on.size === 0 && !onTime
    const mute = issues.size === 0
    const [sticky] = policy.stickies
    if (!sticky || (!idle && !mute)) return []
    const lacks = [...(idle ? ['has no event that sets it off'] : []), ...(mute ? ['issues no command'] : [])]
    const fixes = [
      ...(idle ? [addingBeside('policy-open', ['event'], 'left', sticky, yardstick)] : []),
      ...(mute ? [addingBeside('policy-open', ['command'], 'right', sticky, yardstick)] : []),
    ]
    return [about('policy-open', policy, `The policy ${called(policy)} ${lacks.join(' and ')}.`, fixes)]
  })
}
