import { spawnSync } from 'node:child_process'

export interface PlantumlAnswer {
  readonly isRight: boolean
  /** Kind of the diagram, or what is wrong with it. */
  readonly said: string
}

/** Debian's `plantuml` is on this machine. */
export const hasPlantuml = spawnSync('plantuml', ['-version']).status === 0

if (!hasPlantuml) {
  console.error(
    '\nNOT RUN: PlantUML is not installed here, so nothing has checked the PlantUML exports. apt-get install plantuml\n',
  )
}

/** What PlantUML itself says of a text, without drawing it. */
export function askPlantuml(text: string): PlantumlAnswer {
  const { stdout, stderr } = spawnSync('plantuml', ['-syntax'], { input: text, encoding: 'utf8' })
  const said = `${stdout}${stderr}`.trim()
  return { isRight: said !== '' && !said.startsWith('ERROR'), said }
}

/** Whether PlantUML takes all of these files; it looks at them in one go. */
export function checkPlantumlFiles(paths: readonly string[]): {
  readonly status: number | null
  readonly said: string
} {
  const { status, stdout, stderr } = spawnSync('plantuml', ['-checkonly', ...paths], { encoding: 'utf8' })
  return { status, said: `${stdout}${stderr}` }
}
