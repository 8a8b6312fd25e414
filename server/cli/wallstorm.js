#!/usr/bin/env node
import { freshBuild } from './freshBuild.js'

// `wallstorm model board | head` is no accident.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

const words = process.argv.slice(2)
const isServing = words[0] === 'serve'
const problem = await freshBuild(isServing ? ['server', 'page'] : ['server'], isServing)
if (problem) {
  process.stderr.write(`wallstorm: ${problem}\n`)
  process.exitCode = 2
} else {
  const { main } = await import('../../dist/server/wallstorm.js')
  process.exitCode = await main(words)
}
