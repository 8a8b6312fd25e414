import { indexAfter, type SharedText, spliceBetween, type TextDelta } from './SharedText.ts'

/** A textarea or text input, as far as the caret goes. */
export interface CaretField {
  value: string
  readonly selectionStart: number | null
  readonly selectionEnd: number | null
  readonly selectionDirection: 'forward' | 'backward' | 'none' | null
  setSelectionRange(start: number, end: number, direction?: 'forward' | 'backward' | 'none'): void
}

/**
 * Keeps a text field and a shared text the same while several people type. The caret stays between the letters it
 * stands between. While an input method composes the field is left alone; what came meanwhile is merged afterwards.
 */
export class TextSync {
  readonly #field: CaretField
  readonly #shared: SharedText
  readonly #write: (text: string) => void
  #writing = false
  /** While composing: the text it began with and what others have done since. */
  #composition: { readonly base: string; readonly missed: (readonly TextDelta[])[] } | null = null

  /** `write` puts the whole new text into the shared one, or leaves it when it is refused. */
  constructor(field: CaretField, shared: SharedText, write: (text: string) => void) {
    this.#field = field
    this.#shared = shared
    this.#write = write
    field.value = shared.toString()
    shared.observe(this.#onShared)
  }

  stop(): void {
    this.#shared.unobserve(this.#onShared)
  }

  get isComposing(): boolean {
    return this.#composition !== null
  }

  /** The person typed. */
  input(): void {
    if (this.#composition || this.#field.value === this.#shared.toString()) return
    this.#put(this.#field.value)
    this.#show([])
  }

  /** The field is left alone until the end. */
  startComposing(): void {
    this.#composition = { base: this.#shared.toString(), missed: [] }
  }

  endComposing(): void {
    const composition = this.#composition
    this.#composition = null
    if (!composition || composition.missed.length === 0) {
      this.input()
      return
    }
    const { at, removed, inserted } = spliceBetween(composition.base, this.#field.value)
    const now = (index: number) => composition.missed.reduce(indexAfter, index)
    const text = this.#shared.toString()
    const [start, end] = [now(at), now(at + removed)]
    const merged = text.slice(0, start) + inserted + text.slice(end)
    if (merged !== text) this.#put(merged)
    this.#field.value = this.#shared.toString()
    this.#field.setSelectionRange(start + inserted.length, start + inserted.length)
  }

  readonly #onShared = ({ delta }: { readonly delta: readonly TextDelta[] }): void => {
    if (this.#writing) return
    if (this.#composition) this.#composition.missed.push(delta)
    else this.#show(delta)
  }

  #put(text: string): void {
    this.#writing = true
    this.#write(text)
    this.#writing = false
  }

  #show(delta: readonly TextDelta[]): void {
    const text = this.#shared.toString()
    const field = this.#field
    if (field.value === text) return
    const last = field.value.length
    const [start, end] = [field.selectionStart ?? last, field.selectionEnd ?? last]
    const direction = field.selectionDirection ?? 'none'
    field.value = text
    field.setSelectionRange(indexAfter(start, delta), indexAfter(end, delta), direction)
  }
}
