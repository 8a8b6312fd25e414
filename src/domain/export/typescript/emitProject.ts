import type { ExportFile, ExportInput } from '../ExportTarget.ts'
import { type OwnedFile, withManifest } from '../manifest.ts'
import { aggregateFile } from './files/aggregateFile.ts'
import { aggregateTestFile } from './files/aggregateTestFile.ts'
import { applicationFile } from './files/applicationFile.ts'
import { applicationTestFile } from './files/applicationTestFile.ts'
import { connectFile } from './files/connectFile.ts'
import { contextReadmeFile } from './files/contextReadmeFile.ts'
import { findingsFile } from './files/findingsFile.ts'
import { kernelFiles } from './files/kernelFiles.ts'
import { openTestFile } from './files/openTestFile.ts'
import { personAggregateFile } from './files/personAggregateFile.ts'
import { policyFiles } from './files/policyFiles.ts'
import { projectFiles } from './files/projectFiles.ts'
import { publishedLanguageFile } from './files/publishedLanguageFile.ts'
import { publishedSamplesFile } from './files/publishedSamplesFile.ts'
import { publishingFiles } from './files/publishingFiles.ts'
import { readModelFiles } from './files/readModelFiles.ts'
import { readmeFile } from './files/readmeFile.ts'
import { repositoryFiles } from './files/repositoryFiles.ts'
import { systemFiles } from './files/systemFiles.ts'
import { valueFiles } from './files/valueFiles.ts'
import type { ContextPlan, ProjectPlan } from './plan/ProjectPlan.ts'
import { planProject } from './plan/planProject.ts'

/** The TypeScript project of a wall: compiles strict, its tests pass, and the same board gives the same bytes. */
export function emitProject(input: ExportInput): readonly ExportFile[] {
  const plan = planProject(input)
  const files = [
    ...projectFiles(plan),
    readmeFile(plan),
    findingsFile(plan),
    ...plan.contexts.flatMap((context) => contextFiles(context, plan)),
  ]
  return withManifest([...files, ...kernelFiles(files)])
}

function contextFiles(context: ContextPlan, plan: ProjectPlan): readonly OwnedFile[] {
  const aggregates = context.aggregates.flatMap((aggregate) => [
    aggregateFile(aggregate),
    personAggregateFile(aggregate),
    ...aggregateTestFile(aggregate),
    ...openTestFile(aggregate),
    ...repositoryFiles(aggregate),
  ])
  return [
    contextReadmeFile(context, plan),
    ...aggregates,
    ...valueFiles(context),
    ...context.systems.flatMap(systemFiles),
    ...applicationFile(context),
    ...applicationTestFile(context),
    ...publishingFiles(context),
    ...publishedLanguageFile(context),
    ...publishedSamplesFile(context),
    ...context.policies.flatMap(policyFiles),
    ...context.readModels.flatMap(readModelFiles),
    ...connectFile(context),
  ]
}
