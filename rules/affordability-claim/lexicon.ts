import { lexicon } from '../../src/rule.js'

const care =
  '(infusion~|treatment~|therapy~|session~|injection~|injectable~|shot~|syringe~|vial~|dose~|procedure~|surgery~|series|package~|course|laser|filler~|implant~|aligner~|adjustment~|drip~|scan~|facial~|peel~|membership~|refill~|month of treatment|medication~|prescription~|device~|headset~|{product})'

const insurers =
  '(insurance|insurances|insurer~|insurance (plan~|provider~|company~|companies|carrier~|policy~|policies)|health (plan~|fund~|insurance)|medical aid|medicare|medicaid|medi cal|tricare|private insurance|medicare and medicaid)'

/** What is given away to sell more of it; public services give "free treatment". */
const gift =
  '(infusion~|injection~|injectable~|(vitamin|b12|booster|lipo|wellness) shot~|syringe~|vial~|dose~|filler~|laser|peel~|facial~|drip~|unit~)'

/** Cheaper than something else, with no figure. */
export const comparative = lexicon(
  [
    '(for|costs|cost|priced|pay) less than ..1 (anyone|anybody|anywhere|any (clinic|provider|pharmacy|practice)|everyone|everybody) ..1 (else|in town|in the (city|area|state))',
    '(fraction|sliver) of (the|its|their|that) ..2 (cost~|price~|expense|bill)',
    '(fraction|sliver) of what ..5 (cost~|charge~|pay|paid|spend|would)',
    '(at|for|only|just|around|about|nearly|less than|under) (half|a third|a quarter|a tenth) (of)? the (cost~|price~)',
    'half the (cost|price) of',
    '(cheaper|less expensive|less costly|more affordable|more economical|more cost effective|better value|kinder on your wallet|easier on your wallet|lower priced|lower in (cost|price)) ..2 than',
    '(cost|costs|costing) ..2 less than',
    '(cost|costs|costing) (so much|far|much|a lot|significantly|considerably|thousands|hundreds) less',
    '(cheaper|less expensive|less costly|lower cost|lower priced|more affordable|most affordable|cost effective|inexpensive) (alternative~|substitute~|choice~|option~|version~|route|way) ..1 (to|than|for|of|available)',
    '(cheapest|most affordable|best value|lowest cost) ..2 ({treatment}|{product}|care|ketamine|therapy|clinic~|provider~|pharmacy|way to|in (town|the (city|state|country|region|market|area)))',
    '(save|saves|saving|saved|spare~) ..3 (hundreds|thousands|a fortune)',
    '(lowest|best|unbeatable|wholesale|rock bottom|cheapest) price~ ..2 (in|on|for|anywhere|online|around|available|of any)',
    '(beat|beats|match|undercut~) (any|every|all|their) ..2 (price~|quote~|rate~)',
    '(without|minus) the ..3 (price tag~|markup~|sticker shock|high price~|high cost~|hefty bill~)',
    '(pay~|pays) for itself',
    '(less than|the price of|the cost of) ..3 (coffee|latte|cappuccino|takeout|takeaway|pizza)',
    '(far|much|way|significantly|considerably|dramatically|a lot) (cheaper|less expensive|more affordable|less costly)',
    '(half|a third|a quarter|a fifth|a tenth|two thirds|one third) (of)? what ..5 (pay|paid|pays|charge|charges|cost|costs|spend|spent|would|asks)',
    '(cost|costs|costing) ..1 less ..4 than',
    '(cheapest|best value|most affordable) (doctor|dentist|clinic|medicine|insurance|specialist|surgeon|checkup) ..2 (in|on|around|you)',
    '(less than|cheaper than|the price of|the cost of) ..3 (phone bill|gym membership|haircut|(dinner|meal|night) out|streaming|netflix|cinema ticket|bottle of wine|pack of cigarettes|tank of|bus ticket|sandwich|cocktail|round of drinks)',
  ],
  [
    '(cheaper|less expensive|more affordable|cost~ less) ..2 than (a|the|your|an)? (taxi|cab|flight|parking|hotel|train|bus|ticket|post office|courier|return)',
    '(taxi|ticket|parking|prescription|bus|train|car park|courier|delivery|fee~|postage|flight~|generic~|generic (tablet~|medicine~|drug~)) ..1 (cost|costs|costing) ..4 less',
    '(cost~|fraction of the cost) of (living|delivery|shipping|parking|travel)',
  ],
)

/** Somebody else pays. */
export const covered = lexicon(
  [
    `covered by ..3 ${insurers}`,
    `(most|many|all|major|nearly all|almost all|virtually all|leading|every) ..2 ${insurers} ..3 (cover~|pay~|reimburse~)`,
    '(fully|completely|entirely|100 %) (covered|reimbursed|paid) (by|under|with|through)',
    `${insurers} (pays|covers|cover|pay) (it all|everything|the full|all of|in full|the whole|100 %|the entire)`,
    '(no|zero|without|little to no|little or no) (out of pocket|copay|co pay|upfront) (cost~|expense~|fee~|payment~|charge~|spending)',
    '(costs|cost) you nothing',
    '(as little as|just|only|from|pay|pays|for) $ 0',
    '$ 0 ..1 (copay|co pay|out of pocket|per (month|refill|dose|fill)|a month|down|cost)',
    `${insurers} ..1 (picks up|pick up|foots|foot|settles) ..2 (bill|cost|tab)`,
  ],
  [
    'covered by ..1 (your|the|their|our|travel|liability|professional|malpractice|home|indemnity|car) ..2 (insurance|policy|plan~|insurer~)',
    '(people|members|those|patients|adults|anyone|if|when|once|not) (already|also)? (is|are)? covered by',
    'malpractice insurance',
  ],
)

/** Words after a sum or a share: "20% off your first session". */
export const discount = lexicon([
  `off ..4 ${care}`,
  `(discount|savings|credit|rebate) ..1 (on|off|for|toward|towards) ..4 ${care}`,
])

/** Inducements without a sum. */
export const inducement = lexicon(
  [
    `(free|complimentary|bonus) ..1 ${gift}`,
    '(free|complimentary|bonus) ..1 (treatment|session) (with|when|if) (you|your|every|any|each|purchase)',
    `(half price|half off|two for one) ..1 ${care}`,
    'buy ..4, get ..1 (free|one free|half price)',
    `(first|second|third|next|extra|additional) ..1 ${care} (is|are|at)? (free|on us|on the house|half price)`,
    `(first|second|third|next|extra|additional) ..1 ${care} ..1, worth ..5, (is|are) (free|on us|on the house)`,
    '(refer|bring) (a|your) friend~ ..4, (get|receive|earn|save|enjoy|both|free|credit)',
    `(limited time|introductory|special|exclusive|seasonal|summer|spring|holiday|black friday|new year) (discount~|pricing|price~|rate~|deal~|offer~) ..2 (on|for) ..4 ${care}`,
  ],
  [
    '(sugar|drug|alcohol|latex|gluten|opioid|preservative|hormone|pain|risk|stress|hassle|worry|hands|needle|guilt) free',
    '(free|complimentary) (nhs|public|flu|replacement)',
  ],
)

/** Praise of the price that nobody can check. */
export const plain = lexicon(
  [
    'affordable',
    'affordably priced',
    '(low cost|budget friendly|wallet friendly|pocket friendly|inexpensive|reasonably priced|cost effective|cost efficient|economical) ..2 ({treatment}|care|option~|solution~|way|therapy|ketamine|{product}|clinic~|alternative~|relief|choice~)',
    '(great|excellent|amazing|unbeatable|incredible) value',
    '(fits|suits|for) (every|any) budget',
    `${insurers} (covers|will cover|now covers|pays for|will pay for|reimburses) ..3 ({treatment}|{product}|care|it|this|most|your)`,
    'covered by your (insurance|plan|insurer|policy)',
    "(won't|will not|doesn't|does not|without) (break~|breaking) the bank",
  ],
  [
    'affordable (care act|housing|rent|homes|childcare|payment plan~|financing|instal~|monthly payment~)',
    '(cost|price) of',
    'affordable health insurance',
  ],
)

/** What an offer is bound to, or where the price stands. */
export const terms = lexicon([
  '(terms|conditions) ..3 (apply|below|here|online)',
  '(see|read|view|full) ..2 (terms|conditions|details|offer details)',
  '(offer|valid|expires|expire|ends|runs|good|available|applies) ..4 (until|through|till|by|on|to|for|from)',
  '(new|first time|returning|existing) (patients|clients|customers|members) only',
  '(limit|limited to) (one|1) ..1 (per|each)',
  '(cannot|not) be combined',
  '(see|view|check|find|read|on) ..3 (price list|prices|fees|fee schedule|pricing|rates)',
  '(price list|fee schedule)',
])
