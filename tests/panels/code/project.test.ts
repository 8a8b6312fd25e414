import { describe, expect, it } from 'vitest'
import { fileTree } from '../../../src/panels/code/fileTree.ts'
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
    const first = following(null, [file('a'), file('b')], 'class')
    expect([...first.changed]).toEqual([])
    const second = following(first, [file('a'), file('b', 'new'), file('c')], 'class')
    expect([...second.changed]).toEqual(['b', 'c'])
  })

  it('stays the same where no file changed', () => {
    const first = following(null, [file('a')], 'class')
    expect(following(first, [file('a')], 'class')).toBe(first)
    expect(following(first, [], 'class').files).toEqual([])
  })

  it('is another project in another style, of which nothing is marked', () => {
    const second = following(following(null, [file('a')], 'class'), [file('a', 'new')], 'functions')
    expect(second).toEqual({ style: 'functions', files: [file('a', 'new')], changed: new Set() })
  })
})
