import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  parseAllFiles,
  scanCatalogFiles,
  validateAllSchemas,
  validateBestPractices,
  validateCatalog,
} from '@eventcatalog/linter'
import type { ExportFile } from '../../src/domain/export/ExportTarget.ts'
import { tempFolder } from './tempFolder.ts'

/** Files in a folder of their own. */
export async function writeFiles(files: readonly ExportFile[]): Promise<string> {
  const folder = await tempFolder()
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}

/** Everything that EventCatalog's linter says of a catalog, errors and warnings alike. */
export async function lintCatalog(folder: string): Promise<readonly string[]> {
  const { parsed, errors } = await parseAllFiles(await scanCatalogFiles(folder))
  const problems = [...validateAllSchemas(parsed), ...validateCatalog(parsed), ...validateBestPractices(parsed)]
  return [
    ...errors.map(({ file }) => `not read: ${JSON.stringify(file)}`),
    ...problems.map(({ resource, field, message }) => `${resource} ${field ?? ''}: ${message}`),
  ]
}
