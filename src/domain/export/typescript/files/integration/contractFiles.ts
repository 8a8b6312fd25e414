import type { OwnedFile } from '../../../manifest.ts'
import type { ContractPlan } from '../../plan/integration/ContractPlan.ts'
import type { ContextPlan } from '../../plan/ProjectPlan.ts'
import { CodeFile, type Exported } from '../../text/CodeFile.ts'
import { comment } from '../../text/comment.ts'
import { indented } from '../../text/wrap.ts'
import { KERNEL } from '../KERNEL.ts'
import { GENERATED, owned } from '../owned.ts'
import { describeLines, testLines, todoLine } from '../testLines.ts'
import { needLines } from './needLines.ts'

/** What a context needs of its suppliers and partners; each supplier is held to it. */
export function contractFiles(context: ContextPlan): readonly OwnedFile[] {
  return context.contracts.flatMap((contract) => [
    needsFile(contract, context),
    ...(contract.isSupplied ? [testFile(contract, context)] : []),
  ])
}

function needsOf({ needs, path }: ContractPlan): Exported {
  return { name: needs, from: `${path}.gen.ts` }
}

function contractNotes({ messages }: ContractPlan): OwnedFile['notes'] {
  return messages.flatMap(({ message }) => message.notes)
}

function needsFile(contract: ContractPlan, { name }: ContextPlan): OwnedFile {
  const { upstream, needs, path, messages } = contract
  const file = new CodeFile(`${path}.gen.ts`, GENERATED, [needs])
  file.section([
    ...comment(`What ${name} needs of what ${upstream} publishes.`),
    `export const ${needs}: readonly ${file.type(KERNEL.Need)}[] = [`,
    ...messages.flatMap(({ message, fields }) => indented(needLines(message, fields))),
    ']',
  ])
  return owned(file, 'tool', contractNotes(contract))
}

function testFile(contract: ContractPlan, { name }: ContextPlan): OwnedFile {
  const file = new CodeFile(`${contract.path}.gen.test.ts`, GENERATED)
  file.section(describeLines(file, `What ${name} needs of ${contract.upstream}`, contractTests(file, contract, name)))
  return owned(file, 'tool', contractNotes(contract))
}

/** Each message says what is needed of it; what it does not say is left to be agreed on. */
export function contractTests(file: CodeFile, contract: ContractPlan, name: string): readonly (readonly string[])[] {
  const assert = file.defaultOf({ name: 'assert', from: 'node:assert/strict' })
  const unmet = file.value(KERNEL.unmet)
  const needs = file.value(needsOf(contract))
  return contract.messages.flatMap(({ message, unmet: missing }) => [
    testLines(file, `${message.name} says what ${name} needs`, [
      `${assert}.deepEqual(${unmet}(${needs}, ${file.value(message.sample)}), [])`,
    ]),
    ...missing.map((field) => [todoLine(file, `${message.name} says ${field.property}, which ${name} needs`)]),
  ])
}
