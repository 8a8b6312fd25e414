/** Draws what was asked for, once, in the next animation frame. */
export class FrameLoop<Part extends string> {
  readonly #draw: Readonly<Record<Part, () => void>>
  readonly #wanted = new Set<Part>()
  #frame: number | null = null

  constructor(draw: Readonly<Record<Part, () => void>>) {
    this.#draw = draw
  }

  request(...parts: readonly Part[]): void {
    for (const part of parts) this.#wanted.add(part)
    this.#frame ??= requestAnimationFrame(() => this.#run())
  }

  stop(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame)
    this.#frame = null
    this.#wanted.clear()
  }

  #run(): void {
    this.#frame = null
    const parts = [...this.#wanted]
    this.#wanted.clear()
    for (const part of parts) this.#draw[part]()
  }
}
