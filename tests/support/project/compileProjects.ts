import { posix } from 'node:path'
import ts from 'typescript'
import type { Projects } from './projectOf.ts'

export interface Compiled {
  /** `project/path(line): message`; empty where everything compiles. */
  readonly errors: readonly string[]
  /** `project/dist/path` → JavaScript. */
  readonly scripts: ReadonlyMap<string, string>
}

const ROOT = '/projects'
const OUT = '/out'

/**
 * Compiles generated projects under their own compiler options, in memory and all in one program, since most of the time
 * goes into what they share: the language's and Node's declarations.
 */
export function compileProjects(projects: Projects): Compiled {
  const texts = new Map<string, string>()
  for (const [name, files] of projects) for (const { path, text } of files) texts.set(`${ROOT}/${name}/${path}`, text)
  const options = sharedOptions(texts)
  const scripts = new Map<string, string>()
  const host = hostOf(texts, options, (path, text) => {
    scripts.set(posix.relative(OUT, path).replace('/src/', '/dist/'), text)
  })
  const roots = [...texts.keys()].filter((path) => /^\/projects\/[^/]+\/src\/.*\.ts$/.test(path))
  const program = ts.createProgram(roots, options, host)
  const errors = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics]
  return { errors: errors.map(describe), scripts }
}

/** What every tsconfig says; they must not differ. */
function sharedOptions(texts: ReadonlyMap<string, string>): ts.CompilerOptions {
  const configs = new Set([...texts].filter(([path]) => path.endsWith('/tsconfig.json')).map(([, text]) => text))
  const [config, ...others] = [...configs].map((text) => ts.parseConfigFileTextToJson('tsconfig.json', text))
  if (!config || config.error || others.length > 0) throw new Error('one valid tsconfig.json is needed for all')
  const { options, errors } = ts.convertCompilerOptionsFromJson(config.config?.compilerOptions ?? {}, ROOT)
  if (errors.length > 0) throw new Error('the tsconfig.json has bad options')
  return { ...options, rootDir: ROOT, outDir: OUT, typeRoots: [`${process.cwd()}/node_modules/@types`] }
}

function hostOf(
  texts: ReadonlyMap<string, string>,
  options: ts.CompilerOptions,
  write: (path: string, text: string) => void,
): ts.CompilerHost {
  const disk = ts.createCompilerHost(options)
  const folders = new Set(
    [...texts.keys()].flatMap((path) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index))),
  )
  const isOurs = (path: string) => path.startsWith(ROOT)
  return {
    ...disk,
    getCurrentDirectory: () => ROOT,
    fileExists: (path) => (isOurs(path) ? texts.has(path) : disk.fileExists(path)),
    readFile: (path) => (isOurs(path) ? texts.get(path) : disk.readFile(path)),
    directoryExists: (path) => (isOurs(path) ? folders.has(path) : ts.sys.directoryExists(path)),
    getDirectories: (path) => (isOurs(path) ? [] : ts.sys.getDirectories(path)),
    realpath: (path) => path,
    writeFile: write,
    getSourceFile: (path, languageOrOptions) => {
      const text = texts.get(path)
      return text === undefined
        ? disk.getSourceFile(path, languageOrOptions)
        : ts.createSourceFile(path, text, languageOrOptions)
    },
  }
}

function describe({ file, start, messageText }: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, '\n')
  if (!file || start === undefined) return message
  const { line } = file.getLineAndCharacterOfPosition(start)
  return `${posix.relative(ROOT, file.fileName)}(${line + 1}): ${message}`
}
