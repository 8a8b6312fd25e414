import { type Note, rectOf } from '../../domain/board/Board.ts'
import { KNOWN_KEYS } from '../../domain/board/file/fileSchema.ts'
import { ownSize } from '../../domain/board/ownSize.ts'
import { isNoteKind } from '../../domain/notation/kinds.ts'
import { YIELDS } from '../../domain/notation/yields.ts'
import { extraField, readExtra } from './extra.ts'
import type { Layout } from './Layout.ts'
import { readAt, readFlag, readId, readSize, readText, readWord, readZ } from './readField.ts'

export const noteLayout: Layout<Note> = {
  required: ['kind', 'at', 'z'],
  read(id, fields, report) {
    const stored = fields.get('kind')
    // Shown rather than hidden: a newer Wallstorm may know the kind, and the words are somebody's.
    const kind = isNoteKind(stored) ? stored : 'hotspot'
    if (kind !== stored) report('unknown-kind', 'A note of a kind that is not known here is shown as a hot spot.')
    const { x, y } = readAt(fields, report)
    const size = readSize(fields, report)
    const yields = readWord(fields, 'yields', YIELDS, undefined, report)
    const group = readId(fields, 'group', report)
    const z = readZ(fields, report)
    return {
      id,
      kind,
      text: readText(fields, 'text', report),
      x,
      y,
      ...(size && ownSize(kind, size)),
      ...(readFlag(fields, 'pivotal', report) && { pivotal: true }),
      ...(yields && { yields }),
      ...(readFlag(fields, 'locked', report) && { locked: true }),
      ...(group !== undefined && { group }),
      ...(z !== undefined && { z }),
      ...readExtra(fields, KNOWN_KEYS.notes, report),
    }
  },
  fields(note) {
    const { width, height } = rectOf(note)
    const isResized = note.width !== undefined || note.height !== undefined
    return {
      kind: note.kind,
      at: [note.x, note.y],
      size: isResized ? [width, height] : undefined,
      pivotal: note.pivotal || undefined,
      yields: note.yields,
      locked: note.locked || undefined,
      group: note.group,
      z: note.z,
      extra: extraField(note.extra),
    }
  },
  textKey: 'text',
  text: (note) => note.text,
}
