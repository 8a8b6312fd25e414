import type { CameraState } from '../../workspace/camera/CameraState.ts'
import type { View } from './View.ts'

/** The camera's view on whole device pixels: the picture does not shimmer while it is panned. */
export function snapCamera({ x, y, zoom }: CameraState, pixelRatio: number): View {
  const scale = zoom * pixelRatio
  return { x: Math.round(x * scale) / scale, y: Math.round(y * scale) / scale, scale }
}
