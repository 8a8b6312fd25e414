import type { CmlModel } from '../CmlModel.ts'
import { parseContext } from './parseContext.ts'
import { parseContextMap } from './parseContextMap.ts'
import { parseDomain } from './parseDomain.ts'
import { parseRequirement } from './parseRequirement.ts'
import { parseStakeholders } from './parseStakeholders.ts'
import { parseValueRegister } from './parseValueRegister.ts'
import type { TokenReader } from './TokenReader.ts'

type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] }

/** The whole text: its parts in any order, at most one map. */
export function parseModel(reader: TokenReader, comments: number): CmlModel {
  const model: Draft<CmlModel> = {
    imports: [],
    contexts: [],
    domains: [],
    requirements: [],
    stakeholders: [],
    valueRegisters: [],
    comments,
  }
  while (reader.peek().kind !== 'end') {
    if (reader.takeWord('import')) model.imports.push(reader.text('the address of a file'))
    else if (reader.isWord('ContextMap')) {
      if (model.map) reader.refuseAt(reader.peek(), 'A text has one ContextMap.')
      model.map = parseContextMap(reader)
    } else if (reader.isWord('BoundedContext')) model.contexts.push(parseContext(reader))
    else if (reader.isWord('Domain')) model.domains.push(parseDomain(reader))
    else if (reader.isWord('UseCase') || reader.isWord('UserStory')) model.requirements.push(parseRequirement(reader))
    else if (reader.isWord('Stakeholders')) model.stakeholders.push(parseStakeholders(reader))
    else if (reader.isWord('ValueRegister')) model.valueRegisters.push(parseValueRegister(reader))
    else reader.refuse('Here must begin a ContextMap, a BoundedContext, a Domain, a UseCase or the like')
  }
  return model
}
