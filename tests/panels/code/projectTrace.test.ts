import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseBoard } from '../../../src/domain/board/parseBoard.ts'
import { buildContextMap } from '../../../src/domain/context-map/buildContextMap.ts'
import { emitProject } from '../../../src/domain/export/typescript/emitProject.ts'
import { readBoard } from '../../../src/domain/lint/readBoard.ts'
import { placesOf, symbolAt, traceProject } from '../../../src/panels/code/projectTrace.ts'

const ORDER = 'src/contexts/order-management/domain/order/order.gen.ts'

/** The project of the food-delivery template. */
function foodDelivery() {
  const path = join(import.meta.dirname, '../../../public/templates/food-delivery.wall.json')
  const parsed = parseBoard(readFileSync(path))
  if (!parsed.ok) throw new Error('the template is no board')
  const { board } = parsed
  const model = readBoard(board)
  return emitProject({ board, model, map: buildContextMap(board.title, model) })
}

const files = foodDelivery()
const trace = traceProject(files)
const linesOf = (path: string) => files.find((file) => file.path === path)?.text.split('\n') ?? []

describe('the trace of a project', () => {
  it('knows the symbols of a file top down, each with its stickies and its lines', () => {
    const placed = trace.symbols.get(ORDER)?.find(({ symbol }) => symbol === 'OrderPlaced')
    expect(placed?.notes).toEqual(['e-order-placed'])
    const [first = 0, last = 0] = placed?.lines ?? []
    expect(
      linesOf(ORDER)
        .slice(first - 1, last)
        .join('\n'),
    ).toMatch(/^\/\*\* Order Placed \*\/\nexport interface OrderPlaced \{\n( .*\n)+\}$/)
    const starts = trace.symbols.get(ORDER)?.map(({ lines }) => lines[0]) ?? []
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  })

  it('finds the innermost symbol of a line, and none between symbols', () => {
    const symbols = trace.symbols.get(ORDER) ?? []
    const member = symbols.find(({ symbol }) => symbol === 'decide.placeOrder')
    expect(symbolAt(symbols, member?.lines[0] ?? 0)).toBe(member)
    expect(symbolAt(symbols, 1)).toBeUndefined()
  })

  it('leads from a sticky to the code that is most about it, then tests, then files as a whole', () => {
    const places = placesOf(trace, new Set(['c-place-order']))
    expect(places[0]).toMatchObject({ file: ORDER, symbol: 'PlaceOrder' })
    const inOrder = places.filter(({ file }) => file === ORDER).map(({ symbol }) => symbol)
    expect(inOrder).toContain('decide.placeOrder')
    expect(inOrder).not.toContain('decide')
    const kinds = places.map(({ file, symbol }) => (symbol === undefined ? 2 : /\.(test|fixture)\./.test(file) ? 1 : 0))
    expect(kinds).toEqual(kinds.toSorted())
    expect(new Set(kinds)).toEqual(new Set([0, 1, 2]))
  })

  it('has no place for what is selected and gave nothing, or for nothing', () => {
    expect(placesOf(trace, new Set(['somebody-elses']))).toEqual([])
    expect(placesOf(trace, new Set())).toEqual([])
  })

  it('is empty without a manifest, or with one of another shape', () => {
    const manifest = (text: string) => [{ path: '.wallstorm/manifest.json', text }]
    expect(traceProject([]).files.size).toBe(0)
    expect(traceProject(manifest('{"files":[1]}')).files.size).toBe(0)
    const old = traceProject(manifest('{"files":{"a.ts":{"owner":"tool","notes":["n1"],"hash":"x"}}}'))
    expect([...old.files]).toEqual([['a.ts', ['n1']]])
  })
})
