import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { Id } from '../../domain/board/Board.ts'
import type { NotePlace } from '../../domain/export/manifest.ts'
import type { TracedSymbol } from '../../domain/export/traceSymbols.ts'
import { change } from '../../workspace/Effect.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import { type ProjectTrace, placesOf } from './projectTrace.ts'

/** What is looked at in the project. It follows the selection that all faces share. */
export interface CodeChoice {
  readonly selection: ReadonlySet<Id>
  /** Everywhere the selected stickies are, the best first. */
  readonly places: readonly NotePlace[]
  /** The place that is looked at: a symbol, or a file as a whole. */
  readonly place: NotePlace
  /** Of `place` in `places`; -1 where it is none of them. */
  readonly index: number
  openFile(path: string): void
  openSymbol(symbol: TracedSymbol): void
  /** By its index in `places`, around the ends. */
  openPlace(index: number): void
  clear(): void
}

interface Chosen {
  readonly path: string
  readonly symbol?: string | undefined
  /** The selection it was chosen with: another selection leads elsewhere. */
  readonly during: ReadonlySet<Id>
}

const START = 'README.md'

export function useCodeChoice(workspace: Workspace, trace: ProjectTrace, paths: ReadonlySet<string>): CodeChoice {
  const selection = useStore(workspace.store, (state) => state.selection)
  const [chosen, setChosen] = useState<Chosen>({ path: START, during: new Set() })
  const places = useMemo(() => placesOf(trace, selection), [trace, selection])

  const isPresent = paths.has(chosen.path) && (chosen.during === selection || places.length === 0)
  const shown = isPresent ? chosen : { path: places[0]?.file ?? START, symbol: places[0]?.symbol }
  const symbol = trace.symbols.get(shown.path)?.find((candidate) => candidate.symbol === shown.symbol)
  const place = { file: shown.path, ...(symbol && { symbol: symbol.symbol, lines: symbol.lines }) }

  const choose = (path: string, ids: readonly Id[], name?: string) => {
    const during = new Set(ids)
    workspace.perform([change({ selection: during })])
    setChosen({ path, symbol: name, during: workspace.store.getState().selection })
  }
  return {
    selection,
    places,
    place,
    index: places.findIndex((candidate) => candidate.file === place.file && candidate.symbol === symbol?.symbol),
    openFile: (path) => choose(path, trace.files.get(path) ?? []),
    openSymbol: ({ symbol: name, notes }) => choose(shown.path, notes, name),
    openPlace(index) {
      const next = places.at(index % places.length)
      if (next) setChosen({ path: next.file, symbol: next.symbol, during: selection })
    },
    clear: () => choose(shown.path, []),
  }
}
