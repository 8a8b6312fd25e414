/** The values a tag may have; whatever else it is given counts as `other`, so that no series grows without bound. */
export type TagValues = Readonly<Record<string, readonly string[]>>

export type Tags<Values extends TagValues> = Readonly<Record<keyof Values, string>>

interface Family {
  readonly lines: () => readonly string[]
}

/** Counters and histograms, written down as Prometheus reads them. */
export class Metrics {
  readonly #families: Family[] = []

  counter<Values extends TagValues>(name: string, help: string, values: Values) {
    const counts = new Map<string, number>()
    this.#add(name, help, 'counter', () => [...counts].map(([series, count]) => `${name}{${series}} ${String(count)}`))
    return (tags: Tags<Values>): void => {
      const series = seriesOf(values, tags)
      counts.set(series, (counts.get(series) ?? 0) + 1)
    }
  }

  /** `bounds` are upper limits, least first; above the last one everything counts as +Inf. */
  histogram<Values extends TagValues>(name: string, help: string, values: Values, bounds: readonly number[]) {
    const all = new Map<string, { readonly counts: number[]; sum: number }>()
    this.#add(name, help, 'histogram', () =>
      [...all].flatMap(([series, { counts, sum }]) => {
        const upTo = counts.map((_, index) => counts.slice(0, index + 1).reduce((a, b) => a + b, 0))
        return [
          ...upTo.map(
            (count, index) => `${name}_bucket{${series},le="${String(bounds[index] ?? '+Inf')}"} ${String(count)}`,
          ),
          `${name}_sum{${series}} ${String(sum)}`,
          `${name}_count{${series}} ${String(upTo.at(-1) ?? 0)}`,
        ]
      }),
    )
    return (tags: Tags<Values>, value: number): void => {
      const series = seriesOf(values, tags)
      const { counts, sum } = all.get(series) ?? { counts: [...bounds, 0].map(() => 0), sum: 0 }
      const found = bounds.findIndex((bound) => value <= bound)
      const place = found < 0 ? bounds.length : found
      all.set(series, { counts: counts.with(place, (counts[place] ?? 0) + 1), sum: sum + value })
    }
  }

  /** Prometheus text format 0.0.4. */
  text(): string {
    return this.#families.flatMap(({ lines }) => [...lines(), '']).join('\n')
  }

  #add(name: string, help: string, type: string, lines: () => readonly string[]): void {
    this.#families.push({ lines: () => [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines()] })
  }
}

function seriesOf<Values extends TagValues>(values: Values, tags: Tags<Values>): string {
  return Object.entries(values)
    .map(([name, known]) => `${name}="${escaped(known.includes(tags[name] ?? '') ? (tags[name] ?? '') : 'other')}"`)
    .join()
}

function escaped(value: string): string {
  return value.replace(/[\\"\n]/g, (letter) => (letter === '\n' ? '\\n' : `\\${letter}`))
}
