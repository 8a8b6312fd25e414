import { freshBuild } from './freshBuild.js'

const problem = await freshBuild(['server', 'page'], true)
if (problem) {
  process.stderr.write(`${problem}\n`)
  process.exitCode = 1
}
