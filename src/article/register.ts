// Whether the page sells or only informs: what it offers, who publishes it, and what it is made of.

import { lexicon } from '../match/lexicon.js'
import type { Assumption, Block, Citation, Claim, Context, Hit, Lexicon, Register } from '../types.js'
import { quotationAround } from './quotations.js'

/** A price, an order, a product or customers of one's own. */
const trading = lexicon(
  [
    '(order|buy|shop) (now|today|yours|here|online)',
    '(add to|your) (cart|basket)',
    '(reserve|claim|get|start|hold|request|lock in) (a|an|your|my|yours) ..2 (free|discount|offer|treatment|trial|quote|place|spot|seat|kit|starter)',
    '(our|my) (product~|customers|clients|formula|formulation|recipe|blend|supplement~|gummies|capsules|serum|app|range|brand|studio|store|shop|bestseller~|ingredients|factory|guarantee|membership|subscription|subscribers|packages|device|members)',
    'we (offer|sell|ship|specialize|specialise|created|developed|formulated|designed|crafted)',
    '(money back guarantee|or your money back|free shipping|free delivery|free returns|per month|a month with|subscribe and save|use code|promo code|discount code|limited time|special offer|sign up|get started|learn more today|pay monthly|interest free)',
    '(see|check|find out) if (i|you) qualify',
    '(check|see|view|get) (the|its|our)? ..1 (price|deal) (on|at|here|today|now)',
    '(affiliate~|commission if you|paid partnership|sponsored (post|content|by))',
    '(download (for|on|it|the app|now|free)|(app|play) store|free trial|in app purchase~)',
    '(try|choose|trust) (us|our)',
    '(flash|spring|summer|winter|autumn) sale',
    'only ..2 (bottles|places|spots|slots|units|boxes) (left|remaining)',
  ],
  ['we (do not|never) offer'],
)

/** A practice speaks of itself. Hospitals and charities do, too. */
const practising = lexicon([
  '(book|schedule|reserve|get|start|request) (a|an|your|my) ..2 (consultation|consult|appointment|session|visit|assessment)',
  '(our|my) (clinic~|practice|patients|providers|protocol|program|programme|treatment~|pharmacy|centre|center|clinicians)',
  'we (provide|deliver)',
])

const inviting = lexicon(
  ['(our|my) (team|doctors|experts|specialists|clinicians)', '(contact us|call us)', '(join|visit) (us|our)'],
  [
    // What to do when something is wrong.
    '(if|when) ..12, (contact us|call us)',
    '(contact us|call us) ..8, (if|or your gp|straight away|at once|immediately|as soon as)',
  ],
)

/** Who publishes the page sells nothing. */
const independent = lexicon([
  '(recall notice|product recall|medicines recall|drug recall|device recall|safety alert|field safety notice|consumer alert|public warning|is recalling|is voluntarily recalling|level recall)',
  '(has|have|had|declares|declare) no (financial|commercial) (ties|interest~|links|relationship~|connection~)',
  '(nobody|no one) (pays|paid) (us|for it|for this|for these)',
  '(we|this site|this page) (do not|never) (accept|take|carry) (advertising|advertisements|sponsorship|payment~)',
  '(we|this site|this page) (take|takes|get|receive|accept|accepts|carry|carries) no (advertising|advertisements|money|funding|payment~)',
  '((registered|independent) charity|we are a (charity|patient organisation|patient organization|support group)|charity number)',
  '(paid|funded|financed|supported) by ..2 (members|donations|gifts|donors|legacies)',
  '(issued|published) ..4 by the ..3 (agency|office|authority|ministry|department|regulator|inspectorate)',
  '(warn|warns|warned|warning) (the public|consumers)',
  "(nhs trust|foundation trust|general hospital|university hospital|children's hospital|community hospital~|hospital trust|health board|public health (agency|authority|department)|(ministry|department) of health|health service executive)",
  '(package leaflet|package insert|patient information leaflet|leaflet for patients|leaflet (number|no|ref|code|id|version)|(next|date of) review|review (date|due))',
  '(our|the) rating (false|mostly false|misleading|mixture|true)',
])

/** The page says that it informs. */
const informing = lexicon([
  '(this|the) (leaflet|factsheet|fact sheet|sheet|handout|booklet) ..4 (explains|answers|describes|summarises|summarizes|reviews|is for|covers|is not|does not|gives|tells)',
  '(leaflet|factsheet|fact sheet) ..2 (provides|gives|is intended|is for|contains|offers)',
  '(research|study) digest',
  '(ask|speak to|talk to) your (pharmacist|nurse|doctor) if (anything|you are unsure|you are not sure)',
  'not enough ..1 (evidence|research|data) to (know|say|tell|judge)',
  '(patient information|information for (patients|the user|users|parents|carers)|last reviewed|key messages|plain language summary)',
])

/**
 * Parts of which leaflets, fact sheets and reports are made, each with what it is called. Two make one; a careful seller
 * says whom to ask, too, so those that are `common` need one that is not.
 */
interface Part {
  readonly name: string
  readonly words: Lexicon
  readonly inHeading?: true
  readonly common?: true
}

const parts: readonly Part[] = [
  {
    name: 'risks',
    inHeading: true,
    words: lexicon([
      '(side effects|unwanted effects|adverse effects|adverse reactions|complications|possible problems|risks|harms|warnings|drawbacks)',
      '(is|are|can) (it|they|this) (be)? (harmful|dangerous|do harm)',
      'what can go wrong',
      '(fall~|injur~|hazard~|dangers)',
    ]),
  },
  {
    name: 'who should not use it',
    common: true,
    words: lexicon([
      '(who|when) (should|must|can) (not|never)? (take|use|have|avoid) (it|this|them)',
      '(before you (take|use|start|have) (it|this|the|your|them)|before (taking|using|you start))',
      '(do not (use|take) (it|this|the) ..4 if|cautions and contraindications|drug interactions|interactions with ..2 (medicines|drugs)|interact with (other)? (medicines|drugs))',
      '(tell|ask|talk to) your (doctor|pharmacist|nurse|midwife|dentist|gp) ..3 (before|if|about)',
    ]),
  },
  {
    name: 'when to get help',
    words: lexicon([
      '(call|dial|ring|phone) (999|911|112|111|000|988|an ambulance|the ambulance|for an ambulance|emergency services)',
      '(when|whether) (should i|should you|to|do i need to) (see|call|seek|get|contact|ask) ..3 (doctor|gp|help|advice|care|nurse|dentist|midwife|pharmacist|vet)',
      '(see|contact|ring|call|go to) ..4 (straight away|at once|the same day|immediately|right away|without delay|urgently)',
      'get (medical|emergency|urgent) ..1 (help|care|advice|attention)',
      '(seek|get) (medical)? (help|advice|attention) (at once|immediately|straight away|right away|if)',
    ]),
  },
  {
    name: 'the disease',
    common: true,
    inHeading: true,
    words: lexicon([
      '(signs|symptoms|cause|causes|diagnosis|prognosis|outlook|epidemiology|history|transmission|pathophysiology|mechanism|classification)',
      '(how (is|are) (it|they|this) (treated|diagnosed|spread|caught|passed on)|what causes|who gets|who is at risk|what does ..4 look like|treatment|management|prevention|vaccination|vaccine|vaccines|first aid|what to do)',
    ]),
  },
  {
    name: 'limits of the evidence',
    words: lexicon([
      '(is|was|are|were) (not|no good|no reliable|little|not enough) ..2 evidence',
      '(trials|studies|research) (have|has|did|do|does) not (shown|show|found|find|support)',
      '(has|have|had) not been shown (to|that)',
      "(we|researchers|scientists|doctors) ..2 (don't|do not|cannot) ..1 (know|tell)",
      '(there is|has) no (known|established|certain)? cure',
      'cannot (tell|show|prove) us',
      '(limitations|strengths and limitations)',
      '(found|made|makes|showed) no (difference|benefit|effect|randomised|randomized|controlled)',
      '(unlikely to (help|work)|does not seem to)',
    ]),
  },
  {
    name: 'a review',
    words: lexicon([
      '(this|the) (article|page|guide|review|comparison) ..4 (explains|answers|describes|summarises|summarizes|reviews|is for|covers|looks at|is meant to)',
      '(how much|what) do we (know|not know)',
      'what (we know|is known|have we learned|the (science|research|evidence) says)',
      'what (does|do) the (science|research|evidence|studies) (say|show)',
      '(conflict~ of interest|peer reviewed|systematic review)',
    ]),
  },
  {
    name: 'a byline',
    words: lexicon([
      '((science|health|medical|medicine) (reporter|correspondent|editor|journalist|writer)|staff writer|staff reporter|news desk|press association)',
      '(funding and interests|competing interests|declaration of interests|corrections|fact check|our rating|the verdict)',
    ]),
  },
  {
    name: 'a report',
    words: lexicon([
      '(not|was not|were not) involved in (the|this) (study|trial|research|work)',
      'who was not involved',
      '(said|announced|confirmed|reported) on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
      '(told (reporters|journalists)|(news|press) conference|(paper|study|trial) (was published|appears|appeared) in)',
      '(health|police|county|state|city|government|federal) (officials|officer|officers|department)',
    ]),
  },
  {
    name: 'public care',
    common: true,
    words: lexicon([
      '(your|a|the) (gp|consultant|midwife|health visitor|district nurse|asthma nurse|practice nurse|ward|family doctor|surgery)',
      '(free of charge|(charge|charges|cost|costs) nothing|at no cost to you)',
      '(report|reporting) ..3 (side effects|adverse reactions|reactions)',
    ]),
  },
]

/** Links that lead to a purchase. */
const shop = /^\/(?:shop|store|order|buy)\b|\/(?:cart|checkout|basket)\b/i

export const registerLexicons: readonly Lexicon[] = [
  trading,
  practising,
  inviting,
  informing,
  independent,
  ...parts.map(({ words }) => words),
]

export interface RegisterInput {
  readonly blocks: readonly Block[]
  readonly hits: (lexicon: Lexicon) => readonly Hit[]
  readonly citations: readonly Citation[]
  readonly claims: () => readonly Claim[]
}

/** What shows that the page sells: a call to action, or words of an offer. */
export function offerOn({ blocks, hits }: RegisterInput): string | undefined {
  const cta = blocks.find((block) => block.role === 'cta')
  if (cta) return `call to action “${cta.text.trim().slice(0, 40)}”`
  const own = (lexicon: Lexicon): Hit | undefined =>
    hits(lexicon).find((hit) => hit.block.role === 'quote' || !quotationAround(hit))
  const isIndependent = hits(independent).length > 0
  const offer = own(trading) ?? (isIndependent ? undefined : (own(practising) ?? own(inviting)))
  if (offer) return `offer “${textOf(offer)}”`
  if (isIndependent) return undefined
  const link = blocks.flatMap(({ marks }) => marks).find(({ url }) => url !== undefined && shop.test(url))
  return link && `link to “${link.url}”`
}

/** @returns What shows that a page which offers nothing informs; promotional when nothing does. */
export function registerWithoutOffer(input: RegisterInput): Assumption<Register> {
  const [publisher] = input.hits(independent)
  if (publisher) return { value: 'educational', reason: `“${textOf(publisher)}”, and nothing is offered` }
  const form = formOf(input)
  if (!form) {
    return { value: 'promotional', reason: 'default; the page does not show that it only informs', byDefault: true }
  }
  const praise = praiseOf(input)
  if (praise > 0) return { value: 'promotional', reason: `${praise} flat claims of benefit, although ${form}` }
  return { value: 'educational', reason: `${form}, and nothing is offered` }
}

/** What gives the page the form of information. */
function formOf({ hits, citations }: RegisterInput): string | undefined {
  const [note] = hits(informing)
  if (note) return `“${textOf(note)}”`
  const sources = citations.filter(({ resolves }) => resolves).length
  if (sources >= 3) return `${sources} sources are cited`
  const found = parts.filter(({ words, inHeading }) =>
    hits(words).some(({ block }) => !inHeading || block.role === 'heading'),
  )
  if (found.length < 2 || found.every(({ common }) => common)) return undefined
  return `it is made as information (${found.map(({ name }) => name).join(', ')})`
}

/** On pages that inform, at most seven in a thousand words were flat claims; on those that sell, mostly more than ten. */
const mostClaims = 8

/** Number of claims without a limit or a source, where there are too many for a page that informs; else 0. */
function praiseOf({ blocks, claims }: RegisterInput): number {
  const flat = claims()
    .filter(({ asserted, contexts }) => asserted && !limits.some((limit) => contexts.has(limit)))
    .filter(
      ({ block, start }, index, all) => block !== all[index - 1]?.block || start >= (all[index - 1]?.end ?? 0),
    ).length
  let words = 0
  for (const { tokens } of blocks) words += tokens.length
  return flat > 2 && flat * 1000 > mostClaims * words ? flat : 0
}

const limits: readonly Context[] = ['hedged', 'cited', 'attributed']

const textOf = ({ block, start, end }: Hit): string => block.text.slice(start, end)
