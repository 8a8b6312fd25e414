import { useEffect } from 'react'

/** Calls back when a person goes back to this page and the browser shows it as it was left, nothing in it begun anew. */
export function useReturn(onReturn: () => void): void {
  useEffect(() => {
    const listen = ({ persisted }: PageTransitionEvent) => {
      if (persisted) onReturn()
    }
    addEventListener('pageshow', listen)
    return () => removeEventListener('pageshow', listen)
  })
}
