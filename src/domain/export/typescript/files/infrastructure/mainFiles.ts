import type { OwnedFile } from '../../../manifest.ts'
import type { ContextPlan, ProjectPlan } from '../../plan/ProjectPlan.ts'
import { CodeFile } from '../../text/CodeFile.ts'
import { comment } from '../../text/comment.ts'
import { quote } from '../../text/quote.ts'
import { wrap } from '../../text/wrap.ts'
import { connectionsOf } from '../connect/connectionsOf.ts'
import { KERNEL } from '../KERNEL.ts'
import { owned } from '../owned.ts'
import { isRunning, serviceOf } from './serviceFile.ts'

/** `main.ts` of a context runs it alone; the one of the project runs all of them in one process, on one bus. */
export function mainFiles({ contexts }: ProjectPlan): readonly OwnedFile[] {
  const running = contexts.filter(isRunning)
  return running.length === 0
    ? []
    : [...running.flatMap((context) => [holesFile(context), contextMain(context)]).flat(), projectMain(running)]
}

const kebabOf = ({ folder }: ContextPlan) => folder.slice(folder.lastIndexOf('/') + 1)

const holesOf = (context: ContextPlan) => ({
  name: `${context.application.instance}Beyond`,
  from: `${context.folder}/beyond-the-wall.ts`,
})

/** What the wall does not say and policies need: a person's to write; until then whoever asks is told so. */
function holesFile(context: ContextPlan): readonly OwnedFile[] {
  const enrichments = connectionsOf(context)?.enrichments ?? []
  if (enrichments.length === 0) return []
  const holes = holesOf(context)
  const { beyond } = serviceOf(context)
  const file = new CodeFile(holes.from, undefined, [holes.name])
  file.add(
    ...comment(
      `What the wall does not say and ${context.name} needs to act on what it hears. This file is yours to write.`,
    ),
    `export const ${holes.name}: ${file.type(beyond)} = {`,
    ...enrichments.flatMap(({ property, of }) => [
      ...wrap(
        `${property}: () => Promise.reject(`,
        [`new Error(${quote(`nobody wrote yet what this needs: ${of}`)})`],
        '),',
        { indent: '  ' },
      ),
    ]),
    '}',
  )
  return [owned(file, 'person', context.notes)]
}

/** The call that starts a context, with a person's answers and whatever else is given. */
export function started(file: CodeFile, context: ContextPlan, given: readonly string[] = []): string {
  const hasHoles = (connectionsOf(context)?.enrichments ?? []).length > 0
  const parts = [...(hasHoles ? [`...${file.value(holesOf(context))}`] : []), ...given]
  return `${file.value(serviceOf(context).make)}(${parts.length > 0 ? `{ ${parts.join(', ')} }` : ''})`
}

const LISTENING = (file: CodeFile, routes: string) => [
  "const port = Number(process.env['PORT'] ?? 3000)",
  `${file.value(KERNEL.httpService)}(${routes}).listen(port, () => {`,
  `  console.log(\`listening on http://localhost:\${String(port)}\`)`,
  '})',
]

function contextMain(context: ContextPlan): readonly OwnedFile[] {
  const file = new CodeFile(`${context.folder}/main.ts`, undefined, ['port', 'routes'])
  file.add(
    ...comment(`Runs ${context.name} alone. This file is yours: give it your store, your bus and your systems.`),
    `const { routes } = ${started(file, context)}`,
    ...LISTENING(file, 'routes'),
  )
  return [owned(file, 'person', context.notes)]
}

function projectMain(contexts: readonly ContextPlan[]): OwnedFile {
  const file = new CodeFile('src/main.ts', undefined, ['port', 'routes', 'bus'])
  file.add(
    ...comment('Runs all contexts in one process and on one bus, each below its own path. This file is yours.'),
    `const bus = new ${file.value(KERNEL.InMemoryEventBus)}()`,
    'const routes = [',
    ...contexts.map((context) => {
      return `  ...${file.value(KERNEL.under)}(${quote(`/${kebabOf(context)}`)}, ${started(file, context, ['bus'])}.routes),`
    }),
    ']',
    ...LISTENING(file, 'routes'),
  )
  return owned(file, 'person', [])
}
