import { parseCml } from '../../src/domain/cml/parseCml.ts'

/** What is wrong with a CML text. An anti-corruption layer beside a customer is doubtful only: people may want it. */
export function cmlErrors(text: string): readonly string[] {
  return parseCml(text)
    .problems.filter(({ severity, message }) => severity === 'error' || !message.includes('(ACL)'))
    .map(({ line, column, message }) => `${line}:${column} ${message}`)
}
