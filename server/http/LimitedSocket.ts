import { WebSocket } from 'ws'
import { CLOSE } from '../rooms/closeCodes.ts'
import { noticeMessage } from '../rooms/frames.ts'

const TOO_BIG = 1009

/** A socket that refuses an oversized frame the way every other limit is refused: told, then closed with 4429. */
export class LimitedSocket extends WebSocket {
  override close(code?: number, reason?: string | Buffer) {
    if (code !== TOO_BIG) return super.close(code, reason)
    if (this.readyState === WebSocket.OPEN && this.protocol === 'wallstorm.v1')
      this.send(noticeMessage('frame-too-large'))
    super.close(CLOSE.limit.code, CLOSE.limit.reason)
  }
}
