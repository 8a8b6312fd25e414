import { describe, expect, it } from 'vitest'
import { callWallstorm } from '../../support/callWallstorm.ts'
import { runWallstorm } from '../../support/runWallstorm.ts'

const BAD_USAGE: readonly (readonly [words: readonly string[], says: RegExp])[] = [
  [[], /serve, check, export, model, targets/],
  [['chekc'], /there is no command "chekc"/],
  [['check'], /the board is missing/],
  [['check', 'a', 'b'], /unexpected argument "b"/],
  [['check', 'a', '--jsn'], /Unknown option '--jsn'/],
  [['model'], /the board is missing/],
  [['targets', 'all'], /unexpected argument "all"/],
  [['serve', 'here'], /unexpected argument "here"/],
  [['export', 'a', '--out', 'b'], /--to is missing/],
  [['export', 'a', '--to', 'context-map-svg'], /--out is missing/],
  [['export', 'a', '--to', 'cobol', '--out', 'b'], /there is no target "cobol"/],
  [['export', 'a', '--to'], /argument missing|--to/],
]

describe('wallstorm', () => {
  it.each(BAD_USAGE)('refuses %j with one line and exit 2', async (words, says) => {
    const { code, stdout, stderr } = await callWallstorm(...words)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^wallstorm: [^\n]+\n$/)
    expect(stderr).toMatch(says)
  })

  it('explains itself', async () => {
    const { code, stdout, stderr } = await callWallstorm('--help')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain(
      'wallstorm export <board> --to <target> --out <dir or file> [--style class|functions] [--check | --dry-run] [--force]',
    )
  })

  it('tells the shell: exit 2 and one line', async () => {
    const { code, stdout, stderr } = await runWallstorm(['chekc'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^wallstorm: there is no command "chekc"[^\n]+\n$/)
  }, 60_000)
})
