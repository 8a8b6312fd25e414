import type { ExportTarget } from './ExportTarget.ts'

/** Everything a board can be exported to: one folder and one line a target. */
export const EXPORT_TARGETS: readonly ExportTarget[] = [
  {
    name: 'typescript',
    title: 'TypeScript project',
    single: false,
    mediaType: 'application/zip',
    load: async () => (await import('./typescript/emitProject.ts')).emitProject,
  },
  {
    name: 'context-map-svg',
    title: 'Context map as a picture (SVG)',
    single: true,
    mediaType: 'image/svg+xml',
    load: async () => (await import('./context-map-svg/emitSvg.ts')).emitSvg,
  },
  {
    name: 'context-map-mermaid',
    title: 'Context map as Mermaid',
    single: true,
    mediaType: 'text/plain',
    load: async () => (await import('./context-map-mermaid/emitMermaid.ts')).emitMermaid,
  },
  {
    name: 'context-map-plantuml',
    title: 'Context map as PlantUML',
    single: true,
    mediaType: 'text/plain',
    load: async () => (await import('./context-map-plantuml/emitPlantuml.ts')).emitPlantuml,
  },
  {
    name: 'context-map-cml',
    title: 'Context map as Context Mapper Language (CML)',
    single: true,
    mediaType: 'text/plain',
    load: async () => (await import('./context-map-cml/emitCml.ts')).emitCml,
  },
  {
    name: 'picture-svg',
    title: 'Wall as a picture (SVG)',
    single: true,
    mediaType: 'image/svg+xml',
    load: async () => (await import('./picture-svg/emitPicture.ts')).emitPicture,
  },
  {
    name: 'asyncapi',
    title: 'AsyncAPI 3.0, one document a context',
    single: false,
    mediaType: 'application/zip',
    load: async () => (await import('./asyncapi/emitAsyncapi.ts')).emitAsyncapi,
  },
  {
    name: 'eventcatalog',
    title: 'EventCatalog folders',
    single: false,
    mediaType: 'application/zip',
    load: async () => (await import('./eventcatalog/emitEventcatalog.ts')).emitEventcatalog,
  },
  {
    name: 'board',
    title: 'Board file, with the names chosen for code',
    single: true,
    mediaType: 'application/json',
    load: async () => (await import('./board/emitBoard.ts')).emitBoard,
  },
]

export function findTarget(name: string): ExportTarget | undefined {
  return EXPORT_TARGETS.find((target) => target.name === name)
}
