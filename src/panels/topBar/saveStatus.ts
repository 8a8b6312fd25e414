import { offlineWords } from '../../session/offlineWords.ts'
import type { SessionStatus } from '../../session/Session.ts'

export interface SaveStatus {
  readonly tone: 'calm' | 'busy' | 'bad'
  readonly label: string
  /** The whole sentence, for those who wonder. */
  readonly detail: string
}

/** What the top bar says about the person's edits: "Saved" only when the server said so. */
export function saveStatus(status: SessionStatus): SaveStatus {
  const { connection, saved, role, loaded, refusal, storeTrouble } = status
  if (refusal) return { tone: 'bad', label: 'Not connected', detail: refusal.message }
  if (!loaded) return { tone: 'busy', label: 'Opening', detail: 'The wall is being fetched.' }
  if (connection === 'offline') return { tone: 'bad', label: 'Offline', detail: offlineWords(status) }
  if (role === 'view') {
    return { tone: 'calm', label: 'View only', detail: 'This link is for looking on. Ask for an edit link to join in.' }
  }
  if (connection === 'connecting') return { tone: 'busy', label: 'Connecting', detail: 'Looking for the server.' }
  if (storeTrouble) return { tone: 'bad', label: 'Not saved', detail: storeTrouble }
  if (!saved) return { tone: 'busy', label: 'Saving', detail: 'Your last edits are on their way.' }
  return { tone: 'calm', label: 'Saved', detail: 'Every edit of yours is on the server’s disk.' }
}
