import { describe, expect, it } from 'vitest'
import { mergeIntoProject, type ProjectMerge } from '../../../../src/domain/export/writing/mergeIntoProject.ts'
import { projectOf } from '../../../support/project/projectOf.ts'
import { wall } from '../../../support/wall.ts'

const OWN = 'src/contexts/sales/domain/order/order.ts'
const GENERATED = 'src/contexts/sales/domain/order/order.gen.ts'
const LATER = 'src/contexts/sales/domain/purchase/purchase.ts'

function generated(aggregate: string) {
  return projectOf(
    wall()
      .context('Sales', { at: [-50, -50], size: [1500, 500] })
      .command('Place')
      .aggregate(aggregate)
      .event('Placed')
      .board(),
  )
}

const bytes = (text: string) => new TextEncoder().encode(text)

function projectWith(files: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ...generated('Order').map(({ path, text }): [string, Uint8Array] => [path, bytes(text)]),
    ...Object.entries(files),
  ])
}

function merged(merge: ProjectMerge) {
  if (!merge.ok) throw new Error(`${merge.path} is no text`)
  return merge
}

describe('mergeIntoProject', () => {
  const order = generated('Order').find(({ path }) => path === OWN)?.text ?? ''

  it('moves what a person wrote, takes away what went, and leaves the rest byte for byte', () => {
    const logo = Uint8Array.of(137, 80, 78, 71, 255)
    const existing = projectWith({ [OWN]: bytes(`${order}// mine\n`), 'logo.png': logo, 'src/latin.ts': logo })
    const { files, plan } = merged(mergeIntoProject(existing, generated('Purchase'), { force: false }))
    expect(plan.moves).toContainEqual({ from: OWN, to: LATER })
    expect(new TextDecoder().decode(files.get(LATER))).toMatch(/class Purchase [\s\S]*\/\/ mine\n$/)
    expect([files.has(OWN), files.has(GENERATED)]).toEqual([false, false])
    expect([files.get('logo.png'), files.get('src/latin.ts')]).toEqual([logo, logo])
  })

  it('gives everything back as it was where an edited generated file stops it', () => {
    const existing = projectWith({ [GENERATED]: bytes('// mine\n') })
    const { files, plan } = merged(mergeIntoProject(existing, generated('Order'), { force: false }))
    expect(plan.edited).toEqual([GENERATED])
    expect(files).toEqual(existing)
    const forced = merged(mergeIntoProject(existing, generated('Order'), { force: true }))
    expect(forced.files).toEqual(projectWith({}))
  })

  it('refuses a file of the project that is no text', () => {
    const existing = projectWith({ [OWN]: Uint8Array.of(255, 254, 0) })
    expect(mergeIntoProject(existing, generated('Order'), { force: true })).toEqual({
      ...{ ok: false, code: 'not-utf8', path: OWN },
    })
  })
})
