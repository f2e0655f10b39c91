// Words that discharge the other duties: status, a crisis line, advice to ask a clinician, who should not use it. Data only.

import { lexicon } from '../match/lexicon.js'

export const offLabel = lexicon(
  [
    "(not|isn't|aren't|never) ..3 (approved|licensed|licenced|authorised|authorized|cleared) ..2, (by|for|to|as|in)",
    "(not|isn't|aren't|never) ..3 (fda|mhra|ema|tga) (approved|cleared|authorized)",
    '(off label|unapproved|unlicensed|unlicenced|non approved|investigational|experimental|not an approved)',
    '(has|have) (not|never) (been)? (approved|reviewed|evaluated|licensed|authorised|authorized|cleared)',
    '(no|nor any) ..4 (approved|licensed) ..2 (for|by|to)',
    '(fda|mhra|ema|tga) ..3 (has|have|does) (not|never) ..2 (approve~|review~|evaluate~|clear~|license~)',
  ],
  ['(approved|fda approved) ..3 (and|or) not'],
)

export const approval = lexicon([
  '(is|are|was|were|been|fda|mhra|ema) (approved|licensed|cleared|authorised|authorized)',
  '(approved|cleared) by the (fda|mhra|ema|tga)',
  '(fda|mhra|ema) (approved|cleared|approval|clearance)',
])

/** Numbers are accepted from any country: a page is read in more than one. */
export const crisis = lexicon([
  '(call|text|dial|phone|chat|contact|ring|reach) ..5, (988|911|999|112|000|111|116 123|13 11 14|741741|85258|samaritans|lifeline)',
  'nhs 111',
  '(calls|texts|texting|talk|lifeline|helpline) ..4 988',
  '(988 ..2 (suicide|crisis|lifeline|line)|samaritans|116 123|13 11 14|741741|988lifeline.org|findahelpline.com|befrienders)',
  'crisis (line~|lifeline~|hotline~|helpline~|service~|team~|number~|textline|text line|support)',
  'suicide ..2 (line~|lifeline~|hotline~|helpline~)',
  '(go|goes|going|get|come|drive|visit|attend|seek|contact) ..4 (emergency (department|room|unit)|er|a & e|accident and emergency|(nearest|local) hospital)',
  '(get|seek|need) ..1 (medical|urgent|emergency) ..1 (help|care|attention|advice) (right away|immediately|at once|straight away|now|urgently|quickly)',
  '(call|contact|ring|phone|dial|seek|get) ..4 (emergency (services|help|care|medical|number|assistance|support|treatment)|immediate (medical)? (help|care|attention))',
])

const clinicians =
  '(doctor~|physician~|pharmacist~|clinician~|prescriber~|provider~|gp|midwife|professional~|nurse~|dentist~|psychiatrist~|specialist~|practitioner~|surgeon~|urologist~|dermatologist~|(care|healthcare|medical|clinical) team~)'

export const consultation = lexicon(
  [
    `(talk|speak|consult|check|discuss~|work|meet) ..5 ${clinicians}`,
    `(ask|see|tell|visit) (a|an|your|their|his|her|our) ..3 ${clinicians}`,
    '(book|schedule|request|have|start|begin) ..2 (a|an|your)? ..2 (consultation|consult|evaluation|assessment|appointment|visit)',
    "(medical|professional|doctor's|clinician's) (advice|guidance|supervision|evaluation|assessment|screening)",
    `${clinicians} ..3 (decide~|review~|assess~|determine~|evaluate~|screen~|check~|confirm~|prescribe~)`,
    `(seek|get|take) ..4 (advice|guidance|opinion) ..2 (from|of) ..4 ${clinicians}`,
    `(prescribed|supervised|recommended) by ..4 ${clinicians}`,
    `${clinicians} (will|must|can|has to|have to) ..2 (examine|see|meet|test|talk|call|advise|look)`,
  ],
  [
    `(no|without|skip|skipping|avoid|never|instead of|not need to|no need to|not have to|don't have to|need not) ..3 (talk~|speak~|consult~|see|seeing|visit~|book~|ask~|doctor's|a doctor|a prescription)`,
    '(sorry|afraid) to ask',
    '(recommended|trusted|loved|chosen|preferred) by (more|most|leading|top|many|the most|over|thousands|hundreds|nine|9|4|four|{clinician})',
  ],
)

const misuse = '(misuse|abuse|addiction|dependence|dependency|diversion)'

/** Says that the product is controlled, or that people misuse it. */
export const controlled = lexicon(
  [
    'controlled (substance~|drug~|medicine~|medication~)',
    '(schedule (ii|iii|iv|v)|(in|a|as|is|under|remains|federal) schedule i|schedule (i|1|2|3|4|8) (controlled|drug~|substance~|medicine~|poison~)|class (a|b|c) (drug~|substance~))',
    '(habit forming|addictive)',
    `(can|may|could|might|potential|risk~|prone|liable|liability|likely|lead to|cause~|causing|danger~|warning~|develop~) ..6, (${misuse}|misused|abused)`,
    `${misuse} ..3 (potential|liability|risk~|possible|occur~|reported|warning~)`,
    '(people|patients|users|some) ..2 (misuse|abuse|divert) it',
    '(become|becomes|becoming|get|getting) ..1 (dependent|addicted|hooked)',
  ],
  [
    `(history of|past|current|active|struggle~ with|recover~ from|treat~|relieve~|overcome|beat~|help~ with|for|fight~|curb~) ..4, ${misuse}`,
    `(alcohol|opioid|drug|nicotine|substance|cocaine) ${misuse}`,
    '(substance|alcohol|opioid|drug) use disorder~',
    `(unlike|than|instead of) ..8, (addictive|habit forming|${misuse})`,
    '(no|not|without|little|low|lower|zero|minimal|free of|never) ..4 (addictive|habit forming|addiction|dependence|dependency|misuse|abuse)',
  ],
)

/** Who has misused something may not be a candidate: a hint, no statement about the product. */
export const misuseHistory = lexicon([
  '(history|past|current|active|problem~|struggle~) ..4, (substance|drug|alcohol|opioid)? ..1 (abuse|misuse|dependence|addiction|use disorder~)',
  '(recovery|recovering|sober) ..3 (addiction|dependence|abuse|misuse)',
  '(substance|drug|alcohol|opioid) (abuse|misuse|dependence|addiction|use disorder~) ..6 (not|avoid|caution|candidate~|exclude~)',
])

export const contraindication = lexicon(
  [
    "(do not|don't|should not|shouldn't|must not|cannot|can't|never|not|isn't|aren't|will not|won't) ..2 (use|take|treat|inject|be used|be taken|suitable|recommended|safe|appropriate|advised|given|have|start|be given|receive|undergo|candidates|a candidate|right) ..4, (if|for|in|by|during|with|when|while|unless)",
    '(pregnancy|pregnant|breastfeeding|breast feeding) ..1, (and|or) ..4 (disease~|disorder~|conditions|illnesses)',
    '(contraindicated|contraindication~|who should not|who should avoid|not a candidate|not for you if|we do not treat|not eligible if|talk to us first if)',
    '(people|patients|anyone|those|women|men|adults|individuals|you) (with|who) ..12, (should not|should avoid|must not|may not be|(are|is) not (candidates|a candidate|eligible|suited|suitable|accepted|treated)|cannot (use|take|have|be|get|receive|undergo)|should speak|should ask|should talk|should tell|are excluded|need extra)',
    '(avoid|stop|caution|careful|tell|ask|talk|speak|inform) ..8, (if|before|when|while|during|in) ..4 (pregnant|pregnancy|breastfeeding|nursing|allergic)',
    '(tell|inform|talk|speak|ask|let us know|check) ..8, (if|before|about|whether) ..2 (you|your) (have|had|take|are|use|family)',
    '(avoid|skip) (it|this|them|use|using|taking|treatment|{product}) ..2 (if|during|in|when|while)',
    "(not|isn't|aren't) (meant|intended|suited)? for (women|men|people|anyone|patients|those|children)",
    '(is|are) not for (you|everyone|everybody)',
    '(history of|metal|pacemaker|disease|disorder|pressure|epilepsy|diabetes|allergy|allergies|cancer|seizures) ..6, (should not|should avoid|must not|should tell|should ask|should talk|(are|is) not (candidates|a candidate|eligible|suited|suitable|accepted|treated)|cannot (use|take|have|be|get|receive|undergo))',
    'not (all|every|everyone|everybody|any) ..2 (patient~|people|person|candidate~)? ..1 (is|are) ..2 (candidate~|suitable|eligible|right)',
    '(unsuitable|unsafe) (for|in|during|if)',
    '(rules|rule|ruled) (out|you out) ..3 (treatment|surgery|lasik|tms|{product})',
    "(should not|must not|do not|don't|cannot) (handle|touch|get|have) ..5, (if|while|during|when|tablets|capsules|patch)",
    "if you (take|have|are|use|had) ..8, (do not|don't|should not|cannot|must not|avoid|never) ..1 (take|use|have|it|this|book|start)",
    'at least (18|21|eighteen)',
    '(pregnant|breastfeeding|nursing) (women|people|mothers|patients) ..2 (should not|must not|cannot|should avoid|need to avoid)',
    '(off limits|unsafe|dangerous|not an option|out of the question) (for|if|in)',
    '(rule~|screen~) (you|people|patients|them) out',
    '(are|is|be|become|becoming|while|during|if|or|not|women|in) (pregnant|pregnancy|breastfeeding|nursing)',
    '(under|below|younger than) (the age of)? (18|21|eighteen|twenty one)',
    '(adults only|must be (18|21)|aged 18|18 (and|or|years) (over|older)|uncontrolled (high|hypertension|blood|diabetes|disease))',
  ],
  ["(do not|don't|does not|not) (have|need) to", '(not|never) ..2 (recommended|approved|advised|prescribed) by'],
)

/** Somebody, but not who: "certain conditions", "not for everyone". */
export const vague = lexicon([
  '(everyone|everybody|every (patient|person|body)|all (patients|people)|some (people|patients)|anyone)',
  '(certain|some|specific|various|underlying) ..2 (conditions|people|patients|individuals|diseases|illnesses|histories)',
  '(contraindicated|contraindication~|candidate~)',
  'not (all|every|any)',
])

/** Names who: a state, a disease, an age, a medicine. */
export const excluded = lexicon([
  '(pregnant|pregnancy|breastfeeding|nursing|allergic|allergy|allergies|hypersensitivity|uncontrolled|under 18|under 21|age of 18|younger than 18|adults only|children|teenagers|pacemaker|metal|implant~|blood thinner~|nitrates|maoi|maois|psychosis|schizophrenia|mania|epilepsy|seizure~|aneurysm|heart (disease|failure|attack|problems|condition)|liver (disease|problems)|kidney (disease|problems)|high blood pressure|hypertension|cancer|glaucoma|family history|immune|stroke|keratoconus|infection|diabetes|eating disorder|bipolar)',
])

export const sponsorship = lexicon([
  '(sponsored|sponsorship|advertorial|advertisement|amazon associate)',
  'affiliate (link~|program~|programme~|partner~|partnership~|relationship~|marketing|disclosure|code~|commission~|network~)',
  'affiliates',
  'paid (partnership|promotion|post|content|endorsement|placement|link~|ad|advertising)',
  '(earn|earns|receive|receives|get|gets|make|makes|paid|pay~|collect~|take~) ..3 (commission~|referral fee~|affiliate fee~)',
  'commission~ ..3 (if|when|from|on) ..3 (you|purchase~|sale~|link~|order~)',
  '(we|i|it|they) (get|gets|be|am|are|is|was|were) (paid|compensated) ..4 (if|when|for|by|to)',
  '(paid|compensated|funded|supplied|sent|provided) ..4 by ..2 (maker|manufacturer|brand|company|seller|advertiser~|sponsor~)',
  '(gifted|free (sample~|product~|unit~|device)) ..6 (by|from|for review|to review|in exchange|to test)',
  'in exchange for ..3 (review|post|mention|feedback|article)',
  '(financial|material|commercial|business) (interest~|relationship~|tie~|connection~|stake)',
  '(conflict~ of interest|competing interest~)',
  '(advertiser|advertising|affiliate|commercial|sponsorship) disclosure',
])

export const disclaimer = lexicon([
  "(not|never|isn't|aren't) ..2 (intended|meant|designed|sold|offered) (to|for) ..3 (diagnose|diagnosis|treat|treating|cure|prevent) ..6, (cure|prevent|treat|disease~|illness~|condition~)",
  'not intended to diagnose',
  "(not|n't|never) ..2 (evaluated|reviewed|assessed) by ..3 (food and drug administration|fda)",
  "(food and drug administration|fda) ..2 (not|never|n't) ..2 (evaluated|reviewed|assessed)",
])
