/** The strip of tape down the wall behind a pivotal event: board units and colours, light and dark. */
export const TAPE = {
  width: 26,
  edge: 1.5,
  light: { fill: 'rgb(240 150 60 / 20%)', edge: 'rgb(214 120 30 / 32%)' },
  dark: { fill: 'rgb(255 168 91 / 16%)', edge: 'rgb(255 168 91 / 35%)' },
} as const
