import type { CmlIndex } from '../CmlIndex.ts'
import { type CmlProblem, errorAt, warningAt } from '../CmlProblem.ts'

/** Who implements a domain implements its subdomains; a context rarely implements two domains. */
export function domainRules({ model }: CmlIndex): readonly CmlProblem[] {
  return model.contexts.flatMap((context) => {
    const implemented = new Set(context.implements.map(({ value }) => value))
    const domains = model.domains.filter(({ name }) => implemented.has(name.value))
    const covered = new Map(
      domains.flatMap(({ name, subdomains }) =>
        subdomains.map((subdomain) => [subdomain.name.value, name.value] as const),
      ),
    )
    return [
      ...context.implements.flatMap((part) => {
        const domain = covered.get(part.value)
        return domain === undefined
          ? []
          : [errorAt(part, `“${part.value}” is implemented already, as a part of ${domain}.`)]
      }),
      ...(domains.length > 1
        ? [warningAt(context.name, `“${context.name.value}” implements ${domains.length} domains. Is it one context?`)]
        : []),
    ]
  })
}
