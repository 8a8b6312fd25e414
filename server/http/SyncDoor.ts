import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import { roleOf } from '../access/capability.ts'
import type { CloseReason } from '../rooms/closeCodes.ts'
import { Inbox } from '../rooms/Inbox.ts'
import { Line } from '../rooms/Line.ts'
import { Member } from '../rooms/Member.ts'
import type { Notice } from '../rooms/notices.ts'
import type { Room } from '../rooms/Room.ts'
import { type BoardRecord, DamagedLog } from '../storage/BoardStore.ts'
import type { HttpParts } from './HttpParts.ts'
import { LimitedSocket } from './LimitedSocket.ts'

const PROTOCOL = 'wallstorm.v1'
const CAPABILITY = /^k\.([\w-]+)$/

/** `/sync/<boardId>`: lets WebSockets in, or says by status or close code why not (design §7). */
export class SyncDoor {
  readonly #parts: HttpParts
  readonly #sockets: WebSocketServer
  readonly #perAddress = new Map<string, number>()
  #open = true

  constructor(server: Server, parts: HttpParts) {
    this.#parts = parts
    this.#sockets = new WebSocketServer({
      noServer: true,
      clientTracking: false,
      perMessageDeflate: false,
      maxPayload: parts.limits.frameBytes,
      WebSocket: LimitedSocket,
      handleProtocols: (offered) =>
        offered.has(PROTOCOL) ? PROTOCOL : ([...offered].find((name) => CAPABILITY.test(name)) ?? false),
    })
    server.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head))
  }

  /** From now on everybody is sent away to come back later. */
  close(): void {
    this.#open = false
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer) {
    socket.on('error', () => socket.destroy())
    const boardId = /^\/sync\/([^/?]+)(?:\?|$)/.exec(request.url ?? '')?.[1]
    if (boardId === undefined) return this.#refuse(socket, '404 Not Found', 'unknown-path')
    if (!this.#parts.mayComeFrom(request.headers.origin, request.headers.host))
      return this.#refuse(socket, '403 Forbidden', 'foreign-origin')
    if (!this.#open) return this.#refuse(socket, '503 Service Unavailable', 'restart')
    this.#sockets.handleUpgrade(request, socket, head, (ws) => {
      const line = new Line(ws, socket, this.#parts.limits.unsentBytes, this.#parts.report)
      ws.on('error', (error) => this.#parts.report.refused(isTooLong(error) ? 'frame-too-large' : 'malformed'))
      ws.pause()
      const address = this.#parts.addressOf(request)
      this.#count(address, ws)
      this.#admit(line, decodeURIComponentOr(boardId), capabilityOf(request), address).catch((error: unknown) => {
        this.#parts.log.error({ board: boardId, err: error }, 'a connection could not be admitted')
        line.close('busy')
      })
    })
  }

  #refuse(socket: Duplex, status: string, reason: string): void {
    this.#parts.report.refused(reason)
    socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`)
  }

  #count(address: string, ws: LimitedSocket): void {
    this.#perAddress.set(address, (this.#perAddress.get(address) ?? 0) + 1)
    ws.on('close', () => {
      const left = (this.#perAddress.get(address) ?? 1) - 1
      if (left > 0) this.#perAddress.set(address, left)
      else this.#perAddress.delete(address)
    })
  }

  async #admit(line: Line, boardId: string, capability: string | null, address: string): Promise<void> {
    const { rooms, limits } = this.#parts
    if ((this.#perAddress.get(address) ?? 0) > limits.connectionsPerAddress)
      return line.close('limit', 'address-crowded')
    const record = await this.#find(boardId)
    if (typeof record === 'string') return line.close(record)
    if (!capability || !roleOf(record, capability)) return line.close('unauthorized')
    const room = await this.#enter(boardId)
    if (typeof room === 'string') return line.close(room)
    const refusal = this.#join(room, line, capability)
    if (!refusal) return
    rooms.exit(room)
    line.close(...refusal)
  }

  #join(room: Room, line: Line, capability: string): [CloseReason, Notice?] | null {
    const { rooms, limits } = this.#parts
    const role = roleOf(room.record, capability)
    if (!role) return ['unauthorized']
    if (room.members.size >= limits.connectionsPerBoard) return ['limit', 'board-crowded']
    if (!line.isOpen) return ['busy']
    const member = new Member(role, capability, line, limits)
    const inbox = new Inbox(member, room, limits)
    line.ws.on('message', (data, isBinary) => inbox.receive(isBinary && data instanceof Uint8Array ? data : null))
    line.ws.on('close', () => {
      inbox.close()
      room.leave(member)
      rooms.exit(room)
    })
    room.join(member)
    line.ws.resume()
    return null
  }

  async #find(id: string): Promise<BoardRecord | CloseReason> {
    try {
      return (await this.#parts.store.find(id)) ?? 'unknownBoard'
    } catch (error) {
      return this.#reasonFor(error)
    }
  }

  async #enter(id: string): Promise<Room | CloseReason> {
    try {
      return await this.#parts.rooms.enter(id)
    } catch (error) {
      return this.#reasonFor(error)
    }
  }

  #reasonFor(error: unknown): CloseReason {
    return error instanceof DamagedLog ? 'damaged' : 'busy'
  }
}

function capabilityOf(request: IncomingMessage): string | null {
  const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',')
  return offered.flatMap((name) => CAPABILITY.exec(name.trim())?.[1] ?? [])[0] ?? null
}

function decodeURIComponentOr(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

const isTooLong = (error: Error) => 'code' in error && error.code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH'
