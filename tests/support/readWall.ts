import type { FindingCode } from '../../src/domain/interpretation/findings.ts'
import { interpret } from '../../src/domain/interpretation/interpret.ts'
import type { ContextElement, DomainModel } from '../../src/domain/interpretation/model.ts'
import type { Wall } from './wall.ts'

/** What is read of a wall, in short words for expectations. */
export class WallModel {
  readonly model: DomainModel

  constructor(builder: Wall) {
    this.model = interpret(builder.board())
  }

  /** `c1 > a1` for an inferred link, `c1 => a1` for a drawn one. */
  get links(): readonly string[] {
    return this.model.links.map(({ from, to, drawn }) => `${from} ${drawn ? '=>' : '>'} ${to}`)
  }

  /** `code note note`, of these codes or of all. */
  findings(...codes: readonly FindingCode[]): readonly string[] {
    return this.model.findings
      .filter(({ code }) => codes.length === 0 || codes.includes(code))
      .map(({ code, notes }) => [code, ...notes].join(' '))
  }

  context(id = 'board'): ContextElement {
    const context = this.model.contexts.find((candidate) => candidate.id === id)
    if (!context) throw new Error(`no context ${id}`)
    return context
  }

  /** Every command of every context: `Order.Place Order -> Order Placed`, one line for each place it is listed. */
  get commands(): readonly string[] {
    return this.model.contexts.flatMap((context) => [
      ...[...context.aggregates, ...context.systems].flatMap((owner) =>
        owner.commands.map(({ name, events }) => `${owner.name}.${name} -> ${events.join(', ')}`),
      ),
      ...context.loose.commands.map(({ name, events }) => `${name} -> ${events.join(', ')}`),
    ])
  }

  /** `upstream > downstream: names`. */
  get relationships(): readonly string[] {
    return this.model.relationships.map(
      ({ upstream, downstream, via }) => `${upstream} > ${downstream}: ${via.join(', ')}`,
    )
  }

  reasonOf(from: string, to: string): string | undefined {
    return this.model.links.find((link) => link.from === from && link.to === to)?.reason
  }
}

export const readWall = (builder: Wall): WallModel => new WallModel(builder)
