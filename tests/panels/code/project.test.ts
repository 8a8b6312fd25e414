import { describe, expect, it } from 'vitest'
import { fileTree } from '../../../src/panels/code/fileTree.ts'
import { notesOfFiles } from '../../../src/panels/code/notesOfFiles.ts'
import { following } from '../../../src/panels/code/useProject.ts'

const file = (path: string, text = path) => ({ path, text })

describe('the tree of a project', () => {
  it('shows folders before files, each by name', () => {
    expect(fileTree(['z.md', 'src/b.ts', 'src/a/c.ts', 'a.md'])).toEqual([
      {
        name: 'src',
        path: 'src',
        children: [
          { name: 'a', path: 'src/a', children: [{ name: 'c.ts', path: 'src/a/c.ts' }] },
          { name: 'b.ts', path: 'src/b.ts' },
        ],
      },
      { name: 'a.md', path: 'a.md' },
      { name: 'z.md', path: 'z.md' },
    ])
  })
})

describe('a project that follows the wall', () => {
  it('marks what the last change made or changed, and nothing at first', () => {
    const first = following(null, [file('a'), file('b')])
    expect([...first.changed]).toEqual([])
    const second = following(first, [file('a'), file('b', 'new'), file('c')])
    expect([...second.changed]).toEqual(['b', 'c'])
  })

  it('stays the same where no file changed', () => {
    const first = following(null, [file('a')])
    expect(following(first, [file('a')])).toBe(first)
    expect(following(first, []).files).toEqual([])
  })
})

describe('the notes of a file', () => {
  it('are those of the manifest', () => {
    const manifest = JSON.stringify({ files: { 'src/a.ts': { owner: 'tool', notes: ['n1'], hash: 'x' } } })
    expect([...notesOfFiles([file('.wallstorm/manifest.json', manifest)])]).toEqual([['src/a.ts', ['n1']]])
  })

  it('are none without a manifest, or with one of another shape', () => {
    expect(notesOfFiles([file('a')]).size).toBe(0)
    expect(notesOfFiles([file('.wallstorm/manifest.json', '{"files":[1]}')]).size).toBe(0)
  })
})
