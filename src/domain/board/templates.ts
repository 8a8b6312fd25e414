/** A wall to start from. Its board file is `public/templates/<name>.wall.json`, read by page and server alike. */
export interface Template {
  readonly name: string
  readonly title: string
  /** What is on it, one sentence for the home page. */
  readonly summary: string
}

export const TEMPLATES = [
  {
    name: 'food-delivery',
    title: 'Food delivery',
    summary: 'From Order Placed to Payment Settled in four contexts, with the gaps a first session leaves.',
  },
  {
    name: 'vada-pav',
    title: 'Vada pav business',
    summary: 'A street food stall in three core subdomains, joined by policies, with its house rules.',
  },
  {
    name: 'traffic-signals',
    title: 'Mumbai traffic signals',
    summary: 'Signals, traffic flow and ambulances: three contexts that depend on each other.',
  },
  { name: 'blank', title: 'Blank wall', summary: 'An empty wall with a legend of the colours beside it.' },
] as const satisfies readonly Template[]

export type TemplateName = (typeof TEMPLATES)[number]['name']

export function isTemplateName(value: unknown): value is TemplateName {
  return TEMPLATES.some(({ name }) => name === value)
}
