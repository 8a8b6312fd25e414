import { useEffect, useState } from 'react'
import { fetchTemplateBoard } from './fetchTemplateBoard.ts'
import styles from './TemplatePicture.module.css'
import { type ThumbnailShapes, thumbnailShapes } from './thumbnailShapes.ts'
import { useSeen } from './useSeen.ts'
import { WallPicture } from './WallPicture.tsx'

/** The template's own wall in small, fetched once it comes into sight; decoration beside its title. Stays blank where it cannot be had. */
export function TemplatePicture({ name }: { readonly name: string }) {
  const [shapes, setShapes] = useState<ThumbnailShapes | null>(null)
  const [ref, seen] = useSeen<SVGSVGElement>()
  useEffect(() => {
    if (!seen) return
    fetchTemplateBoard(name).then(
      (board) => setShapes(thumbnailShapes(board)),
      () => setShapes(null),
    )
  }, [name, seen])
  return <WallPicture ref={ref} shapes={shapes} className={styles.picture} />
}
