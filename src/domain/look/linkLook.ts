export interface LinkLook {
  readonly colour: string
  readonly dashed: boolean
  readonly width: number
}

/** Of a link that was read from the wall, not drawn. */
const INFERRED_INK = { light: '#7d766a', dark: '#a8a294' } as const

/** A drawn link is a firm line in the wall's ink, an inferred one a dotted fainter one. Widths in board units. */
export function linkLook(
  { drawn }: { readonly drawn: boolean },
  { ink, dark }: { readonly ink: string; readonly dark: boolean },
): LinkLook {
  return drawn
    ? { colour: ink, dashed: false, width: 2.2 }
    : { colour: dark ? INFERRED_INK.dark : INFERRED_INK.light, dashed: true, width: 1.8 }
}

/** Dashes of a line this wide. */
export function dashOf({ dashed, width }: LinkLook): readonly number[] {
  return dashed ? [1.5 * width, 3 * width] : []
}
