const listOf = (words: string) => words.trim().split(/\s+/)

/** Verbs that commands start with, in the imperative. Not complete: a verb that is missing only keeps a rule silent. */
export const VERBS: readonly string[] = listOf(`
  abort accept acknowledge acquire activate add adjust admit advance advertise agree allocate allow amend analyse analyze
  announce answer appeal append apply appoint approve archive arrange arrive ask assemble assess assign attach audit
  authenticate authorise authorize award back balance ban become begin bid bill block board book borrow break bring broadcast
  browse build buy calculate call cancel capture carry cast catch change charge check choose claim classify clean clear
  close collect combine come comment commission commit compare compensate compile complete compose compute conduct confirm
  connect consume contact continue convert cook copy correct count cover create credit cut deactivate debit decide declare
  decline decrease define delay delegate delete deliver demand deny depart deploy deposit describe design detect determine
  develop disable discard disconnect discount dismiss dispatch display dispute distribute divide do donate download draft
  draw drive drop duplicate earn eat edit eject eliminate email embed emit employ empty enable end enforce engage enrol enroll
  ensure enter escalate establish estimate evaluate exchange exclude execute exit expand expire explain export extend
  extract fail fall feed fetch file fill filter finalise finalize find finish fire fit fix flag fly follow forget format
  forward free freeze fulfil fulfill fund gather generate get give go grade grant greet group grow guess halt hand handle hear hide
  hire hit hold host identify ignore import improve include increase inform initialise initialize initiate insert inspect
  install instruct insure integrate interview introduce invalidate invest investigate invite invoice invoke issue join
  judge keep know label land launch lay lead learn lease leave lend let license lift limit link list load lock log look
  lose lower mail maintain make manage map mark match measure meet merge message migrate miss mix modify monitor mount move name
  negotiate nominate notify observe obtain occupy offer onboard open operate optimise optimize order organise organize
  override pack package page park pass pause pay perform permit phone pick place plan play plug poll post postpone pour prepare present
  preview price print prioritise prioritize process procure produce promise promote propose protect provide provision
  publish pull purchase push put qualify query queue quit quote raise rank rate reach read reassign rebook rebuild
  recalculate receive recommend reconcile record recover recruit redeem redirect reduce refill refresh refund refuse
  register reject release relocate remind remove rename renew rent reopen reorder repair repay repeat replace replenish
  reply report request require reroute reschedule reserve reset resign resize resolve respond restart restock restore
  resubmit resume retire retrieve retry return reveal reverse review revise revoke reward ride ring roll rotate route run
  save say scan schedule score screen search secure see seat seek select sell send separate serve set settle share ship show
  shut sign simulate sit skip solve sort speak specify spend split staff stamp stand start stay steal stock stop store stream submit
  subscribe subtract suggest supply support suspend swap switch sync synchronise synchronize tag take talk teach tell
  terminate test throw track trade train transfer transform translate transmit transport travel treat trigger try turn
  unassign unblock undo unlock unpublish unsubscribe update upgrade upload use validate verify view visit void vote wait
  wake walk warn wash watch weigh welcome win withdraw work wrap write
`)

/** Verbs that are a noun at least as often, so that “Order Placed” is no command although “Order Food” is. */
export const NOUNS_TOO: ReadonlySet<string> = new Set(
  listOf(`
  batch bid bill charge claim contact credit deposit discount dispute email file fund invoice issue message offer order
  package page plan price purchase quote rate refund rent request reserve reward route schedule seat staff stock supply
  transfer vote
`),
)

/** Past and participle of the irregular ones: base, then its forms, the participle last. */
export const IRREGULAR: readonly (readonly string[])[] = `
  become became become, begin began begun, bid bid, break broke broken, bring brought, broadcast broadcast, build built,
  rebuild rebuilt, buy bought, cast cast, catch caught, choose chose chosen, come came come, cut cut, do did done,
  draw drew drawn, drive drove driven, eat ate eaten, fall fell fallen, feed fed, find found, fly flew flown,
  forget forgot forgotten, freeze froze frozen, get got, give gave given, go went gone, grow grew grown, hear heard,
  hide hid hidden, hit hit, hold held, keep kept, know knew known, lay laid, lead led, leave left, lend lent, let let,
  lose lost, make made, meet met, pay paid, repay repaid, put put, quit quit, read read, ride rode ridden, ring rang rung,
  run ran run, say said, see saw seen, seek sought, sell sold, send sent, set set, reset reset, show showed shown,
  shut shut, sit sat, speak spoke spoken, spend spent, split split, stand stood, steal stole stolen, take took taken,
  teach taught, tell told, throw threw thrown, undo undid undone, override overrode overridden, wake woke woken, win won,
  withdraw withdrew withdrawn, write wrote written, arise arose arisen, be was been, bend bent, bind bound, blow blew blown,
  deal dealt, dig dug, drink drank drunk, feel felt, fight fought, forbid forbade forbidden, grind ground, hang hung,
  have had, hurt hurt, light lit, mean meant, rise rose risen, shake shook shaken, shoot shot, shrink shrank shrunk,
  sing sang sung, sink sank sunk, sleep slept, slide slid, spin spun, spread spread, stick stuck, strike struck,
  swear swore sworn, sweep swept, swim swam swum, tear tore torn, think thought, understand understood, wear wore worn
`
  .trim()
  .split(/,\s*/)
  .map((line) => line.split(/\s+/))

/** Regular verbs whose last letter doubles: shipped, shipping. */
export const DOUBLING: ReadonlySet<string> = new Set(
  listOf(`
  admit ban cancel commit drop fit flag label log map permit plan plug scan ship skip stop submit swap tag transfer travel
  wrap unplug begin cut get hit let put quit run set reset shut sit split swim win forget forbid spin dig
`),
)

/** Words in -ed that are no participle. */
export const NOT_PAST: ReadonlySet<string> = new Set(
  listOf('bed bleed breed deed embed exceed feed hundred indeed need proceed red reed seed shed speed succeed weed'),
)

/** Other words of English walls: together with the verbs they tell English from the rest. */
export const OTHER_WORDS: readonly string[] = listOf(`
  account actor address agent aggregate alarm alert amount application appointment approval asset auction available bank
  basket batch booking box boy budget buyer calendar campaign capacity card cargo carrier cart case cash catalog category
  claim client code company complaint condition container contract coupon course customer data date day deal delivery
  department device direction doctor document driver emergency employee engine error event exam expired failure fee
  flight food form friend full game goods guest high hotel hour house idea incident ingredient insurance
  inventory item job journey kitchen late ledger letter library line loan location low machine manager meal meeting member
  menu minute missing money month mortgage movie new night notification number office old operator option out
  overdue parcel participant partner passenger password patient payment payroll penalty period permission
  person phase picture player policy portfolio position premium problem product profile project property provider
  question ready receipt recipe registration report reservation resource restaurant result return risk role room rule
  salary sale season seller server service session shelf shipment shop signal site state station status step
  stock student subscription supplier table task tax teacher team tenant ticket time timer token topic traffic transaction
  trip truck unable user valid vehicle vendor visitor voucher wallet warehouse week year
  a all an and are as at back by down every for from has have in into is no not of off on or over the their then there to
  under up was were when whenever will with without
`)
