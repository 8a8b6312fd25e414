import type { DomainModel } from '../../domain/interpretation/model.ts'
import { hearList, type ListDelta, ListTeller } from './ListDelta.ts'

/** A model told by the one before it: an edit on a large wall changes a context, some links and some findings. */
export type ModelDelta = { readonly [List in keyof DomainModel]: ListDelta<DomainModel[List][number]> }

export class ModelTeller {
  readonly #contexts = new ListTeller<DomainModel['contexts'][number]>()
  readonly #relationships = new ListTeller<DomainModel['relationships'][number]>()
  readonly #links = new ListTeller<DomainModel['links'][number]>()
  readonly #findings = new ListTeller<DomainModel['findings'][number]>()

  tell({ contexts, relationships, links, findings }: DomainModel): ModelDelta {
    return {
      contexts: this.#contexts.tell(contexts),
      relationships: this.#relationships.tell(relationships),
      links: this.#links.tell(links),
      findings: this.#findings.tell(findings),
    }
  }
}

/** Elements that did not change keep their identity. */
export function hearModel(before: DomainModel | null, delta: ModelDelta): DomainModel {
  return {
    contexts: hearList(before?.contexts ?? [], delta.contexts),
    relationships: hearList(before?.relationships ?? [], delta.relationships),
    links: hearList(before?.links ?? [], delta.links),
    findings: hearList(before?.findings ?? [], delta.findings),
  }
}
