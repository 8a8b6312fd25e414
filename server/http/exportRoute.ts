import type { HttpBindings } from '@hono/node-server'
import { zipSync } from 'fflate'
import { Hono } from 'hono'
import { boardOf } from '../../src/document/boardOf.ts'
import { buildContextMap } from '../../src/domain/context-map/buildContextMap.ts'
import { CODE_STYLES, type ExportFile } from '../../src/domain/export/ExportTarget.ts'
import { EXPORT_TARGETS, findTarget } from '../../src/domain/export/registry.ts'
import { readBoard } from '../../src/domain/lint/readBoard.ts'
import { ApiRefusal } from './ApiRefusal.ts'
import { authorize } from './authorize.ts'
import type { HttpParts } from './HttpParts.ts'
import { perAddress } from './perAddress.ts'

/** Every entry of a zip is this old, so that the same board gives the same bytes (zip knows no earlier year). */
const ZIP_TIME = new Date(1980, 0, 1)

/** A board as any export target makes it: the file, or a zip where there are several. */
export function exportRoute(parts: HttpParts): Hono<{ Bindings: HttpBindings }> {
  const { store, rooms, limits } = parts
  const rate = perAddress(parts, limits.readsPerMinute)
  return new Hono<{ Bindings: HttpBindings }>().get('/:id/export/:target', rate, async (context) => {
    const { record } = await authorize(store, context.req.param('id'), context.req.header('authorization'))
    const target = findTarget(context.req.param('target'))
    if (!target) {
      const known = EXPORT_TARGETS.map(({ name }) => name).join(', ')
      throw new ApiRefusal(404, 'unknown-target', `There is no such export. There are: ${known}.`)
    }
    const asked = context.req.query('style') ?? 'class'
    const style = CODE_STYLES.find((known) => known === asked)
    if (!style) {
      throw new ApiRefusal(
        400,
        'unknown-style',
        `There is no such style of code. There are: ${CODE_STYLES.join(', ')}.`,
      )
    }
    const board = await rooms.read(record.id, boardOf)
    const model = readBoard(board)
    const emit = await target.load()
    const files = await emit({ board, model, map: buildContextMap(board.title, model), style })
    const [only] = files
    if (target.single && only) return download(only.text, fileNameOf(only.path), target.mediaType)
    return download(zipped(files), `${target.name}.zip`, 'application/zip')
  })
}

function zipped(files: readonly ExportFile[]): Uint8Array {
  const encoder = new TextEncoder()
  const entries = Object.fromEntries(files.map(({ path, text }) => [path, encoder.encode(text)]))
  return zipSync(entries, { mtime: ZIP_TIME, level: 6 })
}

const fileNameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)

function download(body: string | Uint8Array, name: string, mediaType: string): Response {
  const type = mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType
  const headers = { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` }
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), { headers })
}
