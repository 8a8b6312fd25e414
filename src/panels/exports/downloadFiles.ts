import type { ExportFile, ExportTarget } from '../../domain/export/ExportTarget.ts'
import { fileNameOf } from '../../domain/export/fileNameOf.ts'
import { saveFile } from '../../ui/saveFile.ts'

/** Hands the files to the browser's downloads: one as it is, several as a zip. */
export async function downloadFiles(files: readonly ExportFile[], target: ExportTarget, title: string): Promise<void> {
  const [only] = files
  if (target.single && only) {
    const ending = only.path.slice(only.path.indexOf('.'))
    saveFile(new Blob([only.text], { type: target.mediaType }), `${fileNameOf(title)}${ending}`)
    return
  }
  const { strToU8, zip } = await import('fflate')
  const folder = Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)]))
  const bytes = await new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    zip(folder, (error, data) => (error ? reject(error) : resolve(data)))
  })
  saveFile(new Blob([bytes], { type: 'application/zip' }), `${fileNameOf(title)}-${target.name}.zip`)
}
