import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Board } from '../../../../src/domain/board/Board.ts'
import { formatBoard } from '../../../../src/domain/board/formatBoard.ts'
import { FINDINGS } from '../../../../src/domain/interpretation/findings.ts'
import { callWallstorm } from '../../../support/callWallstorm.ts'
import { ROOT } from '../../../support/runWallstorm.ts'
import { tempFolder } from '../../../support/tempFolder.ts'
import { wall } from '../../../support/wall.ts'

const BOARD = join(ROOT, 'tests/fixtures/food-delivery.wall.json')

async function fileOf(board: Board): Promise<string> {
  const path = join(await tempFolder(), 'board.json')
  await writeFile(path, formatBoard(board))
  return path
}

describe('wallstorm check', () => {
  it('prints one finding a line: severity, code, note ids, message', async () => {
    const { code, stdout, stderr } = await callWallstorm('check', BOARD)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const lines = stdout.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(3)
    for (const line of lines) {
      const [, severity, finding] = /^(error|warning|info) (\S+) \S+ \S.*$/.exec(line) ?? []
      expect(severity, line).toBeDefined()
      expect(Object.keys(FINDINGS)).toContain(finding)
    }
    expect(stdout).toContain('warning no-source e-payment-settled ')
  })

  it('prints the findings of the model with --json', async () => {
    const checked = await callWallstorm('check', BOARD, '--json')
    const model = await callWallstorm('model', BOARD)
    expect(checked.code).toBe(0)
    expect(JSON.parse(checked.stdout)).toEqual({ findings: JSON.parse(model.stdout).findings })
  })

  it('exits with 1 for a warning only where it is strict', async () => {
    expect((await callWallstorm('check', BOARD, '--strict')).code).toBe(1)
  })

  it('says nothing of an empty board', async () => {
    const board = await fileOf(wall().board())
    expect(await callWallstorm('check', board, '--strict')).toEqual({ code: 0, stdout: '', stderr: '' })
    expect((await callWallstorm('check', board, '--json')).stdout).toBe('{\n  "findings": []\n}\n')
  })

  it('keeps ids with strange characters one word', async () => {
    const { stdout } = await callWallstorm('check', await fileOf(wall().event('Done', { id: 'a b,c\n%' }).board()))
    expect(stdout).toMatch(/^warning \S+ a%20b%2Cc%0A%25 /m)
  })
})
