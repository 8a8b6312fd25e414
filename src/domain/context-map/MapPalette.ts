import { getKind } from '../notation/kinds.ts'

interface Tint {
  readonly fill: string
  readonly edge: string
}

/** Colours of the drawn map, one set per theme; stickies keep theirs in both. */
export interface MapPalette {
  readonly paper: string
  readonly ink: string
  readonly faint: string
  readonly line: string
  readonly onLine: string
  readonly badge: string
  readonly plain: Tint
  readonly core: Tint
  readonly supporting: Tint
  readonly generic: Tint
}

export const LIGHT: MapPalette = {
  paper: '#ffffff',
  ink: '#1c2130',
  faint: '#596174',
  line: '#4a5266',
  onLine: '#ffffff',
  badge: '#ffffff',
  plain: { fill: '#fafbfc', edge: '#8b93a5' },
  core: { fill: '#f1eefe', edge: '#6a4fd0' },
  supporting: { fill: '#e6f5f3', edge: '#1a8577' },
  generic: { fill: '#eef1f6', edge: '#64748f' },
}

export const DARK: MapPalette = {
  paper: '#14171e',
  ink: '#eceef3',
  faint: '#a5adbd',
  line: '#b3bbcb',
  onLine: '#14171e',
  badge: '#262b36',
  plain: { fill: '#1d212a', edge: '#6d7689' },
  core: { fill: '#292247', edge: '#a392f4' },
  supporting: { fill: '#133630', edge: '#4cc2b0' },
  generic: { fill: '#252c3a', edge: '#8d9bb8' },
}

export const CHIP_COLOURS = {
  aggregate: getKind('aggregate').colour,
  system: getKind('system').colour,
  ink: '#1c2130',
} as const
