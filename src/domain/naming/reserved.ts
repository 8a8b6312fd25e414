const listOf = (words: string) => words.trim().split(/\s+/)

/** Words no variable may have in strict module code, and what would meddle with prototypes. */
const LANGUAGE = listOf(`
  arguments await break case catch class const constructor continue debugger default delete do else enum eval export
  extends false finally for function if implements import in instanceof interface let new null package private protected
  prototype public return static super switch this throw true try typeof var void while with yield
`)

/** Types and globals that generated code uses, so that nothing may shadow them. */
const TYPES = listOf(`
  any array bigint boolean date error event function globalthis infinity json map math nan never number object promise
  record regexp set string symbol undefined unknown weakmap weakset
  awaited exclude extract iterable iterator omit partial pick readonly readonlyarray readonlymap readonlyset required
`)

/** Members that every object has already, and the one that would make a promise of it. */
const MEMBERS = listOf(`
  hasownproperty isprototypeof propertyisenumerable then tolocalestring tostring valueof
`)

/** Names no Windows file may have, with any extension. */
const WINDOWS = listOf(`
  con prn aux nul com0 com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt0 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9
`)

/** Keywords of the Context Mapper Language, which has no way to quote a name. */
export const CML_KEYWORDS: ReadonlySet<string> = new Set(
  listOf(`
  ACL ACT APPLICATION AS_IS AUTONOMY AccessObject Aggregate Application ApplicationPart Bag BasicType BigDecimal
  BigInteger Blob Boolean BoundedContext C CARE CF CHAR COMMODITY CONCRETE CONTROL CORE_DOMAIN CUSTOM_BUILT Clob
  Collection Command CommandEvent Consumer ContextMap Coordination D DECISION_MAKER DELETE DataTransferObject Date
  DateTime Domain DomainEvent Double Dsl Entity Event FAIRNESS FEATURE Float Flow GENERIC_SUBDOMAIN GENESIS GET HIGH
  HUGE INCLUSIVENESS INFLUENCER INNOVATION INTEGER Integer JOINED Key LOW License List Long MEDIUM META MONITOR
  MONOPOLIST Map Module NORMAL None O OFTEN OHS OPINION_LEADER ORGANIZATIONAL P PERFECTION PL POST PRIVACY PRODUCT
  PUT PagedResult PagingParameter Partnership RARELY RESPECT Repository Resource S SINGLE_TABLE SK STRING
  SUPPORTING_DOMAIN SUSTAINABILITY SYSTEM SYSTEM_LANDSCAPE Service Set Stakeholder StakeholderGroup Stakeholders
  String Subdomain TEAM TINY TO_BE TRANSPARENCY TRUST TacticDDDApplication Timestamp Trait U UNDEFINED UseCase
  UserStory VETO_RIGHT Value ValueCluster ValueEpic ValueNarrative ValueObject ValueRegister ValueWeigthing X a
  abstract action actor aggregateLifecycle aggregateRoot an are assertFalse assertTrue association auditable
  availabilityCriticality bad basePackage belongsTo benefit boolean build businessModel cache cascade changeable
  command condition consequences consistencyCriticality construct contains contentVolatility core create
  creditCardNumber databaseColumn databaseJoinColumn databaseJoinTable databaseTable databaseType decimalMax
  decimalMin def delete demonstrator description digits discriminatorColumn discriminatorLength discriminatorType
  discriminatorValue domainVisionStatement double downstreamRights email enum event eventBus evolution
  exposedAggregates extends external features fetch float for future gap good groupBy harmed hint immutable impact
  implementationTechnology implements import in index influence inheritanceType inject int interactions interest
  inverse is isCore key knowledgeLevel length level likelihoodForChange long map max min neutral nogap not notBlank
  notEmpty nullable o of operation opposingValue opposite optimisticLocking orderBy orderColumn orderby ordinal
  owner package past path pattern persistent priority private promoted protected public publish query queueName
  range read realizes reduced reference refines relatedValue required responsibilities return scaffold scope
  scriptAssert secondaryActors securityAccessGroup securityCriticality securityZone select size stakeholder state
  storageSimilarity structuralVolatility subscribe supports the throws to topicName transient triggers type unique
  update url useCases userRequirements userStories valid validate values void webservice with write x
`),
)

const anyCase: ReadonlySet<string> = new Set([...LANGUAGE, ...TYPES, ...MEMBERS, ...WINDOWS])
const properties: ReadonlySet<string> = new Set([...LANGUAGE, ...MEMBERS])

/** Whether an identifier, or its camel or kebab form, would be a word of TypeScript, CML or Windows. */
export function isReserved(identifier: string): boolean {
  return anyCase.has(identifier.toLowerCase()) || CML_KEYWORDS.has(identifier)
}

/** Whether a property of this name could not be a plain variable too, or would meddle with what every object inherits. */
export function isReservedProperty(name: string): boolean {
  return properties.has(name.toLowerCase())
}
