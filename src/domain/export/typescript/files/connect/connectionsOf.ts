import { askedIn } from '../../plan/flow/askedIn.ts'
import { heardIn } from '../../plan/flow/heardIn.ts'
import { holesIn } from '../../plan/flow/holesIn.ts'
import { reactionsOf } from '../../plan/flow/reactionsOf.ts'
import type { ContextPlan } from '../../plan/ProjectPlan.ts'
import type { Exported } from '../../text/CodeFile.ts'
import { acceptedEnrichment } from './acceptedHearing.ts'

/** The function of a context that lets it hear others, and what of its needs nobody but a person can provide. */
export interface Connections {
  readonly connect: Exported
  readonly type: Exported
  readonly isAsking: boolean
  readonly isRejecting: boolean
  /** Functions that say what the wall does not, and for what. */
  readonly enrichments: readonly { readonly property: string; readonly of: string }[]
}

/** Undefined where a context hears nobody. */
export function connectionsOf(context: ContextPlan): Connections | undefined {
  const { folder, application, processes, readModels, published } = context
  const reactions = reactionsOf(context)
  if (reactions.length === 0 && readModels.length === 0 && published.accepted.length === 0) return undefined
  const { name } = application.service
  const from = `${folder}/application/connect-${folder.slice(folder.lastIndexOf('/') + 1)}.gen.ts`
  const asked = [
    ...reactions.flatMap(({ steps }) =>
      steps.flatMap(({ addressee }) => (addressee.kind === 'own' ? [addressee.handler] : [])),
    ),
    ...published.accepted.map(({ handler }) => handler),
  ]
  return {
    connect: { name: `connect${name}`, from },
    type: { name: `${name}Connections`, from },
    isAsking: asked.length > 0,
    isRejecting: asked.some(({ kind }) => kind === 'aggregate'),
    enrichments: [
      ...holesIn([...heardIn(context), ...askedIn(context)]),
      ...processes.flatMap(({ keys, correlate, name: of }) => (keys ? [] : [{ property: correlate, of }])),
      ...reactions.flatMap(({ enrichment, property, name: of }) => (enrichment ? [{ property, of }] : [])),
      ...published.accepted.flatMap(({ handler }) =>
        handler.kind === 'aggregate' && handler.command.enrichment
          ? [{ property: acceptedEnrichment(handler.method), of: handler.command.name }]
          : [],
      ),
    ],
  }
}
