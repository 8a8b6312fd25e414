// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { ContextMap } from '../../../src/domain/context-map/ContextMap.ts'
import { layoutContextMap } from '../../../src/domain/context-map/layoutContextMap.ts'
import { useMapDrawing } from '../../../src/panels/map/useMapDrawing.ts'
import type { Reading } from '../../../src/session/reading/Reading.ts'
import { exampleMap } from '../../support/exampleMap.ts'
import { mountHook } from '../../support/mountHook.ts'

it('shows the map again, and no error, when one takes back what could not be drawn', async () => {
  const layout = await layoutContextMap(exampleMap)
  const state = createStore<{ readonly map: ContextMap }>(() => ({ map: exampleMap }))
  const reading = {
    state,
    layout: (map: ContextMap) =>
      map.relationships.length > 0 ? Promise.resolve(layout) : Promise.reject(new Error('no room')),
  } as unknown as Reading
  const { now, when } = await mountHook(() => useMapDrawing(reading))
  expect(now()).toMatchObject({ drawn: { map: exampleMap }, error: null })
  await when(() => state.setState({ map: { ...exampleMap, relationships: [] } }))
  expect(now().error).toBe('no room')
  await when(() => state.setState({ map: { ...exampleMap } }))
  expect(now()).toMatchObject({ drawn: { map: exampleMap }, error: null })
}, 60_000)
