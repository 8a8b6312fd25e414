// @vitest-environment jsdom
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import mermaid from 'mermaid'
import { describe, expect, it } from 'vitest'
import { buildContextMap } from '../../../src/domain/context-map/buildContextMap.ts'
import { emitCml } from '../../../src/domain/export/context-map-cml/emitCml.ts'
import { emitMermaid } from '../../../src/domain/export/context-map-mermaid/emitMermaid.ts'
import { emitPlantuml } from '../../../src/domain/export/context-map-plantuml/emitPlantuml.ts'
import { emitSvg } from '../../../src/domain/export/context-map-svg/emitSvg.ts'
import { readBoard } from '../../../src/domain/lint/readBoard.ts'
import { cmlErrors } from '../../support/cmlErrors.ts'
import { checkPlantumlFiles, hasPlantuml } from '../../support/plantuml.ts'
import { Random } from '../../support/random.ts'
import { randomWall } from '../../support/randomWall.ts'
import { tempFolder } from '../../support/tempFolder.ts'

function inputOf(seed: number) {
  const board = randomWall(new Random(seed))
  const model = readBoard(board)
  return { board, model, map: buildContextMap(board.title, model) }
}

const seeds = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index)

describe('a map of any wall', () => {
  it('is legal CML', () => {
    for (const seed of seeds(1, 300)) {
      const text = emitCml(inputOf(seed))[0]?.text ?? ''
      expect(cmlErrors(text), `seed ${seed}\n${text}`).toEqual([])
    }
  }, 60_000)

  it('is a flowchart to Mermaid', async () => {
    for (const seed of seeds(1, 60)) {
      const input = inputOf(seed)
      await expect(mermaid.parse(emitMermaid(input)[0]?.text ?? ''), `seed ${seed}`).resolves.toBeTruthy()
    }
  }, 60_000)

  it('is a line for each context and relationship in PlantUML', () => {
    for (const seed of seeds(1, 300)) {
      const { map } = inputOf(seed)
      const lines = (emitPlantuml({ map })[0]?.text ?? '').split('\n')
      expect(lines.filter((line) => /^(rectangle|cloud) "/.test(line))).toHaveLength(map.contexts.length)
      expect(lines.filter((line) => line.startsWith('ctx_'))).toHaveLength(map.relationships.length)
      expect(lines.filter((line) => /^\s*[!@]/.test(line))).toEqual(['@startuml', '@enduml'])
    }
  }, 60_000)

  const withPlantuml = hasPlantuml ? it : it.todo
  withPlantuml(
    'is a diagram to PlantUML itself, which is not installed where this is a todo',
    async () => {
      const folder = await tempFolder()
      const paths = seeds(1, 40).map((seed) => join(folder, `${seed}.puml`))
      for (const [index, seed] of seeds(1, 40).entries())
        await writeFile(paths[index] ?? '', emitPlantuml(inputOf(seed))[0]?.text ?? '')
      expect(checkPlantumlFiles(paths)).toEqual({ status: 0, said: '' })
      await writeFile(paths[7] ?? '', '@startuml\nrectangle "x" ((\n@enduml\n')
      expect(checkPlantumlFiles(paths).status).toBe(200)
    },
    120_000,
  )

  it('is a well-formed SVG', async () => {
    for (const seed of seeds(1, 12)) {
      const [file] = await emitSvg(inputOf(seed))
      const document = new DOMParser().parseFromString(file?.text ?? '', 'image/svg+xml')
      expect(document.querySelector('parsererror, script'), `seed ${seed}`).toBeNull()
    }
  }, 60_000)
})
