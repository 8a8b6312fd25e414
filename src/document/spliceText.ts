import type * as Y from 'yjs'

/** Makes the text say `wanted` with one deletion and one insertion, so that what others type around them survives. */
export function spliceText(text: Y.Text, wanted: string): void {
  const now = text.toString()
  const start = commonPrefix(now, wanted)
  const end = commonSuffix(now, wanted, start)
  if (now.length - end > start) text.delete(start, now.length - end - start)
  if (wanted.length - end > start) text.insert(start, wanted.slice(start, wanted.length - end))
}

/** Neither end may fall between the two halves of a surrogate pair: Yjs would replace both. */
function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let length = 0
  while (length < most && a[length] === b[length]) length++
  return length > 0 && isHighSurrogate(a.charCodeAt(length - 1)) ? length - 1 : length
}

function commonSuffix(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start
  let length = 0
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length++
  return length > 0 && isLowSurrogate(a.charCodeAt(a.length - length)) ? length - 1 : length
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff
