// What stands around the words of a hit.

import type { Article, Hit } from '../../src/rule.js'
import { isFood } from './scope.js'

const risky =
  /\b(?:cautions?|warnings?|precautions?|side[ -]effects?|interactions?|risks|before (?:you )?us|who should)/i

export const isUnderRisk = (article: Article, { block }: Hit): boolean =>
  risky.test(article.sectionOf(block).heading?.text ?? '')

/** Nothing stands before the words, or the end of a label such as "Uses:". */
export const standsFirst = (article: Article, hit: Hit): boolean =>
  hit.first === article.sentenceOf(hit).first || /^[-:–—]$/.test(hit.block.tokens[hit.first - 1]?.norm ?? '')

/** The name of a product and a colon stand before the words. */
export function followsName(article: Article, { block, first, start }: Hit): boolean {
  const colon = block.tokens[first - 1]
  const named = article.productsIn(block).find(({ end }) => colon !== undefined && end <= colon.start)
  return colon?.norm === ':' && named !== undefined && isFood(named.product) && start - named.end < 40
}

const offer =
  /\b(?:our|try|this|these|meet|order|say hello to|reach for|(?:one|two|three|a) (?:daily |single |little )?(?:drop|capsule|dose|cup|spoon\w*|scoop|shot|sip|pill|tablet|softgel|gummy|chew|patch|spray|puff|dab|rub|glass|jar|bottle|bag|sachet|stick|serving)s?|let (?!us|your|it\b|them|the )\w+)\b/i

const advice = /\b(?:doctor|gp|pharmacist|physician|do not|don['’]t|should|avoid|may not|not be)\b/i

/** A name such as “HeartTrio”. */
const coined = /\b[A-Z][a-z]+[A-Z]\w*|[™®]/

/** A short question that the next sentence answers with the product. */
export function isAnsweredByOffer(article: Article, hit: Hit): boolean {
  const { block } = hit
  const sentence = article.sentenceOf(hit)
  const next = block.sentences[sentence.index + 1]
  if (!next || sentence.last - sentence.first > 12 || block.tokens[sentence.last - 1]?.norm !== '?') return false
  const answer = block.text.slice(next.start, next.end)
  const named = article.productsIn(block).some(({ start }) => start >= next.start && start < next.end)
  return (named || offer.test(answer) || coined.test(answer)) && !advice.test(answer)
}

const selling =
  /\b(?:our|capsules?|gumm(?:y|ies)|drops|tinctures?|teas?|oils?|tonics?|blends?|formula|syrups?|powders?|sprays?|softgels?|tablets?|pellets|extracts?|balms?|soaps?|elixirs?|shots?|chews|herbs?|lozenges?|patch(?:es)?|complex|juice|bread|honey|mushrooms?|serum|cream)\b/i

/** Words of advice, of doubt, of study, of goods that suit a diet: the disease is not what the product acts on. */
const besides =
  /\b(?:not|no|never|nor|neither|without|if|unless|whether|when|may|might|could|should|must|avoid|ask|tell|doctors?|gps?|physicians?|pharmacists?|dietitians?|nurses?|clinic|before|risks?|warnings?|cautions?|precautions?|interact\w*|allerg\w*|side effects?|linked|associated|caus\w+|worsen\w*|trigger\w*|stud(?:y|ies)|trials?|evidence|research\w*|donat\w*|charit\w+|awareness|foundation|fundrais\w*|suitable|diagnos\w+|signs?|symptoms of|people with|patients|sufferers of|common|deficien\w*|normal|healthy|maintain\w*|fda|regulat\w*|agency|claim\w*|said|told|court|lawsuit|settle\w*|medicines?|medications?|drugs?|vaccin\w*|screening|blog|guide|read|learn|articles?|page|chapter|contains?|free from|free of|gluten|lactose|coeliac|celiac|history|century|traditional\w*|awards?|season|leads? to|results? in|untreated|hospital|recipes?|diet)\b|n['’]t\b|\?/i

/** The sentence speaks of goods and names a disease, in words that no pattern foresaw. */
export function isSoldBeside(article: Article, hit: Hit): boolean {
  const { block } = hit
  if (block.role === 'heading' || block.kind === 'meta') return false
  const sentence = article.sentenceOf(hit)
  const text = block.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 300))
  const sells =
    selling.test(text) || coined.test(text) || article.productsIn(block, sentence.start, sentence.end).length > 0
  return sells && !besides.test(text)
}

/** "Ear candles clear …": long enough to be no "its" or "this". */
export const followsPlural = ({ block, first }: Hit): boolean =>
  /...[a-rt-z]s$/.test(block.tokens[first - 1]?.norm ?? '')

/** A gap of a pattern may have crossed a negation or a condition. */
const denies = /\b(?:not|never|cannot|nor|neither)\b|n['’]t\b|\s(?:if|unless|whether)\b/i

export const isDenied = ({ block, start, end }: Hit): boolean => denies.test(block.text.slice(start, end))
