import { BADGE_STYLE } from './badge.ts'
import { CAPTION_STYLE, CHIP_STYLE, NAME_STYLE } from './contextBox.ts'
import { LABEL_STYLE } from './edgeLabel.ts'
import { LEGEND_STYLE } from './legend.ts'
import { CHIP_COLOURS, DARK, LIGHT, type MapPalette } from './MapPalette.ts'

/** Shapes and type, the same in every theme. Colours are literal everywhere, because few SVG viewers know variables. */
const FORM = [
  '.map { font-family: Inter, system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }',
  '.map-title { font-size: 20px; font-weight: 650; }',
  `.map-name { font-size: ${NAME_STYLE.sizePx}px; font-weight: 650; }`,
  `.map-caption { font-size: ${CAPTION_STYLE.sizePx}px; }`,
  `.map-chip text { font-size: ${CHIP_STYLE.sizePx}px; }`,
  `.map-badge text { font-size: ${BADGE_STYLE.sizePx}px; font-weight: 700; text-anchor: middle; }`,
  `.map-label text { font-size: ${LABEL_STYLE.sizePx}px; text-anchor: middle; }`,
  `.map-legend text { font-size: ${LEGEND_STYLE.sizePx}px; }`,
  '.map-legend .map-badge text { text-anchor: middle; }',
  '.map-box { stroke-width: 1.75; }',
  '.map-line { fill: none; stroke-width: 1.75; }',
  '.map-undeclared .map-line { stroke-dasharray: 6 5; }',
  '.map-twofold .map-line { stroke-width: 6; }',
  '.map-core-line { fill: none; stroke-width: 2.5; }',
  '.map-separate-ways .map-line { stroke-dasharray: 1.5 7; stroke-linecap: round; stroke-width: 2.5; }',
  '.map-badge rect { stroke-width: 1.25; }',
]

function colours(palette: MapPalette): string[] {
  const tints = (['plain', 'core', 'supporting', 'generic'] as const).flatMap((name) => [
    `.map-${name} .map-box { fill: ${palette[name].fill}; stroke: ${palette[name].edge}; }`,
    `.map-${name} .map-icon, .map-${name} .map-caption { fill: ${palette[name].edge}; }`,
  ])
  return [
    `.map-paper, .map-label rect { fill: ${palette.paper}; }`,
    `.map-title, .map-name { fill: ${palette.ink}; }`,
    `.map-subtitle, .map-label text, .map-legend text { fill: ${palette.faint}; }`,
    ...tints,
    `.map-plain .map-caption, .map-chip-more text { fill: ${palette.faint}; }`,
    `.map-chip-aggregate rect { fill: ${CHIP_COLOURS.aggregate}; }`,
    `.map-chip-system rect { fill: ${CHIP_COLOURS.system}; }`,
    '.map-chip-more rect { fill: none; }',
    `.map-chip-aggregate text, .map-chip-system text { fill: ${CHIP_COLOURS.ink}; }`,
    `.map-line, .map-badge rect { stroke: ${palette.line}; }`,
    `.map-core-line { stroke: ${palette.paper}; }`,
    `.map-badge rect { fill: ${palette.badge}; }`,
    `.map-badge text { fill: ${palette.ink}; }`,
    `.map-badge .map-end { fill: ${palette.line}; }`,
    `.map-badge .map-end + text { fill: ${palette.onLine}; }`,
  ]
}

/** The style sheet of a map that stands alone and follows the reader's colour scheme. */
export function standaloneStyle(): string {
  return `\n${[
    ...FORM,
    ...colours(LIGHT),
    '@media (prefers-color-scheme: dark) {',
    ...colours(DARK).map((rule) => `  ${rule}`),
    '}',
  ].join('\n')}\n`
}

/** The style sheet of a map inside a page that knows its theme. */
export function hostedStyle(theme: 'light' | 'dark'): string {
  return [...FORM, ...colours(theme === 'dark' ? DARK : LIGHT)].join('\n')
}
