import type { OwnedFile } from '../../manifest.ts'
import type { Situation } from '../plan/rules/Situation.ts'
import type { ServicePlan } from '../plan/ServicePlan.ts'
import { CodeFile } from '../text/CodeFile.ts'
import { comment } from '../text/comment.ts'
import { withArticle } from '../text/withArticle.ts'
import { wrap } from '../text/wrap.ts'
import { GENERATED, owned } from './owned.ts'
import { Samples } from './Samples.ts'
import { describeLines, testLines, todoLine } from './testLines.ts'
import { spokenName } from './words.ts'

/** `domain/services/total-at-most-balance.gen.ts`: a rule over two aggregates, and a test of both its sides. */
export function serviceFiles(service: ServicePlan): readonly OwnedFile[] {
  return [serviceFile(service), testFile(service)]
}

function serviceFile({ check, rule, command, aggregate, other, notes }: ServicePlan): OwnedFile {
  const file = new CodeFile(check.from, GENERATED, [check.name])
  const doc = `${rule.words}: a rule on ${command.name} of ${withArticle(spokenName(aggregate))} over what ${withArticle(spokenName(other))} knows, so neither can hold it alone.`
  const parameters = [
    ...(rule.reads.command ? [`command: ${file.type(command.type)}`] : []),
    `${other.instance}: ${file.type(other.stateType)}`,
  ]
  file.add(
    ...comment(doc),
    ...wrap(`export function ${check.name}(`, parameters, '): boolean {'),
    `  return ${rule.code(file)}`,
    '}',
  )
  return owned(file, 'tool', notes)
}

function testFile({ check, rule, command, aggregate, other, tests, notes }: ServicePlan): OwnedFile {
  const file = new CodeFile(check.from.replace(/\.gen\.ts$/, '.gen.test.ts'), GENERATED, [check.name])
  const assert = file.defaultOf({ name: 'assert', from: 'node:assert/strict' })
  const asked = new Samples(file, aggregate)
  const known = new Samples(file, other)
  const call = (situation: Situation) => {
    const given = [
      ...(rule.reads.command ? [asked.command(command, situation)] : []),
      `${known.after(situation)}.state`,
    ]
    return `${file.value(check)}(${given.join(', ')})`
  }
  const cases = tests.rules.flatMap(({ allows, refuses }) => [
    allows
      ? testLines(file, 'holds', [`${assert}.ok(${call(allows)})`])
      : [todoLine(file, `no values were found for which “${rule.words}” holds`)],
    refuses
      ? testLines(file, 'does not hold', [`${assert}.ok(!${call(refuses)})`])
      : [todoLine(file, `no values were found that break “${rule.words}”`)],
  ])
  file.section(describeLines(file, rule.words, cases))
  return owned(file, 'tool', notes)
}
