// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import mermaid from 'mermaid'
import { describe, expect, it } from 'vitest'
import { parseBoard } from '../../../src/domain/board/parseBoard.ts'
import { TEMPLATES } from '../../../src/domain/board/templates.ts'
import { buildContextMap } from '../../../src/domain/context-map/buildContextMap.ts'
import { findTarget } from '../../../src/domain/export/registry.ts'
import { readBoard } from '../../../src/domain/lint/readBoard.ts'
import { readAsyncapi } from '../../support/asyncapi.ts'
import { cmlErrors } from '../../support/cmlErrors.ts'
import { lintCatalog, writeFiles } from '../../support/lintCatalog.ts'
import { checkPlantumlFiles, hasPlantuml } from '../../support/plantuml.ts'

const folder = resolve(import.meta.dirname, '../../../public/templates')

/** What a target makes of a template. */
async function filesOf(template: string, target: string) {
  const parsed = parseBoard(readFileSync(join(folder, `${template}.wall.json`), 'utf8'))
  const emit = await findTarget(target)?.load()
  if (!parsed.ok || !emit) throw new Error(`${template} ${target}`)
  const { board } = parsed
  const model = readBoard(board)
  return emit({ board, model, map: buildContextMap(board.title, model) })
}

describe.each(TEMPLATES)('the template $name', ({ name }) => {
  it('is right to the tools of every format', async () => {
    const [cml] = await filesOf(name, 'context-map-cml')
    expect(cmlErrors(cml?.text ?? ''), cml?.text).toEqual([])
    const [diagram] = await filesOf(name, 'context-map-mermaid')
    await expect(mermaid.parse(diagram?.text ?? '')).resolves.toBeTruthy()
    // AsyncAPI's parser takes a second a document, so that the largest one speaks for all.
    const [largest] = [...(await filesOf(name, 'asyncapi'))].sort((a, b) => b.text.length - a.text.length)
    if (largest) expect((await readAsyncapi(largest.text)).errors, largest.path).toEqual([])
    expect(await lintCatalog(await writeFiles(await filesOf(name, 'eventcatalog')))).toEqual([])
    if (hasPlantuml) {
      const written = await writeFiles(await filesOf(name, 'context-map-plantuml'))
      expect(checkPlantumlFiles([join(written, 'context-map.puml')])).toEqual({ status: 0, said: '' })
    }
  }, 60_000)
})
