/** Workshop levels after Brandolini: big picture, process modelling, software design. */
export const LEVELS = ['big-picture', 'process', 'design'] as const
export type Level = (typeof LEVELS)[number]
