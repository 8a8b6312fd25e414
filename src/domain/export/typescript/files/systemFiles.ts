import type { OwnedFile } from '../../manifest.ts'
import type { SystemCommandPlan, SystemPlan } from '../plan/flow/SystemPlan.ts'
import { CodeFile } from '../text/CodeFile.ts'
import { comment } from '../text/comment.ts'
import { quote } from '../text/quote.ts'
import { GENERATED, owned } from './owned.ts'
import { dataInterface } from './typeText.ts'

/** The port to an external system, and an adapter that only writes down what it is asked. */
export function systemFiles(system: SystemPlan): readonly OwnedFile[] {
  return system.commands.length === 0 ? [] : [portFile(system), recordingFile(system)]
}

function portFile({ name, port, commands, notes }: SystemPlan): OwnedFile {
  const declares = [port.name, ...commands.map(({ type }) => type.name)]
  const file = new CodeFile(port.from, GENERATED, declares)
  for (const { type, name: words, fields } of commands) {
    if (fields.length > 0) file.section(dataInterface(file, type.name, words, fields))
  }
  file.section([
    ...comment(`${name}, an external system: a port, to be adapted to the real one.`),
    `export interface ${port.name} {`,
    ...commands.flatMap((command) => [
      ...comment(command.name, '  '),
      `  ${command.method}(${parameters(command)}): Promise<void>`,
    ]),
    '}',
  ])
  return owned(
    file,
    'tool',
    [...notes, ...commands.flatMap((command) => command.notes)],
    new Map([
      [port.name, notes],
      ...commands.map((command) => [command.type.name, command.notes] as const),
      ...commands.map((command) => [`${port.name}.${command.method}`, command.notes] as const),
    ]),
  )
}

function recordingFile({ name, port, recording, commands, notes }: SystemPlan): OwnedFile {
  const file = new CodeFile(recording.from, GENERATED, [recording.name])
  file.add(
    ...comment(`${name} as tests and a first run need it: it writes down what it is asked.`),
    `export class ${recording.name} implements ${file.type(port)} {`,
    '  readonly asked: { readonly type: string; readonly command: object }[] = []',
    ...commands.flatMap((command) => {
      const hasData = command.fields.length > 0
      const given = hasData ? `command: ${file.type(command.type)}` : ''
      return [
        '',
        `  ${command.method}(${given}): Promise<void> {`,
        `    this.asked.push({ type: ${quote(command.type.name)}, command${hasData ? '' : ': {}'} })`,
        '    return Promise.resolve()',
        '  }',
      ]
    }),
    '}',
  )
  return owned(file, 'tool', [...notes, ...commands.flatMap((command) => command.notes)])
}

function parameters({ fields, type }: SystemCommandPlan): string {
  return fields.length > 0 ? `command: ${type.name}` : ''
}
