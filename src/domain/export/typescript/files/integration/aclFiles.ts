import type { OwnedFile } from '../../../manifest.ts'
import type { AclPlan } from '../../plan/integration/TranslationPlan.ts'
import type { ContextPlan } from '../../plan/ProjectPlan.ts'
import { CodeFile } from '../../text/CodeFile.ts'
import { comment } from '../../text/comment.ts'
import { quote } from '../../text/quote.ts'
import { GENERATED, owned } from '../owned.ts'
import { messageLines } from '../publishedLanguageFile.ts'
import { sampleLines } from '../publishedSamplesFile.ts'
import { aclTestFile } from './aclTestFile.ts'
import { passageFile } from './passageFile.ts'
import { additionLines, translationLines } from './translationLines.ts'

/**
 * An anticorruption layer: this context's own words for what it hears of another one and asks of it, the functions that
 * translate, a test of each, and the person's file that stands for them.
 */
export function aclFiles({ name, acls }: ContextPlan): readonly OwnedFile[] {
  return acls.flatMap((acl) => [
    layerFile(acl, name),
    personFile(acl, name),
    samplesFile(acl, name),
    ...passageFile(acl, name),
    aclTestFile(acl, name),
  ])
}

export function aclNotes({ heard, asked }: AclPlan): OwnedFile['notes'] {
  return [...heard, ...asked].flatMap(({ ours }) => ours.notes)
}

function layerFile(acl: AclPlan, name: string): OwnedFile {
  const { upstream, path, heard, asked } = acl
  const all = [...heard, ...asked]
  const header = `${GENERATED.slice(0, -1)}: write in ${path.slice(path.lastIndexOf('/') + 1)}.ts instead.`
  const own = all.flatMap(({ ours, translate }) => {
    const hole = ours.passage?.hole
    return [ours.type.name, translate.name, ...(hole ? [hole.type.name, hole.addition.name] : [])]
  })
  const file = new CodeFile(`${path}.gen.ts`, header, [...own, 'message', 'command', 'addition'])
  file.section(
    comment(
      `All that ${name} knows of the language of ${upstream}: nothing else in it imports what ${upstream} publishes.`,
    ),
  )
  for (const { ours } of all) file.section(messageLines(file, ours))
  for (const translation of all) file.section(additionLines(file, translation, upstream))
  for (const translation of all) file.section(translationLines(file, translation, upstream))
  return owned(file, 'tool', aclNotes(acl), new Map(all.map(({ ours }) => [ours.type.name, ours.notes])))
}

function personFile(acl: AclPlan, name: string): OwnedFile {
  const { upstream, path, heard, asked } = acl
  const file = new CodeFile(`${path}.ts`)
  file.add(
    ...comment(
      `How ${name} reads ${upstream}. This file is yours: put a function of your own in place of the wall's where the two mean different things by one word.`,
    ),
    ...[...heard, ...asked].map(
      ({ translate }) =>
        `export { ${translate.name} } from ${quote(`./${path.slice(path.lastIndexOf('/') + 1)}.gen.ts`)}`,
    ),
  )
  return owned(file, 'person', aclNotes(acl))
}

function samplesFile(acl: AclPlan, name: string): OwnedFile {
  const ours = [...acl.heard, ...acl.asked].map((translation) => translation.ours)
  const file = new CodeFile(
    `${acl.path}.samples.gen.ts`,
    `${GENERATED} For the tests of ${name}.`,
    ours.map(({ sample }) => sample.name),
  )
  for (const message of ours) file.section(sampleLines(file, message))
  return owned(file, 'tool', aclNotes(acl), new Map(ours.map(({ sample, notes }) => [sample.name, notes])))
}
