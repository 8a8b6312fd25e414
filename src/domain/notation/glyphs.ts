import type { NoteKind } from './kinds.ts'

/** A small picture of each kind, so that colour never speaks alone: an SVG path on a 24×24 grid, stroked, not filled. */
export const KIND_GLYPHS: Readonly<Record<NoteKind, string>> = {
  event: 'M13 2 4 14h7l-1 8 9-12h-7z',
  command: 'M7 4l12 8-12 8z',
  aggregate: 'M12 2l9 5v10l-9 5-9-5V7z M3 7l9 5 9-5 M12 12v10',
  constraint: 'M12 2l8 3v7c0 5-4 8-8 10-4-2-8-5-8-10V5z M8.5 12l2.5 2.5 4.5-5',
  policy: 'M4 4v6a4 4 0 0 0 4 4h12 M15 9l5 5-5 5',
  'read-model': 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12z M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  actor: 'M12 3a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z M4 21c0-4 4-6 8-6s8 2 8 6',
  system: 'M4 4h16v6H4z M4 14h16v6H4z M8 7h.01 M8 17h.01',
  time: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z M12 7v5l3 3',
  hotspot: 'M12 3l10 17H2z M12 10v4 M12 17h.01',
  opportunity: 'M9 18h6 M10 21h4 M12 3a6 6 0 0 0-4 10.5c.7.7 1 1.5 1 2.5h6c0-1 .3-1.8 1-2.5A6 6 0 0 0 12 3z',
  definition: 'M4 5a2 2 0 0 1 2-2h14v18H6a2 2 0 0 1-2-2z M8 3v18',
}
