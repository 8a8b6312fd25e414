import type { OwnedFile } from '../../manifest.ts'
import type { ContextPlan } from '../plan/ProjectPlan.ts'
import { CodeFile } from '../text/CodeFile.ts'
import { comment } from '../text/comment.ts'
import { indented, wrap } from '../text/wrap.ts'
import {
  aggregateMember,
  type Member,
  type Reach,
  reportMember,
  systemMember,
  tellerLines,
  tellerName,
  tellers,
} from './applicationMembers.ts'
import { hasService } from './hasService.ts'
import { GENERATED, owned } from './owned.ts'
import { portsOf } from './portsOf.ts'

/** The application service of a context: what it can be asked and told. No file where that is nothing. */
export function applicationFile(context: ContextPlan): readonly OwnedFile[] {
  if (!hasService(context)) return []
  const { name, application, published } = context
  const { style, service, make, ports, handlers } = application
  const file = new CodeFile(service.from, GENERATED, [service.name, make.name, ports.name])
  file.add(
    ...comment(`What ${name} needs around it.`),
    `export interface ${ports.name} {`,
    ...portsOf(context).map(({ property, type }) => `  readonly ${property}: ${file.type(type)}`),
    '}',
  )
  const doc = comment(`What others may ask of ${name}, and tell it.`)
  for (const lines of style === 'class' ? classLines(file, context, doc) : functionLines(file, context, doc)) {
    file.section(lines)
  }
  const methods = [
    ...handlers.map(({ method, command }) => ({ method, notes: command.notes })),
    ...published.reports.map(({ method, message }) => ({ method, notes: message.notes })),
  ]
  const own = new Map(methods.map(({ method, notes }) => [`${service.name}.${method}`, notes]))
  const all = methods.flatMap(({ notes }) => notes)
  return [owned(file, 'tool', all, own)]
}

type Sections = readonly (readonly string[])[]

function classLines(file: CodeFile, context: ContextPlan, doc: readonly string[]): Sections {
  const { service, ports } = context.application
  const reach = { ports: 'this.#ports', own: 'this.#' }
  const members = [
    ...tellers(context).map((aggregate) =>
      opened(`readonly #${tellerName(aggregate)} = `, tellerLines(file, context, aggregate, reach)),
    ),
    ...membersOf(file, context, reach).map(({ doc: words, name, parameters, result, isAsync, body }) => [
      ...comment(words),
      ...wrap(`${isAsync ? 'async ' : ''}${name}(`, parameters, `): ${result} {`),
      ...indented(body),
      '}',
    ]),
  ]
  return [
    [
      ...doc,
      `export class ${service.name} {`,
      `  readonly #ports: ${ports.name}`,
      '',
      `  constructor(ports: ${ports.name}) {`,
      '    this.#ports = ports',
      '  }',
      ...members.flatMap((lines) => ['', ...indented(lines)]),
      '}',
    ],
  ]
}

/** The interface, and a function that makes one of its ports. */
function functionLines(file: CodeFile, context: ContextPlan, doc: readonly string[]): Sections {
  const { service, make, ports } = context.application
  const reach = { ports: 'ports', own: '' }
  const members = membersOf(file, context, reach)
  return [
    [
      ...doc,
      `export interface ${service.name} {`,
      ...members.flatMap(({ doc: words, name, parameters, result }, index) => [
        ...(index === 0 ? [] : ['']),
        ...indented([...comment(words), ...wrap(`${name}(`, parameters, `): ${result}`)]),
      ]),
      '}',
    ],
    [
      `export function ${make.name}(ports: ${ports.name}): ${service.name} {`,
      ...tellers(context).flatMap((aggregate) =>
        indented(opened(`const ${tellerName(aggregate)} = `, tellerLines(file, context, aggregate, reach))),
      ),
      '  return {',
      ...members.flatMap(({ name, parameters, isAsync, body }) =>
        indented(
          [`${isAsync ? 'async ' : ''}${name}(${parameters.map(nameOf).join(', ')}) {`, ...indented(body), '},'],
          '    ',
        ),
      ),
      '  }',
      '}',
    ],
  ]
}

function membersOf(file: CodeFile, context: ContextPlan, reach: Reach): readonly Member[] {
  const { application, published } = context
  return [
    ...application.handlers.map((handler) =>
      handler.kind === 'aggregate'
        ? aggregateMember(file, context, handler, reach)
        : systemMember(file, handler, reach),
    ),
    ...published.reports.map((report) => reportMember(file, report, reach)),
  ]
}

/** `id: OrderId` is `id`. */
const nameOf = (parameter: string) => parameter.slice(0, parameter.indexOf(':'))

function opened(open: string, [first = '', ...rest]: readonly string[]): readonly string[] {
  return [open + first, ...rest]
}
