import type { CodeFile } from '../text/CodeFile.ts'
import { quote } from '../text/quote.ts'
import { indented } from '../text/wrap.ts'

/** `describe` over tests with a blank line between them. `void`: the runner itself waits for the promise. */
export function describeLines(file: CodeFile, title: string, tests: readonly (readonly string[])[]): readonly string[] {
  const describe = file.value({ name: 'describe', from: 'node:test' })
  return [
    `void ${describe}(${quote(title)}, () => {`,
    ...tests.flatMap((lines, index) => [...(index === 0 ? [] : ['']), ...indented(lines)]),
    '})',
  ]
}

export function testLines(
  file: CodeFile,
  title: string,
  body: readonly string[],
  { isAsync = false }: { readonly isAsync?: boolean } = {},
): readonly string[] {
  const test = file.value({ name: 'test', from: 'node:test' })
  return [`void ${test}(${quote(title)}, ${isAsync ? 'async ' : ''}() => {`, ...indented(body), '})']
}

/** A test for a person to write. */
export function todoLine(file: CodeFile, title: string): string {
  return `void ${file.value({ name: 'test', from: 'node:test' })}.todo(${quote(title)})`
}
