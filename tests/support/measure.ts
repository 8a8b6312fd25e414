import type { Measure } from '../../src/domain/look/wrapLine.ts'

/** Every character is half as wide as the font is high, bold ones a little wider. */
export const monospace: Measure = (text, bold) => [...text].length * (bold ? 0.55 : 0.5)
