import { useEffect, useRef, useState } from 'react'
import { fetchVersions, keepVersion, type Opened, restoreVersion, type Version } from '../../session/api/versions.ts'
import { versionTitle } from './versionTitle.ts'

/** What was done and what takes it back, or what went wrong. */
interface News {
  readonly words: string
  readonly before?: Version
}

/** The kept moments of a wall, and what can be done with them: one thing at a time, a second is not begun. */
export interface Versions {
  /** Newest first; null until they were fetched once. */
  readonly list: readonly Version[] | null
  /** Why the list could not be fetched. */
  readonly trouble: string | null
  readonly busy: boolean
  readonly news: News | null
  /** Answers whether it was kept. */
  keep(name: string): Promise<boolean>
  restore(version: Version): Promise<boolean>
  takeBack(before: Version): Promise<boolean>
}

export function useVersions({ boardId, capability }: Opened): Versions {
  const wall = { boardId, capability }
  const [list, setList] = useState<readonly Version[] | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [news, setNews] = useState<News | null>(null)
  const [busy, setBusy] = useState(false)
  const isAsking = useRef(false)

  const fetchList = () =>
    fetchVersions(wall).then(
      (all) => {
        setList([...all].reverse())
        setTrouble(null)
      },
      (error: unknown) => setTrouble(wordsOf(error)),
    )
  // biome-ignore lint/correctness/useExhaustiveDependencies: fetched once at the start, then after each thing done
  useEffect(() => void fetchList(), [])

  const ask = async (call: () => Promise<News>): Promise<boolean> => {
    if (isAsking.current) return false
    isAsking.current = true
    setBusy(true)
    try {
      setNews(await call())
      return true
    } catch (error) {
      // What was done before can still be taken back.
      setNews((earlier) => ({ ...earlier, words: wordsOf(error) }))
      return false
    } finally {
      isAsking.current = false
      setBusy(false)
      void fetchList()
    }
  }
  return {
    ...{ list, trouble, busy, news },
    keep: (name) =>
      ask(async () => {
        await keepVersion(wall, name)
        return { words: `“${name}” is kept.` }
      }),
    restore: (version) =>
      ask(async () => ({
        words: `The wall is as it was at “${versionTitle(version)}”, for everybody.`,
        before: await restoreVersion(wall, version.id),
      })),
    takeBack: (before) =>
      ask(async () => {
        await restoreVersion(wall, before.id)
        return { words: 'The wall is as it was before.' }
      }),
  }
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
