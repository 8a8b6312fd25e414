import type { Id } from '../../domain/board/Board.ts'
import type {
  CommandElement,
  ContextElement,
  DomainModel,
  Element,
  EventElement,
} from '../../domain/interpretation/model.ts'
import type { NoteKind } from '../../domain/notation/kinds.ts'

/** One line of the Model panel. */
export interface ModelNode {
  /** Unique among its siblings. */
  readonly key: string
  readonly kind: NoteKind | 'context'
  readonly name: string
  /** Why it was read so. */
  readonly reason: string
  /** What a click jumps to. */
  readonly ids: readonly Id[]
  readonly children: readonly ModelNode[]
}

/** The model as a tree: contexts → aggregates → commands → events, then what stands beside them. */
export function modelTree(model: DomainModel): readonly ModelNode[] {
  return model.contexts.map((context) => {
    const known = nodes.get(context)
    if (known) return known
    const node = contextNode(context)
    nodes.set(context, node)
    return node
  })
}

/** What did not change keeps its node, so that it need not be drawn again. */
const nodes = new WeakMap<ContextElement | Element, ModelNode>()

function contextNode(context: ContextElement): ModelNode {
  const eventsByName = new Map(context.events.map((event) => [event.name, event]))
  const eventNodes = (names: readonly string[]) =>
    names.flatMap((name) => {
      const event = eventsByName.get(name)
      return event ? [eventNode(event)] : []
    })
  const commandNode = (command: CommandElement) => elementNode('command', command, eventNodes(command.events))
  /** Its commands with their events, then the events that no command of its own is said to yield. */
  const decider = (kind: 'aggregate' | 'system') => (element: Element & Decides) => {
    const yielded = new Set(element.commands.flatMap(({ events }) => events))
    const others = element.events.filter((name) => !yielded.has(name))
    return elementNode(kind, element, [...element.commands.map(commandNode), ...eventNodes(others)])
  }
  const { loose } = context
  return {
    key: context.id,
    kind: 'context',
    name: context.name || context.identifier,
    reason: context.subdomain ? `${context.subdomain} subdomain` : '',
    ids: [context.id],
    children: [
      ...context.aggregates.map(decider('aggregate')),
      ...context.systems.map(decider('system')),
      ...context.policies.map((policy) => elementNode('policy', policy)),
      ...context.readModels.map((readModel) => elementNode('read-model', readModel)),
      ...loose.commands.map(commandNode),
      ...loose.events.map(eventNode),
      ...loose.times.map((time) => elementNode('time', time)),
      ...loose.actors.map((actor) => elementNode('actor', actor)),
      ...loose.hotspots.map((hotspot) => elementNode('hotspot', hotspot)),
      ...loose.opportunities.map((opportunity) => elementNode('opportunity', opportunity)),
      ...loose.definitions.map((definition) => elementNode('definition', definition)),
    ],
  }
}

interface Decides {
  readonly commands: readonly CommandElement[]
  readonly events: readonly string[]
}

const eventNode = (event: EventElement) => elementNode('event', event)

function elementNode(kind: NoteKind, element: Element, children: readonly ModelNode[] = []): ModelNode {
  const known = nodes.get(element)
  if (known && isSame(known.children, children)) return known
  const { name, reason, notes } = element
  const key = `${kind} ${notes.join(' ') || element.identifier}`
  const node: ModelNode = { key, kind, name, reason, ids: notes, children }
  nodes.set(element, node)
  return node
}

function isSame(a: readonly ModelNode[], b: readonly ModelNode[]): boolean {
  return a.length === b.length && a.every((node, index) => node === b[index])
}
