import type { Yaml } from './Yaml.ts'

/**
 * A value as YAML 1.2 in block style. Every text and key that is not a plain word stands in double quotes with the escapes of
 * JSON, so that no reader takes it for anything else; keys with `undefined` are left out.
 */
export function writeYaml(value: Yaml): string {
  return `${block(value, '').join('\n').trimStart()}\n`
}

function block(value: Yaml, indent: string): readonly string[] {
  if (typeof value !== 'object') return [` ${scalar(value)}`]
  if (isList(value)) {
    if (value.length === 0) return [' []']
    return ['', ...value.flatMap((item) => nested(`${indent}-`, item, `${indent}  `, true))]
  }
  const entries = Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[key, item] as const]))
  if (entries.length === 0) return [' {}']
  return ['', ...entries.flatMap(([key, item]) => nested(`${indent}${keyText(key)}:`, item, `${indent}  `, false))]
}

/** The first line of a nested object stands beside the dash of its list. */
function nested(head: string, item: Yaml, indent: string, isItem: boolean): readonly string[] {
  const [first = '', ...rest] = block(item, indent)
  const [second] = rest
  if (!isItem || first !== '' || second === undefined) return [`${head}${first}`, ...rest]
  return [`${head} ${second.slice(indent.length)}`, ...rest.slice(1)]
}

function isList(value: Yaml): value is readonly Yaml[] {
  return Array.isArray(value)
}

function keyText(key: string): string {
  return isPlain(key) ? key : quoted(key)
}

function scalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value)
  return isPlain(value) ? value : quoted(value)
}

/** Words that no YAML reader takes for a number, a truth value or nothing. */
function isPlain(text: string): boolean {
  return /^[A-Za-z$][A-Za-z0-9_]{0,59}$/.test(text) && !/^(true|false|yes|no|on|off|null|y|n)$/i.test(text)
}

/** JSON's escapes are YAML's too; what YAML cannot print beside them is escaped as well. */
function quoted(text: string): string {
  return JSON.stringify(text.replace(/\p{Cs}/gu, '\uFFFD')).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
