/** Columns a line of generated code may have before it is broken. */
export const LINE_WIDTH = 120
