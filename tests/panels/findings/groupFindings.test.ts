import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/domain/interpretation/model.ts'
import { groupFindings } from '../../../src/panels/findings/groupFindings.ts'

const finding = (code: Finding['code'], severity: Finding['severity'], id: string): Finding => ({
  code,
  severity,
  notes: [id],
  message: `${code} at ${id}`,
})

describe('findings in groups', () => {
  it('puts severities in order of weight and leaves out what nobody raised', () => {
    const groups = groupFindings([
      finding('shorthand', 'info', 'a'),
      finding('no-source', 'warning', 'b'),
      finding('no-source', 'warning', 'c'),
      finding('straddles', 'warning', 'd'),
    ])
    expect(groups.map(({ severity, count }) => [severity, count])).toEqual([
      ['warning', 3],
      ['info', 1],
    ])
  })

  it('puts findings of one code together, codes in the order of the table', () => {
    const [warnings] = groupFindings([
      finding('no-source', 'warning', 'b'),
      finding('straddles', 'warning', 'd'),
      finding('no-source', 'warning', 'c'),
    ])
    expect(warnings?.groups.map(({ code, findings }) => [code, findings.length])).toEqual([
      ['straddles', 1],
      ['no-source', 2],
    ])
    expect(warnings?.groups[1]?.title).toBe('An event that nothing causes')
  })

  it('keeps one code at two severities apart', () => {
    const groups = groupFindings([finding('unnamed', 'warning', 'a'), finding('unnamed', 'error', 'b')])
    expect(groups.map(({ severity }) => severity)).toEqual(['error', 'warning'])
  })
})
