import type { ExportFile, ExportTarget } from '../../domain/export/ExportTarget.ts'
import { fileNameOf } from '../../domain/export/fileNameOf.ts'
import { zipOf } from '../../domain/export/zipOf.ts'
import { saveFile } from '../../ui/saveFile.ts'

/** Hands the files to the browser's downloads: one as it is, several as a zip. */
export async function downloadFiles(files: readonly ExportFile[], target: ExportTarget, title: string): Promise<void> {
  const [only] = files
  if (target.single && only) {
    const ending = only.path.slice(only.path.indexOf('.'))
    saveFile(new Blob([only.text], { type: target.mediaType }), `${fileNameOf(title)}${ending}`)
    return
  }
  const bytes = await zipOf(files)
  saveFile(new Blob([bytes], { type: 'application/zip' }), `${fileNameOf(title)}-${target.name}.zip`)
}
