import type { DomainModel } from '../../domain/interpretation/model.ts'
import type { Reading } from '../../session/reading/Reading.ts'
import type { Session } from '../../session/Session.ts'
import { jumpTo } from '../../workspace/flow/jumpTo.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './MapFace.module.css'
import { MapPicture } from './MapPicture.tsx'
import { MapSide } from './MapSide.tsx'
import { MapStage } from './MapStage.tsx'
import { idsOfContext } from './mapSelection.ts'
import { useMapChoice } from './useMapChoice.ts'
import type { DrawnMap } from './useMapDrawing.ts'

export interface MapTableProps {
  readonly session: Session
  readonly reading: Reading
  readonly workspace: Workspace
  readonly model: DomainModel
  readonly drawn: DrawnMap
}

/** The picture, and beside it what can be said of the part that is chosen. */
export function MapTable({ session, reading, workspace, model, drawn }: MapTableProps) {
  const choice = useMapChoice({ session, workspace, model, map: drawn.map })
  const { board } = session.document
  return (
    <div className={styles.face}>
      <MapStage drawing={drawn.drawing} onLetGo={() => choice.select([])}>
        <MapPicture
          drawn={drawn}
          model={model}
          choice={choice}
          onContext={(context) => choice.select(idsOfContext(context, board))}
          onElement={({ notes }) => choice.select(notes)}
          onOpen={(context) => workspace.perform(jumpTo(workspace.context(), idsOfContext(context, board)))}
        />
      </MapStage>
      <MapSide
        session={session}
        reading={reading}
        workspace={workspace}
        model={model}
        map={drawn.map}
        choice={choice}
      />
    </div>
  )
}
