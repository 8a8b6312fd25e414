import { TEMPLATES } from '../../domain/board/templates.ts'
import styles from './TemplateGallery.module.css'
import { TemplatePicture } from './TemplatePicture.tsx'

interface TemplateGalleryProps {
  readonly busy: boolean
  readonly onChoose: (name: string) => void
}

/** The walls to start from, as pictures of themselves. */
export function TemplateGallery({ busy, onChoose }: TemplateGalleryProps) {
  return (
    <section aria-labelledby="templates" className={styles.gallery}>
      <h2 id="templates">Start from an example</h2>
      <ul className={styles.cards}>
        {TEMPLATES.map(({ name, title, summary }) => (
          <li key={name}>
            <button type="button" className={styles.card} disabled={busy} onClick={() => onChoose(name)}>
              <TemplatePicture name={name} />
              <span className={styles.words}>
                <span className={styles.title}>{title}</span>
                <span className={styles.summary}>{summary}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
