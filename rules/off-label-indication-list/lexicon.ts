import { lexicon } from '../../src/rule.js'

const ill = '({condition}|{symptom}|mood disorders|conditions)'
const verb =
  '(treat~|relieve~|alleviate~|ease~|reduce~|tackle~|combat~|combatting|fight~|overcome~|soothe~|manage~|improve~|lift~|heal~|cure~|reverse~|target~|address~|beat~|calm~|resolve~|help~|help~ with|help~ treat|works (for|on|against)|work (for|on|against))'
const people = '({people}|loved ones|patients)'
const sick =
  '(with|who (have|has|struggle with|suffer from|live with)|suffering from|struggling with|living with|battling|facing)'
const praise =
  '(effective|proven|powerful|helpful|beneficial|useful|successful|ideal|perfect|great|recommended|promising|valuable|excellent|superb|good|best)'
const offer =
  '(treatment~|therapy|therapies|remedy|remedies|option~|solution~|relief|help|answer|alternative~|cure|lifeline|hope|tool~|medicine|medication|breakthrough)'
const promise =
  '(potential|promise|efficacy|effectiveness|success|result~|finding~|benefit~|improvement~|effect~|impact|difference)'
const many =
  '((wide|broad|vast|whole|full|large|huge|growing|diverse|long|ever growing|impressive|extensive) (range|variety|array|spectrum|list|host|number)|(range|variety|spectrum|multitude|host|array|myriad|plethora|slew|dozens|hundreds|scores)|(many|numerous|countless|multiple|various|all|most|every|virtually every|almost every|all kinds of|all sorts of|so many))'
const conditions =
  '(condition~|disorder~|ailment~|disease~|illness~|illnesses|symptom~|diagnosis|diagnoses|mental health (conditions|issues|challenges|struggles|disorders|concerns)|health (problem~|issue~|conditions|concerns))'

/** A verb of treating with its first condition; the product has to be what treats. */
export const treats = lexicon(
  [
    `${verb} ..5 ${ill}`,
    `${verb} (ms|cp|cfs|me|mcas|pots) ..1, ${ill}`,
    `${verb} ..2 ${people} ..1 ${sick} ..4 ${ill}`,
    `(used|prescribed|given|offered|taken) (for|to treat|to help with|against) ..4 ${ill}`,
    `${offer} ..2 (for|from|against|to|of) ..4 ${ill}`,
    `${offer} ..2 for ..1 ${people} ..1 ${sick} ..4 ${ill}`,
  ],
  [
    '(help|helps) (you|us|your (doctor|clinician|provider)) (decide|choose|find|know|understand|prepare|pay|book|learn|track|see)',
    `(treated|managed|seen|screened|assessed|evaluated|diagnosed|tested) (for|by|with) ..4 ${ill}`,
    `${offer} (of|for) ..2 (choice|last resort)`,
    '(cause~|trigger~|worsen~|risk of|history of) ..4 ({condition}|{symptom})',
    '(exercise|sleep|diet|walking|(talk|speech|physical|occupational|group|family|behavioral|behavioural|art|music) therapy|counselling|counseling|support group~) ..3 (help~|ease~|improve~|reduce~|relieve~|treat~)',
    '(no|any|other|another|approved|available|first line|standard|existing|current|traditional|conventional) ..1 (treatment~|therapy|therapies|option~|medicine~|medication~|cure) (for|of|to)',
  ],
)

/** Praise that speaks of a product whether or not the sentence names it. */
export const works = lexicon(
  [
    `${praise} ..3 (for|in|against|at|with) ..5 ${ill}`,
    `${promise} (in|for|with|against) ..4 ${ill}`,
    `(shown|proven|found|known) to ..2 ${verb} ..5 ${ill}`,
    `relief (from|of) ..4 ${ill}`,
    `(indicated|intended|designed|made|formulated|perfect|ideal) (for|to (treat|help|relieve|ease|fight)) ..5 ${ill}`,
  ],
  [
    '(cost|side) effect~',
    `(possible|adverse|unwanted|harmful|negative) (effect~|impact|result~)`,
    '(test|lab|scan|survey|quiz|screening) result~',
    `(no|not|without) ..3 ${promise}`,
    '(effective|helpful) (date|for (scheduling|tracking|booking))',
  ],
)

/** Treatments sold for anything, whose name alone may stand over a list. */
const anything =
  '({product}|stem cells|stem cell (therapy|injection~|treatment~|infusion~)|exosomes|exosome (therapy|injection~|infusion~|treatment~)|ozone|ozone therapy|pemf|pemf therapy|hyperbaric oxygen|hyperbaric oxygen therapy|hbot|nad|nad drips|peptides|peptide therapy|prp|chelation|cord blood|cell therapy|jelly therapy|red light|red light therapy|light therapy|laser therapy|shockwave|iv drips|vitamin drips|iv therapy|vitamin c drips|neurofeedback|acupuncture|homeopathy|reiki|frequency therapy|magnet therapy|hydrogen water|methylene blue|our (infusions|injections|drips|sessions|cells|protocol|therapy|treatment|drops|oil|capsules|tincture|tea|device|headset|mat))'

/** "Exosomes for arthritis, MS and ALS": a name and a list, with no verb. */
export const named = lexicon(
  [`${anything} ..1 for ..2 ${ill}`, `${anything} ..1 (good|great|used|works|work|indicated) for ..2 ${ill}`],
  ['(study|studies|trial~|research|guide|questions|risks|evidence) ..4 for', 'for (people|patients) ..2 without'],
)

/** Conditions in a row, which the name of a treatment and a colon may lead up to. */
export const inRow = lexicon([`${ill} ..1, ${ill}`])

/** What customers use the product for: who treats is no question here. */
export const usedFor = lexicon([
  `(swear~ by|rave~ about|love|loves|use|uses|using|take|takes|taking|try|trust|trusts) (it|them|this|these|{product}|(our|the) {treatment}) ..1 for ..4 ${ill}`,
  `(order|orders|buy|get|try|book|choose|ask (us)? about|rely on|relies on|reach for|turn to|come in for) (it|them|some|{product}|(our|the|these) ..1 {treatment}|${anything}) ..1 for ..4 ${ill}`,
  `(go to|first choice|secret weapon|best friend|ally|answer|powerhouse|workhorse) (for|against) ..4 ${ill}`,
  `from ..2 ${ill} to ..2 ${ill} ..6, ({product}|{treatment}) ..4 (covered|help~|treat~|work~|heal~|relieve~|handle~|answer)`,
  `(result~|success|luck) with (it|them|{product}|(our|this|the) {treatment}) ..1 (in|for) ..4 ${ill}`,
])

/** "a wide range of conditions". */
export const wideRange = lexicon(
  [
    `(${verb}|(treating|helping|addressing|managing|relieving) with|${offer} (for|of|to)|${praise} (for|in|against|with)|used (for|to treat)) ..4 ${many} of ..4 ${conditions}`,
    `(${verb}|${praise} (for|in|against|with)) ..2 (virtually every|almost every|all kinds of|all sorts of|countless|so many|dozens of|hundreds of|numerous) ..3 ${conditions}`,
    `(${verb}|${praise} for) everything from ..4 ({condition}|{symptom}) to ..3 ({condition}|{symptom})`,
  ],
  ['(learn|read|know|information|talk|write|ask|articles|blog) ..3 about'],
)

/** A list that grows: "many types of mood disorders, depression, …", "…, and even addiction". */
export const growing = lexicon([
  '(many|all|several|various|most) (types|kinds|forms|sorts) of ..2 ({condition}|mood disorders)',
  '(and|or)? even ..2 {condition}',
])

/** "Ketamine can help with:", before a list of conditions. */
export const opening = lexicon([
  `(${verb}|used for|used to treat|effective for|effective against|good for|indicated for|benefit~ people with|works for)`,
])
