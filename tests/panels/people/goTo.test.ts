import { describe, expect, it } from 'vitest'
import { goTo } from '../../../src/panels/people/goTo.ts'
import type { Peer } from '../../../src/session/Session.ts'
import { createCamera } from '../../../src/workspace/camera/Camera.ts'
import { ManualClock } from '../../support/ManualClock.ts'

const PEER: Peer = {
  ...{ clientId: 1, name: 'Asha', colour: '#c00', role: 'edit' },
  ...{ cursor: null, selection: [], drag: null, editing: null, view: null, laser: null, following: null },
}

function camera() {
  const made = createCamera(new ManualClock())
  made.resize({ width: 1000, height: 500 })
  return made
}

describe('going to a person', () => {
  it('shows all that they see', () => {
    const effects = goTo({ ...PEER, view: { x: 0, y: 0, width: 2000, height: 1000 } }, camera())
    expect(effects.at(-1)).toEqual({ do: 'look', at: { x: 0, y: 0, zoom: 0.5 } })
  })

  it('shows their pointer where their view is not known', () => {
    expect(goTo({ ...PEER, cursor: { x: 900, y: 700 } }, camera()).at(-1)).toEqual({
      do: 'look',
      at: { x: 400, y: 450, zoom: 1 },
    })
  })

  it('stays where neither is known', () => {
    expect(goTo(PEER, camera())).toEqual([])
  })
})
