import type { LintRule } from '../LintRule.ts'

const BOX = /^(?<business>.*?)\s*\b(?:management|manager|managing|services?|systems?|modules?)$/i

/** After SAP's guidance: name the business, not the box. */
export const contextNameGeneric: LintRule = function* ({ board }) {
  for (const { id, kind, name } of board.frames.values()) {
    const business = BOX.exec(name.trim())?.groups?.business
    if (kind !== 'context' || business === undefined) continue
    yield {
      code: 'context-name-generic',
      notes: [id],
      message: `“${name}” names the box; what is the business in it called?`,
      fixes:
        business === ''
          ? []
          : [{ label: `Rename to “${business}”`, operation: { type: 'rename-frame', id, name: business } }],
    }
  }
}
