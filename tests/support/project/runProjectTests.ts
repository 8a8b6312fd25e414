import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Projects } from './projectOf.ts'

export interface TestRun {
  readonly passed: number
  readonly failed: number
  readonly todo: number
  /** What the runner printed. */
  readonly output: string
}

/** Runs the compiled tests of projects, all in one process, in a folder that is gone afterwards. */
export async function runProjectTests(projects: Projects, scripts: ReadonlyMap<string, string>): Promise<TestRun> {
  const folder = mkdtempSync(join(tmpdir(), 'wallstorm-projects-'))
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  try {
    for (const [name, files] of projects) for (const { path, text } of files) write(`${name}/${path}`, text)
    for (const [path, text] of scripts) write(path, text)
    const tests = [...scripts.keys()].filter((path) => path.endsWith('.test.js'))
    write('all.mjs', tests.map((path) => `import ${JSON.stringify(`./${path}`)}\n`).join(''))
    const output = await run(folder)
    const count = (name: string) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? Number.NaN)
    return { passed: count('pass'), failed: count('fail'), todo: count('todo'), output }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(folder: string): Promise<string> {
  const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 }
  return new Promise((resolve) => {
    execFile(process.execPath, ['--test-reporter=tap', 'all.mjs'], options, (_error, stdout, stderr) => {
      resolve(stdout + stderr)
    })
  })
}
