import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import { CLOSE, type CloseReason } from './closeCodes.ts'
import { noticeFrame } from './frames.ts'
import type { Notice } from './notices.ts'
import type { RoomReport } from './RoomReport.ts'

const HANG_UP_MS = 2_000
const SMALL = 16 * 1024

type LineReport = Pick<RoomReport, 'refused'>

/** The sending side of one connection. */
export class Line {
  readonly ws: WebSocket
  /** Offers `wallstorm.v1`, so it understands messages 100 and 101. */
  readonly speaksWallstorm: boolean
  readonly #socket: Duplex
  readonly #unsentLimit: number
  readonly #report: LineReport
  #answerBytes = 0

  constructor(ws: WebSocket, socket: Duplex, unsentLimit: number, report: LineReport) {
    this.ws = ws
    this.speaksWallstorm = ws.protocol === 'wallstorm.v1'
    this.#socket = socket
    this.#unsentLimit = unsentLimit
    this.#report = report
  }

  get isOpen(): boolean {
    return this.ws.readyState === this.ws.OPEN
  }

  /**
   * Writes whole frames straight to the socket, so that one buffer serves a whole room. A reader that lets too much pile up
   * is cut off: it comes back and asks for what it missed.
   */
  send(...frames: readonly Buffer[]): void {
    if (!this.isOpen || this.#cutsOff(this.#unsentLimit + this.#answerBytes)) return
    const [first, ...more] = frames
    if (first) this.#write(first, more)
  }

  /**
   * Sends what the client asked for, however large; it does not count as piling up. Who asks again before that is nearly
   * read is cut off.
   */
  answer(...frames: readonly Buffer[]): void {
    if (!this.isOpen || this.#cutsOff(this.#unsentLimit)) return
    if (this.#socket.writableLength === 0) this.#answerBytes = 0
    for (const { length } of frames) this.#answerBytes += length
    this.send(...frames)
  }

  #cutsOff(limit: number): boolean {
    if (this.#socket.writableLength <= limit) return false
    this.#report.refused('slow-reader')
    this.ws.terminate()
    return true
  }

  /** One small write is cheaper than a list of them; large frames are never copied. */
  #write(first: Buffer, more: readonly Buffer[]): void {
    if (more.length === 0) {
      this.#socket.write(first)
      return
    }
    const frames = [first, ...more]
    if (frames.every(({ length }) => length < SMALL)) {
      this.#socket.write(Buffer.concat(frames))
      return
    }
    this.#socket.cork()
    for (const frame of frames) this.#socket.write(frame)
    this.#socket.uncork()
  }

  notify(notice: Notice): void {
    if (this.speaksWallstorm) this.send(noticeFrame(notice))
  }

  /** Says why and ends; whoever does not hang up within 2 s is cut off. What still comes in is read and dropped. */
  close(why: CloseReason, notice?: Notice): void {
    if (!this.isOpen) return
    this.#report.refused(notice ?? why)
    if (notice) this.notify(notice)
    this.ws.close(CLOSE[why].code, CLOSE[why].reason)
    this.ws.resume()
    setTimeout(() => this.ws.terminate(), HANG_UP_MS).unref()
  }
}
