import { createElement } from 'react'
import { type Mounted, mount } from './mount.ts'

interface HookProps {
  readonly useHook: () => void
}

/** Runs a hook in a component of its own; `now` is what it gave last. */
export async function mountHook<T>(
  useHook: () => T,
): Promise<{ readonly now: () => T; readonly when: Mounted['when'] }> {
  const given: T[] = []
  const { when } = await mount(createElement(Hook, { useHook: () => void given.push(useHook()) }))
  const now = () => {
    const last = given.at(-1)
    if (last === undefined) throw new Error('the hook was never run')
    return last
  }
  return { now, when }
}

function Hook({ useHook }: HookProps) {
  useHook()
  return null
}
