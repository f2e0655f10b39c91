// Words of risk text: named effects, the frames that make them a risk, and what only looks like one. Data only.

import { lexicon } from '../match/lexicon.js'

/** Effects that are hardly ever the condition that a page treats. */
const hard =
  '(nausea|nauseous|seasick|floaty|threw up|throw~ up|felt sick|feel sick|the runs|stuffy nose|flushing|queasy|queasiness|vomit~|groggy|grogginess|woozy|lightheaded|light headed|feeling sick|being sick|loose stools|loose bowels|nosebleed~|wheezing|chills|heart race|agitated|panicky|deform~|deformity~|malformation~|perforate~|brain zaps|unborn (child|children|baby|babies)|dizzy|dizziness|drowsy|drowsiness|bleed~|bruise~|bruising|swelling|swollen|scarring|scar~|damage|blindness|death~|numbness|burn~|blister~|rash~|redness|tenderness|soreness|diarrhea|diarrhoea|constipation|hallucination~|hallucinate~|seeing things|nightmares|vivid dreams|delirium|dissociation|dissociate|dissociative (effects|symptoms|reactions|episode~)|sedation|loss of consciousness|withdrawal|misuse|abuse|overdose~|seizure~|convulsion~|palpitation~|heartburn|sweating|itching|hives|anaphylaxis|angioedema|allergic (reaction~)|fainting|faint|hypotension|clot~|clotting|pulmonary embolism|pancreatitis|gallstones|gallbladder|hypoglycemia|hypoglycaemia|lactic acidosis|hyponatremia|low sodium|dehydration|droop~|drooping|ptosis|necrosis|perforation|nodule~|lump~|cystitis|jaundice|stinging|dryness|flaking|shedding|priapism|miscarriage|toxicity|frostbite|tardive dyskinesia|respiratory depression|slowed breathing|slow breathing|shallow breathing|slower breathing|breathing (problems|difficulties)|(trouble|difficulty|problems) (breathing|swallowing|speaking|urinating)|fast heartbeat|rapid (heartbeat|heart rate)|racing (heart|pulse)|fast pulse|raised blood pressure|rise in blood pressure|spike~ in blood pressure|increase~ in blood pressure|low blood sugar|birth defects|fetal harm|harm to (a|the|an) (fetus|foetus|baby|unborn baby)|double vision|blurred vision|vision (changes|loss)|hearing loss|memory (loss|problems)|mood swings|loss of (vision|sight|hearing|feeling|sensation|consciousness|appetite)|losing (vision|sight|hearing)|(go|went|going) blind|sick to your stomach|unsteady|life threatening|(erection|sexual) (problems|dysfunction)|erection (that lasts|lasting)|delayed ejaculation|cracked lips|dry lips|(liver|kidney|bladder|nerve|tissue|eye|lung) (damage|injury|problems|failure|harm|pain)|(thyroid|c cell) (tumor~|tumour~|cancer)|stomach (upset|pain|cramps)|upset stomach|serotonin syndrome|tumor growth|tumour growth|rejection|emergence reaction~|glare|halos|painful urination|blood in ..2 urine)'

/** Effects that may as well be the condition; they count only beside "side effect", "risk" or "may cause". */
const soft =
  '(headache~|fatigue|tired|tiredness|infection~|injury~|irritation|dependence|dependency|addiction|cramp~|bloating|gas|reflux|insomnia|sleepiness|confusion|anxiety|agitation|psychosis|mania|paranoia|hypertension|high blood pressure|blood pressure|heart rate|heart failure|chest pain|irregular heartbeat|arrhythmia|shortness of breath|cancer~|tumor~|tumour~|pain|discomfort|infertility|liver|kidney~|bladder|weight gain|hair loss|suicidal (thoughts|thinking|ideation|behavior|behaviour|actions)|suicidality|sensitivity|heart attack~|stroke~|depression|scar tissue|mood changes|low mood|acne|dry mouth|dry skin|dry lips|chapped lips|fever|stiffness|aching|peeling|hot flashes|erectile dysfunction|low libido|loss of libido|loss of appetite|dry eye~|ulcer~|discoloration|pigmentation|hyperpigmentation|sunburn|drowsier)'

/** Soft effects of the body; people who take or had something report them. */
const bodily =
  '(headache~|fatigue|tired|tiredness|irritation|cramp~|bloating|gas|reflux|sleepiness|dry mouth|dry skin|dry eye~|stiffness|aching|acne|weight gain|shortness of breath|chest pain|fever|sensitivity|discomfort|peeling|sunburn|insomnia)'

const may = '(can|may|might|could)'

/** What a product is said to do against an effect. */
const helps =
  '(treat~|relieve~|ease~|reduce~|fight~|cure~|heal~|end~|stop~|help~|tackle~|improve~|manage~|prevent~|soothe~|alleviate~|banish~|calm~|lessen~|decrease~|cut~|lift~|overcome~|protect~|guard~|shield~|repair~|restore~|reverse~|erase~|fade~|minimise~|minimize~|smooth~|clear~|support~|combat~|target~|address~|control~|block~|counter~|remove~|eliminate~|melt~|tame~|avoid~|beat~|rid|undo|lower~ (the|your)? (risk|odds|chance~))'

/** Better, or less of an effect: no harm. */
const gains = `(${helps}|relief|improvement~|reduction~|freedom|remission|recovery|fewer|less|lower risk|lower odds)`

/** People who have the condition already. */
const suffering =
  '(suffer from|suffering from|struggling with|struggle with|living with|live with|tired of|sick of|enough of|done with|plagued by|fed up with|history of|battling|diagnosed with|people with|patients with|adults with|used for|prescribed for|approved for|ideal for|good for)'

/** A harm in a causal frame: "may cause nausea", "side effects include", "reported dizziness". */
export const specific = lexicon(
  [
    `(can|may|might|could|will|sometimes|often|occasionally|rarely) ..2 (cause~|lead to|result in|trigger~|worsen~|bring on|provoke~|produce~) ..8, (${hard}|${soft})`,
    `(can|may|might|could|will) ..6, ${hard}`,
    `${may} ..1 (make|leave) ..4 (${hard}|${soft})`,
    `${hard} ..8, ${may} ..2 (follow|occur|happen|develop|appear|result|persist|last|arise|set in|need|be)`,
    `${may} ..2 (raise|increase|lower|slow|harm|damage|injure|irritate|interact with|weaken|thin|thicken|drop|affect) ..4 (blood pressure|heart rate|pulse|breathing|bladder|liver|kidneys|blood|blood sugar|medicines|medications|fetus|foetus|baby|bones|sperm|fertility)`,
    `(blood pressure|heart rate|pulse) ..4 (climb~|rise~|go up|goes up|increase~|spike~|drop~|jump~)`,
    `(raise~|increase~|elevate~|slow~) (your|the)? (blood pressure|heart rate|breathing)`,
    `${may} ..2 (be|become) ..2 (misused|abused|addictive|addicted|dependent|hooked|habit forming|fatal|toxic|deadly|infertile|uncomfortable|painful)`,
    '(people|patients|users|some) ..2 (misuse|abuse) it',
    '(people|patients|users|some) ..2 (died|die) (after|from|during|while)',
    '(do not|should not|cannot|avoid) ..2 (drive|driving|operate|operating) ..6 (day|hours|machinery|after|until)',
    `(cause~|causing) ..8, ${hard}`,
    `(side effect~|adverse (effect~|event~|reaction~)|complication~|complaint~|risk~|danger~|hazard~|downside~|warning~|potential for|chance of) ..10, (${hard}|${soft})`,
    `(${hard}|${bodily}) ..6, (is|are) ..2 (side effect~|adverse effect~|risk~|complication~)`,
    `(associated with|linked to|tied to|born with) ..6, ${hard}`,
    `(report~|reported|experience~|experienced|notice~|noticed|develop~|developed|complain~ of|have|had|feel|felt|get|suffer~|expect) ..5, ${hard}`,
    `${hard} ..4 (is|are|was|were|can|may|might|has been|have been) ..3 (common|possible|reported|seen|rare|serious|likely|occur~|happen~|expected|observed|described)`,
    `(patients|users|clients|customers|members|participants|recipients|wearers|men|women) ..3 (feel~|report~|notice~|experience~|get|develop~|had|become|deal with) ..4, (${hard}|${bodily})`,
    `${bodily} (after|during|following|at) ..4 (is|are|can|may)`,
    '(abuse|misuse) (liability|potential)',
    'bring~ on ..6, (nausea|dizziness|vomiting|headache~|withdrawal|seizure~)',
    '(put|puts|sent|send~|land~|landed|ended up|end up) ..4 (hospital|emergency room|intensive care)',
    '(has|have|can|may|could|might) ..2 (injured|damaged|harmed|injure|damage|harm) (the|your|their|a) ..1 (liver|kidney~|bladder|nerve~|eye~|heart|stomach|lung~|skin|baby|fetus|foetus)',
    `you (may|might|could|can) (also)? (have|get|notice|experience|feel) (some|slight|slightly|mild|mildly|temporary|minor|brief|a little|a bit of) ..1 (${hard}|${bodily})`,
    `(${hard}|${bodily}) ..6 (last~|wear~ off|settle~)`,
    '(blood pressure|heart rate|pulse|cholesterol|liver enzymes|blood sugar) ..3 (go up|goes up|went up|shoot up|rose)',
    'heart ..3 beat~ faster',
    '(upset|upsets|upsetting|irritate~) (your|the)? (stomach|skin|gut|bowel~)',
    `${hard} (has|have) (happened|occurred|been reported|been seen|followed)`,
    `${hard} ..4, (affect~|happen~ to|occur~ in) ..3 (everyone|people|patients|men|women|users|one|percent|%)`,
    `${hard} ..8, (need~|require~) ..2 (emergency|medical|urgent|immediate|treatment)`,
    `(watch|look out|monitor~|check~|screen~) (for)? ..4 ${hard}`,
    `(call|tell|contact|see|seek|stop|report) ..8, ${hard}`,
  ],
  [
    `(no|without|free of|free from|zero|never) ..4 ${hard}`,
    "(not|never|won't|doesn't|don't|can't|cannot|didn't|isn't|aren't) (cause~|lead to|result in|trigger~|produce~|make|leave|raise~|slow~)",
    `(can|may|might|could|will) ..2 ${helps}`,
    `(can|may|might|could|will) (not|never|no longer) ..6, ${hard}`,
    `${may} have (noticed|seen|experienced|felt|tried|suffered|had|read|heard)`,
    `(${helps}|halve~|slash~|shrink~) ..2 (risk~|chance~|odds)`,
    `${gains} ..3, (${hard}|${soft})`,
    `${suffering} ..4, (${hard}|${soft})`,
    '(at|at higher|at increased) ..1 risk (of|for)',
    '(patients|users|clients|customers|members|men|women|people) (who|with|that|like you)',
  ],
)

/** Words that tell harm about a risk that the facts of the product name. */
export const cue = lexicon([
  '(can|may|might|could|few|several|often|usually|sometimes|watch for|look out|monitor~|lasts|last|rose|go up|goes up|went up|rare|rarely|common|commonly|uncommon|some|reported|report~|develop~|occur~|happen~|chance|chances|cause~|led to|lead to|cases|expect|emergency|warning~|danger~|dangerous|serious|severe|harmful|increase~|raise~|born with|died|make~|taken with|risk~|affect~)',
])

/** Says what the product is good for. */
export const praise = lexicon(
  [`(${helps}|relief|improvement~|remission)`],
  [
    '(get|seek|need|call for|ask for|medical|emergency|professional) ..1 help',
    '(stop|avoid) (using|taking|use|it|treatment|the)',
  ],
)

/** Heads of a list of effects: "Common: nausea". */
export const grade = lexicon(['(common|uncommon|rare|frequent|serious|severe|occasional)'])

/** An effect anywhere; counts as specific where risks are told. */
export const effect = lexicon([hard, soft], [`(${gains}|${suffering}) ..4, (${hard}|${soft})`])

export const riskHeading =
  /\b(?:risks?|side[ -]effects?|safety|is (?:it|\w+) safe|warnings?|precautions?|cautions?|complications?|adverse|contraindications?|downsides?|drawbacks?|harms?|dangers?|problems (?:that|to|you)|what can go wrong|who should not)\b(?!-free| free|[ -](?:first|guarantee)|,? guaranteed)/i

/** Ends with a colon and names risks: the list after it tells them. */
export const riskIntroduction =
  /\b(?:risks?|side[ -]effects?|adverse (?:effects|events|reactions)|warnings?|complications?|reactions?|problems|can cause|may cause)\b[^.;]*:\s*$/i

export const generic = lexicon(
  [
    '(side|adverse|unwanted) (effect~|event~|reaction~)',
    '(risk~|complication~|precaution~|contraindication~) (of|from|with|include~|and|associated|involved|are|vary|for)',
    '(has|have|carry|carries|come with|comes with) ..2 risk~',
    'in (very|extremely)? rare (cases|instances)',
    '(complication~|side effects) (we|that|you|are|is)',
    '(benefits and|weigh the|know the|discuss the|discuss|understand the|potential|possible|serious|important|common|known) (risk~|side effects|complication~)',
    '(important)? safety information',
    'boxed warning~',
    "(not|isn't|aren't) (suitable|right|safe|appropriate|recommended) for (everyone|all|people|anyone|women|children|those|you if)",
  ],
  [
    '(at|at higher|at increased|raises|raise|lower~|reduce~|cut~|increase~|higher|lowers the|reduce the|decreases the) ..1 risk of',
    'risk (free|factor~)',
    '(no|zero|without|free of|free from) ..3 (side effect~|risk~|adverse effect~)',
    '(take|takes|took|taking|run|runs) ..1 risk~',
    'not without ..2 risk~ of (losing|missing)',
    'none of (the|these|those) (risk~|side effects)',
    '(not (a single|one)|never (a|an|one)|nobody has had) ..2 (side effect~|adverse (event~|effect~|reaction~)|complication~|reaction~|injury|problem)',
  ],
)

/** Two negations that admit risk. */
export const admitted = lexicon([
  '(not|never) without ..3 (risk~|side effects|danger~)',
  '(no|none|nothing|neither) ..4 (is|are|come~|be) (without|free of|free from) ..3 (risk~|side effects|danger~)',
])

/** Words that make risk small; tested before the rest. */
export const minimised = lexicon(
  [
    '(no|zero|few|fewer|less|minimal|minor|limited|lower|lowest|little|hardly any|virtually no|almost no|negligible|without|free of|free from|reduced|complete lack of|more limited|least|absence of) ..3 (side effect~|adverse effect~|risk~|downtime|complication~|danger~)',
    '(side effect~|risk~|adverse effect~) ..3 (minimal|minor|limited|negligible|rare|nonexistent|low|trivial|mild|manageable|short lived|temporary)',
    '(side effect~|risk~) free',
    '(only|sole) ..1 (side effect~|downside~|risk~|drawback~) ..4 (is|was|are|were)',
    'none of (the|these|those) (risk~|side effects)',
  ],
  ['(lower|lowers) (that|this|the|your) risk~'],
)

/** Named drugs or classes of standard care: their side effects are not those of the product. */
export const comparator = lexicon(
  [
    '(ssri|ssris|antidepressant~|opioid~|painkiller~|statin~|benzodiazepine~|(traditional|conventional|other|standard|most|many|prescription) (drug~|medication~|medicine~|treatment~|therapy~|antidepressant~|pill~|option~))',
  ],
  [
    '(like|as with|as) ..1 (most|many|other|all|any|prescription) (drug~|medication~|medicine~|treatment~|therapy~)',
    '(with|and|or|by|interact~ with|mixed with) ..1 other (drug~|medication~|medicine~|treatment~)',
    '(with|and|or|combined with|mixed with|alongside|take|taking|other) ..2, (opioid~|benzodiazepine~|painkiller~|antidepressant~)',
  ],
)

/** Harm of a disease, not of the product. */
export const disease = lexicon(
  [
    'at ..2 risk (of|for)',
    'risk factor~',
    '(untreated|left untreated)',
    `({disease}|low testosterone|low t|excess weight|menopause|ageing|aging|poor sleep|chronic stress) (can|may|might|could|often|also|will)? ..1 (cause~|lead~ to|result~ in|trigger~|worsen~|increase~|raise~|make~|bring~|leave~|rob~|be a ..1 sign of)`,
    `({disease}|blood sugar|blood pressure|menopause|aging|ageing) ..4 (can|may|might|could|often|will) (damage|harm|scar|hurt|destroy|affect|weaken|ruin)`,
    '(symptoms|signs) (of|like|such as|include|range from)',
  ],
  ['(for|in|of|with|against|treat~) ..2 {disease} (can|may|might|could) ..1 (cause~|lead~ to|result~ in|trigger~)'],
)
