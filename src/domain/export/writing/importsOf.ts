/** A module that a file of the project imports by a relative path. */
export interface RelativeImport {
  /** As a path of the project. */
  readonly path: string
  /** From 1. */
  readonly line: number
}

/** `from './x.ts'`, `import './x.ts'`, `import('./x.ts')`: what follows the word decides nothing here. */
const SPECIFIER = /(?:\bfrom|\bimport)\s*\(?\s*(['"])(\.\.?\/[^'"\n]+)\1/g

/** The relative imports of a source text at a path. A specifier without an ending, or with `.js`, means the `.ts` file. */
export function importsOf(path: string, text: string): readonly RelativeImport[] {
  if (!isSource(path)) return []
  return [...text.matchAll(SPECIFIER)].flatMap(({ 2: specifier = '', index }) => {
    const resolved = resolve(path, specifier)
    if (resolved === undefined) return []
    return [{ path: resolved, line: text.slice(0, index).split('\n').length }]
  })
}

/** Whether a file is one that imports others. */
export function isSource(path: string): boolean {
  return /\.[cm]?[jt]sx?$/.test(path)
}

function resolve(from: string, specifier: string): string | undefined {
  const parts = from.split('/').slice(0, -1)
  for (const part of specifier.split('/')) {
    if (part === '.' || part === '') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  const path = parts.join('/')
  return isSource(path) ? path.replace(/\.([cm]?)js(x?)$/, '.$1ts$2') : `${path}.ts`
}
