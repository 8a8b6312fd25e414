import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { TracedSymbol } from '../../domain/export/traceSymbols.ts'
import { lineAt } from './lineGeometry.ts'
import { symbolAt } from './projectTrace.ts'

interface LinePicking {
  readonly codeRef: RefObject<HTMLDivElement | null>
  /** The symbol that a click would pick. */
  readonly hovered: TracedSymbol | undefined
}

/** A click into the code picks the innermost symbol there; selecting text with the mouse stays what it is. */
export function useLinePicking(symbols: readonly TracedSymbol[], onPick: (symbol: TracedSymbol) => void): LinePicking {
  const codeRef = useRef<HTMLDivElement>(null)
  const [hovered, setHovered] = useState<TracedSymbol>()
  const pick = useEffectEvent((symbol: TracedSymbol) => onPick(symbol))
  useEffect(() => {
    const code = codeRef.current
    if (!code) return
    const symbolUnder = ({ clientY }: MouseEvent) =>
      symbolAt(symbols, lineAt(clientY - code.getBoundingClientRect().top))
    const hover = (event: MouseEvent) => setHovered(event.buttons === 0 ? symbolUnder(event) : undefined)
    const leave = () => setHovered(undefined)
    const click = (event: MouseEvent) => {
      const symbol = symbolUnder(event)
      if (symbol && getSelection()?.isCollapsed !== false) pick(symbol)
    }
    code.addEventListener('pointermove', hover)
    code.addEventListener('pointerleave', leave)
    code.addEventListener('click', click)
    return () => {
      code.removeEventListener('pointermove', hover)
      code.removeEventListener('pointerleave', leave)
      code.removeEventListener('click', click)
    }
  }, [symbols])
  return { codeRef, hovered }
}
