import type { Element, Root } from 'hast'
import json from 'highlight.js/lib/languages/json'
import markdown from 'highlight.js/lib/languages/markdown'
import typescript from 'highlight.js/lib/languages/typescript'
import { createLowlight } from 'lowlight'
import { Copy } from 'lucide-react'
import { createElement, type ReactNode, useMemo, useRef } from 'react'
import type { Board, Id } from '../../domain/board/Board.ts'
import type { ExportFile } from '../../domain/export/ExportTarget.ts'
import type { NotePlace } from '../../domain/export/manifest.ts'
import type { TracedSymbol } from '../../domain/export/traceSymbols.ts'
import { copyText } from '../../ui/copyText.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { keysHere } from '../../ui/keysHere.ts'
import { say } from '../../ui/notices/notices.ts'
import styles from './CodeView.module.css'
import { LineMark } from './LineMark.tsx'
import { SymbolGutter } from './SymbolGutter.tsx'
import { useLinePicking } from './useLinePicking.ts'
import { useReveal } from './useReveal.ts'

const lowlight = createLowlight({ json, markdown, typescript })
const LANGUAGES: Readonly<Record<string, string>> = { ts: 'typescript', json: 'json', md: 'markdown' }

interface CodeViewProps {
  readonly file: ExportFile
  readonly board: Board
  /** Of this file, top down. */
  readonly symbols: readonly TracedSymbol[]
  /** Places in this file that the selection gave. */
  readonly lit: readonly NotePlace[]
  /** The place that is looked at. */
  readonly current: NotePlace
  readonly selection: ReadonlySet<Id>
  readonly onPick: (symbol: TracedSymbol) => void
}

/** One file, highlighted, with numbered lines; a line or the mark beside it leads to its stickies. */
export function CodeView({ file, board, symbols, lit, current, selection, onPick }: CodeViewProps) {
  const view = useRef<HTMLElement>(null)
  const code = useMemo(() => highlighted(file), [file])
  const lines = useMemo(() => file.text.split('\n').length - (file.text.endsWith('\n') ? 1 : 0), [file])
  const { codeRef, hovered } = useLinePicking(symbols, onPick)
  useReveal(view, current, selection)
  const copy = async () => {
    if (await copyText(file.text)) say(`${file.path} is on the clipboard.`)
    else say(`This page may not use the clipboard here. Select the lines and press ${keysHere('Mod+C')}.`, 'error')
  }
  return (
    <section ref={view} className={styles.view} aria-label={file.path}>
      <SymbolGutter board={board} symbols={symbols} current={current.symbol} onPick={onPick} />
      <pre className={styles.numbers} aria-hidden="true">
        {Array.from({ length: lines }, (_, index) => index + 1).join('\n')}
      </pre>
      <div ref={codeRef} className={styles.code}>
        {hovered ? <LineMark lines={hovered.lines} look="hovered" /> : null}
        {lit.map(({ symbol, lines: range }) =>
          range ? <LineMark key={`${symbol} ${range[0]}`} lines={range} look="lit" /> : null,
        )}
        {current.lines ? <LineMark lines={current.lines} look="current" /> : null}
        <pre>
          <code>{code}</code>
        </pre>
      </div>
      <div className={styles.copy}>
        <IconButton label="Copy this file" icon={<Copy />} onClick={() => void copy()} />
      </div>
    </section>
  )
}

function highlighted({ path, text }: ExportFile): ReactNode {
  const language = LANGUAGES[path.slice(path.lastIndexOf('.') + 1)]
  return language ? createElement('span', null, ...nodesOf(lowlight.highlight(language, text))) : text
}

function nodesOf({ children }: Root | Element): readonly ReactNode[] {
  return children.map((node) => {
    if (node.type === 'text') return node.value
    if (node.type !== 'element') return null
    const names = node.properties.className
    const className = Array.isArray(names) ? names.join(' ') : undefined
    return createElement('span', { className }, ...nodesOf(node))
  })
}
