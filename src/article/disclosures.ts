// Finds text that discharges a duty: risks, off-label status, a crisis line, advice to ask a clinician.

import type { Block, Disclosure, Hit, Lexicon, Sentence } from '../types.js'
import * as words from './disclosure-words.js'
import * as riskWords from './risk-words.js'
import { type DisclosureInput, findRisks, namesProduct, productOf } from './risks.js'

export type { DisclosureInput } from './risks.js'

const plain: readonly (readonly [Disclosure['kind'], Lexicon])[] = [
  ['off-label', words.offLabel],
  ['approval', words.approval],
  ['crisis', words.crisis],
  ['consultation', words.consultation],
  ['sponsorship', words.sponsorship],
  ['disclaimer', words.disclaimer],
]

const { specific, generic, admitted, minimised, comparator, disease, cue, praise, grade } = riskWords

/** Lexicons that the matcher has to know so that `findDisclosures` can work. */
export const disclosureLexicons: readonly Lexicon[] = [
  ...[specific, generic, admitted, minimised, comparator, disease, cue, praise, grade],
  ...[words.controlled, words.misuseHistory, words.contraindication, words.vague, words.excluded],
  ...plain.map(([, lexicon]) => lexicon),
]

/** @returns In document order. */
export function findDisclosures(input: DisclosureInput): readonly Disclosure[] {
  const found: Disclosure[] = [
    ...findRisks(input),
    ...findControlled(input),
    ...findExclusions(input),
    ...input.blocks.flatMap(findLabels),
  ]
  for (const [kind, lexicon] of plain) {
    for (const hit of input.hits(lexicon)) found.push(disclosure(kind, hit, input))
  }
  return found.sort((a, b) => a.block.index - b.block.index || a.start - b.start)
}

function disclosure(
  kind: Disclosure['kind'],
  hit: Hit,
  input: DisclosureInput,
  quality?: Disclosure['quality'],
): Disclosure {
  const { block, start, end } = hit
  return { block, start, end, kind, ...(quality && { quality }), product: productOf(hit, input) }
}

/** "Not addictive" and "unlike opioids" say nothing of the product; a history of misuse only hints at it. */
function* findControlled(input: DisclosureInput): Iterable<Disclosure> {
  const others = new Set(input.hits(comparator).map(input.sentenceOf))
  for (const hit of input.hits(words.controlled)) {
    const contexts = input.contextOf(hit)
    if (contexts.has('negated') || contexts.has('refuted') || contexts.has('questioned')) continue
    if (others.has(input.sentenceOf(hit)) && !namesProduct(hit, input)) continue
    yield disclosure('controlled', hit, input, 'specific')
  }
  for (const hit of input.hits(words.misuseHistory)) yield disclosure('controlled', hit, input, 'generic')
}

/** Named exclusions are specific; "not for everyone" is generic. */
function* findExclusions(input: DisclosureInput): Iterable<Disclosure> {
  const sentencesWith = (lexicon: Lexicon): ReadonlySet<Sentence> => new Set(input.hits(lexicon).map(input.sentenceOf))
  const vague = sentencesWith(words.vague)
  const named = sentencesWith(words.excluded)
  for (const hit of input.hits(words.contraindication)) {
    const sentence = input.sentenceOf(hit)
    const isGeneric = vague.has(sentence) && !named.has(sentence)
    yield disclosure('contraindication', hit, input, isGeneric ? 'generic' : 'specific')
  }
}

const labelText =
  /\b(?:prescribing|safety) information\b|\bmedication guide\b|\b(?:patient|package) (?:information )?(?:leaflet|insert)\b|\bboxed warning\b|\binstructions for use\b|\bsmpc\b|\bfull (?:list of )?(?:risks|side effects|label)\b/i
const labelTarget =
  /dailymed\.nlm\.nih\.gov|accessdata\.fda\.gov|medicines\.org\.uk|prescribing-?information|medication-?guide|safety-information/i

const noLabels: readonly Disclosure[] = []

/** Links to the full prescribing or safety information. */
function findLabels(block: Block): readonly Disclosure[] {
  if (block.marks.length === 0) return noLabels
  return block.marks
    .filter(({ kind, start, end, url = '' }) => {
      return kind === 'link' && (labelText.test(block.text.slice(start, end)) || labelTarget.test(url))
    })
    .map(({ start, end }) => ({ block, start, end, kind: 'label', product: undefined }))
}
