import { z } from 'zod'
import type { BoardRecord, Version } from './BoardStore.ts'

/** What a store believes of the JSON it reads back. */
export const grantsSchema = z.record(z.string(), z.object({ hash: z.string().nullable(), generation: z.number() }))

export const recordSchema: z.ZodType<BoardRecord> = z.object({
  id: z.string(),
  createdAt: z.number(),
  grants: grantsSchema,
})

export const versionSchema: z.ZodType<Version> = z.object({
  id: z.string(),
  at: z.number(),
  name: z.string().nullable(),
})
