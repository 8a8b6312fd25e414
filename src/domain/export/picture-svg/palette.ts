/** Pictures are always light, whoever makes them: they go onto slides and paper. */
export const PAPER = { paper: '#f5f3ee', surface: '#fffefb', ink: '#1d1d1f', dark: false } as const

export const PICTURE_FONT = 'Figtree Variable'
/** The wall's font first; then what a reader without it has. */
export const FONT_STACK = `'${PICTURE_FONT}', Figtree, system-ui, 'Segoe UI', 'Noto Sans', sans-serif`
