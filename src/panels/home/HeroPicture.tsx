import { emptyBoard, type Frame, type Note } from '../../domain/board/Board.ts'
import styles from './HeroPicture.module.css'
import { thumbnailShapes } from './thumbnailShapes.ts'
import { WallPicture } from './WallPicture.tsx'

const NOTES: readonly Note[] = [
  { id: 'c1', kind: 'command', text: 'Place Order', x: 0, y: 0 },
  { id: 'u1', kind: 'actor', text: 'Guest', x: -34, y: 96 },
  { id: 'a1', kind: 'aggregate', text: 'Order', x: 180, y: 0 },
  { id: 'e1', kind: 'event', text: 'Order Placed', x: 490, y: 0 },
  { id: 'p1', kind: 'policy', text: 'Whenever an order is placed, cook it', x: 0, y: 310 },
  { id: 'c2', kind: 'command', text: 'Cook Dish', x: 310, y: 310 },
  { id: 'e2', kind: 'event', text: 'Dish Served', x: 490, y: 310 },
  { id: 'x1', kind: 'hotspot', text: 'Who pays the waiter?', x: 610, y: 400 },
]
const FRAMES: readonly Frame[] = [
  { id: 'f1', kind: 'context', name: 'Ordering', x: -60, y: -40, width: 750, height: 250 },
  { id: 'f2', kind: 'context', name: 'Kitchen', x: -60, y: 270, width: 750, height: 250 },
]
const BOARD = {
  ...emptyBoard(''),
  notes: new Map(NOTES.map((note) => [note.id, note])),
  frames: new Map(FRAMES.map((frame) => [frame.id, frame])),
}
const SHAPES = thumbnailShapes(BOARD)

/** What a wall looks like, for those who never saw one. */
export function HeroPicture() {
  return <WallPicture shapes={SHAPES} className={styles.picture} />
}
