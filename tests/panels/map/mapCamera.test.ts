import { describe, expect, it } from 'vitest'
import { createMapCamera } from '../../../src/panels/map/mapCamera.ts'

const picture = { width: 1000, height: 500 }

function shownWhole() {
  const view = createMapCamera()
  view.camera.resize({ width: 656, height: 800 })
  view.follow(picture)
  return view
}

describe('createMapCamera', () => {
  it('shows a new picture whole', () => {
    const { camera } = shownWhole()
    const { x, y, zoom } = camera.get()
    expect([Math.round(x), Math.round(y), zoom]).toEqual([-47, -417, 0.6])
  })

  it('shows the next picture and a new size whole until somebody moves it', () => {
    const view = shownWhole()
    view.follow({ width: 2000, height: 500 })
    expect(view.camera.get().zoom).toBe(0.3)
    view.camera.panBy({ x: 10, y: 0 })
    view.follow(picture)
    expect(view.camera.get().zoom).toBe(0.3)
    view.fit(picture, 'at once')
    view.follow({ width: 2000, height: 500 })
    expect(view.camera.get().zoom).toBe(0.3)
  })

  it('waits for a size', () => {
    const view = createMapCamera()
    view.follow(picture)
    expect(view.camera.get().zoom).toBe(1)
    view.camera.resize({ width: 656, height: 800 })
    view.follow(picture)
    expect(view.camera.get().zoom).toBe(0.6)
  })

  it('obeys the keys of a map and leaves the others', () => {
    const { camera, obey } = shownWhole()
    const { x } = camera.get()
    expect(obey('ArrowRight', picture)).toBe(true)
    expect(camera.get().x).toBeCloseTo(x + 72 / 0.6)
    expect(obey('+', picture)).toBe(true)
    expect(camera.get().zoom).toBeCloseTo(0.75)
    expect(obey('Mod+0', picture)).toBe(true)
    expect(camera.get().zoom).toBeCloseTo(1)
    expect(obey('E', picture)).toBe(false)
  })
})
