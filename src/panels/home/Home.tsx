import { FolderOpen, Plus } from 'lucide-react'
import { useState } from 'react'
import { ApiError } from '../../session/api/ApiError.ts'
import { type BoardSource, createBoard } from '../../session/api/createBoard.ts'
import { keepCreateToken, keptCreateToken } from '../../session/createToken.ts'
import { Button } from '../../ui/Button.tsx'
import { pickFile } from '../../ui/pickFile.ts'
import { ThemeMenu } from '../../ui/theme/ThemeMenu.tsx'
import { useFileDrop } from '../../ui/useFileDrop.ts'
import { CreateToken } from './CreateToken.tsx'
import { HeroPicture } from './HeroPicture.tsx'
import styles from './Home.module.css'
import { NameField } from './NameField.tsx'
import { RecentWalls } from './RecentWalls.tsx'
import { readBoardFile } from './readBoardFile.ts'
import { TemplateGallery } from './TemplateGallery.tsx'
import { useReturn } from './useReturn.ts'

interface HomeProps {
  readonly name: string
  readonly onRename: (name: string) => void
  /** Goes to a wall by its link. */
  readonly onOpen: (link: string) => void
}

/** The front door: a new wall, a template, a file, or a wall one was at. */
export function Home({ name, onRename, onOpen }: HomeProps) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  /** What waits for the token that the server asks for. */
  const [waiting, setWaiting] = useState<{ readonly isWrong: boolean; readonly go: (token: string) => void } | null>(
    null,
  )
  useReturn(() => setBusy(false))

  const start = async (getSource: () => Promise<BoardSource>, token = keptCreateToken()) => {
    setBusy(true)
    setTrouble(null)
    setWaiting(null)
    try {
      const { links } = await createBoard(await getSource(), token)
      if (token !== null) keepCreateToken(token)
      onOpen(links.facilitate)
    } catch (error) {
      if (error instanceof ApiError && error.code === 'create-token')
        setWaiting({ isWrong: token !== null, go: (next) => start(getSource, next) })
      else setTrouble(error instanceof ApiError ? sentenceOf(error) : String(error))
      setBusy(false)
    }
  }
  const openFile = (file: File) => start(async () => ({ file: await readBoardFile(file) }))
  const over = useFileDrop(openFile)

  return (
    <main className={styles.home} aria-busy={busy} data-over={over}>
      <header className={styles.header}>
        <img src="/icon.svg" alt="" width={30} height={30} />
        <span className={styles.wordmark}>Wallstorm</span>
        <span className={styles.gap} />
        <NameField name={name} onRename={onRename} />
        <ThemeMenu />
      </header>

      <div className={styles.top}>
        <section className={styles.hero}>
          <h1>Put the business on the wall. Walk away with code.</h1>
          <p>Event Storming together in the browser: stickies become a context map and a TypeScript project.</p>
          <div className={styles.actions}>
            <Button look="primary" icon={<Plus />} disabled={busy} onClick={() => start(async () => null)}>
              New wall
            </Button>
            <Button
              icon={<FolderOpen />}
              disabled={busy}
              onClick={async () => {
                const file = await pickFile('.json,.cml,application/json')
                if (file) openFile(file)
              }}
            >
              Open a file
            </Button>
            <span className={styles.hint}>A board file or Context Mapper’s CML, or drop one anywhere here</span>
          </div>
          {waiting ? <CreateToken isWrong={waiting.isWrong} onGive={waiting.go} /> : null}
          {trouble ? (
            <p role="alert" className={styles.trouble}>
              {trouble}
            </p>
          ) : null}
        </section>

        <HeroPicture />
      </div>
      <RecentWalls />
      <TemplateGallery busy={busy} onChoose={(template) => start(async () => ({ template }))} />
    </main>
  )
}

function sentenceOf({ message, pointer }: ApiError): string {
  return pointer ? `${message} (at ${pointer})` : message
}
