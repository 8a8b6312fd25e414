import { Map as MapIcon } from 'lucide-react'
import { useStore } from 'zustand'
import type { Reading } from '../../session/reading/Reading.ts'
import type { Session } from '../../session/Session.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { change } from '../../workspace/Effect.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import { MapTable } from './MapTable.tsx'
import { useMapDrawing } from './useMapDrawing.ts'

interface MapFaceProps {
  readonly session: Session
  readonly reading: Reading
  readonly workspace: Workspace
}

/** The face that shows the wall as a context map, and where relationships are declared. */
export function MapFace(props: MapFaceProps) {
  const { reading, workspace } = props
  const model = useStore(reading.state, (state) => state.model)
  const { drawn, error } = useMapDrawing(reading)
  if (error)
    return (
      <EmptyState icon={<MapIcon />} title="The map could not be drawn">
        {error}
      </EmptyState>
    )
  if (!model || !drawn) return <EmptyState icon={<MapIcon />} title="Drawing the map" />
  if (model.contexts.length === 0) {
    return (
      <EmptyState icon={<MapIcon />} title="No bounded context yet">
        <p>Draw a context frame around stickies that speak one language. Each frame becomes a box on this map.</p>
        <Button onClick={() => workspace.perform([change({ face: 'wall', tool: 'frame', frameKind: 'context' })])}>
          Draw one on the wall
        </Button>
      </EmptyState>
    )
  }
  return <MapTable {...props} model={model} drawn={drawn} />
}
