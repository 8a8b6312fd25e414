import { FRAME_KINDS, type Frame } from '../../domain/board/Board.ts'
import { KNOWN_KEYS } from '../../domain/board/file/fileSchema.ts'
import { SUBDOMAINS } from '../../domain/notation/relationships.ts'
import { extraField, readExtra } from './extra.ts'
import type { Layout } from './Layout.ts'
import { readAt, readFlag, readSize, readText, readWord, readZ } from './readField.ts'

/** What a frame without a usable size gets, in board units. */
const FALLBACK_SIZE = { width: 400, height: 300 }

export const frameLayout: Layout<Frame> = {
  required: ['kind', 'at', 'size', 'z'],
  read(id, fields, report) {
    const kind = readWord(fields, 'kind', FRAME_KINDS, 'lane', report)
    const subdomain = readWord(fields, 'subdomain', SUBDOMAINS, undefined, report)
    const size = readSize(fields, report)
    if (!size && !fields.has('size')) report('wrong-value', 'A frame has no size.')
    const z = readZ(fields, report)
    return {
      ...{ id, kind, name: readText(fields, 'name', report), ...readAt(fields, report), ...(size ?? FALLBACK_SIZE) },
      ...(subdomain && { subdomain }),
      ...(readFlag(fields, 'bigBallOfMud', report) && { bigBallOfMud: true }),
      ...(readFlag(fields, 'locked', report) && { locked: true }),
      ...(z !== undefined && { z }),
      ...readExtra(fields, KNOWN_KEYS.frames, report),
    }
  },
  fields: (frame) => ({
    kind: frame.kind,
    at: [frame.x, frame.y],
    size: [frame.width, frame.height],
    subdomain: frame.subdomain,
    bigBallOfMud: frame.bigBallOfMud || undefined,
    locked: frame.locked || undefined,
    z: frame.z,
    extra: extraField(frame.extra),
  }),
  textKey: 'name',
  text: (frame) => frame.name,
}
