import { lexicon } from '../../src/rule.js'

const effect =
  '(result~|relief|effect~|benefit~|improvement~|gains|difference|remission|calm|weight loss|fat loss|smoothness|glow|lift|volume|clarity|regrowth|plumpness|lift|comfort|freedom|transformation~|rejuvenation)'
const span = '(week~|month~|year~|decade~|season~|fortnight|summer|winter)'
const dosing =
  '(dose~|session~|treatment~|infusion~|injection~|shot~|visit~|application~|course|procedure|capsule~|pill~|patch~|drip~|sitting~|adjustment~)'
const few =
  '(a|a couple of|one|two|three|four|five|six|seven|eight|ten|1|2|3|4|5|6|8|10|a single|single|a few|few|a handful of|infrequent|occasional|yearly|annual|monthly|quarterly)'

const exceptions = [
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
