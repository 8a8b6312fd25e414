import { Toolbar } from 'radix-ui'
import { memo } from 'react'
import type { Board } from '../../domain/board/Board.ts'
import type { TracedSymbol } from '../../domain/export/traceSymbols.ts'
import { getKind } from '../../domain/notation/kinds.ts'
import styles from './CodeView.module.css'
import { placeOfLines } from './lineGeometry.ts'
import { stickiesOf, stickyWords } from './stickies.ts'

interface SymbolGutterProps {
  readonly board: Board
  readonly symbols: readonly TracedSymbol[]
  /** The symbol that is looked at. */
  readonly current: string | undefined
  readonly onPick: (symbol: TracedSymbol) => void
}

/** A mark beside each symbol, in the colour of its stickies. One stop of the Tab key; arrows go from symbol to symbol. */
export const SymbolGutter = memo(function SymbolGutter({ board, symbols, current, onPick }: SymbolGutterProps) {
  return (
    <Toolbar.Root orientation="vertical" aria-label="Symbols of this file" className={styles.gutter}>
      {symbols.map((symbol) => {
        const stickies = stickiesOf(board, symbol.notes)
        const [first] = stickies
        const words = `${symbol.symbol}: ${stickies.map(stickyWords).join(', ')}`
        return (
          <Toolbar.Button
            key={`${symbol.symbol} ${symbol.lines[0]}`}
            className={styles.symbol}
            aria-label={words}
            aria-pressed={symbol.symbol === current}
            title={words}
            data-member={symbol.symbol.includes('.')}
            style={{ ...placeOfLines(symbol.lines), ...(first?.kind && { color: getKind(first.kind).colour }) }}
            onClick={() => onPick(symbol)}
          />
        )
      })}
    </Toolbar.Root>
  )
})
