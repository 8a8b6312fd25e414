import { describe, expect, it } from 'vitest'
import { mergeJson } from '../../../../src/domain/export/writing/mergeJson.ts'

const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`

const BASE = { name: 'shop', scripts: { test: 'node --test' }, devDependencies: { typescript: '5.9' } }

describe('mergeJson', () => {
  it('lets both sides add and change keys, next to each other too', () => {
    const yours = { ...BASE, scripts: { test: 'node --test', start: 'node .' }, dependencies: { pg: '8' } }
    const generated = {
      ...BASE,
      scripts: { test: 'node --test', types: 'tsc' },
      devDependencies: { typescript: '7.0' },
    }
    expect(JSON.parse(mergeJson(json(yours), json(BASE), json(generated))?.text ?? '')).toEqual({
      ...BASE,
      scripts: { test: 'node --test', start: 'node .', types: 'tsc' },
      devDependencies: { typescript: '7.0' },
      dependencies: { pg: '8' },
    })
  })

  it('takes away what the wall takes away, and nothing that a person changed', () => {
    const { devDependencies: _, ...generated } = BASE
    expect(mergeJson(json(BASE), json(BASE), json(generated))).toEqual({ text: json(generated), conflict: false })
    const yours = { ...BASE, devDependencies: { typescript: '6' } }
    expect(mergeJson(json(yours), json(BASE), json(generated))).toMatchObject({ conflict: true })
  })

  it('puts only the key that both changed between markers', () => {
    const yours = { ...BASE, name: 'mine', scripts: { test: 'vitest' } }
    const merged = mergeJson(json(yours), json(BASE), json({ ...BASE, name: 'store', type: 'module' }))
    expect(merged?.conflict).toBe(true)
    expect(merged?.text).toMatch(/<<<<<<< yours\n {2}"name": "mine",\n[\s\S]*=======\n {2}"name": "store",\n>>>>>>>/)
    expect(merged?.text).toContain('"test": "vitest"')
    expect(merged?.text.match(/<<<<<<</g)).toHaveLength(1)
  })

  it('keeps comments, order and line ends of the person', () => {
    const yours = '{\r\n  // mine\r\n  "scripts": { "test": "node --test" },\r\n  "name": "shop"\r\n}\r\n'
    const merged = mergeJson(yours, json({ name: 'shop' }), json({ name: 'store' }))
    expect(merged).toEqual({ text: yours.replace('shop', 'store'), conflict: false })
  })

  it('leaves to others what is no JSON object', () => {
    for (const text of ['', '[1]', '{', 'null']) expect(mergeJson(text, json(BASE), json(BASE))).toBeUndefined()
  })
})
