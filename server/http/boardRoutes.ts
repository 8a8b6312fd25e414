import { getConnInfo } from '@hono/node-server/conninfo'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { type Board, emptyBoard, LIMITS as FILE_LIMITS } from '../../src/domain/board/Board.ts'
import { isTemplateName } from '../../src/domain/board/templates.ts'
import type { Capabilities } from '../access/capability.ts'
import { createBoard } from '../rooms/createBoard.ts'
import { ApiRefusal } from './ApiRefusal.ts'
import { authorize } from './authorize.ts'
import { boardOf, parseBoard, seedDocument, serializeBoard } from './boardContent.ts'
import type { HttpParts } from './HttpParts.ts'
import type { PageFiles } from './pageFiles.ts'
import { RateByAddress } from './RateByAddress.ts'

const templateRequest = z.strictObject({ template: z.string() })

/** Making a board, and reading it as a file. */
export function boardRoutes({ store, rooms, limits, page }: HttpParts): Hono {
  const creations = new RateByAddress(limits.boardsPerMinute)
  const tooLarge = () => {
    throw new ApiRefusal(413, 'too-large', 'A board file may have at most 32 MiB.')
  }
  return new Hono()
    .post('/', bodyLimit({ maxSize: FILE_LIMITS.fileBytes, onError: tooLarge }), async (context) => {
      const waitMs = creations.take(getConnInfo(context).remote.address ?? '')
      if (waitMs > 0) {
        context.header('retry-after', String(Math.ceil(waitMs / 1000)))
        throw new ApiRefusal(429, 'too-many-boards', 'Too many new walls from your network. Try again in a minute.')
      }
      const board = boardFrom(await context.req.text(), page)
      const { id, capabilities } = await createBoard(store, (doc) => seedDocument(doc, board))
      return context.json({ id, links: linksOf(id, capabilities) }, 201)
    })
    .get('/:id', async (context) => {
      const { record, role } = await authorize(store, context.req.param('id'), context.req.header('authorization'))
      return context.json({ id: record.id, role })
    })
    .get('/:id/board.json', async (context) => {
      const { record } = await authorize(store, context.req.param('id'), context.req.header('authorization'))
      const text = await rooms.read(record.id, (doc) => serializeBoard(boardOf(doc)))
      return context.body(text, 200, { 'content-type': 'application/json; charset=utf-8' })
    })
}

/** A link opens the page; the capability stays in its fragment, which browsers never send. */
export function linksOf(id: string, capabilities: Capabilities): Record<keyof Capabilities, string | null> {
  const link = (capability: string | null) => (capability === null ? null : `/b/${id}#${capability}`)
  return {
    facilitate: link(capabilities.facilitate),
    edit: link(capabilities.edit),
    view: link(capabilities.view),
  }
}

/** The board that the body asks for: none, a template's name, or a board file. */
function boardFrom(body: string, page: PageFiles): Board {
  if (body.trim() === '') return emptyBoard('Untitled wall')
  const request = templateRequest.safeParse(jsonOrNull(body))
  if (!request.success) return parsed(body)
  const { template } = request.data
  const file = isTemplateName(template) ? page.text(`templates/${template}.wall.json`) : undefined
  if (file === undefined)
    throw new ApiRefusal(400, 'unknown-template', `There is no template called “${template}”.`, '/template')
  return parsed(file)
}

function parsed(text: string): Board {
  const result = parseBoard(text)
  if (!result.ok) throw new ApiRefusal(400, 'bad-board', result.message, result.pointer)
  return result.board
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
