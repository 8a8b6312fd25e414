/** As formatters sort: letter by letter, a capital just before its small letter, numbers by value, `.` before `-`. */
export function compareNames(a: string, b: string): number {
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const order = weightAt(a, i) - weightAt(b, j)
    if (order !== 0) return order
    if (isDigit(a.charCodeAt(i))) {
      const [one, other] = [numberAt(a, i), numberAt(b, j)]
      const byValue = Number(one) - Number(other) || one.length - other.length
      if (byValue !== 0) return byValue
      i += one.length
      j += other.length
    } else {
      i += 1
      j += 1
    }
  }
  return a.length - i - (b.length - j)
}

const [SLASH, DASH, ZERO, NINE] = [47, 45, 48, 57]

/** Any digit weighs the same: numbers are compared whole. */
function weightAt(name: string, index: number): number {
  const code = name.charCodeAt(index)
  if (isDigit(code)) return ZERO * 2
  if (code === DASH) return SLASH * 2 + 1
  return code >= 65 && code <= 90 ? (code + 32) * 2 : code * 2 + 1
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE
}

function numberAt(name: string, start: number): string {
  let end = start
  while (isDigit(name.charCodeAt(end))) end += 1
  return name.slice(start, end)
}
