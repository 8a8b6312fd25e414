import type { CmlIndex } from '../CmlIndex.ts'
import { type CmlProblem, errorAt, warningAt } from '../CmlProblem.ts'

/** Teams stand on organisational maps only, and only teams realise contexts or own aggregates. */
export function teamRules({ model, aggregates }: CmlIndex): readonly CmlProblem[] {
  const teams = new Set(model.contexts.flatMap(({ type, name }) => (type === 'TEAM' ? [name.value] : [])))
  const known = new Set(model.contexts.map(({ name }) => name.value))
  const { map } = model
  const onMap = map?.contains.filter(({ value }) => teams.has(value)) ?? []
  const [first] = map?.contains ?? []
  return [
    ...(map?.type === 'SYSTEM_LANDSCAPE'
      ? onMap.map((name) => errorAt(name, `“${name.value}” is a team, and a SYSTEM_LANDSCAPE shows none.`))
      : []),
    ...(map?.type === 'ORGANIZATIONAL' && onMap.length === 0 && first
      ? [warningAt(first, 'The map is ORGANIZATIONAL and shows no team.')]
      : []),
    ...model.contexts
      .filter(({ realizes, type }) => realizes.length > 0 && type !== 'TEAM')
      .map(({ name }) => errorAt(name, `Only a team realises contexts, and “${name.value}” has no type = TEAM.`)),
    ...aggregates.flatMap(({ owner }) =>
      owner && known.has(owner.value) && !teams.has(owner.value)
        ? [errorAt(owner, `Only a team owns an aggregate, and “${owner.value}” has no type = TEAM.`)]
        : [],
    ),
  ]
}
