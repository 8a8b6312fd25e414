import type { OwnedFile, Owner } from '../../manifest.ts'
import type { ProjectPlan } from '../plan/ProjectPlan.ts'
import { isRunning } from './infrastructure/serviceFile.ts'

/** What npm, the compiler and git need to know. */
export function projectFiles({ packageName, contexts }: ProjectPlan): readonly OwnedFile[] {
  const file = (path: string, text: string, owner: Owner = 'person'): OwnedFile => ({ path, text, owner, notes: [] })
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`
  return [
    file('package.json', json(packageJson(packageName, contexts.some(isRunning)))),
    file('tsconfig.json', TSCONFIG),
    file('.gitignore', 'node_modules\ndist\n'),
  ]
}

const packageJson = (name: string, isRunnable: boolean) => ({
  name,
  private: true,
  type: 'module',
  engines: { node: '>=20' },
  scripts: {
    clean: `node -e "fs.rmSync('dist', { recursive: true, force: true })"`,
    build: 'npm run clean && tsc',
    ...(isRunnable ? { start: 'npm run build && node dist/main.js' } : {}),
    test: 'npm run build && cd dist && node --test',
  },
  devDependencies: { '@types/node': '^20.19.0', typescript: '~5.9.3' },
})

const TSCONFIG = `{
  "compilerOptions": {
    "target": "ES2023",
    "lib": ["ES2023"],
    "types": ["node"],
    "module": "NodeNext",
    "rootDir": "src",
    "outDir": "dist",
    "strict": true,
    "noUncheckedIndexedAccess": true,
    "exactOptionalPropertyTypes": true,
    "noImplicitOverride": true,
    "noFallthroughCasesInSwitch": true,
    "verbatimModuleSyntax": true,
    "erasableSyntaxOnly": true,
    "rewriteRelativeImportExtensions": true,
    "skipLibCheck": true
  },
  "include": ["src"]
}
`
