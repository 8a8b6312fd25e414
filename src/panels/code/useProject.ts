import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { CodeStyle, ExportFile } from '../../domain/export/ExportTarget.ts'
import type { Reading } from '../../session/reading/Reading.ts'

export interface Project {
  readonly style: CodeStyle
  readonly files: readonly ExportFile[]
  /** Paths that the last change of the wall made or changed. */
  readonly changed: ReadonlySet<string>
}

/** The generated project, asked for again whenever the wall was read anew; the last good one while it is on its way. */
export function useProject(
  reading: Reading,
  style: CodeStyle,
): { readonly project: Project | null; readonly error: string | null } {
  const model = useStore(reading.state, (state) => state.model)
  const [project, setProject] = useState<Project | null>(null)
  const [error, setError] = useState<string | null>(null)
  useEffect(() => {
    if (!model) return
    let isCurrent = true
    reading.files('typescript', style).then(
      (files) => {
        if (!isCurrent) return
        setError(null)
        setProject((before) => following(before, files, style))
      },
      (reason: unknown) => isCurrent && setError(reason instanceof Error ? reason.message : String(reason)),
    )
    return () => {
      isCurrent = false
    }
  }, [reading, model, style])
  return { project, error }
}

/** The same project object where nothing changed, so that nothing is drawn again. Another style is no change of the wall. */
export function following(before: Project | null, files: readonly ExportFile[], style: CodeStyle): Project {
  if (before?.style !== style) return { style, files, changed: new Set() }
  const known = new Map(before.files.map(({ path, text }) => [path, text]))
  const changed = files.filter(({ path, text }) => known.get(path) !== text).map(({ path }) => path)
  if (changed.length === 0 && files.length === before.files.length) return before
  return { style, files, changed: new Set(changed) }
}
