import type { CmlName, CmlRemark } from '../CmlModel.ts'
import { oneOf, readAttributes } from './attributes.ts'
import type { TokenReader } from './TokenReader.ts'

const degree = oneOf('UNDEFINED', 'HIGH', 'MEDIUM', 'LOW')
const CORE_VALUES = [
  ...['UNDEFINED', 'AUTONOMY', 'CARE', 'CONTROL', 'FAIRNESS', 'INCLUSIVENESS', 'INNOVATION', 'PERFECTION', 'PRIVACY'],
  ...['RESPECT', 'SUSTAINABILITY', 'TRANSPARENCY', 'TRUST'],
]

/** `ValueRegister name [for context] { clusters and values }`; the words are kept as they are written. */
export function parseValueRegister(reader: TokenReader): CmlRemark {
  const start = reader.peek()
  reader.expectWord('ValueRegister')
  const name = reader.name('the name of the register').value
  const contexts = reader.takeWord('for') ? [reader.name('a bounded context')] : []
  const used: CmlName[] = []
  reader.block(() => {
    if (reader.isWord('ValueCluster')) readCluster(reader, used)
    else if (reader.isWord('Value')) readValue(reader, used)
    else if (reader.isWord('ValueEpic')) readEpic(reader, used)
    else if (reader.isWord('ValueNarrative')) readNarrative(reader)
    else readWeighting(reader, used)
  })
  return { name, contexts, stakeholders: [], usedStakeholders: used, source: reader.sourceFrom(start) }
}

function readCluster(reader: TokenReader, used: CmlName[]): void {
  reader.expectWord('ValueCluster')
  reader.name('the name of the cluster')
  reader.block(() => {
    if (reader.takeWord('core')) {
      reader.takeMark('=')
      if (reader.peek().kind === 'text') reader.take()
      else reader.oneOf(CORE_VALUES)
    } else if (reader.isWord('Value')) readValue(reader, used)
    else readTrait(reader, used)
  })
}

function readValue(reader: TokenReader, used: CmlName[]): void {
  reader.expectWord('Value')
  reader.name('the name of the value')
  reader.block(() => {
    if (!reader.takeWord('isCore')) readTrait(reader, used)
  })
}

/** What clusters and values share: demonstrators, related and opposing values, and what stakeholders think. */
function readTrait(reader: TokenReader, used: CmlName[]): void {
  if (['demonstrator', 'relatedValue', 'opposingValue'].some((word) => reader.takeWord(word))) {
    reader.takeMark('=')
    reader.text('words')
    return
  }
  if (!reader.takeWord('Stakeholder')) reader.expectWord('Stakeholders')
  used.push(reader.name('a stakeholder'))
  reader.block(() => {
    const before = reader.peek()
    readAttributes(reader, { priority: degree, impact: degree })
    if (reader.takeWord('consequences')) readConsequences(reader)
    if (reader.peek() === before) reader.refuse('Here must stand priority, impact, consequences or “}”')
  })
}

function readConsequences(reader: TokenReader): void {
  do {
    reader.oneOf(['good', 'bad', 'neutral'])
    reader.text('the consequence')
    if (!reader.takeWord('action')) continue
    reader.text('what is done')
    if (!reader.takeWord('ACT') && !reader.takeWord('MONITOR')) reader.text('how it is done')
  } while (['good', 'bad', 'neutral'].some((word) => reader.isWord(word)))
}

function readEpic(reader: TokenReader, used: CmlName[]): void {
  reader.expectWord('ValueEpic')
  reader.name('the name of the epic')
  if (!reader.takeMark('{')) return
  reader.expectWord('As a')
  used.push(reader.name('a stakeholder'))
  readPhrases(reader, ['I value', 'as demonstrated in'])
  while (reader.takeWord('realization of') || reader.takeWord('reduction of')) reader.text('a value')
  reader.expectMark('}')
}

function readNarrative(reader: TokenReader): void {
  reader.expectWord('ValueNarrative')
  reader.name('the name of the narrative')
  reader.expectMark('{')
  reader.expectWord('When the SOI executes')
  reader.text('a feature')
  reader.expectMark(',')
  reader.expectWord('stakeholders expect it to promote')
  reader.expectMark(',')
  reader.expectWord('protect or create')
  reader.text('a value')
  reader.expectMark(',')
  reader.expectWord('possibly degrading or prohibiting')
  reader.text('a value')
  reader.expectWord('with the following externally observable and')
  reader.expectMark('/')
  reader.expectWord('or internally auditable behavior')
  reader.expectMark(':')
  reader.text('the behaviour')
  reader.expectMark('}')
}

function readWeighting(reader: TokenReader, used: CmlName[]): void {
  reader.expectWord('ValueWeigthing')
  reader.name('the name of the weighting')
  reader.expectMark('{')
  reader.expectWord('In the context of the SOI')
  reader.expectMark(',')
  reader.expectWord('stakeholder')
  used.push(reader.name('a stakeholder'))
  readPhrases(reader, ['values', 'more than', 'expecting benefits such as', 'running the risk of harms such as'])
  reader.expectMark('}')
}

/** Each phrase with words in quotes after it; the last one of an epic stands alone. */
function readPhrases(reader: TokenReader, phrases: readonly string[]): void {
  for (const phrase of phrases) {
    reader.expectWord(phrase)
    if (reader.peek().kind === 'text') reader.take()
  }
}
