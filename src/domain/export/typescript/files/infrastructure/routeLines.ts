import { kebabCase } from '../../../../naming/cases.ts'
import type { AggregateHandler, Handler, Report } from '../../plan/ApplicationPlan.ts'
import type { ContextPlan } from '../../plan/ProjectPlan.ts'
import type { CodeFile } from '../../text/CodeFile.ts'
import { quote } from '../../text/quote.ts'
import { askedWith } from '../decisionSignature.ts'
import { KERNEL } from '../KERNEL.ts'
import { parserOf, reportReader } from './parserLines.ts'

/** Members of a list of routes: what a context can be asked, told and queried over HTTP. */
export function routeLines(file: CodeFile, context: ContextPlan): readonly string[] {
  const { application, published, readModels } = context
  return [
    ...application.handlers.flatMap((handler) => commandRoute(file, context, handler)),
    ...published.reports.flatMap((report) => reportRoute(file, context, report)),
    ...readModels.map(({ row, fields, port }) => {
      const names = fields.map(({ property }) => quote(property === 'id' ? 'idField' : property))
      return `${file.value(KERNEL.queryRoute)}(${quote(kebabCase(row.name))}, [${names.join(', ')}], queries.${port}),`
    }),
  ]
}

/** What happened outside: what it is about, and its data. */
function reportRoute(file: CodeFile, context: ContextPlan, report: Report): readonly string[] {
  const { method, message } = report
  const hasData = message.fields.length > 0
  const required = file.value(KERNEL.asText)
  return [
    `${file.value(KERNEL.reportRoute)}(${quote(kebabCase(method))}, (fields) => {`,
    `  const subject = fields.required('subject', ${required})`,
    ...(hasData ? [`  const data = fields.required('data', ${file.value(reportReader(context, report))})`] : []),
    `  return () => ${context.application.instance}.${method}(subject${hasData ? ', data' : ''})`,
    '}),',
  ]
}

function commandRoute(file: CodeFile, context: ContextPlan, handler: Handler): readonly string[] {
  const { method, command } = handler
  const reads =
    handler.kind === 'aggregate'
      ? aggregateReads(file, context, handler)
      : command.fields.length > 0
        ? [['command', `${file.value(parserOf(context, command.type))}(fields.all)`] as const]
        : []
  const call = `() => ${context.application.instance}.${method}(${reads.map(([name]) => name).join(', ')})`
  const open = `${file.value(KERNEL.commandRoute)}(${quote(kebabCase(method))}, (`
  if (reads.length === 0) return [`${open}) => ${call}),`]
  return [`${open}fields) => {`, ...reads.map(([name, code]) => `  const ${name} = ${code}`), `  return ${call}`, '}),']
}

/** `id` where the command does not say which one is meant, then its data, and below `enrichment` what it needs beyond. */
function aggregateReads(
  file: CodeFile,
  context: ContextPlan,
  { aggregate, command }: AggregateHandler,
): readonly (readonly [name: string, code: string])[] {
  const { id } = aggregate
  const parseId = () =>
    id.factory ? `${file.value(KERNEL.made)}(${file.value(id.factory)})` : file.value(KERNEL.asText)
  const asked = askedWith(command)
  return [
    ...(command.identity ? [] : [['id', `fields.required('id', ${parseId()})`] as const]),
    ...(asked.includes('command')
      ? [['command', `fields.required('command', ${file.value(parserOf(context, command.type))})`] as const]
      : []),
    ...(command.enrichment
      ? [['enrichment', `fields.required('enrichment', ${file.value(parserOf(context, command.enrichment))})`] as const]
      : []),
  ]
}
