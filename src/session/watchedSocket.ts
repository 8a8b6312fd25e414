/** A WebSocket class that shows each binary frame it sends. */
export function watchedSocket(Socket: typeof WebSocket, onSend: (frame: Uint8Array) => void): typeof WebSocket {
  return class extends Socket {
    override send(data: Parameters<WebSocket['send']>[0]): void {
      if (data instanceof Uint8Array) onSend(data)
      super.send(data)
    }
  }
}
