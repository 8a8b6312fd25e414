import { fileNameOf } from '../../domain/export/fileNameOf.ts'
import { say } from '../../ui/notices/notices.ts'
import { sayIfSlow } from '../../ui/notices/sayIfSlow.ts'
import { saveFile } from '../../ui/saveFile.ts'
import type { PictureOrder } from '../../workspace/WorkspaceState.ts'
import type { WallView } from '../WallView.ts'

const CLOSED = 'This page may not use the clipboard here. Save the picture as a file instead.'

/** Makes the pictures that are asked for, one at a time, each for a file or for the clipboard. */
export function servePictures(wall: WallView): () => void {
  const { session, workspace } = wall.sources

  const make = async ({ of, as }: PictureOrder): Promise<Blob> => {
    const { makePicture } = await import('./makePicture.ts')
    const { blob, remark } = await makePicture(wall, of, as === 'clipboard' ? 'png' : as)
    if (remark !== '') say(remark)
    return blob
  }
  const deliver = async (order: PictureOrder) => {
    if (order.as !== 'clipboard') {
      saveFile(await make(order), `${fileNameOf(session.document.board.title)}.${order.as}`)
      return
    }
    const clipboard: Clipboard | undefined = navigator.clipboard
    if (!clipboard) throw new Error(CLOSED)
    await clipboard.write([new ClipboardItem({ 'image/png': make(order) })])
    say('The picture is on the clipboard.')
  }
  const serve = async (order: PictureOrder) => {
    try {
      await sayIfSlow('Making the picture …', deliver(order))
    } catch (error) {
      const refused = error instanceof DOMException && error.name === 'NotAllowedError'
      say(refused ? CLOSED : error instanceof Error ? error.message : String(error), 'error')
    }
    workspace.store.setState({ picture: null })
  }
  return workspace.store.subscribe(({ picture }, before) => {
    if (picture !== null && before.picture === null) void serve(picture)
  })
}
