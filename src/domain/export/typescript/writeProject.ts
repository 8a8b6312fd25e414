import type { OwnedFile } from '../manifest.ts'
import { aggregateFile } from './files/aggregateFile.ts'
import { aggregateTestFile } from './files/aggregateTestFile.ts'
import { applicationFile } from './files/applicationFile.ts'
import { applicationTestFile } from './files/applicationTestFile.ts'
import { connectFile } from './files/connect/connectFile.ts'
import { projectionsFile } from './files/connect/projectionsFile.ts'
import { contextReadmeFile } from './files/contextReadmeFile.ts'
import { findingsFile } from './files/findingsFile.ts'
import { fixtureFile } from './files/fixtureFile.ts'
import { eventSourcedFiles } from './files/infrastructure/eventSourcedFiles.ts'
import { mainFiles } from './files/infrastructure/mainFiles.ts'
import { parsersFile } from './files/infrastructure/parsersFile.ts'
import { parsersTestFile } from './files/infrastructure/parsersTestFile.ts'
import { queriesFiles } from './files/infrastructure/queriesFiles.ts'
import { replayFiles } from './files/infrastructure/replayFiles.ts'
import { serviceFile } from './files/infrastructure/serviceFile.ts'
import { serviceTestFile } from './files/infrastructure/serviceTestFile.ts'
import { aclFiles } from './files/integration/aclFiles.ts'
import { boundariesFile } from './files/integration/boundariesFile.ts'
import { conformistFiles } from './files/integration/conformistFiles.ts'
import { contractFiles } from './files/integration/contractFiles.ts'
import { partnershipFiles } from './files/integration/partnershipFiles.ts'
import { releasedFiles } from './files/integration/releasedFiles.ts'
import { sharedKernelFiles } from './files/integration/sharedKernelFiles.ts'
import { kernelFiles } from './files/kernelFiles.ts'
import { openTestFile } from './files/openTestFile.ts'
import { personAggregateFile } from './files/personAggregateFile.ts'
import { policyFiles } from './files/policyFiles.ts'
import { processFiles } from './files/processes/processFiles.ts'
import { projectFiles } from './files/projectFiles.ts'
import { publishedLanguageFile } from './files/publishedLanguageFile.ts'
import { publishedSamplesFile } from './files/publishedSamplesFile.ts'
import { publishingFiles } from './files/publishingFiles.ts'
import { readModelFiles } from './files/readModelFiles.ts'
import { readmeFile } from './files/readmeFile.ts'
import { repositoryFiles } from './files/repositoryFiles.ts'
import { serviceFiles } from './files/serviceFiles.ts'
import { systemFiles } from './files/systemFiles.ts'
import { valueFiles } from './files/valueFiles.ts'
import type { ContextPlan, ProjectPlan } from './plan/ProjectPlan.ts'

/** A planned project as its files, with who owns each and what it was made from. */
export function writeProject(plan: ProjectPlan): readonly OwnedFile[] {
  const files = [
    ...projectFiles(plan),
    readmeFile(plan),
    findingsFile(plan),
    boundariesFile(plan),
    ...partnershipFiles(plan),
    ...plan.sharedKernels.flatMap(sharedKernelFiles),
    ...plan.contexts.flatMap((context) => contextFiles(context, plan)),
    ...mainFiles(plan),
  ]
  return [...files, ...kernelFiles(files)]
}

function contextFiles(context: ContextPlan, plan: ProjectPlan): readonly OwnedFile[] {
  const aggregates = context.aggregates.flatMap((aggregate) => [
    aggregateFile(aggregate),
    personAggregateFile(aggregate),
    ...fixtureFile(aggregate),
    ...aggregateTestFile(aggregate),
    ...openTestFile(aggregate),
    ...repositoryFiles(aggregate),
  ])
  return [
    contextReadmeFile(context, plan),
    ...aggregates,
    ...context.services.flatMap(serviceFiles),
    ...valueFiles(context),
    ...context.systems.flatMap(systemFiles),
    ...applicationFile(context),
    ...applicationTestFile(context),
    ...publishingFiles(context),
    ...publishedLanguageFile(context),
    ...publishedSamplesFile(context),
    ...releasedFiles(context),
    ...aclFiles(context),
    ...conformistFiles(context),
    ...contractFiles(context),
    ...context.policies.flatMap(policyFiles),
    ...context.processes.flatMap(processFiles),
    ...context.readModels.flatMap(readModelFiles),
    ...parsersFile(context),
    ...parsersTestFile(context),
    ...eventSourcedFiles(context),
    ...connectFile(context),
    ...projectionsFile(context),
    ...queriesFiles(context),
    ...replayFiles(context),
    ...serviceFile(context),
    ...serviceTestFile(context),
  ]
}
