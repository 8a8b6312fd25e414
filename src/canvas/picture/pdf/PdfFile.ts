const encoder = new TextEncoder()

/** A PDF 1.5 file under construction: numbered objects, then the table that finds them. */
export class PdfFile {
  readonly #parts: Uint8Array<ArrayBuffer>[] = []
  readonly #offsets: (number | undefined)[] = []
  #length = 0

  constructor() {
    this.#write('%PDF-1.5\n%\u00e2\u00e3\u00cf\u00d3\n')
  }

  /** A number for an object that is written later. */
  reserve(): number {
    return this.#offsets.push(undefined)
  }

  /** Writes an object, PDF syntax; answers with its number. */
  add(body: string, number = this.reserve()): number {
    this.#begin(number)
    this.#write(`${body}\nendobj\n`)
    return number
  }

  /** Writes a stream; `entries` is its dictionary without brackets and length. */
  addStream(entries: string, bytes: Uint8Array<ArrayBuffer>, number = this.reserve()): number {
    this.#begin(number)
    this.#write(`<< ${entries} /Length ${bytes.length} >>\nstream\n`)
    this.#push(bytes)
    this.#write('\nendstream\nendobj\n')
    return number
  }

  /** The whole file; nothing may be added after. */
  finish(catalog: number, info: number): Blob {
    const at = this.#length
    const rows = this.#offsets.map((offset) => `${String(offset ?? 0).padStart(10, '0')} 00000 n \n`)
    this.#write(`xref\n0 ${rows.length + 1}\n0000000000 65535 f \n${rows.join('')}`)
    this.#write(`trailer\n<< /Size ${rows.length + 1} /Root ${catalog} 0 R /Info ${info} 0 R >>\n`)
    this.#write(`startxref\n${at}\n%%EOF\n`)
    return new Blob(this.#parts, { type: 'application/pdf' })
  }

  #begin(number: number): void {
    this.#offsets[number - 1] = this.#length
    this.#write(`${number} 0 obj\n`)
  }

  #write(text: string): void {
    this.#push(encoder.encode(text))
  }

  #push(bytes: Uint8Array<ArrayBuffer>): void {
    this.#parts.push(bytes)
    this.#length += bytes.length
  }
}

/** Any text as a PDF string. */
export function pdfString(text: string): string {
  return `<FEFF${utf16(text)}>`
}

/** UTF-16, big end first, as hexadecimal digits. */
export function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at), 4)).join('')
}

export function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0')
}
