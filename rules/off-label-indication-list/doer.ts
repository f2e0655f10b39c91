import type { Article, Hit, TextRange } from '../../src/rule.js'

const TREATMENT =
  /^(?:infusions?|injections?|shots?|lozenges?|troches?|tablets?|capsules?|pills?|gummies|gummy|oils?|drops|tinctures?|powders?|teas?|patch(?:es)?|sprays?|creams?|salves?|serums?|device|headset|headband|helmet|mask|panels?|lamps?|laser|bed|sauna|chamber|mat|drips?|cells?|exosomes?|peptides?|adjustments?|needles|formulas?|blends?|extracts?|supplements?|product|therapy|therapies|treatments?|sessions?|protocol|medicine|molecule|it|which|that|this)$/
const CLINICIAN =
  /^(?:we|i|doctors?|physicians?|psychiatrists?|psychologists?|therapists?|clinicians?|nurses?|providers?|specialists?|surgeons?|dentists?|dermatologists?|practitioners?|clinics?|teams?|practice|hospitals?|staff|experts?|professionals?|cent(?:er|re)s?|departments?|counsell?ors?|chiropractors?|acupuncturists?|coaches|who|he|she|they|you|patients?|people)$/
const WITH = /^[\s,]*(?:naturally |safely |at home )?(?:with|using|through|by taking)\s+(?:our |the |a |this )?/i
const RISK =
  /risk|side effect|warning|complication|symptom|cause|consequence|contraindicat|who should not|precaution|safety/i

/** Words before the verb that are looked at. */
const REACH = 16

/** Who or what treats: the nearest word before the verb that can. */
export function doerBefore(article: Article, { block, start, end, first }: Hit): 'product' | 'clinician' | 'nobody' {
  const sentence = article.sentenceOf({ block, start, end })
  const from = Math.max(sentence.first, first - REACH)
  const named = article.productsIn(block, block.tokens[from]?.start ?? start, start).at(-1)
  for (let at = first - 1; at >= from; at--) {
    const token = block.tokens[at]
    if (!token) break
    if (named && token.end <= named.end && token.start >= named.start) return 'product'
    if (CLINICIAN.test(token.norm)) return 'clinician'
    if (TREATMENT.test(token.norm)) return 'product'
  }
  return 'nobody'
}

/** Words of a name that a list may stand behind. */
const NAME = 6

/** "PEMF: migraine, tinnitus", "Ozone therapy. Lyme disease, herpes." */
export function followsTreatment(article: Article, { block, start, end, first }: Hit): boolean {
  const mark = block.tokens[first - 1]
  if (!mark || !/^[-:.–—]$/.test(mark.norm)) return false
  const own = article.sentenceOf({ block, start, end })
  const lead = own.first < first ? own : block.sentences[own.index - 1]
  if (!lead || first - 1 - lead.first > NAME || RISK.test(block.text.slice(lead.start, start))) return false
  const words = block.tokens.slice(lead.first, first - 1)
  if (words.some(({ norm }) => CLINICIAN.test(norm))) return false
  return (
    article.productsIn(block, lead.start, start).length > 0 ||
    words.some(({ norm }) => TREATMENT.test(norm) || /^(?:pemf|ozone|reiki|hbot|nad|prp|acupuncture)$/.test(norm))
  )
}

/** "Fight anxiety, insomnia and pain with our drops." */
export function isDoneWith(article: Article, { block, end }: TextRange): boolean {
  const by = WITH.exec(block.text.slice(end, end + 60))
  if (!by) return false
  const from = end + by[0].length
  if (article.productsIn(block, end, from + 26).length > 0) return true
  const words = block.text.slice(from, from + 40).match(/[a-z]+/gi) ?? []
  return words.slice(0, 3).some((word) => TREATMENT.test(word.toLowerCase()))
}

/** A bullet or a title of its own, without a verb before it, that is no list of risks. */
export function opensSentence(article: Article, { block, start, end }: TextRange): boolean {
  const sentence = article.sentenceOf({ block, start, end })
  if (start - sentence.start > 40) return false
  const heading = article.sectionOf(block).heading?.text ?? ''
  return block.text.slice(sentence.start, start).trim().split(/\s+/).length <= 2 && !RISK.test(heading)
}
