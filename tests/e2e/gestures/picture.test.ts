import { readFile } from 'node:fs/promises'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, it } from 'vitest'
import type { Person } from '../../support/browser/Person.ts'
import { setStage } from '../../support/browser/setStage.ts'

const stage = setStage()

const STRIP = {
  ...{ format: 'wallstorm.board', version: 1, title: 'Food delivery' },
  frames: [{ id: 'ctx', kind: 'context', name: 'Ordering', x: -40, y: -40, width: 400, height: 240 }],
  notes: [
    { id: 'c', kind: 'command', text: 'Place Order', x: 0, y: 0 },
    { id: 'e', kind: 'event', text: 'आदेश दिया गया', x: 180, y: 0 },
    { id: 'far', kind: 'hotspot', text: 'Who pays?', x: 2000, y: 0 },
  ],
}

async function take(person: Person, name: string): Promise<Buffer> {
  await person.page.getByRole('button', { name: 'Export' }).click()
  const download = person.page.waitForEvent('download')
  await person.page.getByRole('menuitem', { name }).click()
  return readFile(await (await download).path())
}

/** Width and height of a PNG. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

it('takes the wall or a frame of it home as PNG, SVG and PDF, with text that can be selected in the last two', async () => {
  const { edit } = await stage.app.createBoard(STRIP)
  const asha = await stage.join(edit, 'Asha')
  const [wide = 0, high = 0] = sizeOf(await take(asha, 'Picture of the wall (PNG)'))
  expect(wide).toBeGreaterThan(2 * 2200)
  expect(high).toBeGreaterThan(2 * 240)

  await asha.page.evaluate(() => window.wallstorm?.select(['ctx']))
  const [narrow] = sizeOf(await take(asha, 'Picture of the selection (PNG)'))
  expect(narrow).toBe(2 * 480)

  const svg = String(await take(asha, 'Picture of the selection (SVG)'))
  expect(svg).toContain('>Place Order</text>')
  expect(svg).not.toContain('Who pays?')
  expect(svg).toContain("font-family:'Figtree Variable'")

  const pdf = await getDocumentProxy(new Uint8Array(await take(asha, 'Picture of the wall (PDF)')))
  const { text } = await extractText(pdf, { mergePages: true })
  for (const words of ['Ordering', 'Place Order', 'आदेश', 'Who pays?']) expect(text).toContain(words)
  await asha.leave()
})

it('paints the same picture by the brush and as SVG', async () => {
  const { edit } = await stage.app.createBoard(STRIP)
  const asha = await stage.join(edit, 'Asha')
  const png = await take(asha, 'Picture of the wall (PNG)')
  const svg = await take(asha, 'Picture of the wall (SVG)')
  const apart = await asha.page.evaluate(
    async ([one, other]) => {
      const pixels = async (source: string | undefined) => {
        const image = new Image()
        image.src = source ?? ''
        await image.decode()
        const canvas = document.createElement('canvas')
        ;[canvas.width, canvas.height] = [580, 80]
        const context = canvas.getContext('2d')
        context?.drawImage(image, 0, 0, 580, 80)
        return context?.getImageData(0, 0, 580, 80).data ?? new Uint8ClampedArray()
      }
      const [a, b] = [await pixels(one), await pixels(other)]
      return a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length
    },
    [`data:image/png;base64,${png.toString('base64')}`, `data:image/svg+xml;base64,${svg.toString('base64')}`],
  )
  expect(apart).toBeLessThan(2)
  await asha.leave()
})

it('puts a picture of the selection on the clipboard', async () => {
  const { edit } = await stage.app.createBoard(STRIP)
  const asha = await stage.join(edit, 'Asha')
  await asha.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await asha.page.evaluate(() => window.wallstorm?.select(['c', 'e']))
  await asha.press('Control+Shift+c')
  await asha.page.getByText('The picture is on the clipboard.').waitFor()
  const width = await asha.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const blob = await item?.getType('image/png')
    return blob && (await createImageBitmap(blob)).width
  })
  expect(width).toBe(2 * 420)
  await asha.leave()
})

it('refuses kindly what is too large for one picture', async () => {
  const notes = [...STRIP.notes, { id: 'away', kind: 'event', text: 'Far away', x: 9_000_000, y: 0 }]
  const { edit } = await stage.app.createBoard({ ...STRIP, notes })
  const asha = await stage.join(edit, 'Asha')
  await asha.page.getByRole('button', { name: 'Export' }).click()
  await asha.page.getByRole('menuitem', { name: 'Picture of the wall (PNG)' }).click()
  await asha.page.getByText(/^This is too large for one picture/).waitFor()
  await asha.leave()
})
