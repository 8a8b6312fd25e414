import type { ExportTarget } from './ExportTarget.ts'

/** Everything a board can be exported to: one folder and one line a target. */
export const EXPORT_TARGETS: readonly ExportTarget[] = [
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
]

export function findTarget(name: string): ExportTarget | undefined {
  return EXPORT_TARGETS.find((target) => target.name === name)
}
