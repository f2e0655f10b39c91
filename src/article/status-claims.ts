// Finds words that say that an agency approved or cleared something, and what they say it of.

import { lexicon } from '../match/lexicon.js'
import type {
  Block,
  Context,
  Hit,
  Jurisdiction,
  Lexicon,
  ProductMention,
  Sentence,
  StatusClaim,
  TextRange,
} from '../types.js'
import { allIn } from './ranges.js'

const agency =
  '(fda|food and drug administration|mhra|ema|european medicines agency|european commission|tga|health canada|federally|government)'
const verb =
  '(approved|approves|cleared|clears|licensed|licenced|authorised|authorized|endorsed|endorses|certified|sanctioned|recommended|backed)'
const noun = '(approval|clearance|authorisation|authorization|endorsement|certification)'

/** An agency approves; approvals of trials, labels and applications are left out. */
const named = lexicon(
  [
    `${agency} ..2 ${verb}`,
    `${verb} ..1 by (the)? ..2 ${agency}`,
    `(has|have|had|having|received|receives|receiving|earned|won|gained|got|obtained|secured|with|holds|hold|carries|carry|full|granted|given|gave) ..2 ${agency} ${noun}`,
    `${agency} ..1 (gave|granted|issued) ..4 ${noun}`,
    '(510 k|510k|de novo) (approved|approval)',
  ],
  [
    `${agency} ..3 (approved|cleared|authorised|authorized) ..4 (trial~|study|studies|research|ind|investigation~|protocol~|label|labels|labeling|labelling|indication~|dose~|dosage~|medication guide|prescribing information|expanded access|emergency use|for use in trials|facility|facilities|lab|labs|pharmacy|pharmacies|manufacturer~|plant)`,
    `(until|before|once|when|if|whether|unless|pending|await~|seek~|sought|expect~|path to|way to|toward|towards|submit~|submitted|filed|apply for|applied for|applying for|near|nears|nearing|close to|without|lack~|lacking) ..5 ${agency} (approved|approval|${noun}|${verb})`,
    `${agency} (approval|clearance) (process|pathway|status|date|decision|is expected|is pending|expected|pending)`,
    '(how|why|what) ..3 (fda|food and drug administration) ..2 approves',
  ],
)

/** "It is approved for depression", without an agency. */
const bare = lexicon(
  ['(is|are|was|were|been|officially|fully|now|currently) ..1 (approved|licensed|cleared) ..1 (for|to|as)'],
  [
    '(approved|cleared|licensed) (for|to) ..3 (coverage|financing|payment|membership|reimbursement|sale|release|travel|flight|publication|credit|refund|practise|practice|prescribe|operate)',
    `(until|before|once|when|if|whether|unless) ..5 (approved|licensed|cleared)`,
    '{clinician} (is|are) ..1 (approved|licensed|cleared)',
  ],
)

export const statusLexicons: readonly Lexicon[] = [named, bare]

const countries: readonly (readonly [RegExp, Jurisdiction])[] = [
  [/\bfda\b|food and drug|510|de novo|federally/i, 'us'],
  [/\bmhra\b/i, 'uk'],
  [/\bema\b|european/i, 'eu'],
  [/\btga\b/i, 'au'],
  [/health canada/i, 'ca'],
]

export interface StatusInput {
  readonly hits: (lexicon: Lexicon) => readonly Hit[]
  readonly sentenceOf: (range: TextRange) => Sentence
  readonly productsIn: (block: Block) => readonly ProductMention[]
  readonly contextOf: (range: TextRange) => ReadonlySet<Context>
}

export function findStatusClaims(input: StatusInput): readonly StatusClaim[] {
  const found = [...input.hits(named), ...input.hits(bare)].sort(
    (a, b) => a.block.index - b.block.index || a.start - b.start || b.end - a.end,
  )
  const apart = found.filter((hit, index) => {
    const before = found[index - 1]
    return before?.block !== hit.block || before.end <= hit.start
  })
  return apart.map((hit) => read(hit, input))
}

function read(hit: Hit, input: StatusInput): StatusClaim {
  const { block, start, end } = hit
  const sentence = input.sentenceOf(hit)
  const words = block.text.slice(start, end)
  const mentions = allIn(input.productsIn(block), sentence.start, sentence.end)
  const next = mentions.find((mention) => mention.start >= end && follows(block.text.slice(end, mention.start)))
  const subject = next ?? subjectBefore(hit, mentions, sentence, input)
  const from = next?.end ?? end
  return {
    block,
    start,
    end,
    word: /\bclear/i.test(words) ? 'cleared' : 'approved',
    agency: countries.find(([pattern]) => pattern.test(words))?.[1],
    subject,
    attributive: next !== undefined,
    use: useAfter(block.text.slice(end, sentence.end), block.text.slice(from, sentence.end)),
  }
}

/** "FDA-approved (oral) ketamine", "approved, low-dose ketamine", "the FDA approved Spravato". */
const follows = (between: string): boolean => /^[\s,("“]*(?:[\w'’-]+[\s(]+){0,2}$/.test(between) && !LINK.test(between)

const LINK = /\b(?:for|to|as|in|of|by|and|or|but|not|unlike|than|is|are|was|which|that|like|with|from)\b/i

/** The product before the words, passing over one that only says what another is made of. */
function subjectBefore(
  hit: Hit,
  mentions: readonly ProductMention[],
  sentence: Sentence,
  { productsIn }: StatusInput,
): ProductMention | undefined {
  const { block, start } = hit
  const before = mentions.filter((mention) => mention.end <= start && !isOrigin(mention))
  const own = before.at(-1)
  if (own) return own
  const opening = block.text.slice(sentence.start, start)
  if (!/^\W*(?:it|this (?:drug|medicine|medication|device|treatment|therapy))\b/i.test(opening)) return undefined
  const previous = block.sentences[sentence.index - 1]
  return previous && allIn(productsIn(block), previous.start, previous.end).find((mention) => !isOrigin(mention))
}

/** "a form of ketamine", "a ketamine-derived spray", "(ketamine)": what another product comes from. */
function isOrigin({ block, start, end }: ProductMention): boolean {
  const before = block.text.slice(Math.max(0, start - 40), start)
  const after = block.text.slice(end, end + 20)
  return (
    /\b(?:form|version|derivative|derived|cousin|relative|enantiomer|isomer|component|part|half|relat\w+|similar|compared|made|unlike|than|like|based|instead|replac\w+|combined?|together|along|taken)\s+(?:of|from|to|with|on)?\s*(?:\w+\s+)?$/i.test(
      before,
    ) || /^[-\s]*(?:derived|related|based|like|derivative|containing)\b/i.test(after)
  )
}

const END =
  /[.;:!?—]|\b(?:but|however|although|though|while|whereas|which|because|not|never|except|off[- ]label|unlike|rather)\b/i
const USE =
  /\b(?:for|as|to (?:treat|help|relieve|manage|improve|reduce|prevent|ease|fight|stop|aid)|(?:that|which) (?:treats|helps|relieves)|treatment|therapy|remedy|option)\b/i

/** The words up to the end of the clause that name a use: "FDA-approved depression treatment", "approved for depression". */
function useAfter(rest: string, afterName: string): string {
  const clause = rest.slice(0, END.exec(rest)?.index ?? rest.length)
  const near = clause.split(/\s+/).slice(0, 5).join(' ')
  const after = afterName.slice(0, END.exec(afterName)?.index ?? afterName.length)
  const link = USE.exec(after)
  return link ? `${near} ${after.slice(link.index)}` : near
}
