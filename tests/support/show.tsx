import { act, type ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { onTestFinished } from 'vitest'
import { TooltipTiming } from '../../src/ui/Tooltip.tsx'

/** Shows it in the page of this test, which needs jsdom, until the test is over. */
export async function show(content: ReactElement): Promise<void> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  const host = document.body.appendChild(document.createElement('div'))
  const root = createRoot(host)
  onTestFinished(async () => {
    await act(async () => root.unmount())
    host.remove()
  })
  await act(async () => root.render(<TooltipTiming>{content}</TooltipTiming>))
}
