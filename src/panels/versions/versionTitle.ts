import type { Version } from '../../session/api/versions.ts'

/** What a version is called: its name, or that nobody gave it one. */
export const versionTitle = ({ name }: Pick<Version, 'name'>): string => name ?? 'Kept by itself'

/** "26 Nov 2026, 14:05", in the words of the browser's language. */
export function versionTime({ at }: Pick<Version, 'at'>, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at)
}
