import { act, createElement, type ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { onTestFinished } from 'vitest'
import { TooltipTiming } from '../../src/ui/Tooltip.tsx'

export interface Mounted {
  readonly host: HTMLElement
  /** Draws it anew, as it is now. */
  draw(element: ReactElement): Promise<void>
  /** Does something and waits until React has drawn what came of it. */
  when(deed: () => unknown): Promise<void>
}

class NoResizes {
  observe() {}
  unobserve() {}
  disconnect() {}
}

// What jsdom has not.
Element.prototype.scrollIntoView = () => undefined
const CSS = { escape: (text: string) => text }
Object.assign(globalThis, { CSS, ResizeObserver: NoResizes, IS_REACT_ACT_ENVIRONMENT: true })

/** Draws a component into jsdom's page, and takes it away when the test is over. */
export async function mount(element: ReactElement): Promise<Mounted> {
  const host = document.body.appendChild(document.createElement('div'))
  const root = createRoot(host)
  const when = (deed: () => unknown) => act(async () => void (await deed()))
  onTestFinished(async () => {
    await when(() => root.unmount())
    host.remove()
  })
  const draw = (next: ReactElement) => when(() => root.render(createElement(TooltipTiming, null, next)))
  await draw(element)
  return { host, draw, when }
}
