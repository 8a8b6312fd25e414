import type { OwnedFile } from '../../manifest.ts'
import type { ContextPlan, ProjectPlan } from '../plan/ProjectPlan.ts'
import { markdown } from '../text/markdown.ts'

/** `README.md`: how to run the project, and whose each file is. */
export function readmeFile({ title, contexts }: ProjectPlan): OwnedFile {
  const text = [
    `# ${markdown(title)}`,
    '',
    'The skeleton of a domain, read from an Event Storming wall by Wallstorm. It compiles, its tests pass, and it decides',
    'what the wall decides; the rest is yours to write.',
    '',
    '```sh',
    'npm install',
    'npm test',
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
    '| In a context | What |',
    '| --- | --- |',
    '| `domain/<aggregate>` | the aggregate root, over pure decisions (`decide`) and the evolution of its state (`evolve`) |',
    '| `domain/values` | value objects; a factory each, which refuses what is not one |',
    '| `application` | one method per command: load, decide, store, tell others |',
    '| `policies` | whenever this happens, then do that |',
    '| `read-models` | what people look at, projected from events |',
    '| `systems` | ports to external systems |',
    '| `infrastructure` | adapters; in memory to begin with |',
    '| `published-language` | what other contexts may know |',
    '',
    '`src/kernel` is the little that all of them share.',
    '',
    '## Whose file is it?',
    '',
    '- `*.gen.ts`, `*.gen.test.ts`, the README of a context and `docs/board-findings.md` belong to the wall. They are rewritten',
    '  with every export, which stops if somebody edited one.',
    '- Everything else is yours. The next export merges what changed on the wall into what you wrote; where the two meet it',
    '  leaves conflict markers and says so.',
    '- `.wallstorm` is what the next export needs to know. Commit it.',
    '',
    'What the wall leaves open is in [docs/board-findings.md](docs/board-findings.md), and as `todo` in the tests.',
    '',
  ]
  return { path: 'README.md', text: text.join('\n'), owner: 'person', notes: [] }
}

function contextLine({ name, folder, element, aggregates }: ContextPlan): string {
  const subdomain = element.subdomain ? ` (${element.subdomain})` : ''
  const roots = aggregates.map(({ name: aggregate, root }) => markdown(aggregate || root.name))
  return `- [${markdown(name)}](${folder}/README.md)${subdomain}${roots.length > 0 ? `: ${roots.join(', ')}` : ''}`
}
