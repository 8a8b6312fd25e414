import { describe, expect, it } from 'vitest'
import type { ContextMap } from '../../../../src/domain/context-map/ContextMap.ts'
import { emitPlantuml } from '../../../../src/domain/export/context-map-plantuml/emitPlantuml.ts'
import { plantumlText } from '../../../../src/domain/export/context-map-plantuml/plantumlText.ts'
import { exampleMap, mapContext, mapRelationship } from '../../../support/exampleMap.ts'
import { NASTY_NAMES } from '../../../support/nastyNames.ts'
import { askPlantuml, hasPlantuml } from '../../../support/plantuml.ts'

function plantumlOf(map: ContextMap): string {
  return emitPlantuml({ map })[0]?.text ?? ''
}

const nastyMap: ContextMap = {
  title: NASTY_NAMES.join('\n'),
  contexts: NASTY_NAMES.map((name, index) =>
    mapContext(`c${index}`, { name, aggregates: [name], bigBallOfMud: index % 2 === 0 }),
  ),
  relationships: NASTY_NAMES.slice(1).map((name, index) =>
    mapRelationship(`c${index}`, `c${index + 1}`, { via: [name, name] }),
  ),
}

const LINES = [
  /^@(start|end)uml$/,
  /^title [^\\"!@<>%$~'/[\]]*(<U\+[0-9A-F]{4}>[^\\"!@<>%$~'/[\]]*)*$/,
  /^(hide stereotype|skinparam \w+ (false|\{)| {2}\w+(<<\w+>>)? [#\w]+|\})$/,
  /^(rectangle|cloud) "[^"]+" as ctx_\w+( <<\w+>>)?$/,
  /^ctx_\w+ "[A-Z, ]+" [-.>[\]a-z]+ "[A-Z, ]+" ctx_\w+( : .+)?$/,
]

describe('emitPlantuml', () => {
  it('has one line per context and relationship', () => {
    const lines = plantumlOf(exampleMap).split('\n')
    expect(lines).toContain('rectangle "Payment\\ngeneric subdomain\\nPayment\\nBank" as ctx_payment <<generic>>')
    expect(lines).toContain('cloud "Legacy ERP\\nbig ball of mud\\nEverything" as ctx_legacy')
    expect(lines).toContain('ctx_orders "U" ..> "D" ctx_payment : Order Placed')
    expect(lines).toContain('ctx_payment "U, OHS, PL" --> "D, ACL" ctx_orders : Payment Authorised\\nPayment Declined')
    expect(lines.filter((line) => line.startsWith('ctx_'))).toHaveLength(exampleMap.relationships.length)
  })

  it.each([
    ['example', exampleMap],
    ['nasty names', nastyMap],
    ['empty', { title: '', contexts: [], relationships: [] }],
  ] as const)('holds no line but its own: %s', (_, map) => {
    const text = plantumlOf(map)
    const strange = text
      .trimEnd()
      .split('\n')
      .filter((line) => !LINES.some((pattern) => pattern.test(line)))
    expect(strange).toEqual([])
    expect(text.replace(/<<\w+>>/g, '').match(/[%$!@`]|\/'|<(?!U\+)/g)).toEqual(['@', '@'])
  })

  const withPlantuml = hasPlantuml ? it : it.todo
  withPlantuml('is a diagram of components to PlantUML itself, which is not installed where this is a todo', () => {
    expect(askPlantuml(plantumlOf(exampleMap))).toMatchObject({
      isRight: true,
      said: expect.stringMatching(/^DESCRIPTION/),
    })
    expect(askPlantuml(plantumlOf(nastyMap))).toMatchObject({ isRight: true })
    expect(askPlantuml(plantumlOf(exampleMap).replace('@enduml', 'rectangle "x" ((\n@enduml'))).toMatchObject({
      isRight: false,
    })
  })
})

describe('plantumlText', () => {
  it('leaves words of any script alone and writes every other character as its code', () => {
    expect(plantumlText('Order 1, 订单 🚚')).toBe('Order 1, 订单 🚚')
    expect(plantumlText('!a\n"b"\u2028%c\uD800')).toBe('<U+0021>a <U+0022>b<U+0022> <U+0025>c<U+FFFD>')
  })
})
