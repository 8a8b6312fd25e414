import type { OwnedFile } from '../../../manifest.ts'
import type { ProjectPlan } from '../../plan/ProjectPlan.ts'
import { CodeFile } from '../../text/CodeFile.ts'
import { GENERATED, owned } from '../owned.ts'
import { describeLines } from '../testLines.ts'
import { kebabOf } from './boundariesFile.ts'
import { contractTests } from './contractFiles.ts'

/** One test for two partners: what each needs of the other, so that neither changes alone. */
export function partnershipFiles({ partners }: ProjectPlan): readonly OwnedFile[] {
  return partners.flatMap((pair) => {
    const [a, b] = pair
    const sides = [
      { name: a.name, contract: a.contracts.find(({ of }) => of === b.folder) },
      { name: b.name, contract: b.contracts.find(({ of }) => of === a.folder) },
    ]
    if (sides.every(({ contract }) => !contract)) return []
    const file = new CodeFile(`src/partnerships/${kebabOf(a.folder)}-${kebabOf(b.folder)}.gen.test.ts`, GENERATED)
    const tests = sides.flatMap(({ contract, name }) => (contract ? contractTests(file, contract, name) : []))
    file.section(describeLines(file, `${a.name} and ${b.name}, partners`, tests))
    const messages = sides.flatMap(({ contract }) => contract?.messages ?? [])
    return [
      owned(
        file,
        'tool',
        messages.flatMap(({ message }) => message.notes),
      ),
    ]
  })
}
