import type { ExportFile } from './ExportTarget.ts'

/** The files as one zip archive, made off the thread where there are workers. */
export async function zipOf(files: readonly ExportFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zip } = await import('fflate')
  const folder = Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)]))
  return new Promise((resolve, reject) => {
    zip(folder, (error, bytes) => (error ? reject(error) : resolve(bytes)))
  })
}
