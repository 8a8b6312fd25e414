import { relative } from 'node:path'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { onDisk } from './onDisk.ts'
import type { Projects } from './projectOf.ts'

/** What typescript-eslint's strict type-checked set says of generated projects: `project/path(line): rule message`. */
export function lintProjects(projects: Projects): Promise<readonly string[]> {
  return onDisk(projects, async (folder) => {
    const eslint = new ESLint({
      cwd: folder,
      overrideConfigFile: true,
      overrideConfig: [
        ...tseslint.configs.strictTypeChecked,
        { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: folder } } },
      ],
    })
    const results = await eslint.lintFiles([...projects.keys()].map((name) => `${name}/src/**/*.ts`))
    return results.flatMap(({ filePath, messages }) =>
      messages.map(({ line, ruleId, message }) => `${relative(folder, filePath)}(${line}): ${ruleId} ${message}`),
    )
  })
}
