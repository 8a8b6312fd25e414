import { ArrowLeft } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { newId } from '../../domain/board/newId.ts'
import type { Operation } from '../../domain/board/operations.ts'
import type { ContextMap } from '../../domain/context-map/ContextMap.ts'
import type { DomainModel } from '../../domain/interpretation/model.ts'
import { mayEdit } from '../../session/mayEdit.ts'
import type { Reading } from '../../session/reading/Reading.ts'
import type { Session } from '../../session/Session.ts'
import { Button } from '../../ui/Button.tsx'
import { apply } from '../../workspace/Effect.ts'
import { jumpTo } from '../../workspace/flow/jumpTo.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import { AddRelationship } from './AddRelationship.tsx'
import { ContextEditor } from './ContextEditor.tsx'
import { declareRelationship } from './declareRelationship.ts'
import { MapExports } from './MapExports.tsx'
import styles from './MapFace.module.css'
import { MapLists } from './MapLists.tsx'
import { findDeclared, idsOfContext } from './mapSelection.ts'
import { RelationshipEditor } from './RelationshipEditor.tsx'
import type { MapChoice } from './useMapChoice.ts'

interface MapSideProps {
  readonly session: Session
  readonly reading: Reading
  readonly workspace: Workspace
  readonly model: DomainModel
  readonly map: ContextMap
  readonly choice: MapChoice
}

/** What can be said of the chosen context or relationship; the whole map's affairs where nothing is chosen. */
export function MapSide({ session, reading, workspace, model, map, choice }: MapSideProps) {
  const canEdit = useStore(session.status, mayEdit)
  const { board } = session.document
  const { context } = choice
  const relationship = map.relationships[choice.relationshipIndex]
  const nameOf = (id: string) => map.contexts.find((each) => each.id === id)?.name ?? id
  const perform = (operation: Operation) => workspace.perform([apply(operation)])

  const add = (upstream: string, downstream: string) => {
    const id = newId()
    const sides = { id, upstream, downstream, pattern: 'upstream-downstream' } as const
    if (perform({ type: 'put-relationship', relationship: { ...sides, upstreamRoles: [], downstreamRoles: [] } }))
      choice.chooseDeclaration({ id, upstream, downstream })
  }
  const adder =
    canEdit && model.contexts.length > 1 ? (
      <AddRelationship key={context?.id} contexts={model.contexts} from={context} onAdd={add} />
    ) : null

  if (relationship) {
    return (
      <Side shows="relationship">
        <WholeMapButton onClick={() => choice.select([])} />
        <RelationshipEditor
          relationship={relationship}
          declared={findDeclared(board, relationship)}
          nameOf={nameOf}
          canEdit={canEdit}
          onApply={perform}
          onDeclare={(changed) => {
            const operation = declareRelationship(board, relationship, changed, newId())
            if (perform(operation)) choice.chooseDeclaration(operation.relationship)
          }}
        />
      </Side>
    )
  }
  if (context) {
    return (
      <Side shows="context">
        <WholeMapButton onClick={() => choice.select([])} />
        <ContextEditor
          context={context}
          frame={board.frames.get(context.id)}
          canEdit={canEdit}
          onApply={perform}
          onOpen={() => workspace.perform(jumpTo(workspace.context(), idsOfContext(context, board)))}
        />
        {adder}
      </Side>
    )
  }
  return (
    <Side shows="map">
      <MapLists map={map} nameOf={nameOf} onRelationship={choice.chooseRelationship} />
      {adder}
      <MapExports reading={reading} title={board.title} />
    </Side>
  )
}

/** Takes the focus when the control that had it gave way to what is shown now. */
function Side({ shows, children }: { readonly shows: string; readonly children: ReactNode }) {
  const side = useRef<HTMLElement>(null)
  useEffect(() => {
    if (shows && document.activeElement === document.body) side.current?.focus({ preventScroll: true })
  }, [shows])
  return (
    <aside ref={side} tabIndex={-1} aria-label="Map details" className={styles.side}>
      {children}
    </aside>
  )
}

function WholeMapButton({ onClick }: { readonly onClick: () => void }) {
  return (
    <Button look="ghost" icon={<ArrowLeft />} className={styles.back} onClick={onClick}>
      Whole map
    </Button>
  )
}
