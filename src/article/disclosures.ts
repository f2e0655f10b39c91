// Finds text that discharges a duty: risks, off-label status, a crisis line, advice to ask a clinician.

import { lexicon } from '../match/lexicon.js'
import { compile, type Matcher } from '../match/matcher.js'
import type { Block, Disclosure, Hit, Lexicon, Product, ProductMention, Section, Sentence } from '../types.js'
import { allIn } from './ranges.js'

/** Effects that are hardly ever the condition that a page treats. */
const hard =
  '(nausea|vomit~|dizzy|dizziness|drowsy|drowsiness|bleed~|bruise~|bruising|swelling|swollen|scarring|scar~|damage|blindness|death~|numbness|burn~|blister~|rash~|redness|tenderness|soreness|diarrhea|diarrhoea|constipation|hallucination~|hallucinate~|dissociation|dissociate|sedation|withdrawal|misuse|abuse|seizure~|palpitation~|heartburn|sweating|itching|hives|anaphylaxis|allergic (reaction~)|fainting|faint|hypotension|clot~|clotting|pancreatitis|gallstones|gallbladder|hypoglycemia|hypoglycaemia|dehydration|droop~|drooping|ptosis|necrosis|nodule~|lump~|cystitis|jaundice|stinging|dryness|flaking|shedding|slowed breathing|trouble (breathing|swallowing)|difficulty (breathing|swallowing)|fast heartbeat|raised blood pressure|rise in blood pressure|low blood sugar|birth defects|double vision|blurred vision|vision (changes|loss)|hearing loss|loss of (vision|sight|hearing|feeling|sensation|consciousness|appetite)|(liver|kidney|bladder|nerve|tissue) (damage|injury|problems|failure|harm)|stomach (upset|pain|cramps)|upset stomach|serotonin syndrome|tumor growth|rejection)'

/** Effects that may as well be the condition; they count only beside "side effect", "risk" or "may cause". */
const soft =
  '(headache~|fatigue|tired|tiredness|infection~|injury~|irritation|dependence|addiction|cramp~|bloating|gas|reflux|insomnia|sleepiness|confusion|anxiety|agitation|hypertension|high blood pressure|blood pressure|heart rate|cancer~|tumor~|tumour~|pain|discomfort|infertility|liver|kidney~|bladder|weight gain|hair loss|suicidal thoughts|sensitivity|heart attack~|stroke~|depression|scar tissue|mood changes|low mood|acne|dry mouth|drowsier)'

/** A harm in a causal frame: "may cause nausea", "side effects include", "reported dizziness". */
const specific = lexicon(
  [
    `(can|may|might|could|will|sometimes|often|occasionally|rarely) ..2 (cause~|lead to|result in|trigger~|worsen~|bring on|provoke~|produce~) ..8, (${hard}|${soft})`,
    `(can|may|might|could) ..2 (raise|increase|lower|slow|harm|damage|affect|interact) ..6, ${hard}`,
    `(can|may|might|could) ..1 (make|leave) ..4 (${hard}|${soft})`,
    `${hard} ..2 (can|may|might|could) ..1 (follow|occur|happen|develop|appear|result|persist|last|arise|set in)`,
    '(can|may|might|could) ..2 (raise|increase|lower|slow|harm|damage|interact with|weaken|thin) ..4 (blood pressure|heart rate|breathing|bladder|liver|kidneys|blood|blood sugar|medicines|medications|fetus|baby|bones)',
    `(cause~|causing) ..8, ${hard}`,
    `(side effect~|adverse (effect~|event~|reaction~)|complication~|risk~|danger~|hazard~|downside~|warning~) ..10, (${hard}|${soft})`,
    `(report~|reported|experience~|experienced|notice~|noticed|develop~|developed|complain~ of|have|had|feel|felt|get|suffer~) ..5, ${hard}`,
    `${hard} ..4 (is|are|was|were|can|may|might|has been|have been) ..3 (common|possible|reported|seen|rare|serious|likely|occur~|happen~|expected|observed|described)`,
    `(watch|look out|monitor~|check~|screen~) (for)? ..4 ${hard}`,
    `(call|tell|contact|see|seek|stop|report) ..8, ${hard}`,
  ],
  [
    `(no|without|free of|free from|zero|never) ..4 ${hard}`,
    `(treat~|relieve~|ease~|reduce~|fight~|cure~|heal~|end~|stop~|help~ with|tackle~|improve~|manage~|prevent~|soothe~|alleviate~|banish~|calm~|lower~ the risk|reduce~ the risk|cut~ the risk|lower risk|reduced risk) ..6, (${hard}|${soft})`,
    `(suffer from|suffering from|struggling with|living with|live with|tired of|plagued by|fed up with|history of|battling|diagnosed with) ..4, (${hard}|${soft})`,
    '(at|at higher|at increased) ..1 risk (of|for)',
  ],
)

/** An effect anywhere; counts as specific under a heading about risk. */
const effect = lexicon([hard, soft])
let effectMatcher: Matcher | undefined

const riskHeading =
  /\b(?:risks?|side[ -]effects?|safety information|warnings?|precautions?|complications?|adverse|contraindications?|downsides?|what can go wrong|who should not)\b(?!-free| free)/i

const generic = lexicon(
  [
    '(side|adverse|unwanted) (effect~|event~|reaction~)',
    '(risk~|complication~|precaution~|contraindication~) (of|from|with|include~|and|associated|involved|are|vary|for)',
    '(has|have|carry|carries|not without|without) ..2 risk~',
    '(benefits and|weigh the|know the|discuss the|discuss|understand the|potential|possible|serious|important|common|known) (risk~|side effects)',
    '(important)? safety information',
    'not (suitable|right|safe|appropriate|recommended) for (everyone|all|people|anyone|women|children|those|you if)',
  ],
  [
    '(at|at higher|at increased|raises|raise|lower~|reduce~|cut~|increase~|higher|lowers the|reduce the|decreases the) ..1 risk of',
    'risk (free|factor~)',
    '(no|zero|without|free of|free from) ..3 (side effect~|risk~|adverse effect~)',
    '(take|takes|took|taking|run|runs) ..1 risk~',
    'not without ..2 risk~ of (losing|missing)',
  ],
)

/** Words that make risk small; tested before the rest. */
const minimised = lexicon([
  '(no|zero|few|fewer|less|minimal|minor|limited|lower|lowest|little|hardly any|virtually no|almost no|negligible|without|free of|free from|reduced|complete lack of|more limited|least|absence of) ..3 (side effect~|adverse effect~|risk~|downtime|complication~|danger~)',
  '(side effect~|risk~|adverse effect~) ..3 (minimal|minor|limited|negligible|rare|nonexistent|low|trivial|mild|manageable|short lived|temporary)',
  '(side effect~|risk~) free',
])

/** Named drugs or classes of standard care: their side effects are not those of the product. */
const comparator = lexicon([
  '(ssri|ssris|antidepressant~|opioid~|painkiller~|statin~|benzodiazepine~|(traditional|conventional|other|standard|most|many|prescription) (drug~|medication~|medicine~|treatment~|therapy~|antidepressant~|pill~|option~))',
])

const disease = lexicon(['at ..2 risk (of|for)', 'risk factor~', '(untreated|left untreated)'])

const offLabel = lexicon(
  [
    "(not|isn't|aren't|never) ..3 (approved|licensed|licenced|authorised|authorized|cleared) ..2, (by|for|to|as|in)",
    "(not|isn't|aren't|never) ..3 (fda|mhra|ema|tga) (approved|cleared|authorized)",
    '(off label|unapproved|unlicensed|unlicenced|non approved|investigational|experimental|not an approved)',
    '(has|have) (not|never) (been)? (approved|reviewed|evaluated|licensed|authorised|authorized|cleared)',
    '(no|nor any) ..4 (approved|licensed) ..2 (for|by|to)',
    '(fda|mhra|ema|tga) ..3 (has|have|does) (not|never) ..2 (approve~|review~|evaluate~|clear~|license~)',
  ],
  ['(approved|fda approved) ..3 (and|or) not'],
)

const approval = lexicon([
  '(is|are|was|were|been|fda|mhra|ema) (approved|licensed|cleared|authorised|authorized)',
  '(approved|cleared) by the (fda|mhra|ema|tga)',
  '(fda|mhra|ema) (approved|cleared|approval|clearance)',
])

const crisis = lexicon([
  '(call|text|dial|phone|chat|contact|ring) ..4 (988|911|999|112|000|111|116 123|samaritans|lifeline)',
  '(crisis|suicide|suicide prevention) ..2 (line~|lifeline~|hotline~|helpline~|service~)',
  '(nearest|local) (emergency (department|room)|er|hospital)',
  '(emergency services|emergency department|emergency room)',
])

const consultation = lexicon([
  '(talk|speak|consult|check|discuss~|work|meet) ..5 (doctor~|physician~|pharmacist~|clinician~|prescriber~|provider~|gp|midwife|professional~|nurse~|dentist~|psychiatrist~|specialist~|practitioner~|surgeon~|urologist~|dermatologist~)',
  '(ask|see|tell|visit) (a|an|your|their|his|her|our) ..3 (doctor~|physician~|pharmacist~|clinician~|prescriber~|provider~|gp|nurse|dentist|specialist~|practitioner~|professional~)',
  '(book|schedule|request|have|start|begin) ..2 (a|an|your)? ..2 (consultation|consult|evaluation|assessment|appointment|visit)',
  "(medical|professional|doctor's|clinician's) (advice|guidance|supervision|evaluation|assessment|screening)",
  '(doctor~|clinician~|provider~|physician~|psychiatrist~|prescriber~) ..3 (decide~|review~|assess~|determine~|evaluate~|screen~|check~|confirm~)',
])

const controlled = lexicon([
  'controlled (substance~|drug~|medicine~)',
  'schedule (i|ii|iii|iv|v|1|2|3|4|5|8)',
  '(habit forming|misuse|misused|abuse|abused|dependence|dependency|addictive|addiction (risk|potential)|diversion)',
])

const contraindication = lexicon([
  "(do not|don't|should not|shouldn't|must not|cannot|not) ..2 (use|take|be used|be taken|suitable|recommended|safe|appropriate|given|have|start|be given|receive|undergo|candidates) ..4, (if|for|in|by|during|with|when|while)",
  '(contraindicated|contraindication~|exclusion~|who should not|not a candidate)',
  '(people|patients|anyone|those|women|men|adults|individuals) (with|who) ..10, (should not|should avoid|must not|may not be|are not|cannot|should speak|should ask|should talk)',
  '(pregnant|pregnancy|breastfeeding|under 18|uncontrolled)',
])

const sponsorship = lexicon([
  '(sponsored|affiliate link~|paid partnership|advertisement|we may earn|commission)',
  'sponsored by',
])

const disclaimer = lexicon(['not intended to diagnose', "(not|n't) been evaluated by the food and drug administration"])

const kinds: readonly (readonly [Disclosure['kind'], Lexicon])[] = [
  ['off-label', offLabel],
  ['approval', approval],
  ['crisis', crisis],
  ['consultation', consultation],
  ['controlled', controlled],
  ['contraindication', contraindication],
  ['sponsorship', sponsorship],
  ['disclaimer', disclaimer],
]

/** Lexicons that the matcher has to know so that `findDisclosures` can work. */
export const disclosureLexicons: readonly Lexicon[] = [
  specific,
  generic,
  minimised,
  comparator,
  disease,
  ...kinds.map(([, lexicon]) => lexicon),
]

export interface DisclosureInput {
  readonly blocks: readonly Block[]
  readonly hits: (lexicon: Lexicon) => readonly Hit[]
  readonly sentenceOf: (hit: Hit) => Sentence
  readonly sectionOf: (block: Block) => Section
  readonly productsIn: (block: Block) => readonly ProductMention[]
  readonly subject: Product | undefined
}

/**
 * Classifies sentences, not words: a named effect in a causal frame is a specific risk; "fewer side effects" is
 * minimised; side effects of standard care are a comparator's. Method and order of tests: measured on real pages.
 */
export function findDisclosures(input: DisclosureInput): readonly Disclosure[] {
  const found: Disclosure[] = [...findRisks(input)]
  for (const [kind, lexicon] of kinds) {
    for (const hit of input.hits(lexicon)) found.push({ ...rangeOf(hit), kind, product: productOf(hit, input) })
  }
  return found.sort((a, b) => a.block.index - b.block.index || a.start - b.start)
}

const rangeOf = ({ block, start, end }: Hit) => ({ block, start, end })

function* findRisks(input: DisclosureInput): Iterable<Disclosure> {
  const seen = new Map<Sentence, Disclosure>()
  const sentencesWith = (lexicon: Lexicon) => new Set(input.hits(lexicon).map(input.sentenceOf))
  const small = sentencesWith(minimised)
  const others = sentencesWith(comparator)
  const diseases = sentencesWith(disease)
  const listed = effectsUnderRisk(input)
  for (const [base, hits] of [
    ['specific', [...input.hits(specific), ...listed]],
    ['generic', input.hits(generic)],
    ['minimised', input.hits(minimised)],
  ] as const) {
    for (const hit of hits) {
      const sentence = input.sentenceOf(hit)
      if (seen.has(sentence)) continue
      const product = productOf(hit, input)
      const foreign = product !== undefined && product !== input.subject && product.family !== input.subject?.family
      const named = namedIn(sentence, hit.block, input).some((mention) => mention.product === input.subject)
      const quality =
        small.has(sentence) && base !== 'specific'
          ? 'minimised'
          : (foreign || others.has(sentence)) && !named
            ? 'comparator'
            : diseases.has(sentence) && base === 'generic'
              ? 'disease'
              : base
      const at = { block: hit.block, start: sentence.start, end: sentence.end }
      seen.set(sentence, {
        ...at,
        kind: 'risk',
        quality,
        product,
        get covers() {
          return coveredBy(at, product ?? input.subject)
        },
      })
    }
  }
  yield* seen.values()
}

function effectsUnderRisk({ blocks, sectionOf }: DisclosureInput): readonly Hit[] {
  return blocks
    .filter((block) => standsUnderRisk(block, sectionOf(block)))
    .flatMap((block) => {
      effectMatcher ??= compile([effect], {})
      return effectMatcher.search(block).get(effect) ?? []
    })
}

function standsUnderRisk(block: Block, section: Section): boolean {
  if (block === section.heading) return false
  const heads = [section.heading?.text, block.header?.column, block.header?.row]
  return heads.some((head) => head !== undefined && riskHeading.test(head) && !/^(?:no|zero|without)\b/i.test(head))
}

const namedIn = (sentence: Sentence, block: Block, { productsIn }: DisclosureInput): readonly ProductMention[] =>
  allIn(productsIn(block), sentence.start, sentence.end)

/** The product that the sentence names, else the subject of the page. */
function productOf(hit: Hit, input: DisclosureInput): Product | undefined {
  const { subject } = input
  const named = namedIn(input.sentenceOf(hit), hit.block, input)
  const own = named.find((mention) => mention.product === subject)
  return (own ?? named[0])?.product ?? subject
}

function coveredBy({ block, start, end }: { block: Block; start: number; end: number }, product: Product | undefined) {
  if (!product) return []
  const text = ` ${block.text
    .slice(start, end)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')} `
  const names = (risk: { readonly lay: readonly string[] }) =>
    risk.lay.some((lay) => text.includes(` ${lay.toLowerCase().replace(/[^a-z0-9]+/g, ' ')} `))
  return product.risks.filter(names).map((risk) => risk.name)
}
