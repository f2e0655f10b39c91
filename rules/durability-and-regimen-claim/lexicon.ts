import { lexicon } from '../../src/rule.js'

const effect =
  '(result~|relief|effect~|benefit~|improvement~|gains|difference|remission|calm|weight loss|fat loss|smoothness|glow|lift|volume|clarity|regrowth|plumpness|lift|comfort|freedom|transformation~|rejuvenation)'
const span = '(week~|month~|year~|decade~|season~|fortnight|summer|winter)'
const dosing =
  '(dose~|session~|treatment~|infusion~|injection~|shot~|visit~|application~|course|procedure|capsule~|pill~|patch~|drip~|sitting~|adjustment~)'
const few =
  '(a|a couple of|one|two|three|four|five|six|seven|eight|nine|ten|1|2|3|4|5|6|8|9|10|a single|single|a few|few|a handful of|infrequent|occasional|yearly|annual|monthly|quarterly)'

const many =
  '(twelve|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|12|14|15|16|18|20|25|30|40|50|60|a dozen|half a dozen)'
const portion = `(${dosing}|cup~|sachet~|scoop~|gummy|gummies|serving~|jab~|box|boxes|bottle~|puff~|vial~|lozenge~|tablet~|jar~|mug~|glass|spritz|spoonful~|stick~|syringe~|round~)`
/** An hour, a meal or a season that somebody gets to. */
const later =
  '(evening|night|nightfall|morning|dawn|noon|afternoon|breakfast|lunch|dinner|supper|bedtime|teatime|sunset|weekend|monday|spring|summer|autumn|fall|winter|christmas|school run|night shift|following (day|morning|week|month|year|season)|next (day|morning|week|month|year|season|spring|summer|winter))'

const exceptions = [
  '(effect~|numbness) of ..2 sedative~',
  'dose~ ..8 (vaccinated|immunised|immunized)',
  'course of ..2 (last~|take~|run~)',
  'full ..2 (until|till) ..2 (lunch|dinner)',
  'need~ ..4 (dose~|treatment~|injection~|application~|session~) (a|per|every|each|once) (day|week|night|morning)',
  '(side|adverse|unwanted|ill|withdrawal|late|harmful|negative|toxic) effect~',
  '(effect~|numbness|sedation) of ..2 (anesthetic|anaesthetic|anesthesia|anaesthesia|alcohol|stress|trauma|smoking|surgery|radiation|concussion|covid|sedation)',
  '(test|lab|blood|scan|exam|screening|search|study|trial|survey|quarterly|financial) result~',
  '(insurance|membership|warranty|coverage|subscription|supply|discount|voucher|gift card|prescription~|certificate|accreditation|bottle|battery|pack|box) ..4 last~',
  '(exercise|diet|habits|sleep|physical activity|lifestyle|active|eating|quitting) ..6 (long term|lasting|long lasting|sustained)',
  'lasting ..1 (lifestyle|habit~|behavior~|behaviour~|damage|harm)',
  '(vaccine~|vaccination|booster~|antibiotic~|immunization|immunisation) ..8, dose~',
  'dose~ of ..3 (vaccine~|antibiotic~|booster~)',
  '(contraception|contraceptive|pregnancy|iud|coil|birth control) ..6 (last~|work~)',
  '(last~|effective|work~) ..6 (contraception|contraceptive|pregnancy|birth control)',
]

/** A stretch of time for which the effect is said to last. */
export const stretch = lexicon(
  [
    `${effect} ..5 (last|lasts|lasting|persist~|continue~|endure~|hold|holds|sustained|sustains) ..5 ${span}`,
    `(last|lasts|lasting|sustained|effective|working|works) ..4 ${span} ..2 (from|after|on|with|per|following) ..2 (one|just one|only one|a single|a|each|single|your) ..1 ${dosing}`,
    `({product}|filler~|toxin|neurotoxin|injectables|skin booster~|implant~|veneers|bonding|tint|pellets|lash lift|tan|botox) (that)? (last|lasts|hold|holds|stay|stays) ..4 ${span}`,
    `keep~ (you|skin|lips|brows|lashes|wrinkles|lines|hair|teeth) ..2 for ..3 (month~|year~)`,
    `${few} ..2 ${dosing} ..2 (give~|gives|gave|get~|brings|buys|mean~) (you|me|him|her|them) ..3 ${span} (of|free|without)`,
    `(two|three|four|five|six) ..2 ${dosing} (give~|gives|bring~|mean~) ..3 ${span} (of|free|without)`,
    `(keep~|hold~) (its|their) ..1 (colour|color|shape|volume|lift|effect|firmness|shine) for ..3 ${span}`,
    `(lift|relief|calm|effect~|high|glow|results|benefit~) ..3 (hold~|carry|carries) for ..4 ${span}`,
    `(one|a single|single|just one|each) ..1 ${dosing} ..3 (last|lasts|work|works|keep|keeps|hold|holds) ..5 ${span}`,
  ],
  exceptions,
)

/** Benefit that goes on, without a measure of how long. */
export const endless = lexicon(
  [
    `(long lasting|longlasting|longer lasting|enduring|durable|prolonged|sustained|everlasting) ..3 (result~|relief|benefit~|improvement~|remission|change~|calm|weight loss|fat loss|effects|healing|comfort|wellness|transformation~|rejuvenation|regrowth|lift|freedom|peace|joy|confidence|energy|youth|clarity)`,
    `${span} of ..2 (relief|results|benefit~|calm|remission|improvement~|freedom|comfort|clarity|pain relief)`,
    `(relief|calm|freedom|remission|comfort|pain relief|difference|benefit~|glow|boost|lift) for ..4 ${span}`,
    `${effect} ..2 (go|goes|going|carry|carries) on for ..3 ${span}`,
    '(outlast|outlasts|outlive|outlives) ..2 (treatment|therapy|session~|course|dose|drug|infusion~)',
    '(long term|longer term|lifelong) ..1 (results|relief|benefit~|remission|success|weight loss|pain relief|healing|transformation)',
    '(short|medium) ..4 long term (results|benefit~|relief|improvement~)',
    'lasting ..1 (result~|benefit~|improvement~|change|difference|comfort|weight loss|pain relief|positive effects|transformation)',
    `${effect} ..4 (last|lasts|lasting|continue~|persist~|extend~|endure~|linger~|stay~|remain~|keep~) ..2 (well beyond|long after|far beyond|long beyond|well after|beyond|after) ..2 (your|the|each|last|final|treatment|session~|infusion~|visit~|course|therapy|you|it|drug|dose)`,
    `${effect} ..4 (stay~|remain~) with you`,
    `still ..2 (feel~|enjoy~|see~|notice~) ..3 ${effect} ..4 ${span} (later|on)`,
    `${effect} ..2 (stand|stands|withstand|withstands) the test of time`,
    `${effect} (that|which) (last|lasts|endure~|stay~|stick~|hold)`,
    '(keep~|stay~|remain~|feel~|leave~|look~) ..1 (thicker|fuller|firmer|smoother|lighter|brighter|tighter|calmer|clearer|slimmer|stronger|healthier|well|calm|pain free|symptom free|younger|smooth|relaxed|depression free|anxiety free|migraine free|energized|energised|refreshed|slim|clear|energized|energised|wrinkle free|better|sharp) for ..3 (week~|month~|year~|season~) (at a time|after|on end|to come)?',
    `(maintain~|keep~) ..2 (result~|benefit~|weight off|the weight off|pounds off|gains) ..2 (for (months|years)|long term|year after year|indefinitely)`,
    `(outlast|outlasts|outlasting|outlive|outlives) ..3 (medicine|medication|infusion~|drip~|tablet~|injection~|itself|visit~|programme|program|appointment~)`,
    `(one|a single|single|just one|each|every|a) ..1 ${portion} ..2 (hold~|carry|carries|see~ you|tide~ you|cover~ you|keep~|power~|get~ you|take~ you|protect~) ..6 (until|till|through to|to|through|into) ..2 ${later}`,
    `(carry|carries|see|sees|tide|tides|power|powers|hold|holds) you (through|over|until|till|all the way) ..3 ${later}`,
    `(one|a single|single|just one|each|every) ..1 ${portion} ..2 (buy~|earn~|grant~|give~|bring~|mean~) ..2 (week~|month~|year~|season~) ..2 (of|without|free)`,
    '(keep~|go~ on|continue~|carry on|carries on) (working|healing|repairing|improving|building|tightening|burning|calming) ..1 (for (weeks|months|years)|(long|well|even) after)',
    '(all day|24 hour|48 hour|round the clock|week long|month long|year round|season long) (relief|calm|energy|focus|pain relief|clarity)',
    `${effect} ..4 (carry on|carries on|go on|goes on|run on|runs on) ..1 (long|well|even) after`,
    '(smooth|clear|calm|hair free|wrinkle free|pain free|symptom free|sweat free|stubble free|frizz free) ..3 (for|all) ..1 (whole|full|entire) (summer|winter|season|year|month)',
  ],
  exceptions,
)

/** So few sessions that the promise is in the number. */
export const regimen = lexicon(
  [
    `(only|just|as few as|as little as|no more than|all it takes is|all you need is) ..1 ${few} ..2 ${dosing} ..2 (is|are|needed|required|necessary|will do|does|do|suffices|suffice|it takes|to (achieve|see|get|maintain|feel|reach|keep|stay))`,
    `${few} ..2 ${dosing} (is|are) (all|enough|plenty|sufficient) ..3 (it takes|you need|you'll need|you will need|that is needed|that's needed|needed|most people need|to)`,
    `all (you need|it takes|you'll need|that is needed|that's needed) (is|are) ..1 ${few} ..1 ${dosing}`,
    `(one|a single|single|just one|two|three) ..1 ${dosing} (a|per|every|each) (year|month|season|quarter) ..1 (keep~|maintain~|sustain~|is enough|is all|is sufficient|are enough|are sufficient|does it|will do|will keep|to (stay|keep|maintain))`,
    `(need~|require~|take~) ..1 (only|just|no more than|as few as) ..1 ${few} ..2 (dose~|session~|treatment~|infusion~|injection~|shot~|application~|drip~)`,
    `(only|just) need~ ..1 ${few} ..2 (dose~|session~|treatment~|infusion~|injection~|shot~|application~|drip~)`,
    `${few} ..2 ${dosing} and (you are|you're) (done|finished|sorted|cured|free)`,
    `(no|without) ..1 (maintenance|top up~|touch up~|booster~|repeat|ongoing|follow up) ..3 (needed|required|necessary)`,
    `(${few}|${many}) ..2 ${portion} ..3 (is|are|was|were) ..1 (all|what|everything) ..6 (it takes|it took|you need|need|needs|needed|require~)`,
    `(all|everything) ..6 (need~|ever need~|take~) (is|are) ..1 (${few}|${many}) ..1 ${portion}`,
    `(need~|take~) ..1 (one|two|three|a|a single|a couple of|1|2|3) ..2 (a|per|every|each) (season|month|quarter|year|fortnight) to (stay|keep|feel|remain|maintain|hold|be)`,
    `(${few}|${many}) ..1 ${portion} (see~|sort~|finish~|settle~|put~) ..2 (off|out|right|to bed|paid to it|to rest)`,
    '(one and done|once is enough|(one|a single) (course|visit|session|treatment|box|bottle) (does|does it|will do|is plenty))',
    '(only|just) ..1 (top up|touch up|repeat it|renew it) ..1 (once|twice|every) (a|per|other|two|three)? (year~|season)',
  ],
  exceptions,
)

/** A number of sessions that is said to be usual. */
export const norm = lexicon(
  [
    `(most|many|typical) ..2 {people} ..1 (need|require|do|complete|have|get|receive|take|undergo|come in for|start with|benefit from) ..5 (infusion~|session~|treatment~|injection~|drip~|adjustment~)`,
    `(typical|standard|usual|recommended|full) (course|protocol|series|regimen|package) ..3 (is|consists of|includes|involves|takes) ..4 (infusion~|session~|treatment~|injection~|drip~|adjustment~)`,
  ],
  exceptions,
)
