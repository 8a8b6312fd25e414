import type { CmlName, CmlRemark } from '../CmlModel.ts'
import { oneOf, readAttributes, text } from './attributes.ts'
import type { TokenReader } from './TokenReader.ts'

const degree = oneOf('UNDEFINED', 'HIGH', 'MEDIUM', 'LOW')

/** `Stakeholders [of contexts] { groups and stakeholders }`; the words are kept as they are written. */
export function parseStakeholders(reader: TokenReader): CmlRemark {
  const start = reader.peek()
  reader.expectWord('Stakeholders')
  const contexts = reader.takeWord('of') ? reader.list(() => reader.name('a bounded context')) : []
  const stakeholders: CmlName[] = []
  reader.block(() => {
    if (!reader.takeWord('StakeholderGroup')) {
      stakeholders.push(readStakeholder(reader))
      return
    }
    stakeholders.push(reader.name('the name of the group'))
    reader.block(() => stakeholders.push(readStakeholder(reader)))
  })
  const name = ['Stakeholders', ...contexts.map(({ value }) => value)].join(' ')
  return { name, contexts, stakeholders, usedStakeholders: [], source: reader.sourceFrom(start) }
}

function readStakeholder(reader: TokenReader): CmlName {
  reader.expectWord('Stakeholder')
  const name = reader.name('the name of the stakeholder')
  if (!reader.takeMark('{')) return name
  readAttributes(reader, { influence: degree, interest: degree, description: text })
  reader.expectMark('}')
  return name
}
