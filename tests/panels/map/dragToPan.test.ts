// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { dragToPan } from '../../../src/panels/map/dragToPan.ts'
import { createMapCamera } from '../../../src/panels/map/mapCamera.ts'

function open() {
  const host = document.createElement('section')
  host.setPointerCapture = () => undefined
  const { camera } = createMapCamera()
  const panBy = vi.spyOn(camera, 'panBy')
  dragToPan(host, camera)
  const send = (type: string, clientX: number, buttons: number) =>
    host.dispatchEvent(new MouseEvent(type, { clientX, buttons, bubbles: true }))
  return { send, panBy }
}

it('pans the map while the button is down', () => {
  const { send, panBy } = open()
  send('pointerdown', 100, 1)
  send('pointermove', 110, 1)
  expect(panBy).toHaveBeenCalledWith({ x: 10, y: 0 })
})

it('pans nothing when the button was let go outside the map', () => {
  const { send, panBy } = open()
  send('pointerdown', 2, 1)
  send('pointermove', 0, 1)
  send('pointermove', 50, 0)
  send('pointermove', 90, 0)
  expect(panBy).not.toHaveBeenCalled()
})
