import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}
const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.webmanifest'])
const COMPRESS = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
} as const
/** Ends the name of what the build compressed already, so that the first visitor waits for nothing. */
const BUILT = '.br'
type Encoding = keyof typeof COMPRESS

interface PageFile {
  readonly bytes: Buffer
  readonly type: string
  readonly etag: string
  /** Its name holds a hash of its content. */
  readonly immutable: boolean
  readonly compressed: Map<Encoding, Promise<Buffer>> | null
}

/** The built page, read once at start: only what was found then can be asked for, so no path leads outside. */
export class PageFiles {
  readonly #files: ReadonlyMap<string, PageFile>

  private constructor(files: ReadonlyMap<string, PageFile>) {
    this.#files = files
  }

  /** Files under the folder by their path from it, with `/`; none where the page was not built. */
  static async read(folder: string): Promise<PageFiles> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
    const files = new Map<string, PageFile>()
    for (const entry of entries) {
      if (!entry.isFile()) continue
      const path = join(entry.parentPath, entry.name)
      const name = path.slice(folder.length + 1).replaceAll('\\', '/')
      files.set(name, pageFile(name, await readFile(path)))
    }
    for (const [name, { bytes }] of files) {
      const plain = files.get(name.slice(0, -BUILT.length))
      if (!name.endsWith(BUILT) || !plain) continue
      plain.compressed?.set('br', Promise.resolve(bytes))
      files.delete(name)
    }
    return new PageFiles(files)
  }

  text(name: string): string | undefined {
    return this.#files.get(name)?.bytes.toString('utf8')
  }

  /** The file in the best encoding the client takes, 304 where it has it, undefined where there is none. */
  async respond(name: string, request: Request): Promise<Response | undefined> {
    const file = this.#files.get(name)
    if (!file) return undefined
    const headers = new Headers({
      etag: file.etag,
      'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
    })
    if (request.headers.get('if-none-match') === file.etag) return new Response(null, { status: 304, headers })
    headers.set('content-type', file.type)
    const encoding = bestEncoding(request.headers.get('accept-encoding') ?? '')
    if (!file.compressed || !encoding) return new Response(new Uint8Array(file.bytes), { headers })
    headers.set('content-encoding', encoding)
    const compressed = file.compressed.get(encoding) ?? COMPRESS[encoding](file.bytes)
    file.compressed.set(encoding, compressed)
    return new Response(new Uint8Array(await compressed), { headers })
  }
}

function pageFile(name: string, bytes: Buffer): PageFile {
  const extension = extname(name)
  return {
    bytes,
    type: TYPES[extension] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    immutable: name.startsWith('assets/'),
    compressed: COMPRESSIBLE.has(extension) && bytes.length > 1024 ? new Map() : null,
  }
}

function bestEncoding(accepted: string): Encoding | null {
  const names = accepted.split(',').map((part) => part.trim().split(';')[0])
  if (names.includes('br')) return 'br'
  return names.includes('gzip') ? 'gzip' : null
}
