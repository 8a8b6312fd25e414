import { trafficOf } from '../plan/flow/trafficOf.ts'
import type { ContextPlan, ProjectPlan } from '../plan/ProjectPlan.ts'
import { markdown, table } from '../text/markdown.ts'

/** What comes into a context and what goes out of it, in its README: who, and with which words. */
export function communicationSection(context: ContextPlan, { contexts }: ProjectPlan): readonly string[] {
  const { heardBy, askedBy, heard, asked } = trafficOf(contexts)
  const others = (some: readonly ContextPlan[] = []) => some.filter((other) => other !== context)
  const { application, published } = context
  const askedHere = application.handlers.flatMap(({ command }) => {
    const accepted = published.accepted.find(({ handler }) => handler.command === command)?.message
    const askers = accepted ? others(askedBy.get(accepted)).map(({ name }) => name) : []
    return [...command.actors, ...askers].map((who) => row(who, 'Command', command.name))
  })
  const heardHere = others(heard.get(context)?.whose).flatMap((other) =>
    other.published.messages
      .filter((message) => heard.get(context)?.messages.has(message))
      .map((message) => row(other.name, 'Event', message.name)),
  )
  const issued = others(asked.get(context)?.whose).flatMap((other) =>
    other.published.accepted
      .filter(({ message }) => asked.get(context)?.messages.has(message))
      .map(({ message }) => row(other.name, 'Command', message.name)),
  )
  const told = new Set(published.told.map(({ message }) => message))
  const telling = [...told, ...published.reports.map(({ message }) => message)].flatMap((message) =>
    others(heardBy.get(message)).map(({ name }) => row(name, 'Event', message.name)),
  )
  return [
    ...headed('Inbound', table(['From', 'What', 'Message'], [...askedHere, ...heardHere.filter(isOnce)])),
    ...headed('Outbound', table(['To', 'What', 'Message'], [...issued.filter(isOnce), ...telling.filter(isOnce)])),
  ]
}

function row(who: string, what: string, message: string): readonly string[] {
  return [markdown(who), what, markdown(message)]
}

function isOnce(cells: readonly string[], index: number, all: readonly (readonly string[])[]): boolean {
  return all.findIndex((other) => other.join('|') === cells.join('|')) === index
}

function headed(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines]
}
