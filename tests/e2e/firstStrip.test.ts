import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { setStage } from '../support/browser/setStage.ts'

const stage = setStage()

it('lets two people build the first strip, see each other, undo apart, and take code home', async () => {
  const { edit } = await stage.app.createBoard()
  const asha = await stage.join(edit, 'Asha')
  const ravi = await stage.join(edit, 'Ravi')

  await asha.stick('c', 'Place Order\norderId: OrderId, total: Money', 80, 80)
  await asha.stick('a', 'Order', 325, 80)
  await ravi.seesTexts('Place Order\norderId: OrderId, total: Money', 'Order')
  await ravi.stick('e', 'Order Placed\norderId: OrderId, total: Money', 570, 80)
  await asha.seesTexts(
    'Place Order\norderId: OrderId, total: Money',
    'Order',
    'Order Placed\norderId: OrderId, total: Money',
  )

  await ravi.pointAt(300, 300)
  await asha.cursorOf('Ravi').waitFor()
  await ravi.cursorOf('Asha').waitFor()

  await asha.press('Control+z')
  await ravi.seesTexts(
    'Place Order\norderId: OrderId, total: Money',
    '',
    'Order Placed\norderId: OrderId, total: Money',
  )
  await asha.press('Control+Shift+z')
  await ravi.seesTexts(
    'Place Order\norderId: OrderId, total: Money',
    'Order',
    'Order Placed\norderId: OrderId, total: Money',
  )

  await asha.isSaved()
  await asha.page.getByRole('button', { name: 'Export' }).click()
  const download = asha.page.waitForEvent('download')
  await asha.page.getByRole('menuitem', { name: 'TypeScript project with classes' }).click()
  const files = unzipSync(readFileSync(await (await download).path()))
  expect(Object.keys(files)).toContain('.wallstorm/manifest.json')
  compiles(files)

  await asha.leave()
  await ravi.leave()
})

function compiles(files: Record<string, Uint8Array>): void {
  const folder = mkdtempSync(join(tmpdir(), 'wallstorm-zip-'))
  const modules = join(import.meta.dirname, '../../node_modules')
  for (const [path, bytes] of Object.entries(files)) {
    if (path.endsWith('/')) continue
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  symlinkSync(modules, join(folder, 'node_modules'))
  const compiler = join(modules, 'typescript/bin/tsc')
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', folder, '--noEmit'], { encoding: 'utf8' })
  rmSync(folder, { recursive: true, force: true })
  expect(stdout).toBe('')
  expect(status).toBe(0)
}
