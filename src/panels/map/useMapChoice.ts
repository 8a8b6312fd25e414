import { useState } from 'react'
import { useStore } from 'zustand'
import type { Id } from '../../domain/board/Board.ts'
import type { ContextMap } from '../../domain/context-map/ContextMap.ts'
import type { ContextElement, DomainModel } from '../../domain/interpretation/model.ts'
import type { Session } from '../../session/Session.ts'
import { useLive } from '../../ui/useLive.ts'
import { change } from '../../workspace/Effect.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import {
  type ChosenRelationship,
  chosenContext,
  findDeclared,
  idsOfContext,
  idsOfRelationship,
  indexOfChosen,
} from './mapSelection.ts'

/** What is chosen on the map. Contexts are chosen by the selection all faces share; a relationship only here. */
export interface MapChoice {
  /** Selected as a whole, alone. */
  readonly context: ContextElement | undefined
  /** Notes, frames and links; the same on every face. */
  readonly selection: ReadonlySet<Id>
  /** Contexts with something selected in them. */
  readonly touched: ReadonlySet<Id>
  /** On the map; -1 where none is chosen. */
  readonly relationshipIndex: number
  select(ids: readonly Id[]): void
  chooseRelationship(index: number): void
  /** Follows a relationship to the declaration with this id. */
  chooseDeclaration(chosen: ChosenRelationship): void
}

interface Sources {
  readonly session: Session
  readonly workspace: Workspace
  readonly model: DomainModel
  readonly map: ContextMap
}

export function useMapChoice({ session, workspace, model, map }: Sources): MapChoice {
  const { document } = session
  useLive(document, () => document.version)
  const selection = useStore(workspace.store, (state) => state.selection)
  const [chosen, setChosen] = useState<{ relationship: ChosenRelationship; during: ReadonlySet<Id> } | null>(null)
  const { board } = document
  const relationship = chosen?.during === selection ? chosen.relationship : null

  const select = (ids: readonly Id[]): ReadonlySet<Id> => {
    const next = new Set(ids)
    workspace.perform([change({ selection: next })])
    return next
  }
  return {
    selection,
    context: relationship ? undefined : chosenContext(model, board, selection),
    touched: new Set(
      model.contexts
        .filter((context) => idsOfContext(context, board).some((id) => selection.has(id)))
        .map(({ id }) => id),
    ),
    relationshipIndex: relationship ? indexOfChosen(map.relationships, board, relationship) : -1,
    select,
    chooseRelationship(index) {
      const picked = map.relationships[index]
      if (!picked) return
      const { upstream, downstream } = picked
      const id = picked.declared ? findDeclared(board, picked)?.id : undefined
      const during = select(idsOfRelationship(picked, model))
      setChosen({ relationship: { upstream, downstream, ...(id !== undefined && { id }) }, during })
    },
    chooseDeclaration(next) {
      setChosen({ relationship: next, during: workspace.store.getState().selection })
    },
  }
}
