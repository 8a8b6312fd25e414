// @vitest-environment jsdom
import { expect, it } from 'vitest'
import type { ContextElement } from '../../../src/domain/interpretation/model.ts'
import { AddRelationship } from '../../../src/panels/map/AddRelationship.tsx'
import { mount } from '../../support/mount.ts'

const context = (id: string): ContextElement => ({
  ...{ id, name: id, identifier: id, subdomain: null, bigBallOfMud: false },
  ...{ aggregates: [], systems: [], policies: [], readModels: [], events: [] },
  loose: { commands: [], events: [], times: [], actors: [], hotspots: [], definitions: [], opportunities: [] },
})

it('joins what it shows when somebody deleted the context that was chosen', async () => {
  const added: (readonly string[])[] = []
  const adder = (...ids: readonly string[]) => (
    <AddRelationship
      contexts={ids.map(context)}
      from={undefined}
      onAdd={(upstream, downstream) => added.push([upstream, downstream])}
    />
  )
  const { host, draw, when } = await mount(adder('Orders', 'Kitchen', 'Delivery'))
  const [upstream] = host.querySelectorAll('select')
  if (!upstream) throw new Error('no list of contexts')
  await when(() => {
    upstream.value = 'Delivery'
    upstream.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await draw(adder('Orders', 'Kitchen'))
  await when(() => host.querySelector('button')?.click())
  expect(added).toEqual([['Orders', 'Kitchen']])
})
