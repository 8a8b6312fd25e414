import { Copy, Download } from 'lucide-react'
import type { ExportTarget } from '../../domain/export/ExportTarget.ts'
import { fileNameOf } from '../../domain/export/fileNameOf.ts'
import { EXPORT_TARGETS } from '../../domain/export/registry.ts'
import type { Reading } from '../../session/reading/Reading.ts'
import { copyText } from '../../ui/copyText.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { say } from '../../ui/notices/notices.ts'
import { sayIfSlow } from '../../ui/notices/sayIfSlow.ts'
import { saveFile } from '../../ui/saveFile.ts'
import styles from './MapFace.module.css'

interface MapExportsProps {
  readonly reading: Reading
  /** Of the wall; the stem of file names. */
  readonly title: string
}

const MAP_TARGETS = EXPORT_TARGETS.filter(({ name }) => name.startsWith('context-map-'))

/** The map as text or picture, to copy or to keep. */
export function MapExports({ reading, title }: MapExportsProps) {
  const take = async (target: ExportTarget, use: (text: string, path: string) => Promise<void> | void) => {
    try {
      const [file] = await sayIfSlow('Making the export …', reading.files(target.name))
      if (file) await use(file.text, file.path)
    } catch (error) {
      say(`The export did not work: ${error instanceof Error ? error.message : String(error)}`, 'error')
    }
  }
  const copy = (target: ExportTarget) =>
    take(target, async (text) => {
      if (await copyText(text)) say(`${target.title}: copied`)
      else say('This page may not use the clipboard here. Download the file instead.', 'error')
    })
  const download = (target: ExportTarget) =>
    take(target, (text, path) => {
      saveFile(new Blob([text], { type: target.mediaType }), `${fileNameOf(title)}${path.slice(path.indexOf('.'))}`)
    })
  return (
    <section aria-label="Take the map along" className={styles.editor}>
      <h2 className={styles.subheading}>Take it along</h2>
      <ul className={styles.plainList}>
        {MAP_TARGETS.map((target) => (
          <li key={target.name} className={styles.target}>
            <span>
              {target.title.replace(/^Context map as (a |an )?/, '').replace(/^./, (first) => first.toUpperCase())}
            </span>
            <IconButton label={`Copy: ${target.title}`} icon={<Copy />} onClick={() => copy(target)} />
            <IconButton label={`Download: ${target.title}`} icon={<Download />} onClick={() => download(target)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
