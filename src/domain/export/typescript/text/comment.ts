import { LINE_WIDTH } from './LINE_WIDTH.ts'
import { plainLine } from './plainLine.ts'

/** A doc comment of one or more sentences, wrapped; no words can end it early or speak to the compiler. */
export function comment(text: string, indent = ''): readonly string[] {
  const safe = plainLine(text)
    .replaceAll('*/', '*\\/')
    .replace(/@(?=ts-)/gi, '@ ')
  const single = `${indent}/** ${safe} */`
  if (single.length <= LINE_WIDTH) return [single]
  const lines = [`${indent}/**`]
  let line = `${indent} *`
  for (const word of safe.split(' ')) {
    if (line.length + word.length + 1 > LINE_WIDTH && line !== `${indent} *`) {
      lines.push(line)
      line = `${indent} *`
    }
    line += ` ${word}`
  }
  return [...lines, line, `${indent} */`]
}
