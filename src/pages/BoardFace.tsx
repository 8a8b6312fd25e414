import { lazy } from 'react'
import type { Face } from '../workspace/WorkspaceState.ts'
import type { OpenBoard } from './assembleBoard.ts'
import { PanelBoundary } from './PanelBoundary.tsx'

const MapFace = lazy(async () => ({ default: (await import('../panels/map/MapFace.tsx')).MapFace }))
const CodeFace = lazy(async () => ({ default: (await import('../panels/code/CodeFace.tsx')).CodeFace }))

interface BoardFaceProps extends OpenBoard {
  readonly face: Exclude<Face, 'wall'>
}

/** The face in place of the wall, loaded when it is first asked for. */
export function BoardFace({ face, session, reading, workspace }: BoardFaceProps) {
  return (
    <PanelBoundary key={face}>
      {face === 'map' ? (
        <MapFace session={session} reading={reading} workspace={workspace} />
      ) : (
        <CodeFace session={session} reading={reading} workspace={workspace} />
      )}
    </PanelBoundary>
  )
}
