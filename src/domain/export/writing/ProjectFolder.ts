import { hasHash, hashText } from '../hashText.ts'
import { isSameText } from '../lineEnds.ts'
import { BASE_FOLDER, MANIFEST_PATH, type Manifest, RECORD_FOLDER, readManifest } from '../manifest.ts'

/** Holds texts that an export is about to write over, so that one cut short can be taken up again. */
export const MOVING_FOLDER = `${RECORD_FOLDER}moving/`

/** A folder that holds an earlier export, as far as the next one has to know it: path → text. */
export class ProjectFolder {
  /** The manifest of the earlier export. */
  readonly before: Manifest
  readonly #files: ReadonlyMap<string, string>
  /** What was set aside counts for the manifest it was set aside under, no other. */
  readonly #aside: string

  constructor(files: ReadonlyMap<string, string>) {
    this.#files = files
    this.before = readManifest(files.get(MANIFEST_PATH))
    this.#aside = `${MOVING_FOLDER}${hashText(files.get(MANIFEST_PATH) ?? '').slice(0, 12)}/`
  }

  get paths(): readonly string[] {
    return [...this.#files.keys()]
  }

  text(path: string): string | undefined {
    return this.#files.get(path)
  }

  /** What the file of the earlier export said before this one began, even if one cut short has written over it. */
  earlierText(path: string): string | undefined {
    return this.#files.get(this.asidePath(path)) ?? this.#files.get(path)
  }

  /** Where a text is set aside. */
  asidePath(path: string): string {
    return this.#aside + path
  }

  /** Whether the text is what was generated last under this path. */
  isUntouched(path: string, text: string | undefined): boolean {
    return text !== undefined && hasHash(text, this.before.get(path)?.hash)
  }

  /**
   * What was generated last under this path. Undefined where nobody knows: a recorded text that is not what the manifest
   * says would pass for generated what a person wrote.
   */
  base(path: string, generated: string): string | undefined {
    const recorded = this.earlierText(BASE_FOLDER + path)
    const hash = this.before.get(path)?.hash
    if (recorded !== undefined && (hash === undefined || hasHash(recorded, hash))) return recorded
    return hasHash(generated, hash) || isSameText(recorded, generated) ? generated : undefined
  }
}
