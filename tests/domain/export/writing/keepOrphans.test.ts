import { describe, expect, it } from 'vitest'
import { type Owner, withManifest } from '../../../../src/domain/export/manifest.ts'
import { keepOrphans } from '../../../../src/domain/export/writing/keepOrphans.ts'
import { ProjectFolder } from '../../../../src/domain/export/writing/ProjectFolder.ts'

const FILES: Readonly<Record<string, readonly [Owner, string]>> = {
  'src/order.ts': ['person', "import './order.gen.ts'\n"],
  'src/order.gen.ts': ['tool', "import './values.gen.ts'\n"],
  'src/values.gen.ts': ['tool', "import './kernel.ts'\n"],
  'src/other.gen.ts': ['tool', ''],
}
const GONE = Object.keys(FILES)

/** The exported files, some of them with another text now, or gone. */
function folderWith(texts: Readonly<Record<string, string | undefined>> = {}): ProjectFolder {
  const exported = withManifest(
    Object.entries(FILES).map(([path, [owner, text]]) => ({ path, owner, text, notes: ['n'] })),
  )
  const files = new Map(exported.map(({ path, text }) => [path, text]))
  for (const [path, text] of Object.entries(texts)) {
    if (text === undefined) files.delete(path)
    else files.set(path, text)
  }
  return new ProjectFolder(files)
}

describe('keepOrphans', () => {
  it('removes what nobody wrote in, whoever owns it', () => {
    expect(keepOrphans(folderWith(), GONE, new Set())).toEqual({ orphans: [], needed: [], removals: GONE })
  })

  it('keeps what somebody wrote in, with all that it imports', () => {
    const folder = folderWith({ 'src/order.ts': "import './order.gen.ts'\n// mine\n" })
    expect(keepOrphans(folder, GONE, new Set())).toEqual({
      orphans: ['src/order.ts'],
      needed: ['src/order.gen.ts', 'src/values.gen.ts'],
      removals: ['src/other.gen.ts'],
    })
  })

  it('keeps nothing with an orphan that could not compile: what it needs imports a file that moved', () => {
    const folder = folderWith({ 'src/order.ts': "import './order.gen.ts'\n// mine\n" })
    expect(keepOrphans(folder, GONE, new Set(['src/kernel.ts']))).toEqual({
      orphans: ['src/order.ts'],
      needed: [],
      removals: ['src/order.gen.ts', 'src/values.gen.ts', 'src/other.gen.ts'],
    })
  })

  it('says nothing of what a person deleted', () => {
    const folder = folderWith({ 'src/order.ts': undefined })
    expect(keepOrphans(folder, GONE, new Set()).removals).not.toContain('src/order.ts')
  })
})
