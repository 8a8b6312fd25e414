import { definedParts } from '../definedParts.ts'
import type { ExportFile, ExportInput } from '../ExportTarget.ts'
import { messageTraffic } from '../messageTraffic.ts'
import { writeYaml } from '../writeYaml.ts'
import { catalogNames, domainPage, messagePages, servicePage, systemPage } from './catalogPages.ts'
import { mdx } from './mdx.ts'
import { pageFiles } from './page.ts'

/** The wall as folders of an EventCatalog: a domain, its services with their messages, and one team. */
export function emitEventcatalog({ board, model }: Pick<ExportInput, 'board' | 'model'>): readonly ExportFile[] {
  const traffic = messageTraffic(model)
  const title = board.title.trim() || 'Wall'
  const names = catalogNames(board.title, traffic)
  const partsIn = definedParts({ board, model })
  const pages = [
    domainPage(title, traffic, names),
    ...traffic.flatMap((each) => [
      servicePage(each, names),
      ...each.context.systems.map((system) => systemPage(system, each, names)),
      ...messagePages(each, partsIn(each.context), names),
    ]),
  ]
  return [...pages.flatMap(pageFiles), teamFile(names.team, title)]
}

function teamFile(id: string, title: string): ExportFile {
  const summary = `Everybody at the wall “${title}”; the wall does not say who owns what.`
  const front = writeYaml({ id, name: `The people at the wall “${title}”`, summary })
  return { path: `teams/${id}.mdx`, text: `---\n${front}---\n\n${mdx(summary)}\n` }
}
