import { describe, expect, it } from 'vitest'
import { createBoardDocument } from '../../../../src/document/createBoardDocument.ts'
import { interpret } from '../../../../src/domain/interpretation/interpret.ts'
import { rememberNames } from '../../../../src/session/rememberNames.ts'
import { NASTY_NAMES } from '../../../support/nastyNames.ts'
import { compileProjects } from '../../../support/project/compileProjects.ts'
import { MemoryFolder } from '../../../support/project/MemoryFolder.ts'
import { projectOf } from '../../../support/project/projectOf.ts'

const MINE = '// written by hand\n'

/** One strip in one context, exported and written in, with its names remembered as the page does. */
function strip() {
  const document = createBoardDocument()
  const frame = { id: 'f', kind: 'context', name: 'Sales', x: -50, y: -50, width: 1000, height: 400 } as const
  document.apply({ type: 'add-frames', frames: [frame] })
  document.apply({
    type: 'add-notes',
    notes: [
      { id: 'c', kind: 'command', text: 'Place Order', x: 0, y: 0 },
      { id: 'a', kind: 'aggregate', text: 'Order', x: 180, y: 0 },
      { id: 'e', kind: 'event', text: 'Order Placed', x: 490, y: 0 },
    ],
  })
  const folder = new MemoryFolder()
  const regenerate = () => {
    rememberNames(document, interpret(document.board))
    return folder.export(projectOf(document.board))
  }
  regenerate()
  folder.edit('src/contexts/sales/domain/order/order.ts', (text) => text + MINE)
  return { document, folder, regenerate }
}

/** The file that holds the line by hand; there is one. */
function fileByHand(folder: MemoryFolder): string {
  const holding = folder.project.filter(({ text }) => text.includes(MINE))
  expect(holding).toHaveLength(1)
  return holding[0]?.path ?? ''
}

describe('a sticky renamed again and again, whatever people call it', () => {
  it('takes its symbol and its file along, and goes on compiling', () => {
    const { document, folder, regenerate } = strip()
    const folders = new Map<string, MemoryFolder>()
    for (const [index, name] of NASTY_NAMES.entries()) {
      document.apply({ type: 'edit-text', id: 'a', text: name })
      document.apply({ type: 'rename-frame', id: 'f', name: NASTY_NAMES.at(-1 - index) ?? '' })
      const plan = regenerate()
      expect(plan, name).toMatchObject({ conflicts: [], edited: [], orphans: [], strays: [], staleImports: [] })

      const identifiers = ({ contexts }: ReturnType<typeof interpret>) =>
        contexts.flatMap(({ identifier, aggregates }) => [identifier, ...aggregates.map((root) => root.identifier)])
      const fresh = interpret({ ...document.board, names: new Map() })
      expect(identifiers(interpret(document.board)), name).toEqual(identifiers(fresh))
      expect(folder.text(fileByHand(folder)), name).toContain(`class ${fresh.contexts[0]?.aggregates[0]?.identifier} `)

      const first = new MemoryFolder()
      first.export(projectOf(document.board))
      expect([...folder.files.keys()].sort(), name).toEqual([...first.files.keys()].sort())
      folders.set(`name-${index}`, folder.copy())
    }
    const projects = new Map(Array.from(folders, ([key, { project }]) => [key, project] as const))
    expect(compileProjects(projects).errors).toEqual([])
  }, 120_000)

  it('comes back to where it was with undo', () => {
    const { document, folder, regenerate } = strip()
    document.apply({ type: 'edit-text', id: 'a', text: 'Purchase' })
    regenerate()
    expect(fileByHand(folder)).toBe('src/contexts/sales/domain/purchase/purchase.ts')
    document.undo()
    regenerate()
    expect(fileByHand(folder)).toBe('src/contexts/sales/domain/order/order.ts')
    expect(folder.text(fileByHand(folder))).toContain('class Order ')
  })
})
