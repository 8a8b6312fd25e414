import type { CodeStyle } from '../../ExportTarget.ts'
import type { OwnedFile } from '../../manifest.ts'
import type { ContextPlan, ProjectPlan } from '../plan/ProjectPlan.ts'
import { markdown, table } from '../text/markdown.ts'
import { tellers } from './applicationMembers.ts'
import { connectionsOf } from './connect/connectionsOf.ts'
import { hasService } from './hasService.ts'
import { replayOf } from './infrastructure/replayFiles.ts'
import { hasStore, isRunning } from './infrastructure/serviceFile.ts'

/** `README.md`: how to run the project, and whose each file is. */
export function readmeFile(plan: ProjectPlan): OwnedFile {
  const { title, contexts } = plan
  const text = [
    `# ${markdown(title)}`,
    '',
    'The skeleton of a domain, read from an Event Storming wall by Wallstorm. It compiles, its tests pass, and it decides',
    'what the wall decides; the rest is yours to write.',
    '',
    '```sh',
    'npm install',
    'npm test',
    ...(contexts.some(isRunning) ? ['npm start   # every context as a service: the address is printed'] : []),
    '```',
    '',
    'Node 20 or later. No runtime dependency.',
    '',
    '## Contexts',
    '',
    ...(contexts.length > 0 ? contexts.map(contextLine) : ['The wall shows none yet.']),
    '',
    'A context imports another one only through its `published-language`; a test holds it to that.',
    '',
    '## Where things are',
    '',
    ...table(['In a context', 'What'], placesOf(plan)),
    '`src/kernel` is the little that all of them share.',
    ...(plan.sharedKernels.length > 0
      ? [
          'A folder below `src/shared-kernel` belongs to the two contexts it is named after, which change it only together.',
        ]
      : []),
    '',
    ...deliveryLines(contexts),
    '## Whose file is it?',
    '',
    '- `*.gen.ts`, `*.gen.test.ts`, the README of a context and `docs/board-findings.md` belong to the wall. They are rewritten',
    '  with every export, which stops if somebody edited one.',
    '- Everything else is yours. The next export merges what changed on the wall into what you wrote; where the two meet it',
    '  leaves conflict markers and says so.',
    ...(contexts.some(isReleasing)
      ? [
          '- `published-language/released.ts` is yours and frozen: what an open host released once. No export changes it, and a',
          '  test fails where the language no longer keeps it.',
        ]
      : []),
    '- `.wallstorm` is what the next export needs to know. Commit it.',
    '',
    'What the wall leaves open is in [docs/board-findings.md](docs/board-findings.md), and as `todo` in the tests.',
    '',
  ]
  return { path: 'README.md', text: text.join('\n'), owner: 'person', notes: [] }
}

/** The folders that contexts of this wall have, and what is in each. */
function placesOf({ contexts, style }: ProjectPlan): readonly (readonly string[])[] {
  const has = (holds: (context: ContextPlan) => boolean, place: string, what: string) =>
    contexts.some(holds) ? [[place, what]] : []
  const some = (of: (context: ContextPlan) => readonly unknown[]) => (context: ContextPlan) => of(context).length > 0
  const aggregates = some((context) => context.aggregates)
  return [
    ...has(aggregates, '`domain/<aggregate>`', AGGREGATE[style]),
    ...has(
      aggregates,
      '`domain/<aggregate>/*.fixture.gen.ts`',
      'a command and an event of each kind, for your tests too',
    ),
    ...has(
      some((context) => context.services),
      '`domain/services`',
      'rules over two aggregates',
    ),
    ...has(
      some((context) => context.values),
      '`domain/values`',
      'value objects; a factory each, which refuses what is not one',
    ),
    ...has(hasService, '`application`', 'one method per command: load, decide, store, tell others'),
    ...has(
      some((context) => context.policies),
      '`policies`',
      'whenever this happens, then do that',
    ),
    ...has(
      some((context) => context.processes),
      '`process-managers`',
      'policies that remember: they wait for all, or take back what was completed',
    ),
    ...has(
      some((context) => context.readModels),
      '`read-models`',
      'what people look at, projected from events',
    ),
    ...has(
      some((context) => context.systems),
      '`systems`',
      'ports to external systems',
    ),
    ...has(
      some((context) => context.acls),
      '`acl`',
      'a layer that translates another context: its own words for what it hears and asks',
    ),
    ...has(
      some((context) => context.conformists),
      '`conformist`',
      'what it takes of another context as it is',
    ),
    ...has(
      some((context) => context.contracts),
      '`contracts`',
      'what it needs of its suppliers and partners',
    ),
    ...has(
      hasStore,
      '`infrastructure`',
      'repositories over an event store, which refuses a writer who saw an older version; parsers of what is stored',
    ),
    ...has(
      isRunning,
      '`service.gen.ts`, `main.ts`',
      'what puts a context together, and what runs it: commands and queries over HTTP, health, metrics',
    ),
    ...has(
      (context) => (connectionsOf(context)?.enrichments ?? []).length > 0,
      '`beyond-the-wall.ts`',
      'what the wall does not say, for you to fill in before it runs for real',
    ),
    ...has(
      some((context) => context.published.messages),
      '`published-language`',
      'what other contexts may know',
    ),
  ]
}

const AGGREGATE: Readonly<Record<CodeStyle, string>> = {
  class: 'the aggregate root, over pure decisions (`decide`) and the evolution of its state (`evolve`)',
  functions: 'the aggregate as functions: pure decisions (`decide`) and the evolution of its state (`evolve`)',
}

function isReleasing({ isOpenHost, published }: ContextPlan): boolean {
  return isOpenHost && published.messages.length > 0
}

/** What becomes of an event between storing and telling it, where anybody is told. */
function deliveryLines(contexts: readonly ContextPlan[]): readonly string[] {
  const telling = contexts.find((context) => tellers(context).length > 0)
  if (!telling) return []
  return [
    '## What others hear',
    '',
    'An event is stored first and told then. Where the process dies in between, it is in the store and nobody heard it:',
    `\`${replayOf(telling).name}\` and its like tell again what was stored behind a position. So delivery is at least once, as long`,
    'as you keep a position up to which all was told and start from it. Read models and process managers take an event twice',
    'for once; a policy asks again, and the aggregate decides again.',
    '',
  ]
}

function contextLine({ name, folder, element, aggregates }: ContextPlan): string {
  const subdomain = element.subdomain ? ` (${element.subdomain})` : ''
  const roots = aggregates.map(({ name: aggregate, root }) => markdown(aggregate || root.name))
  return `- [${markdown(name)}](${folder}/README.md)${subdomain}${roots.length > 0 ? `: ${roots.join(', ')}` : ''}`
}
