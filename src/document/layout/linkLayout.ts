import type { Link } from '../../domain/board/Board.ts'
import { KNOWN_KEYS } from '../../domain/board/file/fileSchema.ts'
import { extraField, readExtra } from './extra.ts'
import type { Layout } from './Layout.ts'
import { readFlag, readString } from './readField.ts'

export const linkLayout: Layout<Link> = {
  required: ['from', 'to'],
  read: (id, fields, report) => ({
    id,
    from: readString(fields, 'from', report),
    to: readString(fields, 'to', report),
    ...(readFlag(fields, 'rejected', report) && { rejected: true }),
    ...readExtra(fields, KNOWN_KEYS.links, report),
  }),
  fields: (link) => ({
    from: link.from,
    to: link.to,
    rejected: link.rejected || undefined,
    extra: extraField(link.extra),
  }),
}
