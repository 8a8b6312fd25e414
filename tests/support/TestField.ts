import type { CaretField } from '../../src/ui/typing/TextSync.ts'

/** A text field with a caret, typed into by code. */
export class TestField implements CaretField {
  selectionStart = 0
  selectionEnd = 0
  selectionDirection = 'none' as const
  #value = ''

  get value(): string {
    return this.#value
  }

  /** As in a browser, the caret goes to the end. */
  set value(value: string) {
    this.#value = value
    this.selectionStart = value.length
    this.selectionEnd = value.length
  }

  setSelectionRange(start: number, end: number): void {
    this.selectionStart = Math.min(start, this.#value.length)
    this.selectionEnd = Math.min(end, this.#value.length)
  }

  /** Replaces what is selected. */
  type(text: string): this {
    const { selectionStart: start, selectionEnd: end } = this
    this.value = this.#value.slice(0, start) + text + this.#value.slice(end)
    this.setSelectionRange(start + text.length, start + text.length)
    return this
  }
}
