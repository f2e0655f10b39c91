// Finds words that say that an agency approved or cleared something, and what they say it of.

import { endOfUses } from '../facts/uses.js'
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

const agency =
  '(fda|food and drug administration|mhra|ema|european medicines agency|european commission|tga|health canada|federally|government)'
const verb =
  '(approved|approves|cleared|clears|licensed|licenced|authorised|authorized|endorsed|endorses|certified|sanctioned|recommended|backed)'
const noun = '(approval|clearance|authorisation|authorization|endorsement|certification)'

const has =
  '(has|have|had|having|received|receives|receiving|earned|won|gained|got|obtained|secured|with|holds|hold|carries|carry|granted|given|gave)'

/** An agency approves; approvals of trials, labels and applications are left out. No gap may hold a negation. */
const named = lexicon(
  [
    `${agency} (has|have|had|also|just|recently|officially|first|fully|finally)? (also|recently|now|just)? ${verb}`,
    `${verb} (for use|as safe)? by (the)? (us|u.s.|federal)? ${agency}`,
    `${has} (full|its|the|a|an|official|first)? ${agency} ${noun}`,
    `${agency} (gave|granted|issued) (it|its|full|the|a)? ..2 ${noun}`,
    '(510k|de novo) (approved|approval)',
  ],
  [
    `${agency} ..3 (approved|cleared|authorised|authorized) ..4 (trial~|study|studies|research|ind|investigation~|protocol~|label|labels|labeling|labelling|indication~|dose~|dosage~|medication guide|prescribing information|expanded access|emergency use|facility|facilities|lab|labs|pharmacy|pharmacies|manufacturer~|plant)`,
    `(until|before|once|when|if|whether|unless|pending|await~|seek~|sought|expect~|path to|way to|toward|towards|submit~|submitted|filed|apply for|applied for|applying for|near|nears|nearing|close to|without|lack~|lacking) ..5 ${agency} (approved|approval|${noun}|${verb})`,
    `${agency} (approval|clearance) (process|pathway|status|date|decision|is expected|is pending|expected|pending)`,
    '(how|why|what) ..3 (fda|food and drug administration) ..2 approves',
  ],
)

/** "It is approved for depression", without an agency. */
const bare = lexicon(
  ['(officially|fully|currently)? (approved|licensed|cleared) (for|to|as)'],
  [
    '(approved|cleared|licensed) (for|to) ..3 (coverage|financing|payment|membership|reimbursement|sale|release|travel|flight|publication|credit|refund|practise|practice|prescribe|operate|work|drive|return|exercise)',
    '(until|before|once|when|if|whether|unless|be|get|getting) ..5 (approved|licensed|cleared)',
    '{clinician} (is|are|was|were)? ..1 (approved|licensed|cleared)',
    '(pre|medically|you are|patients are|who are) (approved|cleared)',
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
  readonly productsIn: (block: Block, start: number, end: number) => readonly ProductMention[]
  readonly contextOf: (range: TextRange) => ReadonlySet<Context>
}

/** How far from the words the name of the product may stand, so that time stays linear in a long sentence. */
const REACH = 300

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
  const { block, start } = hit
  const sentence = input.sentenceOf(hit)
  const said = block.text.slice(start, hit.end)
  const mentions = input.productsIn(
    block,
    Math.max(sentence.start, start - REACH),
    Math.min(sentence.end, hit.end + REACH),
  )
  const defined = mentions.find((mention) => mention.end <= start && DEFINES.test(block.text.slice(mention.end, start)))
  const next = mentions.find((mention) => mention.start >= hit.end && follows(block.text.slice(hit.end, mention.start)))
  const named = Math.max(hit.end, next?.end ?? 0)
  const use = useAfter(block.text.slice(hit.end, Math.min(sentence.end, hit.end + REACH)))
  return {
    block,
    start,
    end: use.text === '' ? named : Math.max(named, hit.end + use.end),
    word: /\bclear/i.test(said) ? 'cleared' : 'approved',
    agency: countries.find(([pattern]) => pattern.test(said))?.[1],
    subject: defined ?? next ?? subjectBefore(hit, mentions, sentence, input),
    attributive: !defined && next !== undefined,
    use: use.text,
  }
}

/** "Epidiolex is the only FDA-approved cannabidiol": the second name says what kind of thing the first is. */
const DEFINES = /^\W*(?:is|was|remains|became)\s+(?:the|an?|one of the|currently the)\s+(?:[\w-]+\s+){0,3}$/i

/** "FDA-approved (oral) ketamine", "approved, low-dose ketamine", "the FDA approved Spravato". */
const follows = (between: string): boolean => /^[\s,("“]*(?:[\w'’-]+[\s(]+){0,2}$/.test(between) && !LINK.test(between)

const LINK =
  /\b(?:for|to|as|in|of|by|and|or|but|not|unlike|than|is|are|was|which|that|like|with|from|plus|alongside|versus|vs|before|after)\b/i

/** The product before the words, passing over one that only says what another is made of. */
function subjectBefore(
  hit: Hit,
  mentions: readonly ProductMention[],
  sentence: Sentence,
  { productsIn }: StatusInput,
): ProductMention | undefined {
  const { block, start } = hit
  const own = mentions
    .filter((mention) => mention.end <= start && !isOrigin(mention) && !isApposition(mention, mentions))
    .at(-1)
  if (own) return own
  const opening = block.text.slice(sentence.start, Math.min(start, sentence.start + REACH))
  if (!/^\W*(?:it|this (?:drug|medicine|medication|device|treatment|therapy))\b/i.test(opening)) return undefined
  const previous = block.sentences[sentence.index - 1]
  return previous && productsIn(block, previous.start, previous.end).find((mention) => !isOrigin(mention))
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

/** "Epidiolex, a purified cannabidiol, …", "Spravato (esketamine)": the second name explains the first. */
const EXPLAINS = /^[®™\s]*(?:[(–—]\s*|,\s*(?:an?|the|also)\s+(?:[\w-]+\s+){0,4})$/i

function isApposition({ block, start }: ProductMention, mentions: readonly ProductMention[]): boolean {
  const before = mentions.filter((mention) => mention.end <= start).at(-1)
  return before !== undefined && EXPLAINS.test(block.text.slice(before.end, start))
}

const END =
  /[.;:!?—]|,\s*(?:it|is|are|has|have|can|may|treats?|helps?|works?|used|given|we|you|then|so)\b|\b(?:but|however|although|though|while|whereas|which|because|not|never|except|off[- ]label|unlike|rather|with (?:growing|emerging|increasing|promising))\b|\band (?:is|are|has|have|can|may|was|it|we|they|you|often|also|now|commonly|widely|increasingly|used|given|prescribed|helps?|treats?|works?)\b/i
const USE =
  /\b(?:for|to (?:treat|help|relieve|manage|improve|reduce|prevent|ease|fight|stop|aid)|(?:that|which) (?:treats|helps|relieves)|treatment|therapy|remedy|option|medicine|medication)\b/i

/** What follows the word that tells the use: "hair loss", "weight management". */
const HEAD =
  /^\s+(?:loss|management|reduction|control|growth|regrowth|ideation|thoughts|syndrome|disorders?|disease|lines|recovery|cessation|use|symptoms)\b/i

/** The words of the clause that name a use: "FDA-approved depression treatment", "approved for depression and anxiety". */
function useAfter(rest: string): { readonly text: string; readonly end: number } {
  const clause = firstWords(rest.slice(0, END.exec(rest)?.index ?? rest.length), 24)
  const near = firstWords(clause, 5)
  const text = USE.test(clause) ? clause : near
  const last = endOfUses(text)
  if (last === 0) return { text: '', end: 0 }
  return { text, end: last + (HEAD.exec(text.slice(last, last + 20))?.[0].length ?? 0) }
}

/** The first words of a text. */
const firstWords = (text: string, count: number): string =>
  new RegExp(`^(?:\\s*\\S+){0,${count}}`).exec(text)?.[0] ?? ''
