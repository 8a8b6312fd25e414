import type { ExportFile } from '../ExportTarget.ts'
import { writeYaml } from '../writeYaml.ts'
import type { Yaml } from '../Yaml.ts'
import { mdx } from './mdx.ts'

/** One resource of the catalog: its folder, its frontmatter, and what its page says under headings. */
export interface CatalogPage {
  readonly folder: string
  readonly front: { readonly id: string; readonly name: string; readonly summary: string } & Readonly<
    Record<string, Yaml>
  >
  readonly sections: readonly { readonly title: string; readonly items: readonly string[] }[]
  readonly schema?: Yaml
}

/** `index.mdx`, and `schema.json` beside it where the resource has one. */
export function pageFiles({ folder, front, sections, schema }: CatalogPage): readonly ExportFile[] {
  const schemaPath = schema === undefined ? {} : { schemaPath: 'schema.json' }
  const shown = sections.filter(({ items }) => items.length > 0)
  const body = [
    mdx(front.summary),
    '',
    '<NodeGraph />',
    ...shown.flatMap(({ title, items }) => ['', `## ${title}`, '', ...items.map((item) => `- ${mdx(item)}`)]),
  ]
  const text = `---\n${writeYaml({ ...front, ...schemaPath })}---\n\n${body.join('\n')}\n`
  const files = [{ path: `${folder}/index.mdx`, text }]
  if (schema === undefined) return files
  return [...files, { path: `${folder}/schema.json`, text: `${JSON.stringify(schema, null, 2)}\n` }]
}
