import type { OwnedFile } from '../../../manifest.ts'
import { askedIn } from '../../plan/flow/askedIn.ts'
import { heardIn } from '../../plan/flow/heardIn.ts'
import { holesIn } from '../../plan/flow/holesIn.ts'
import { reactionsOf } from '../../plan/flow/reactionsOf.ts'
import type { ContextPlan } from '../../plan/ProjectPlan.ts'
import { CodeFile } from '../../text/CodeFile.ts'
import { comment } from '../../text/comment.ts'
import { indented } from '../../text/wrap.ts'
import { KERNEL } from '../KERNEL.ts'
import { GENERATED, owned } from '../owned.ts'
import { acceptedHearing } from './acceptedHearing.ts'
import { connectionsOf } from './connectionsOf.ts'
import { hearingFunction } from './hearingFunction.ts'
import { holeMembers } from './holeMembers.ts'
import { policyHearing } from './policyHearing.ts'
import { processHearing } from './processHearing.ts'
import { projectionsOf } from './projectionsFile.ts'

/** What a context needs to hear others, and the function that lets it. No file where it hears nobody. */
export function connectFile(context: ContextPlan): readonly OwnedFile[] {
  const connections = connectionsOf(context)
  if (!connections) return []
  const { name, application, policies, processes, readModels, published } = context
  const { service, instance } = application
  const { connect, type } = connections
  const file = new CodeFile(connect.from, GENERATED, [connect.name, type.name, instance, 'to', 'event', 'command'])
  const parts = [
    ...policies.map((policy) => policyHearing(file, policy, instance)),
    ...processes.map((process) => processHearing(file, process, instance)),
    ...published.accepted.map((accepted) => acceptedHearing(file, accepted, instance)),
  ]
  const projections = readModels.length > 0 ? projectionsOf(context) : undefined
  const shown = holesIn(readModels.flatMap(({ from }) => from)).map(({ property }) => property)
  const holes = holesIn([...heardIn(context), ...askedIn(context)]).filter(({ property }) => !shown.includes(property))
  const members = [
    ...(projections ? [] : [`readonly bus: ${file.type(KERNEL.EventBus)}`]),
    ...(connections.isAsking ? [`readonly ${instance}: ${file.type(service)}`] : []),
    ...(connections.isRejecting
      ? [
          '/** Told when a command that nobody waits for was rejected. */',
          `readonly onRejected: (command: string, rejected: ${file.type(KERNEL.Rejected)}) => void`,
        ]
      : []),
    ...parts.flatMap((part) => part.members),
    ...holeMembers(file, holes),
  ]
  const hearing = [
    ...parts.flatMap((part) => part.hearing),
    ...(projections ? [[`${file.value(projections.project)}(to)`]] : []),
  ]
  file.add(
    ...comment(`What ${name} needs to hear others.`),
    ...(projections && members.length === 0
      ? [`export type ${type.name} = ${file.type(projections.type)}`]
      : [
          `export interface ${type.name}${projections ? ` extends ${file.type(projections.type)}` : ''} {`,
          ...indented(members),
          '}',
        ]),
    '',
    ...hearingFunction(
      `From now on ${name} hears what its policies and read models listen to.`,
      connect.name,
      type.name,
      hearing,
    ),
  )
  return [
    owned(
      file,
      'tool',
      [...reactionsOf(context), ...readModels].flatMap(({ notes }) => notes),
    ),
  ]
}
