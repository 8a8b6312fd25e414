import { describe, expect, it } from 'vitest'
import { GroupCommit } from '../../../server/storage/GroupCommit.ts'

const MIB = 1024 * 1024

/** Commits numbers of MiB, and keeps what was committed together; `refused` is one that no commit takes. */
function groups(refused = Number.NaN) {
  const committed: (readonly number[])[] = []
  const commit = new GroupCommit<number>(
    async (writes) => {
      if (writes.includes(refused)) throw new Error('refused')
      committed.push(writes)
    },
    (write) => write * MIB,
  )
  return { commit, committed }
}

describe('a commit of a group', () => {
  it('holds what came meanwhile, in order', async () => {
    const { commit, committed } = groups()
    await Promise.all([1, 2, 3].map((write) => commit.add(write)))
    expect(committed).toEqual([[1, 2, 3]])
  })

  it('holds 16 MiB at most, or one larger write alone', async () => {
    const { commit, committed } = groups()
    await Promise.all([8, 8, 1, 20, 16, 1, 15, 40].map((write) => commit.add(write)))
    expect(committed).toEqual([[8, 8], [1], [20], [16], [1, 15], [40]])
  })

  it('fails alone: what was too much for one group is in another', async () => {
    const { commit, committed } = groups(40)
    const results = await Promise.allSettled([1, 40, 2].map((write) => commit.add(write)))
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(committed).toEqual([[1], [2]])
  })
})
