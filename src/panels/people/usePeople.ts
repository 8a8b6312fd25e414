import { useRef } from 'react'
import type { Peer, Session } from '../../session/Session.ts'
import { useLive } from '../../ui/useLive.ts'

export type Person = Pick<Peer, 'clientId' | 'name' | 'colour' | 'role'>

/** Who is here, drawn again when somebody comes, goes or takes another name: never for a moving cursor. */
export function usePeople({ peers }: Session['presence']): readonly Person[] {
  const last = useRef<readonly Person[]>([])
  return useLive(peers, () => {
    const now = [...peers.getState().values()]
    if (now.length !== last.current.length || now.some((peer, index) => !isSamePerson(peer, last.current[index]))) {
      last.current = now
    }
    return last.current
  })
}

function isSamePerson(a: Person, b: Person | undefined): boolean {
  return a.clientId === b?.clientId && a.name === b.name && a.colour === b.colour && a.role === b.role
}
