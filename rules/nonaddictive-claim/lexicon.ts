import { lexicon } from '../../src/rule.js'

const forming = '(addictive|addicting|habit forming|dependence forming|dependency forming|addiction forming)'
const state = '(addiction|dependence|dependency|addiction or dependence|addiction or abuse|misuse|abuse|withdrawal)'

const exceptions = [
  '(no|without|any|free of|free from) ..3 (history|record|signs|diagnosis|personal|family|past|prior|current|active|recent|untreated) ..3 (addiction|dependence|dependency|abuse|misuse|withdrawal)',
  `(no|without) ${state} (history|treatment~|specialist~|service~|counsel~|counselor~|clinic~|program~|medicine|problem~|fee~|charge~|penalty)`,
  '(so|sure|ensure|want) (that)? you ..3 (become|get) ..2 (hooked|addicted|dependent)',
  "(not|never|nobody|don't|no one) ..1 (call~|say~|claim~|describe~|label~|market~)",
  'without (addiction|abuse|misuse) (medicine|screening|support|treatment)',
]

/** "Little to no risk" is less than a denial. */
const nearly = ['(little|almost|virtually|practically|next|close) (to|or)? no']

/** Another medicine that the sentence speaks of, and does not only compare with. */
export const otherMedicine = lexicon(
  ['({comparator}|melatonin|naltrexone|buprenorphine|methadone|gabapentin|ibuprofen)'],
  ['(unlike|than|like|compared (to|with)|as opposed to|alternative to|instead of|from|of) ..3 {comparator}'],
)

/** Says that the product does not lead to addiction. */
export const denied = lexicon(
  [
    `(non|not|never|nor|isn't|aren't|zero|neither) ..3 ${forming}`,
    'nothing (addictive|habit forming) (about|in)',
    '(nonaddictive|nonaddicting|nonhabit forming|unaddictive)',
    `(no|zero|without|without any|free of|free from|minus) ..3 (risk|chance|danger|fear|worry|possibility|threat|potential) ..1 (of|for|about) ..3 (addiction|dependence|dependency|misuse|abuse|withdrawal|getting hooked|becoming (hooked|addicted|dependent)|getting (hooked|addicted))`,
    `(no|zero|without|without any|free of|free from|minus|none of the) ..2 (physical|psychological|chemical)? (addiction|addictive|dependence|dependency|abuse|misuse|habit forming) (risk~|potential|liability|properties|qualities|effects|nature|concern~|issue~|worries|danger~|side)`,
    `(no|zero|without|without the|none of the|free of|free from|minus the) ..1 (physical|psychological|chemical|opioid|the usual)? (addiction|dependence|dependency|withdrawal|withdrawals|withdrawal symptoms|comedown and withdrawal)`,
    '(addiction|dependence|dependency|withdrawal) free',
    "(cannot|can't|won't|will not|do not|don't|does not|doesn't|never|not|impossible to|nobody|no one|without) ..3 (get|gets|getting|become|becomes|becoming|be|grow|growing|develop|developing|build|form|forming) ..3 (hooked|addicted|addiction|dependent|dependence|dependency|a dependency|a dependence)",
    "(does not|doesn't|do not|don't|will not|won't|cannot|can't|never|not|without) ..2 (cause~|causing|lead~ to|leading to|create~|create~|creating|produce~|carry|carries|come with|comes with|have|trigger~) ..3 (addiction|dependence|dependency|addictive (potential|properties|qualities)|abuse potential|withdrawal|withdrawals)",
    `(lacks|lack|lacking) ..2 (addictive|habit forming|abuse) (potential|properties|qualities|nature|risk)`,
    "(addiction|dependence|dependency|getting hooked|abuse) (is not|is never|isn't|is no) ..2 (a|an)? (concern|issue|risk|problem|worry|possible|possibility)",
    "(no need to|need not|don't|do not|never|stop|without) (worry|worrying|fear|fret) ..5 (addiction|dependence|dependency|getting hooked|becoming (addicted|dependent)|withdrawal)",
  ],
  [...exceptions, ...nearly],
)

/** Says that the product hardly leads to addiction. */
export const reduced = lexicon(
  [
    '(low|lower|lowest|little|minimal|negligible|tiny|remote|little to no|little or no|virtually no|almost no|hardly any|practically no|next to no) ..1 (addiction|addictive|dependence|dependency|abuse|misuse|habit forming) (potential|risk~|liability|properties|danger)',
    '(low|lower|very low|lowest|little|minimal|negligible|tiny|remote|little to no|little or no|virtually no|almost no|hardly any|practically no|next to no) ..1 (risk|chance|danger|potential) (of|for) ..2 (addiction|dependence|dependency|misuse|abuse|withdrawal)',
    `(hardly|barely|scarcely|rarely|almost never|virtually non|practically non|only mildly|minimally) ${forming}`,
  ],
  exceptions,
)
