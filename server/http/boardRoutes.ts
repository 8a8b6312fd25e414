import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { boardOf } from '../../src/document/boardOf.ts'
import { seedDocument } from '../../src/document/seedDocument.ts'
import { type Board, emptyBoard, LIMITS as FILE_LIMITS } from '../../src/domain/board/Board.ts'
import { formatBoard } from '../../src/domain/board/formatBoard.ts'
import { parseBoard } from '../../src/domain/board/parseBoard.ts'
import { isTemplateName } from '../../src/domain/board/templates.ts'
import type { Capabilities } from '../access/capability.ts'
import { carriesToken } from '../access/carriesToken.ts'
import { createBoard } from '../rooms/createBoard.ts'
import { ApiRefusal } from './ApiRefusal.ts'
import { authorize } from './authorize.ts'
import type { HttpParts } from './HttpParts.ts'
import type { PageFiles } from './pageFiles.ts'
import { perAddress } from './perAddress.ts'

const templateRequest = z.strictObject({ template: z.string() })

/** Making a board, and reading it as a file. */
export function boardRoutes(parts: HttpParts): Hono<{ Bindings: HttpBindings }> {
  const { store, rooms, limits, page, createToken } = parts
  const tooLarge = () => {
    throw new ApiRefusal(413, 'too-large', 'A board file may have at most 32 MiB.')
  }
  return new Hono<{ Bindings: HttpBindings }>()
    .post(
      '/',
      perAddress(parts, limits.boardsPerMinute),
      bodyLimit({ maxSize: FILE_LIMITS.fileBytes, onError: tooLarge }),
      async (context) => {
        if (createToken !== null && !carriesToken(context.req.header('authorization'), createToken))
          throw new ApiRefusal(401, 'create-token', 'New walls need a token on this server. Ask whoever runs it.')
        const board = boardFrom(new Uint8Array(await context.req.arrayBuffer()), page)
        const { id, capabilities } = await createBoard(store, (doc) => seedDocument(doc, board))
        return context.json({ id, links: linksOf(id, capabilities) }, 201)
      },
    )
    .get('/:id', async (context) => {
      const { record, role } = await authorize(store, context.req.param('id'), context.req.header('authorization'))
      return context.json({ id: record.id, role })
    })
    .get('/:id/board.json', perAddress(parts, limits.readsPerMinute), async (context) => {
      const { record } = await authorize(store, context.req.param('id'), context.req.header('authorization'))
      const text = await rooms.read(record.id, (doc) => formatBoard(boardOf(doc)))
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
function boardFrom(body: Uint8Array, page: PageFiles): Board {
  if (body.length === 0) return emptyBoard('Untitled wall')
  const request = templateRequest.safeParse(smallJson(body))
  if (!request.success) return parsed(body)
  const { template } = request.data
  const file = isTemplateName(template) ? page.text(`templates/${template}.wall.json`) : undefined
  if (file === undefined)
    throw new ApiRefusal(400, 'unknown-template', `There is no template called “${template}”.`, '/template')
  return parsed(file)
}

function parsed(file: string | Uint8Array): Board {
  const result = parseBoard(file)
  if (result.ok) return result.board
  const { code, message, pointer, line, column } = result
  const where = line === undefined ? '' : ` (line ${line}, column ${column})`
  throw new ApiRefusal(code === 'too-large' ? 413 : 400, code, `${message}${where}`, pointer)
}

/** What a template request would say; a body that is larger is a board file. */
function smallJson(body: Uint8Array): unknown {
  if (body.length > 1024) return null
  try {
    return JSON.parse(new TextDecoder().decode(body))
  } catch {
    return null
  }
}
