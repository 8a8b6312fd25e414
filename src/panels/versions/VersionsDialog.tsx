import { type FormEvent, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { fetchVersions, keepVersion, type Opened, restoreVersion, type Version } from '../../session/api/versions.ts'
import type { Session } from '../../session/Session.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { change } from '../../workspace/Effect.ts'
import type { Workspace } from '../../workspace/Workspace.ts'
import styles from './VersionsDialog.module.css'
import { versionTime, versionTitle } from './versionTitle.ts'

interface VersionsDialogProps {
  readonly session: Session
  readonly workspace: Workspace
  readonly capability: string
}

/** What is said above the list: what was done and how to take it back, or what went wrong. */
interface News {
  readonly words: string
  readonly before?: Version
}

/** The moments of this wall that were kept: keep one more, look at one, bring one back. */
export function VersionsDialog({ session, workspace, capability }: VersionsDialogProps) {
  const { boardId } = session
  const mayEdit = useStore(session.status, ({ role }) => role !== null && role !== 'view')
  const [versions, setVersions] = useState<readonly Version[] | null>(null)
  const [news, setNews] = useState<News | null>(null)

  const ask = async (call: (wall: Opened) => Promise<News | null>) => {
    const wall = { boardId, capability }
    try {
      setNews(await call(wall))
      setVersions([...(await fetchVersions(wall))].reverse())
    } catch (error) {
      setNews({ words: error instanceof Error ? error.message : String(error) })
    }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is fetched once, when the dialog opens
  useEffect(() => void ask(async () => null), [])

  const keep = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const name = String(new FormData(form).get('name') ?? '').trim()
    if (!name) return
    void ask(async (wall) => {
      await keepVersion(wall, name)
      form.reset()
      return { words: `“${name}” is kept.` }
    })
  }
  const restore = (version: Version) =>
    ask(async (wall) => ({
      words: `The wall is as it was at “${versionTitle(version)}”, for everybody.`,
      before: await restoreVersion(wall, version.id),
    }))
  const takeBack = (before: Version) =>
    ask(async (wall) => {
      await restoreVersion(wall, before.id)
      return { words: 'The wall is as it was before.' }
    })

  return (
    <Dialog title="History of this wall" onClose={() => workspace.perform([change({ dialog: null })])}>
      <div className={styles.body}>
        {mayEdit ? (
          <form className={styles.keep} onSubmit={keep}>
            <TextField label="Keep the wall as it is now, as" name="name" maxLength={100} placeholder="After lunch" />
            <Button type="submit">Keep</Button>
          </form>
        ) : null}
        <p role="status" className={styles.news}>
          {news?.words}
          {news?.before ? <TakeBack before={news.before} onTakeBack={takeBack} /> : null}
        </p>
        {versions?.length === 0 ? (
          <p className={styles.none}>Nothing is kept yet. While people edit, one version an hour is kept by itself.</p>
        ) : null}
        <ul className={styles.list}>
          {versions?.map((version) => (
            <li key={version.id} className={styles.row}>
              <span className={styles.words}>
                <strong>{versionTitle(version)}</strong>
                <small>{versionTime(version)}</small>
              </span>
              <a
                className={styles.look}
                href={`/b/${encodeURIComponent(boardId)}?version=${encodeURIComponent(version.id)}#${capability}`}
                target="_blank"
                rel="noreferrer"
                aria-label={`Look at ${versionTitle(version)}, ${versionTime(version)}`}
              >
                Look at it
              </a>
              {mayEdit ? (
                <Button
                  aria-label={`Restore ${versionTitle(version)}, ${versionTime(version)}`}
                  onClick={() => restore(version)}
                >
                  Restore
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}

function TakeBack({ before, onTakeBack }: { before: Version; onTakeBack: (before: Version) => void }) {
  return <Button onClick={() => onTakeBack(before)}>Take it back</Button>
}
