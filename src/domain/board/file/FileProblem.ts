export type FileProblemCode =
  | 'too-large'
  | 'not-utf8'
  | 'not-json'
  | 'too-deep'
  | 'wrong-format'
  | 'wrong-version'
  | 'missing'
  | 'wrong-value'
  | 'too-many-notes'
  | 'duplicate-id'
  | 'unknown-end'

/** Why a board file was not loaded: a pointer (RFC 6901) where the text is JSON, line and column (from 1) where it is not. */
export interface FileProblem {
  readonly ok: false
  readonly code: FileProblemCode
  readonly message: string
  readonly pointer?: string
  readonly line?: number
  readonly column?: number
}

export type Path = readonly PropertyKey[]

export function problemAt(path: Path, code: FileProblemCode, message: string): FileProblem {
  return { ok: false, code, message, pointer: pointerOf(path) }
}

function pointerOf(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
