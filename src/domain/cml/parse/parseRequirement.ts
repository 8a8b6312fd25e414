import type { CmlRequirement } from '../CmlModel.ts'
import { readAttributes, text, texts } from './attributes.ts'
import type { TokenReader } from './TokenReader.ts'

const VERBS = ['create', 'read', 'update', 'delete']
const ARTICLES = ['a', 'an', 'the']

const USE_CASE = {
  actor: text,
  secondaryActors: texts,
  interactions: (reader: TokenReader) => reader.list(() => readFeature(reader)),
  benefit: text,
  scope: text,
  level: text,
}

/** A use case or a user story; its words are kept as they are written. */
export function parseRequirement(reader: TokenReader): CmlRequirement {
  const start = reader.peek()
  const kind = reader.oneOf(['UseCase', 'UserStory'])
  const name = reader.name(kind === 'UseCase' ? 'the name of the use case' : 'the name of the user story')
  const isSplit = kind === 'UserStory' && reader.takeWord('split by')
  const splitBy = isSplit ? { splitBy: reader.name('a user story') } : {}
  if (reader.takeMark('{')) {
    if (kind === 'UseCase') readAttributes(reader, USE_CASE)
    else readStory(reader)
    reader.expectMark('}')
  }
  return { kind, name, ...splitBy, source: reader.sourceFrom(start) }
}

/** `As a "role" I want to … so that "benefit" [and that … accepting that …]`. */
function readStory(reader: TokenReader): void {
  if (reader.isMark('}')) return
  if (!reader.takeWord('As a') && !reader.takeWord('As an')) reader.refuse('Here must stand “As a” or “As an”')
  reader.text('the role')
  do {
    reader.takeWord('I want to')
    readFeature(reader)
  } while (!reader.isWord('so that') && !reader.isMark('}'))
  reader.expectWord('so that')
  reader.text('the benefit')
  if (!reader.takeWord('and that')) return
  texts(reader)
  if (!reader.takeWord('is')) reader.expectWord('are')
  reader.expectWord('promoted')
  reader.takeMark(',')
  reader.expectWord('accepting that')
  texts(reader)
  if (!reader.takeWord('is')) reader.expectWord('are')
  if (!reader.takeWord('reduced')) reader.expectWord('harmed')
}

/** `verb [a] "Entity" [with its "attribute", …] [in a "Container"]`. */
function readFeature(reader: TokenReader): void {
  if (!VERBS.some((verb) => reader.takeWord(verb))) reader.text('what somebody does')
  takeArticle(reader)
  reader.text('what it is done to')
  if (reader.takeWord('with its') || reader.takeWord('with their')) {
    do reader.text('an attribute')
    while (isAttributeNext(reader) && reader.takeMark(','))
  }
  if (!['in', 'for', 'to'].some((word) => reader.takeWord(word))) return
  takeArticle(reader)
  reader.text('what it is part of')
}

/** After a comma may stand a further attribute or a further feature, which has two texts or a verb. */
function isAttributeNext(reader: TokenReader): boolean {
  const isFeature = reader.peek(2).kind === 'text' || ARTICLES.some((article) => reader.isWord(article, 2))
  return reader.peek(1).kind === 'text' && !isFeature
}

function takeArticle(reader: TokenReader): void {
  const article = ARTICLES.find((word) => reader.isWord(word))
  if (article) reader.expectWord(article)
}
