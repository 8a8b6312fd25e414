import { statfs } from 'node:fs/promises'

const MIB = 1024 * 1024
const MOST_BYTES = 64 * MIB
const SHARE = 0.1
const LOOK_EVERY_MS = 1_000

/**
 * The last of a disk, 64 MiB or a tenth of it, that a store leaves free: an engine that stops before the disk is full goes on
 * when there is room again, one that met the end of it in the middle of a write must be opened anew.
 */
export class DiskReserve {
  readonly #folder: string
  #lookedAt = Number.NEGATIVE_INFINITY
  #isUsedUp = false

  constructor(folder: string) {
    this.#folder = folder
  }

  /** As of a second ago at most. A disk that cannot be asked counts as one with room: writing will tell. */
  async isUsedUp(): Promise<boolean> {
    const now = performance.now()
    if (now - this.#lookedAt < LOOK_EVERY_MS) return this.#isUsedUp
    this.#lookedAt = now
    const disk = await statfs(this.#folder).catch(() => null)
    this.#isUsedUp = disk !== null && disk.bavail * disk.bsize < Math.min(MOST_BYTES, disk.blocks * disk.bsize * SHARE)
    return this.#isUsedUp
  }
}
