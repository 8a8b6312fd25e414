import * as z from 'zod/mini'
import { fileSchema } from './file/fileSchema.ts'

/** JSON Schema (draft 2020-12) of the board file, served at `/schema/board.v1.json`. */
export function boardSchema(): object {
  return {
    $id: '/schema/board.v1.json',
    title: 'Wallstorm board file',
    ...z.toJSONSchema(fileSchema, { io: 'input' }),
  }
}
