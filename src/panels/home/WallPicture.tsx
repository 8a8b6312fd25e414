import type { Ref } from 'react'
import { LINE_HEIGHT, type NoteShape, type ThumbnailShapes } from './thumbnailShapes.ts'
import styles from './WallPicture.module.css'

interface WallPictureProps {
  readonly shapes: ThumbnailShapes | null
  readonly className?: string | undefined
  readonly ref?: Ref<SVGSVGElement>
}

/** A wall in small; decoration, the words beside it say what it is. */
export function WallPicture({ shapes, className, ref }: WallPictureProps) {
  const view = shapes?.view
  return (
    <svg
      aria-hidden
      ref={ref}
      className={className}
      viewBox={view && `${view.x} ${view.y} ${view.width} ${view.height}`}
    >
      {shapes?.frames.map(({ id, name: words, x, y, width, height }) => (
        <g key={id}>
          <rect className={styles.frame} x={x} y={y} width={width} height={height} rx={16} />
          <text className={styles.name} x={x + 16} y={y - 12} fontSize={shapes.nameSize}>
            {words}
          </text>
        </g>
      ))}
      {shapes?.notes.map((note) => (
        <NotePicture key={note.id} note={note} />
      ))}
    </svg>
  )
}

function NotePicture({ note: { x, y, width, height, colour, mark, lines } }: { readonly note: NoteShape }) {
  const centre = { x: x + width / 2, y: y + height / 2 }
  const top = centre.y - ((lines.length - 1) * LINE_HEIGHT) / 2 + 8
  return (
    <g transform={mark === 'tilted' ? `rotate(-6 ${centre.x} ${centre.y})` : undefined}>
      <rect x={x} y={y} width={width} height={height} rx={6} fill={colour} className={styles.note} data-mark={mark} />
      {lines.map((line, index) => {
        const baseline = top + index * LINE_HEIGHT
        return (
          <text key={baseline} className={styles.words} x={centre.x} y={baseline}>
            {line}
          </text>
        )
      })}
    </g>
  )
}
