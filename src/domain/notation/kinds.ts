/** How a kind is told apart beside its colour. */
export type NoteMark = 'none' | 'folded-corner' | 'clock' | 'tilted' | 'dashed'

export interface KindEntry {
  readonly kind: string
  /** The key that makes or retypes a note, upper case. */
  readonly key: string
  readonly label: string
  /** Fill of the sticky; every ink on it is #1d1d1f. */
  readonly colour: string
  /** Board units. */
  readonly width: number
  readonly height: number
  readonly mark: NoteMark
  /** How its text reads, shown as the empty note's placeholder. */
  readonly grammar: string
}

/** The notation: one line a kind. Colours and sizes after the ddd-crew EventStorming glossary; kind is stored, colour never. */
export const NOTE_KINDS = [
  {
    kind: 'event',
    key: 'E',
    label: 'Event',
    colour: '#FFA85B',
    width: 160,
    height: 160,
    mark: 'none',
    grammar: 'Something happened',
  },
  {
    kind: 'command',
    key: 'C',
    label: 'Command',
    colour: '#3BC5E9',
    width: 160,
    height: 160,
    mark: 'none',
    grammar: 'Do something',
  },
  {
    kind: 'aggregate',
    key: 'A',
    label: 'Aggregate',
    colour: '#FDF8B6',
    width: 290,
    height: 160,
    mark: 'none',
    grammar: 'Name it last',
  },
  {
    kind: 'constraint',
    key: 'B',
    label: 'Business rule',
    colour: '#FDF8B6',
    width: 290,
    height: 160,
    mark: 'folded-corner',
    grammar: 'A rule that must hold',
  },
  {
    kind: 'policy',
    key: 'P',
    label: 'Policy',
    colour: '#B88EC0',
    width: 290,
    height: 160,
    mark: 'none',
    grammar: 'Whenever …, then …',
  },
  {
    kind: 'read-model',
    key: 'R',
    label: 'Read model',
    colour: '#D9F79F',
    width: 160,
    height: 160,
    mark: 'none',
    grammar: 'What they look at',
  },
  { kind: 'actor', key: 'U', label: 'Actor', colour: '#FEF445', width: 80, height: 105, mark: 'none', grammar: 'Who' },
  {
    kind: 'system',
    key: 'S',
    label: 'External system',
    colour: '#EB9BC0',
    width: 290,
    height: 160,
    mark: 'none',
    grammar: 'Which system',
  },
  {
    kind: 'time',
    key: 'T',
    label: 'Time',
    colour: '#FFA85B',
    width: 160,
    height: 160,
    mark: 'clock',
    grammar: 'Day started',
  },
  {
    kind: 'hotspot',
    key: 'X',
    label: 'Hot spot',
    colour: '#F27C8C',
    width: 160,
    height: 160,
    mark: 'tilted',
    grammar: 'Question or conflict',
  },
  {
    kind: 'opportunity',
    key: 'O',
    label: 'Opportunity',
    colour: '#D9F79F',
    width: 160,
    height: 160,
    mark: 'dashed',
    grammar: 'What could be better',
  },
  {
    kind: 'definition',
    key: 'D',
    label: 'Definition',
    colour: '#FFFFFF',
    width: 160,
    height: 160,
    mark: 'none',
    grammar: 'Word = meaning',
  },
] as const satisfies readonly KindEntry[]

export type NoteKind = (typeof NOTE_KINDS)[number]['kind']

const byKind: ReadonlyMap<string, KindEntry> = new Map(NOTE_KINDS.map((entry) => [entry.kind, entry]))

export function isNoteKind(value: unknown): value is NoteKind {
  return typeof value === 'string' && byKind.has(value)
}

export function getKind(kind: NoteKind): KindEntry {
  const entry = byKind.get(kind)
  if (!entry) throw new RangeError(`no such note kind: ${kind}`)
  return entry
}
