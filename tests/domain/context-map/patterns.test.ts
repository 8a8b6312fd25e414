import { describe, expect, it } from 'vitest'
import type { Board, Relationship } from '../../../src/domain/board/Board.ts'
import { decide } from '../../../src/domain/board/decide.ts'
import { evolve } from '../../../src/domain/board/evolve.ts'
import { formatBoard } from '../../../src/domain/board/formatBoard.ts'
import type { Operation } from '../../../src/domain/board/operations.ts'
import { parseBoard } from '../../../src/domain/board/parseBoard.ts'
import { buildContextMap } from '../../../src/domain/context-map/buildContextMap.ts'
import { drawContextMap } from '../../../src/domain/context-map/drawContextMap.ts'
import { formatSvg } from '../../../src/domain/context-map/formatSvg.ts'
import { layoutContextMap } from '../../../src/domain/context-map/layoutContextMap.ts'
import { emitCml } from '../../../src/domain/export/context-map-cml/emitCml.ts'
import { emitMermaid } from '../../../src/domain/export/context-map-mermaid/emitMermaid.ts'
import { emitPlantuml } from '../../../src/domain/export/context-map-plantuml/emitPlantuml.ts'
import { interpret } from '../../../src/domain/interpretation/interpret.ts'
import { cmlErrors } from '../../support/cmlErrors.ts'
import { ninePatterns } from '../../support/ninePatterns.ts'
import { wall } from '../../support/wall.ts'

const two = () =>
  wall()
    .context('Orders', { id: 'orders', at: [0, 0], size: [400, 400] })
    .context('Billing', { id: 'billing', at: [1000, 0], size: [400, 400] })
    .board()

function applied(board: Board, operation: Operation): Board {
  const plan = decide(board, operation)
  if (!plan.ok) throw new Error(plan.message)
  return evolve(board, plan)
}

function related(change: Partial<Relationship>): Board {
  const plain = { pattern: 'upstream-downstream', upstreamRoles: [], downstreamRoles: [] } as const
  const relationship = { id: 'r', upstream: 'orders', downstream: 'billing', ...plain, ...change }
  return applied(two(), { type: 'put-relationship', relationship })
}

/** How a board's map is drawn and written. */
async function shown(board: Board) {
  const reloaded = parseBoard(formatBoard(board))
  if (!reloaded.ok) throw new Error(reloaded.message)
  const model = interpret(reloaded.board)
  const map = buildContextMap(board.title, model)
  const picture = drawContextMap(map, await layoutContextMap(map))
  return {
    model,
    svg: formatSvg(picture.root),
    cml: emitCml({ board, model, map })[0]?.text ?? '',
    mermaid: emitMermaid({ map })[0]?.text ?? '',
    plantuml: emitPlantuml({ map })[0]?.text ?? '',
  }
}

/** The pattern, how it is said on the board, and what every face and text says of it. */
const PATTERNS = [
  ['partnership', related({ pattern: 'partnership' }), '[P]<->[P]', 'partnership', '"P" -[bold]- "P"'],
  ['shared kernel', related({ pattern: 'shared-kernel' }), '[SK]<->[SK]', 'shared kernel', '"SK" -[bold]- "SK"'],
  ['customer', related({ pattern: 'customer-supplier' }), '[U,S]->[D,C]', 'U, S #8594; D, C', '"U, S" --> "D, C"'],
  ['conformist', related({ downstreamRoles: ['conformist'] }), '[U]->[D,CF]', 'U #8594; D, CF', '"U" --> "D, CF"'],
  [
    'anticorruption layer',
    related({ downstreamRoles: ['anticorruption-layer'] }),
    '[U]->[D,ACL]',
    'U #8594; D, ACL',
    '"U" --> "D, ACL"',
  ],
  [
    'open host service',
    related({ upstreamRoles: ['open-host-service'] }),
    '[U,OHS]->[D]',
    'U, OHS #8594; D',
    '"U, OHS" --> "D"',
  ],
  [
    'published language',
    related({ upstreamRoles: ['published-language'] }),
    '[U,PL]->[D]',
    'U, PL #8594; D',
    '"U, PL" --> "D"',
  ],
  [
    'separate ways',
    related({ pattern: 'separate-ways' }),
    '// Orders and Billing go separate ways',
    'x-. "separate ways" .-x',
    '"SW" -[dotted]- "SW"',
  ],
  [
    'big ball of mud',
    applied(two(), { type: 'set-big-ball-of-mud', id: 'orders', bigBallOfMud: true }),
    '// big ball of mud',
    ':::mud',
    'cloud "Orders\\nbig ball of mud"',
  ],
] as const

describe('the nine patterns', () => {
  it.each(PATTERNS)(
    '%s is said on the board, drawn with its legend, and exported',
    async (words, board, cml, mermaid, plantuml) => {
      const texts = await shown(board)
      expect(texts.svg).toContain(`>${words}</text>`)
      expect(texts.cml).toContain(cml)
      expect(cmlErrors(texts.cml)).toEqual([])
      expect(texts.mermaid).toContain(mermaid)
      expect(texts.plantuml).toContain(plantuml)
    },
  )

  it('has no legend for what a map does not use', async () => {
    const { svg } = await shown(two())
    for (const [words] of PATTERNS) expect(svg).not.toContain(`>${words}</text>`)
  })

  it('stand on one map, each line of its own kind', async () => {
    const { svg, cml } = await shown(ninePatterns().board())
    for (const [words] of PATTERNS) expect(svg).toContain(`>${words}</text>`)
    for (const name of ['partnership', 'shared-kernel', 'customer-supplier', 'separate-ways'])
      expect(svg).toMatch(new RegExp(`class="map-relationship map-${name}[ "]`))
    expect(cmlErrors(cml)).toEqual([])
  })

  it.each([
    [
      'open-host-service',
      { upstreamRoles: ['open-host-service'] },
      'an open host service is the same for everybody',
      'OHS',
    ],
    ['conformist', { downstreamRoles: ['conformist'] }, 'a conformist takes what there is', 'CF'],
  ] as const)(
    'customer and supplier with %s is explained, mended in one step, and left out of CML',
    async (_, roles, why, code) => {
      const board = related({ pattern: 'customer-supplier', ...roles })
      const { model, cml, svg } = await shown(board)
      const finding = model.findings.find((each) => each.code === 'role-conflict')
      expect(finding?.message).toContain(why)
      expect(cml).toContain('Orders [U,S]->[D,C] Billing')
      expect(cml).toContain(`// also ${code}, which CML forbids beside customer/supplier`)
      expect(cmlErrors(cml)).toEqual([])
      expect(svg).toContain(`>${code}</text>`)
      expect(finding?.fixes).toHaveLength(2)
      for (const { operation } of finding?.fixes ?? []) {
        const codes = interpret(applied(board, operation)).findings.map((each) => each.code)
        expect(codes).not.toContain('role-conflict')
      }
    },
  )
})
