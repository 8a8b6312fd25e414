import { describe, expect, it } from 'vitest'
import type { CmlModel } from '../../../src/domain/cml/CmlModel.ts'
import { parseCml } from '../../../src/domain/cml/parseCml.ts'
import { CML_FIXTURES } from '../../support/cmlFixtures.ts'
import { Random } from '../../support/random.ts'

function modelOf(text: string): CmlModel {
  const parsed = parseCml(text)
  if (!parsed.ok) throw new Error(parsed.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'))
  return parsed.model
}

const values = (names: readonly { readonly value: string }[]) => names.map(({ value }) => value)
const twoContexts = (relationship: string) =>
  `ContextMap { contains A, B\n ${relationship} }\nBoundedContext A\nBoundedContext B { Aggregate Beta }`
const relationshipOf = (text: string) => {
  const [found] = modelOf(twoContexts(text)).map?.relationships ?? []
  if (!found) throw new Error('no relationship')
  const { upstream, downstream, pattern, upstreamRoles, downstreamRoles } = found
  return [upstream.value, pattern, downstream.value, [...upstreamRoles, ...downstreamRoles].join()]
}

describe('parseCml', () => {
  it.each(CML_FIXTURES)('accepts $name', ({ text }) => {
    expect(parseCml(text).problems).toEqual([])
  })

  it('has all the official models that it is given', () => {
    expect(CML_FIXTURES).toHaveLength(34)
  })

  it.each([
    ['A -> B', ['A', 'upstream-downstream', 'B', '']],
    ['A <- B', ['B', 'upstream-downstream', 'A', '']],
    ['A [U]->[D] B', ['A', 'upstream-downstream', 'B', '']],
    ['A [OHS,PL]->[ACL] B', ['A', 'upstream-downstream', 'B', 'OHS,PL,ACL']],
    ['A [D,CF]<-[U,PL] B', ['B', 'upstream-downstream', 'A', 'PL,CF']],
    ['[U,PL] A -> B [D,CF]', ['A', 'upstream-downstream', 'B', 'PL,CF']],
    ['A [OHS] Upstream-Downstream [CF] B', ['A', 'upstream-downstream', 'B', 'OHS,CF']],
    ['A Downstream-Upstream [PL] B', ['B', 'upstream-downstream', 'A', 'PL']],
    ['A [U,S]->[D,C] B', ['A', 'customer-supplier', 'B', '']],
    ['A [C]<-[S,PL] B', ['B', 'customer-supplier', 'A', 'PL']],
    ['A Customer-Supplier B', ['B', 'customer-supplier', 'A', '']],
    ['A Supplier-Customer B', ['A', 'customer-supplier', 'B', '']],
    ['A [P]<->[P] B', ['A', 'partnership', 'B', '']],
    ['[P]A <-> B[P]', ['A', 'partnership', 'B', '']],
    ['A Partnership B', ['A', 'partnership', 'B', '']],
    ['A [SK]<->[SK] B', ['A', 'shared-kernel', 'B', '']],
    ['A Shared-Kernel B', ['A', 'shared-kernel', 'B', '']],
    ['A <-> B', ['A', 'shared-kernel', 'B', '']],
  ])('reads the relationship %s', (text, expected) => {
    expect(relationshipOf(text)).toEqual(expected)
  })

  it('reads what a relationship says of itself', () => {
    const [relationship] =
      modelOf(
        twoContexts(
          'A <- B : Feed { downstreamRights VETO_RIGHT implementationTechnology = "REST" exposedAggregates Beta }',
        ),
      ).map?.relationships ?? []
    expect(relationship).toMatchObject({
      name: { value: 'Feed' },
      implementationTechnology: 'REST',
      downstreamRights: 'VETO_RIGHT',
      exposedAggregates: [{ value: 'Beta', line: 2 }],
    })
  })

  it('reads every attribute of a context, in any order, with “=” or without', () => {
    const model = modelOf(`
      BoundedContext A implements Sub refines B {
        evolution CUSTOM_BUILT businessModel = "REVENUE" type = FEATURE
        responsibilities "one", "two" implementationTechnology "Java" knowledgeLevel = META
        domainVisionStatement = "why"
      }
      BoundedContext B
      Domain Whole { domainVisionStatement "all" Subdomain Sub supports Tell { type = CORE_DOMAIN Entity Thing } }
      UserStory Tell`)
    expect(model.contexts[0]).toMatchObject({
      evolution: 'CUSTOM_BUILT',
      businessModel: 'REVENUE',
      type: 'FEATURE',
      responsibilities: ['one', 'two'],
      implementationTechnology: 'Java',
      knowledgeLevel: 'META',
      domainVisionStatement: 'why',
      refines: { value: 'B' },
    })
    expect(model.domains[0]?.subdomains[0]).toMatchObject({ type: 'CORE_DOMAIN', objects: [{ kind: 'Entity' }] })
  })

  it('reads an application with commands, events, services, flows and coordinations', () => {
    const { contexts } = modelOf(`
      ContextMap { contains A, B  B -> A }
      BoundedContext A {
        Application Desk {
          Command Ask
          CommandEvent Tell
          Event Asked
          DomainEvent Told
          Service Talk { String say(String word) throws Silence, k.m.Noise hint = "x"; }
          Flow Chat {
            command Ask [initiated by "Guest"] delegates to Words [OPEN, SHUT -> SHUT* X OPEN] emits event Asked + Told
            event Asked + Told triggers command Tell O Ask
            operation say emits event Told
          }
          Coordination Round { B::Echo::repeat; A::Talk::say; }
        }
        Aggregate Words { enum States { aggregateLifecycle OPEN, SHUT } }
      }
      BoundedContext B { Application { Service Echo { repeat; } } }`)
    expect(contexts[0]?.application).toMatchObject({
      name: { value: 'Desk' },
      commands: [{ name: { value: 'Ask' } }, { name: { value: 'Tell' } }],
      events: [{ name: { value: 'Asked' } }, { name: { value: 'Told' } }],
      services: [{ operations: [{ name: { value: 'say' }, result: { text: 'String' } }] }],
      coordinations: [{ steps: [{ operation: { value: 'repeat' } }, { operation: { value: 'say' } }] }],
    })
    const steps = contexts[0]?.application?.flows[0]?.steps ?? []
    expect(steps).toMatchObject([
      {
        kind: 'production',
        action: 'command',
        initiatedBy: 'Guest',
        aggregate: { value: 'Words' },
        transition: { from: [{ value: 'OPEN' }, { value: 'SHUT' }], to: [{ value: 'SHUT' }, { value: 'OPEN' }] },
        events: [{ value: 'Asked' }, { value: 'Told' }],
        choice: '+',
      },
      { kind: 'invocation', action: 'command', names: [{ value: 'Tell' }, { value: 'Ask' }], choice: 'O' },
      { kind: 'production', action: 'operation', name: { value: 'say' } },
    ])
  })

  it('reads the tactical part: objects, attributes, references, operations', () => {
    const { contexts } = modelOf(
      `
      BoundedContext A {
        Module m {
          external basePackage = com.example.m hint = "h"
          "documented" Aggregate Words {
            responsibilities = "r" owner = T knowledgeLevel = CONCRETE likelihoodForChange = OFTEN
            contentVolatility = RARELY storageSimilarity TINY securityZone "z"
            "doc" abstract Entity Word extends @Text with @Marked with Other {
              package = k.m aggregateRoot !auditable not optimisticLocking hint = "x" belongsTo @Text cache
              "doc" private String letters key nullable = "no letters" min = "1";
              - List<@Letter> parts cascade = "all" <-> word
              reference Letter first required
              Set<Integer> counts
              Object[] raw
              k.m.Odd odd
              -- "many" Letter
              "doc" def abstract public @Letter find(@Letter one, Map<String, Box<@Letter>> all) throws Lost : read-only;
              * void set() : write;
              "doc" Repository Words { gap > @Other inject Third
                List<@Word> findAll cache orderBy = "x" publish @Said to k/m.c eventBus = bus => AccessObject; }
            }
            ValueObject Text { not immutable persistent }
            Entity Letter { - Word word }
            DomainEvent Said { abc word }
            enum Size { package = k hint = "s" ordinal String words key; int count S_(“x”) }
          }
          Trait Marked { boolean isMarked }
          Trait Other
          BasicType Amount { BigDecimal value }
          DataTransferObject Row { String cell required }
          Service Other { gap webservice hint = "h" subscribe to k.m eventBus = b }
          Resource Rows { scaffold path = "/rows" > @Other List<@Row> all() GET path = "/" return = "x" => @Other.all; }
          Consumer In { hint = "h" inject @Other unmarshall to @Row queueName = q/r subscribe to t }
        }
      }
      BoundedContext T { type TEAM }`.replaceAll(/[“”]/g, '"'),
    )
    const [aggregate] = contexts[0]?.modules[0]?.aggregates ?? []
    const [word] = aggregate?.objects ?? []
    expect(aggregate).toMatchObject({ doc: 'documented', responsibilities: ['r'], owner: { value: 'T' } })
    expect(Object.fromEntries(aggregate?.qualities ?? [])).toEqual({
      knowledgeLevel: 'CONCRETE',
      likelihoodForChange: 'OFTEN',
      contentVolatility: 'RARELY',
      storageSimilarity: 'TINY',
      securityZone: 'z',
    })
    expect(Object.fromEntries(word?.options ?? [])).toEqual({
      aggregateRoot: true,
      auditable: false,
      optimisticLocking: false,
      hint: 'x',
      belongsTo: 'Text',
      cache: true,
    })
    expect(
      word?.properties.map(({ name, type, collection, reference }) => [name.value, type.value, collection, reference]),
    ).toEqual([
      ['letters', 'String', undefined, false],
      ['parts', 'Letter', 'List', true],
      ['first', 'Letter', undefined, true],
      ['counts', 'Integer', 'Set', false],
      ['raw', 'Object[]', undefined, false],
      ['odd', 'k.m.Odd', undefined, false],
    ])
    expect(word?.operations.map(({ name, result }) => [name.value, result?.text])).toEqual([
      ['find', '@Letter'],
      ['set', 'void'],
    ])
    expect(word?.repository?.operations.map(({ result }) => result?.text)).toEqual(['List<@Word>'])
    expect(contexts[0]?.modules[0]?.objects.map(({ kind }) => kind)).toEqual([
      'Trait',
      'Trait',
      'BasicType',
      'DataTransferObject',
    ])
    expect(contexts[0]?.modules[0]?.services.map(({ kind }) => kind)).toEqual(['Service', 'Resource', 'Consumer'])
  })

  it('reads use cases, user stories, stakeholders and values, and keeps their words', () => {
    const model = modelOf(`
      import "./other.cml"
      UseCase Tell { actor "Guest" secondaryActors = "Host", "Cook" scope "s" level "l" benefit "b"
        interactions create a "Word" with its "letters", "sound" in a "Text", "say" "Word" with their "sound", read the "Text" }
      UserStory Hear split by Listen { As an "Ear" I want to "hear" a "Word" for a "Text" so that "I know"
        and that "peace", "joy" are promoted, accepting that "quiet" is reduced }
      UserStory Listen
      Stakeholders of Talk { StakeholderGroup Ears { Stakeholder Left { influence = HIGH interest LOW description "l" } } Stakeholder Mouth }
      ValueRegister Values for Talk {
        ValueCluster Calm { core = TRUST demonstrator = "d" relatedValue "r" Value Rest { isCore opposingValue "o"
          Stakeholders Left { priority = HIGH impact LOW consequences good "g" action "a" MONITOR bad "b" action "c" "how" } } }
        ValueEpic Epic { As a Mouth I value "rest" as demonstrated in realization of "x" reduction of "y" }
        ValueNarrative Story { When the SOI executes "f", stakeholders expect it to promote, protect or create "p",
          possibly degrading or prohibiting "h" with the following externally observable and/or internally auditable behavior: "b" }
        ValueWeigthing Weight { In the context of the SOI, stakeholder Mouth values "a" more than "b"
          expecting benefits such as "c" running the risk of harms such as "d" }
      }
      BoundedContext Talk`)
    expect(model.imports).toEqual(['./other.cml'])
    expect(model.requirements.map(({ kind, name }) => [kind, name.value])).toEqual([
      ['UseCase', 'Tell'],
      ['UserStory', 'Hear'],
      ['UserStory', 'Listen'],
    ])
    expect(model.requirements[2]?.source).toBe('UserStory Listen')
    expect(values(model.stakeholders[0]?.stakeholders ?? [])).toEqual(['Ears', 'Left', 'Mouth'])
    expect(values(model.valueRegisters[0]?.usedStakeholders ?? [])).toEqual(['Left', 'Mouth', 'Mouth'])
  })

  it('takes a word of the language as a name where it is written with ^', () => {
    expect(
      modelOf('BoundedContext ^Service { Aggregate ^Entity { Entity ^X { String ^description } } }'),
    ).toMatchObject({
      contexts: [
        {
          name: { value: 'Service' },
          aggregates: [{ objects: [{ properties: [{ name: { value: 'description' } }] }] }],
        },
      ],
    })
  })

  it('counts comments, and reads texts with escapes and line ends', () => {
    const model = modelOf('/* one\n two */ BoundedContext A { // three\n domainVisionStatement \'a \\"b\\"\nc\' }')
    expect(model.comments).toBe(2)
    expect(model.contexts[0]?.domainVisionStatement).toBe('a "b"\nc')
  })

  it('answers any text, be it cut, doubled or stirred', () => {
    const random = new Random(7)
    for (const { text } of CML_FIXTURES) {
      for (let round = 0; round < 12; round += 1) {
        const [from, to] = [random.below(text.length), random.below(text.length)]
        const piece = text.slice(from, from + random.below(40))
        const broken = random.pick([
          text.slice(0, from),
          text.slice(0, to) + piece + text.slice(to),
          text.replace(piece, ''),
          text.slice(0, to) + random.pick([...'{}[]()"\'<>-,;:=@*^/é\u0000\uD800']) + text.slice(to),
        ])
        const parsed = parseCml(broken)
        for (const { line, column, message } of parsed.problems) {
          expect(broken.split('\n')[line - 1]?.length).toBeGreaterThanOrEqual(column - 1)
          expect(message).toMatch(/[.?]$/)
        }
        expect(parsed.ok).toBe(!parsed.problems.some(({ severity }) => severity === 'error'))
      }
    }
  }, 30_000)

  it('looks unknown names up in imported files, so that they are doubtful only', () => {
    const parsed = parseCml('import "./b.cml"\nContextMap { contains B }')
    expect(parsed).toMatchObject({ ok: true, problems: [{ severity: 'warning', line: 2, column: 23 }] })
  })
})
