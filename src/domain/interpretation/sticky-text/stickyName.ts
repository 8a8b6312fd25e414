import { rememberByText } from '../../naming/rememberByText.ts'
import { stickyName as readName, stickyLines } from '../../notation/stickyName.ts'

/** The first line that is not blank, cleaned (design §5); empty where there is none. */
export const stickyName = rememberByText(readName)

/** The lines under the name that are not blank, cleaned like the name. */
export function stickyBody(text: string): readonly string[] {
  return stickyLines(text).slice(1)
}

/** What makes two names equal: they differ in case only. An empty key equals none, which the caller must see to. */
export const nameKey = rememberByText((name) => name.toLowerCase())
