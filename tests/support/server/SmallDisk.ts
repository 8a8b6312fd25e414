import { spawnSync } from 'node:child_process'
import { mkdtemp, open, rm, statfs, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

const MIB = 1024 * 1024

/** A disk of 48 MiB that can be filled up and emptied again; made with `mount`, so only root has one. */
export class SmallDisk {
  readonly folder: string

  private constructor(folder: string) {
    this.folder = folder
  }

  /** Null where this user may not mount; gone when the test ends. */
  static async mount(): Promise<SmallDisk | null> {
    const folder = await mkdtemp(join(tmpdir(), 'wallstorm-disk-'))
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=48m', 'tmpfs', folder])
    onTestFinished(async () => {
      if (status === 0) spawnSync('umount', ['--lazy', folder])
      await rm(folder, { recursive: true, force: true })
    })
    return status === 0 ? new SmallDisk(folder) : null
  }

  /** Somebody else's file takes all but so many bytes. */
  async fill(leaving: number): Promise<void> {
    const { bavail, bsize } = await statfs(this.folder)
    const file = await open(this.#filler, 'a')
    for (let left = bavail * bsize - leaving; left > 0; left -= MIB) await file.write(Buffer.alloc(Math.min(left, MIB)))
    await file.close()
  }

  async empty(): Promise<void> {
    await unlink(this.#filler)
  }

  get #filler(): string {
    return join(this.folder, 'filler')
  }
}
