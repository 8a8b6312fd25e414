import { peerColour } from './presence/peerColour.ts'
import type { Identity } from './Session.ts'

const STORAGE_KEY = 'wallstorm.name'
const LONGEST_NAME = 60

/** Who this person is on this device; the name is empty until it was given. */
export function readIdentity(storage: Storage | null): Identity {
  try {
    return identityOf(storage?.getItem(STORAGE_KEY) ?? '')
  } catch {
    return identityOf('')
  }
}

export function keepName(storage: Storage | null, name: string): Identity {
  const identity = identityOf(name)
  try {
    storage?.setItem(STORAGE_KEY, identity.name)
  } catch {}
  return identity
}

function identityOf(given: string): Identity {
  const name = [...given.trim()].slice(0, LONGEST_NAME).join('')
  return { name, colour: peerColour(name) }
}
