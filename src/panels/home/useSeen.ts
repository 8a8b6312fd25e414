import { type RefObject, useEffect, useRef, useState } from 'react'

/** How far below the window something counts as seen, so that it is there when one gets to it. */
const AHEAD = '100px'

/** Whether the element was ever in sight, or nearly so: what waits for it is loaded no sooner. */
export function useSeen<E extends Element>(): readonly [RefObject<E | null>, boolean] {
  const ref = useRef<E>(null)
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (!element || seen) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true)
      },
      { rootMargin: AHEAD },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [seen])
  return [ref, seen]
}
