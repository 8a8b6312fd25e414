/** A wall to start from. Its board file is `public/templates/<name>.wall.json`, read by page and server alike. */
export interface Template {
  readonly name: string
  readonly title: string
  /** What one learns from it, one line for the home page. */
  readonly summary: string
}

export const TEMPLATES = [
  {
    name: 'food-delivery',
    title: 'Food delivery',
    summary: 'A first session: the whole story, and the gaps it leaves.',
  },
  {
    name: 'vada-pav',
    title: 'Vada pav business',
    summary: 'Three contexts joined by policies, with house rules.',
  },
  {
    name: 'traffic-signals',
    title: 'Mumbai traffic signals',
    summary: 'Who follows whom: a conformist and a partner.',
  },
  {
    name: 'dabbawalas',
    title: 'Mumbai dabbawalas',
    summary: 'A chain of specialists that hand over by events.',
  },
  {
    name: 'municipality',
    title: 'Mumbai municipality',
    summary: 'Core, supporting, generic: where the best people go.',
  },
  {
    name: 'local-trains',
    title: 'Mumbai local trains',
    summary: 'Three lines, three languages, and one shared kernel.',
  },
  {
    name: 'netflix',
    title: 'Netflix',
    summary: 'Contexts that publish, and others that listen.',
  },
  {
    name: 'flipkart',
    title: 'Flipkart',
    summary: 'A saga that undoes its steps, and a fenced-off monolith.',
  },
  {
    name: 'hdfc-bank',
    title: 'HDFC Bank',
    summary: 'Strict rules that become checks in code.',
  },
  {
    name: 'zomato',
    title: 'Zomato',
    summary: 'One order, three answers: wait for all, or take it back.',
  },
  {
    name: 'blank',
    title: 'Blank wall',
    summary: 'Nothing yet, but a legend of the colours.',
  },
] as const satisfies readonly Template[]

export type TemplateName = (typeof TEMPLATES)[number]['name']

export function isTemplateName(value: unknown): value is TemplateName {
  return TEMPLATES.some(({ name }) => name === value)
}
