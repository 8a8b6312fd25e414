import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { boardOf } from '../../../src/document/boardOf.ts'
import { createBoardDocument } from '../../../src/document/createBoardDocument.ts'
import { MIGRATIONS, SCHEMA_VERSION } from '../../../src/document/migrations/MIGRATIONS.ts'
import { type Migration, migrate, schemaVersionOf } from '../../../src/document/migrations/migrate.ts'
import { seedDocument } from '../../../src/document/seedDocument.ts'
import { formatBoard } from '../../../src/domain/board/formatBoard.ts'
import { boardWith, note } from '../../support/boardWith.ts'

const frozen = resolve(import.meta.dirname, '../../fixtures/documents')
const versions = readdirSync(frozen).flatMap((name) => /^version-(\d+)\.bin$/.exec(name)?.[1] ?? [])

/** As a later version might: pivotal becomes a word, and titles get a prefix once. */
const LATER: readonly Migration[] = [
  {
    version: 2,
    name: 'pivotal-is-a-word',
    run: (doc) => {
      for (const fields of doc.getMap<Y.Map<unknown>>('notes').values()) {
        if (fields.get('pivotal') === true) fields.set('pivotal', 'yes')
      }
    },
  },
  {
    version: 3,
    name: 'title-in-brackets',
    run: (doc) => {
      const title = String(doc.getMap('meta').get('title'))
      if (!title.startsWith('[')) doc.getMap('meta').set('title', `[${title}]`)
    },
  },
]

function seeded() {
  const doc = new Y.Doc()
  seedDocument(doc, boardWith({ notes: [note('a', { pivotal: true })] }))
  return doc
}

describe('migrations', () => {
  it.each(versions)('bring the frozen document of version %s to the board it stood for', (version) => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, readFileSync(join(frozen, `version-${version}.bin`)))
    expect(schemaVersionOf(doc)).toBe(Number(version))
    migrate(doc, MIGRATIONS)
    expect(schemaVersionOf(doc)).toBe(SCHEMA_VERSION)
    expect(createBoardDocument(doc).oddities()).toEqual([])
    expect(formatBoard(boardOf(doc))).toBe(readFileSync(join(frozen, `version-${version}.wall.json`), 'utf8'))
  })

  it('have a frozen document for every version, and ascend', () => {
    expect(versions.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: SCHEMA_VERSION }, (_, i) => i + 1))
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, i) => i + 2))
  })

  it('run those that are due, in order, each with its version in one transaction', () => {
    const doc = seeded()
    const steps: unknown[] = []
    doc.on('afterTransaction', () => steps.push([schemaVersionOf(doc), doc.getMap('meta').get('title')]))
    expect(migrate(doc, LATER)).toEqual(['pivotal-is-a-word', 'title-in-brackets'])
    expect(steps).toEqual([
      [2, 'Wall'],
      [3, '[Wall]'],
    ])
    expect(migrate(doc, LATER)).toEqual([])
    expect(doc.getMap<Y.Map<unknown>>('notes').get('a')?.get('pivotal')).toBe('yes')
  })

  it('may run in two rooms at once', () => {
    const one = seeded()
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
    for (const doc of [one, other]) migrate(doc, LATER)
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
    for (const doc of [one, other]) {
      expect(migrate(doc, LATER)).toEqual([])
      expect(doc.getMap('meta').toJSON()).toMatchObject({ schemaVersion: 3, title: '[Wall]' })
    }
  })

  it('take a document that does not say for the first version', () => {
    for (const version of [undefined, 'x', -1, 1.5, Number.NaN]) {
      const doc = new Y.Doc()
      if (version !== undefined) doc.getMap('meta').set('schemaVersion', version)
      expect(schemaVersionOf(doc)).toBe(1)
    }
  })
})
