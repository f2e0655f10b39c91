// Which numbers make a claim, which sentences appeal to evidence, and what supports them.

import { perText } from '../prose/texts.js'
import type { Block, Citation, Prose, Quantity, Sentence, Statistic } from '../types.js'
import {
  ANIMALS,
  BENEFITS,
  COMMERCE,
  EFFECT_WORDS,
  HARMS,
  HEALTH,
  LAST_WORDS,
  PACE_VERBS,
  PACE_WORDS,
  PREVALENCE,
  RESULTS,
  SERVICE,
  SERVING,
  SHARE_FOLLOWERS,
  SHARE_HEADS,
  STUDY_WORDS,
  TREATED,
} from './claim-words.js'
import { cuesIn } from './cues.js'
import { findAppeals } from './evidence.js'
import { MULTIPLES, PEOPLE } from './number-words.js'
import { sentenceIndexAt, tokenAfter } from './read.js'
import type { References } from './references.js'
import { supportFinder } from './support.js'

type Role = Statistic['role']

/** "Half of the volunteers got the drug", "a third dropped out": how a trial went, not what came of it. */
const allotted =
  /^[^.;]{0,40}\b(?:got|received|were (?:given|assigned|randomi[sz]ed|allocated|lost to follow)|dropped out|withdrew|discontinued|left the (?:trial|study)|stopped (?:early|because|due))\b/i

/** "Wait 15 minutes before …": what to do, not what happens. */
const instructed = /\b(?:wait|leave|allow|rest|repeat|store|keep)\b[^.;]{0,20}$/i

const failed =
  /\b(?:(?:found|showed|saw|made|was|were|had|with|there (?:is|was)) (?:no|little) (?:\w+ )?(?:benefit|improvement|effect|advantage|gain)|no (?:better|more) than|neither \w+ (?:was|were|did|had)|did nothing|will not (?:work|help|give|make|bring)|without (?:any |specific )?treatment|untreated|(?:is|are|was|were) not effective|ineffective|(?:did|does|do) not (?:work|help|improve|prevent|slow|shorten|respond|benefit|recover|outperform|beat|differ))\b/i

/** Characters to each side that count in a sentence without an end. */
const NEAR = 300

/** "A trial in 336 children found no benefit" advertises nothing. */
function showsNothing(block: Block, start: number): boolean {
  const sentence = block.sentences[sentenceIndexAt(block, start)]
  if (sentence === undefined) return false
  return failed.test(block.text.slice(Math.max(sentence.start, start - NEAR), Math.min(sentence.end, start + NEAR)))
}

/** "hydrocortisone 1% cream", "(carmellose sodium 0.5%)": what a product holds. */
const holding = /\b\w+(?:ine|one|ide|ate|ium|ose|ol|acid)s? \(?$/i
const form =
  /^ ?(?:\)|(?:cream|gel|ointment|eye drops|drops|solution|lotion|shampoo|paste|mouthwash|spray|w\/w|w\/v)\b)/i

const isStrength = (block: Block, start: number, end: number): boolean =>
  block.text[end - 1] === '%' &&
  form.test(block.text.slice(end, end + 12)) &&
  holding.test(block.text.slice(Math.max(0, start - 40), start))

const claimsNothing = (block: Block, start: number, end: number): boolean =>
  allotted.test(block.text.slice(end, end + 80)) ||
  instructed.test(block.text.slice(Math.max(0, start - 30), start)) ||
  isStrength(block, start, end) ||
  showsNothing(block, start)

/**
 * Finds the numbers that state a benefit, a harm or how common something is, and the appeals to evidence.
 *
 * @returns statistics in document order, each with its nearest support. The range of a number takes in the noun that
 *   it counts ("70% of patients"); the range of an appeal is the whole phrase ("Studies have shown that").
 */
export function findStatistics(
  prose: Prose,
  quantities: readonly Quantity[],
  citations: readonly Citation[],
  references: References,
): readonly Statistic[] {
  const supportOf = supportFinder(prose.blocks, citations, references.count > 0)
  const statistics: Statistic[] = []
  const add = (block: Block, start: number, end: number, role: Role): void => {
    if (role !== 'evidence' && claimsNothing(block, start, end)) return
    const none = { status: role === 'evidence' ? 'vague' : 'uncited', support: [] } as const
    statistics.push({ block, start, end, role, ...(supportOf({ block, start, end }) ?? none) })
  }
  let next = 0
  for (const block of prose.blocks) {
    const from = next
    while (quantities[next]?.block === block) next++
    const appeals = appealsIn(block)
    if (next === from && appeals.length === 0) continue
    if (block.role === 'chrome' || block.kind === 'footnote' || references.blocks.has(block)) continue
    const first = statistics.length
    for (const claim of claimsOf(block, quantities.slice(from, next))) add(block, claim.start, claim.end, claim.role)
    for (const { start, end } of appeals) {
      const sentence = block.sentences[sentenceIndexAt(block, start)]
      if (sentence && isAboutService(frameOf(block, sentence))) continue
      add(block, start, end, 'evidence')
    }
    if (statistics.length - first > 1) statistics.push(...statistics.splice(first).sort((a, b) => a.start - b.start))
  }
  return statistics
}

const appealsIn = perText((block) => findAppeals(block, cuesIn(block).evidence))

// ---------------------------------------------------------------- numbers that claim

interface Claim {
  readonly start: number
  readonly end: number
  readonly role: Role
}

const CLAIMING: ReadonlySet<Quantity['kind']> = new Set([
  'percentage',
  'ratio',
  'fraction',
  'multiple',
  'count',
  'p-value',
  'effect',
  'duration',
])

function claimsOf(block: Block, quantities: readonly Quantity[]): Claim[] {
  const claims: Claim[] = []
  let frame: Frame | undefined
  for (const quantity of quantities) {
    if (!CLAIMING.has(quantity.kind)) continue
    const sentence = block.sentences[sentenceIndexAt(block, quantity.start)]
    if (sentence === undefined) continue
    if (frame?.sentence !== sentence) frame = frameOf(block, sentence)
    const role = roleOf(quantity, frame)
    if (role !== undefined) claims.push({ start: quantity.start, end: endOfNoun(quantity, frame), role })
  }
  return claims
}

/** What the words of a sentence are about; decided once per sentence. */
interface Frame {
  readonly block: Block
  readonly sentence: Sentence
  readonly people: boolean
  readonly treated: boolean
  /** A benefit or a harm. */
  readonly effect: boolean
  readonly result: boolean
  readonly health: boolean
  readonly prevalence: boolean
  readonly study: boolean
  /** Puppies gain weight. */
  readonly animals: boolean
  readonly service: boolean
}

/** One bit for each topic of a frame, so that a word is looked up once. */
const topics = new Map<string, number>()
const PEOPLE_BIT = 1
const TREATED_BIT = 2
const EFFECT_BIT = 4
const RESULT_BIT = 8
const HEALTH_BIT = 16
const PREVALENCE_BIT = 32
const STUDY_BIT = 64
const ANIMALS_BIT = 128
const SERVICE_BIT = 256
for (const [words, bit] of [
  [PEOPLE, PEOPLE_BIT],
  [TREATED, TREATED_BIT],
  [BENEFITS, EFFECT_BIT],
  [HARMS, EFFECT_BIT],
  [RESULTS, RESULT_BIT],
  [HEALTH, HEALTH_BIT],
  [PREVALENCE, PREVALENCE_BIT],
  [STUDY_WORDS, STUDY_BIT],
  [ANIMALS, ANIMALS_BIT],
  [SERVICE, SERVICE_BIT],
] as const) {
  for (const word of words) topics.set(word, (topics.get(word) ?? 0) | bit)
}

function frameOf(block: Block, sentence: Sentence): Frame {
  let bits = 0
  for (let index = sentence.first; index < sentence.last; index++) {
    bits |= topics.get(block.tokens[index]?.norm ?? '') ?? 0
  }
  if (block.header !== undefined)
    for (const word of headerWords(block.header)) bits |= (topics.get(word) ?? 0) & ~SERVICE_BIT
  return {
    block,
    sentence,
    people: (bits & PEOPLE_BIT) !== 0,
    treated: (bits & TREATED_BIT) !== 0,
    effect: (bits & EFFECT_BIT) !== 0,
    result: (bits & RESULT_BIT) !== 0,
    health: (bits & HEALTH_BIT) !== 0,
    prevalence: (bits & PREVALENCE_BIT) !== 0,
    study: (bits & STUDY_BIT) !== 0,
    animals: (bits & ANIMALS_BIT) !== 0,
    service: (bits & SERVICE_BIT) !== 0,
  }
}

function headerWords({ column = '', row = '' }: NonNullable<Block['header']>): string[] {
  return `${column} ${row}`.toLowerCase().split(/[^\p{L}]+/u)
}

/** "Most members book by phone", with no word of health or benefit. */
const isAboutService = ({ service, health, effect }: Frame): boolean => service && !health && !effect

function roleOf(quantity: Quantity, frame: Frame): Role | undefined {
  if (isAboutService(frame)) return undefined
  switch (quantity.kind) {
    case 'percentage':
      return isAboutHealth(frame) && isShare(quantity, frame) ? shareRole(frame) : undefined
    case 'ratio':
    case 'fraction':
      return isPartOfPeople(quantity, frame) ? shareRole(frame) : undefined
    case 'multiple':
      return isComparison(quantity, frame) ? 'outcome' : undefined
    case 'count':
      return countRole(quantity, frame)
    case 'duration':
      return isDurationOfEffect(quantity, frame) ? 'outcome' : undefined
    default:
      return isThreshold(quantity, frame) || frame.animals ? undefined : 'outcome'
  }
}

const LIMITS = new Set('under over below above than least most between'.split(' '))

/** "Children under 20 kg". */
function isThreshold(quantity: Quantity, frame: Frame): boolean {
  return quantity.kind === 'effect' && LIMITS.has(normsBefore(frame, quantity, 1)[0] ?? '')
}

/** A percentage or a ratio alone may be about anything. */
function isAboutHealth({ people, result, effect, health }: Frame): boolean {
  return people || result || effect || health
}

const FREQUENCY = /\b(?:rare|rarely|common|uncommon|commonly)\b/i
const SMALL = /\b(?:only|just|merely|as few as|less than|fewer than|no more than|extremely|very rare)\b/i

/** "Infection is rare (about one in 20,000)" states a risk and does not talk it down. */
function isFrequencyOfHarm({ block, sentence, effect, result }: Frame): boolean {
  if (effect || result) return false
  const text = block.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 2 * NEAR))
  return FREQUENCY.test(text) && !SMALL.test(text)
}

/** A share of people at large, with no word of a result, says how common something is. */
function shareRole(frame: Frame): Role {
  const { people, treated, study, effect, prevalence, result } = frame
  if (isFrequencyOfHarm(frame)) return 'prevalence'
  return people && !treated && !study && !effect && (prevalence || !result) ? 'prevalence' : 'outcome'
}

/** The token after a quantity. */
function tokenIndexAfter({ end }: Quantity, { block }: Frame): number {
  return tokenAfter(block.tokens, end)
}

/** Norms of the tokens before and after a quantity, within its sentence. */
function normsBefore({ block, sentence }: Frame, { start }: Quantity, count: number): string[] {
  const at = tokenAfter(block.tokens, start)
  return block.tokens.slice(Math.max(sentence.first, at - count), at).map(({ norm }) => norm)
}

function normsAfter(frame: Frame, quantity: Quantity, count: number): string[] {
  const at = tokenIndexAfter(quantity, frame)
  return frame.block.tokens.slice(at, Math.min(frame.sentence.last, at + count)).map(({ norm }) => norm)
}

const HUNDRED = /^100\s?(?:%|percent|per cent)/i

const TARGETS = new Set('give gives gave giving should must goal target'.split(' '))

function isShare(quantity: Quantity, frame: Frame): boolean {
  const { text } = frame.block
  const after = normsAfter(frame, quantity, 5)
  const next = after[0] ?? ''
  const near = [...normsBefore(frame, quantity, 4), ...after.slice(0, 3)]
  if (near.some((norm) => COMMERCE.has(norm) || TARGETS.has(norm))) return false
  if (next === 'of')
    return after.some((norm) => isCounted(norm) || norm === 'time') && !after.some((norm) => COMMERCE.has(norm))
  if (after[1] === 'free') return false
  if (HUNDRED.test(text.slice(quantity.start, quantity.end))) return PEOPLE.has(next)
  const isWord = /^\p{L}/u.test(next)
  return !isWord || SHARE_FOLLOWERS.has(next) || SHARE_HEADS.has(next) || PEOPLE.has(next) || /[^e]ed$/.test(next)
}

/** What a laboratory or an authority counts. */
const GOODS = new Set(
  'products samples bottles brands supplements gummies packs packets lots batches shops sellers websites adverts ads apps devices kits monitors clinics labels posts videos trials studies papers'.split(
    ' ',
  ),
)

const REDUCERS = new Set(['by', 'in'])

function isPartOfPeople(quantity: Quantity, frame: Frame): boolean {
  const { text } = frame.block
  const written = text.slice(quantity.start, quantity.end).toLowerCase()
  const after = normsAfter(frame, quantity, 5)
  if ([...after, ...written.split(/[^a-z]+/)].some((norm) => PEOPLE.has(norm) || TREATED.has(norm))) return true
  if (after.some((norm) => COMMERCE.has(norm)) || after.slice(0, 3).some((norm) => GOODS.has(norm))) return false
  if (quantity.kind === 'ratio') return !written.includes(':') && isAboutHealth(frame)
  const changes = normsBefore(frame, quantity, 2).some((norm) => REDUCERS.has(norm)) || SHARE_HEADS.has(after[0] ?? '')
  return changes && frame.result && frame.health
}

const COMPARATIVE = /^(?:more|less|fewer)$|[a-z]{2}er$/

function isComparison(quantity: Quantity, frame: Frame): boolean {
  const after = normsAfter(frame, quantity, 5)
  const near = [...normsBefore(frame, quantity, 4), ...after]
  if (near.some((norm) => COMMERCE.has(norm))) return false
  if (near.some((norm) => RESULTS.has(norm) || HEALTH.has(norm))) return true
  const isVerb = MULTIPLES.has(frame.block.text.slice(quantity.start, quantity.end).toLowerCase())
  return !isVerb && COMPARATIVE.test(after[0] ?? '')
}

const BIG = /million|billion|thousand|hundreds|,\d{3}|\d{4}/i
const BOAST = /\b(?:happy|satisfied|loyal|five-star)\b/i

/** People counted by a study or said to have a condition; not the clients that a business counts. */
function countRole(quantity: Quantity, frame: Frame): Role | undefined {
  const written = frame.block.text.slice(quantity.start, quantity.end)
  const result = frame.result && frame.treated
  const isBusiness = BOAST.test(written) || normsBefore(frame, quantity, 5).some((norm) => SERVING.has(norm))
  if (isBusiness && !frame.study && !frame.effect) return undefined
  if (BIG.test(written)) return result ? 'outcome' : 'prevalence'
  return /\d/.test(written) && (frame.study || result) ? 'outcome' : undefined
}

const LONG_UNIT = /\b(?:days?|weeks?|wks?|months?|years?|yrs?|decades?)$/i

/** "lasting around 6 weeks", said of an effect; "slept 52 minutes longer". */
function isDurationOfEffect(quantity: Quantity, frame: Frame): boolean {
  if (PACE_WORDS.has(normsAfter(frame, quantity, 1)[0] ?? '')) {
    return normsBefore(frame, quantity, 4).some((norm) => PACE_VERBS.has(norm))
  }
  if (!LONG_UNIT.test(frame.block.text.slice(quantity.start, quantity.end))) return false
  if (!normsBefore(frame, quantity, 6).some((norm) => LAST_WORDS.has(norm))) return false
  const before = normsBefore(frame, quantity, 24)
  return before.some((norm) => EFFECT_WORDS.has(norm)) && !before.some((norm) => COMMERCE.has(norm))
}

// ---------------------------------------------------------------- the range to print

const LEADS = new Set('of as the more less fewer in your their all our those these'.split(' '))

/** End of the phrase that a number belongs to: "70% of patients", "a 90% success rate", "twice as likely". */
function endOfNoun(quantity: Quantity, frame: Frame): number {
  const { tokens } = frame.block
  const first = tokenIndexAfter(quantity, frame)
  const compares = quantity.kind === 'multiple'
  let end = quantity.end
  for (let index = first; index < Math.min(first + 5, frame.sentence.last); index++) {
    const token = tokens[index]
    if (token === undefined || token.kind !== 'word') break
    const found = end > quantity.end
    const leads: boolean = !found && LEADS.has(token.norm)
    if (compares ? !leads : isCounted(token.norm)) end = token.end
    else if (found || !(leads || index > first)) break
    if (compares && !leads) break
  }
  return end
}

function isCounted(norm: string): boolean {
  return PEOPLE.has(norm) || TREATED.has(norm) || SHARE_HEADS.has(norm) || HEALTH.has(norm)
}
