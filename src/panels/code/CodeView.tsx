import type { Element, Root } from 'hast'
import json from 'highlight.js/lib/languages/json'
import markdown from 'highlight.js/lib/languages/markdown'
import typescript from 'highlight.js/lib/languages/typescript'
import { createLowlight } from 'lowlight'
import { Copy } from 'lucide-react'
import { createElement, type ReactNode, useMemo } from 'react'
import type { ExportFile } from '../../domain/export/ExportTarget.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { say } from '../../ui/notices/notices.ts'
import styles from './CodeView.module.css'

const lowlight = createLowlight({ json, markdown, typescript })
const LANGUAGES: Readonly<Record<string, string>> = { ts: 'typescript', json: 'json', md: 'markdown' }

/** One file, highlighted, with numbered lines. Its button also lets the keyboard into the scrolling region. */
export function CodeView({ file }: { readonly file: ExportFile }) {
  const lines = file.text.split('\n').length - (file.text.endsWith('\n') ? 1 : 0)
  const code = useMemo(() => highlighted(file), [file])
  const copy = async () => {
    await navigator.clipboard.writeText(file.text)
    say(`${file.path} is on the clipboard.`)
  }
  return (
    <section className={styles.view} aria-label={file.path}>
      <pre className={styles.numbers} aria-hidden="true">
        {Array.from({ length: lines }, (_, index) => index + 1).join('\n')}
      </pre>
      <pre className={styles.code}>
        <code>{code}</code>
      </pre>
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
