const STEPS: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, ms: number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

/** "5 minutes ago"; a date from a week on. Both times in milliseconds since 1970. */
export function agoOf(then: number, now: number, locale = 'en'): string {
  const passed = Math.max(0, now - then)
  if (passed >= 7 * 86_400_000) return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(then)
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  for (const [unit, ms] of STEPS) if (passed >= ms) return format.format(-Math.floor(passed / ms), unit)
  return 'just now'
}
