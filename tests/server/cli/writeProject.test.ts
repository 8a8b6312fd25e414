import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatBoard } from '../../../src/domain/board/formatBoard.ts'
import { callWallstorm } from '../../support/callWallstorm.ts'
import { tempFolder } from '../../support/tempFolder.ts'
import { wall } from '../../support/wall.ts'

const ORDER = 'src/contexts/sales/domain/order/order.ts'
const PURCHASE = 'src/contexts/sales/domain/purchase/purchase.ts'
const ORDER_GEN = 'src/contexts/sales/domain/order/order.gen.ts'
const MINE = 'src/mine.ts'

function boardText(order: string, invoice?: string): string {
  const sales = wall()
    .context('Sales', { id: 'sales', at: [0, 0], size: [1400, 700] })
    .command('Place', { id: 'c1', at: [20, 20] })
    .aggregate(order, { id: 'a1', at: [200, 20] })
    .event('Placed', { id: 'e1', at: [500, 20] })
  if (invoice !== undefined) {
    sales
      .command('Send', { id: 'c2', at: [20, 320] })
      .aggregate(invoice, { id: 'a2', at: [200, 320] })
      .event('Sent', { id: 'e2', at: [500, 320] })
  }
  return formatBoard(sales.board())
}

/** A project in which somebody wrote in both aggregates, beside a file that imports one. */
async function edited() {
  const folder = await tempFolder()
  const [board, out] = [join(folder, 'board.json'), join(folder, 'project')]
  const run = (...more: string[]) => callWallstorm('export', board, '--to', 'typescript', '--out', out, ...more)
  await writeFile(board, boardText('Order', 'Invoice'))
  await run()
  await appendFile(join(out, ORDER), '// mine\n')
  await appendFile(join(out, ORDER.replaceAll('order', 'invoice')), '// mine\n')
  await writeFile(join(out, MINE), "export { Order } from './contexts/sales/domain/order/order.ts'\n")
  await writeFile(board, boardText('Purchase'))
  return { out, run, text: (path: string) => readFile(join(out, path), 'utf8') }
}

describe('an export over an earlier one', () => {
  it('says in one line what became of each file that is not simply written', async () => {
    const { out, run, text } = await edited()
    const { code, stdout, stderr } = await run()
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const lines = stdout.trimEnd().split('\n')
    expect(lines[0]).toMatch(/^wrote \d+ files to /)
    expect(lines).toContain(`moved ${ORDER} to ${PURCHASE}`)
    expect(lines).toContain(`merged ${PURCHASE}`)
    expect(lines).toContain(`removed ${ORDER_GEN}, which the wall gives no longer`)
    expect(lines).toContain(
      'kept src/contexts/sales/domain/invoice/invoice.ts, which the wall gives no longer; it may not compile',
    )
    expect(lines).toContain('kept src/contexts/sales/domain/invoice/invoice.gen.ts, which those import')
    expect(lines).toContain(`${MINE}:1 imports ${ORDER}, which is ${PURCHASE} now`)
    expect(await text(PURCHASE)).toMatch(/class Purchase [\s\S]*\/\/ mine\n$/)
    await expect(text(ORDER)).rejects.toThrow('ENOENT')
    expect(await text(MINE)).toContain('order.ts')
    expect((await run()).stdout).toContain(`${out} is up to date\n`)
  })

  it('shows all of it in a dry run and in a check, and writes nothing', async () => {
    const { run, text } = await edited()
    const dry = await run('--dry-run')
    expect(dry).toMatchObject({ code: 0, stderr: '' })
    expect(dry.stdout).toContain(`--- a/${ORDER}\n+++ b/${PURCHASE}\n@@ -1,`)
    expect(dry.stdout).toContain(
      '\n-export class Order extends OrderRoot {}\n+export class Purchase extends PurchaseRoot {}\n',
    )
    expect(dry.stdout).toContain(`--- a/${ORDER_GEN}\n+++ /dev/null\n`)
    expect(dry.stdout).toContain(`would move ${ORDER} to ${PURCHASE}\n`)
    expect(dry.stdout).not.toContain('.wallstorm')

    const check = await run('--check')
    expect(check).toMatchObject({ code: 1, stderr: '' })
    expect(check.stdout.trimEnd().split('\n')).toEqual(
      expect.arrayContaining([`differs ${ORDER}`, `differs ${PURCHASE}`]),
    )
    expect(check.stdout).toMatch(/^(?:differs \S+\n)+$/)
    expect(await text(ORDER)).toMatch(/\/\/ mine\n$/)
    await expect(text(PURCHASE)).rejects.toThrow('ENOENT')
  })

  it('exits in a dry run as it would for real', async () => {
    const { out, run, text } = await edited()
    const generated = 'src/kernel/boundaries.gen.test.ts'
    await appendFile(join(out, generated), '// mine\n')
    const dry = await run('--dry-run')
    expect(dry).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(`nothing was written.*${generated}`),
    })
    expect(await run()).toEqual(dry)
    expect(await text(generated)).toMatch(/\/\/ mine\n$/)
    const forced = await run('--dry-run', '--force')
    expect(forced).toMatchObject({ code: 0, stdout: expect.stringContaining('\n-// mine\n') })
  })

  it('does not mind a source that is no text, where nobody generated it', async () => {
    const { out, run } = await edited()
    await writeFile(join(out, 'src/latin.ts'), Uint8Array.of(0x2f, 0x2f, 0xe9))
    expect((await run()).code).toBe(0)
    expect([...(await readFile(join(out, 'src/latin.ts')))]).toEqual([0x2f, 0x2f, 0xe9])
  })

  it('refuses a check and a dry run at once', async () => {
    const { run } = await edited()
    expect(await run('--check', '--dry-run')).toMatchObject({ code: 2, stdout: '' })
  })
})
