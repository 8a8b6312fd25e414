import type { Context } from 'konva/lib/Context'
import { Shape } from 'react-konva/lib/ReactKonvaCore'
import type { Context2D } from '../scene/Context2D.ts'
import { snapCamera } from '../scene/snapCamera.ts'
import { setBoardUnits, type View } from '../scene/View.ts'
import type { WallView } from '../WallView.ts'

/**
 * Paints over the scene; the context speaks board units. `zoom` is CSS pixels a unit. Says whether there is anything to show,
 * in view or not: where nobody has, a moving camera leaves the layer as it is.
 */
export type PaintOverlay = (context: Context2D, wall: WallView, view: View, zoom: number) => boolean

/** What floats over the wall, the lowest first, as one shape of the overlay layer. */
export function OverlayShape({ wall, paints }: { readonly wall: WallView; readonly paints: readonly PaintOverlay[] }) {
  const draw = ({ _context: context }: Context) => {
    const camera = wall.sources.workspace.camera.get()
    const view = snapCamera(camera, wall.style.pixelRatio)
    for (const paint of paints) {
      context.save()
      setBoardUnits(context, view)
      if (paint(context, wall, view, camera.zoom)) wall.keepOverlay()
      context.restore()
    }
  }
  return <Shape listening={false} perfectDrawEnabled={false} sceneFunc={draw} />
}
