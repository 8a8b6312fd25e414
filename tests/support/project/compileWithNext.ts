import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { onDisk } from './onDisk.ts'
import type { Projects } from './projectOf.ts'

const COMPILER = resolve('node_modules/typescript-7/bin/tsc')

/** What TypeScript 7 says of generated projects, each under its own tsconfig; empty where it is content. */
export function compileWithNext(projects: Projects): Promise<readonly string[]> {
  return onDisk(projects, async (folder) => {
    const said: string[] = []
    for (const name of projects.keys()) {
      const output = await run(join(folder, name))
      if (output !== '') said.push(`${name}: ${output}`)
    }
    return said
  })
}

function run(project: string): Promise<string> {
  return new Promise((done) => {
    execFile(process.execPath, [COMPILER, '-p', project, '--noEmit'], (error, stdout, stderr) => {
      done(error ? `${stdout}${stderr}`.trim() || error.message : '')
    })
  })
}
