import { type Wall, wall } from './wall.ts'

/** Eight contexts in a grid whose declared relationships use all nine patterns of a context map. */
export function ninePatterns(): Wall {
  const names = ['Orders', 'Kitchen', 'Delivery', 'Billing', 'Legacy', 'Menu', 'Reports', 'Catering']
  const builder = wall().title('Nine patterns')
  for (const [index, name] of names.entries()) {
    const at = [(index % 3) * 1100, Math.floor(index / 3) * 600] as const
    const subdomain = (['core', 'supporting', 'generic'] as const)[index % 4]
    const id = name.toLowerCase()
    builder
      .context(name, {
        id,
        at,
        size: [1000, 400],
        ...(subdomain && { subdomain }),
        ...(name === 'Legacy' && { bigBallOfMud: true }),
      })
      .strip(at[0] + 40, at[1] + 100)
      .command(`Change ${name}`, { id: `c-${id}` })
      .aggregate(name, { id: `a-${id}` })
      .event(`${name} Changed`, { id: `e-${id}` })
  }
  return builder
    .relate('kitchen', 'delivery', { pattern: 'partnership' })
    .relate('orders', 'billing', { pattern: 'shared-kernel' })
    .relate('orders', 'kitchen', { pattern: 'customer-supplier' })
    .relate('menu', 'orders', {
      upstreamRoles: ['open-host-service', 'published-language'],
      downstreamRoles: ['conformist'],
    })
    .relate('legacy', 'billing', { downstreamRoles: ['anticorruption-layer'] })
    .relate('billing', 'reports', {})
    .relate('catering', 'orders', { pattern: 'separate-ways' })
}
