import { unzipSync } from 'fflate'
import { MANIFEST_PATH } from '../manifest.ts'
import { ZIP_LIMITS } from './zipLimits.ts'

/** Folders that are made anew from the others. */
const LEFT_OUT = /(?:^|\/)(?:node_modules|\.git|dist|__MACOSX)\//

/** Why a zip is not taken; the message is for the person who dropped it. */
export interface ZipRefusal {
  readonly ok: false
  readonly code: 'too-large' | 'not-a-zip' | 'outside' | 'no-project' | 'not-utf8' | 'failed'
  readonly message: string
}

/** A project that came back as a zip. */
export interface OpenedZip {
  readonly ok: true
  /** By path inside the project's folder. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Whether something was passed over: `node_modules`, `dist`, `.git`. */
  readonly isPart: boolean
}

/** Unpacks a project, whatever folder it was zipped in; what stands beside that folder is passed over. */
export function openZip(bytes: Uint8Array): OpenedZip | ZipRefusal {
  if (bytes.length > ZIP_LIMITS.packed) return tooLarge()
  let unpacked = 0
  let count = 0
  let isPart = false
  let entries: Readonly<Record<string, Uint8Array>>
  try {
    entries = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (name.endsWith('/')) return false
        if (LEFT_OUT.test(name)) {
          isPart = true
          return false
        }
        unpacked += originalSize
        count += 1
        if (unpacked > ZIP_LIMITS.unpacked || count > ZIP_LIMITS.entries) throw new RangeError('too large')
        return true
      },
    })
  } catch (error) {
    if (error instanceof RangeError) return tooLarge()
    return {
      ok: false,
      code: 'not-a-zip',
      message: 'This file is no zip archive, or it is damaged. Zip the project again.',
    }
  }
  const outside = Object.keys(entries).find(leadsOut)
  if (outside !== undefined) {
    const message = `This zip holds ${outside}, which leads out of the folder it is unpacked in. Zip the project again.`
    return { ok: false, code: 'outside', message }
  }
  const root = Object.keys(entries)
    .filter((name) => name === MANIFEST_PATH || name.endsWith(`/${MANIFEST_PATH}`))
    .map((name) => name.slice(0, -MANIFEST_PATH.length))
    .sort((a, b) => a.length - b.length)[0]
  if (root === undefined) {
    const message = `This zip holds no project from Wallstorm: it has no ${MANIFEST_PATH}. Zip the whole folder, with what is hidden in it.`
    return { ok: false, code: 'no-project', message }
  }
  const inside = Object.entries(entries).filter(([name]) => name.startsWith(root))
  return { ok: true, isPart, files: new Map(inside.map(([name, content]) => [name.slice(root.length), content])) }
}

/** `../x`, `/x`, `C:\\x`: whoever unpacks the merged zip must not write there. */
function leadsOut(name: string): boolean {
  return name.startsWith('/') || /^[a-z]:/i.test(name) || name.split(/[\\/]/).includes('..')
}

function tooLarge(): ZipRefusal {
  const [packed, unpacked] = [ZIP_LIMITS.packed, ZIP_LIMITS.unpacked].map((size) => size / 1024 / 1024)
  const message = `This zip is too large: at most ${packed} MiB, ${unpacked} MiB unpacked and ${ZIP_LIMITS.entries.toLocaleString('en')} files. Leave out what is not the project's.`
  return { ok: false, code: 'too-large', message }
}
