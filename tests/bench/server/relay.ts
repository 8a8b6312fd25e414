import { type WebSocket, WebSocketServer } from 'ws'

/** Passes every frame on to everybody else at the same path, unread. */
const rooms = new Map<string, Set<WebSocket>>()
const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false })
server.on('connection', (socket, { url = '' }) => {
  const room = rooms.get(url) ?? new Set()
  rooms.set(url, room.add(socket))
  socket.on('message', (frame) => {
    for (const other of room) if (other !== socket && other.readyState === other.OPEN) other.send(frame)
  })
  socket.on('close', () => room.delete(socket))
  socket.on('error', () => {})
})
server.on('listening', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' ? address?.port : 0 })
})
