import { lexicon } from '../../src/rule.js'

/** Medicines that somebody prescribed; "drugs" alone may be street drugs. */
const prescribed =
  '(medication~|medicine~|meds|pill~|tablet~|prescription~|antidepressant~|ssri~|antipsychotic~|mood stabilizer~|mood stabiliser~|statin~|insulin|insulin (injection~|shots|pens)|metformin|blood thinner~|anticoagulant~|beta blocker~|inhaler~|steroid~|biologic~|antibiotic~|hearing aids|lithium|levothyroxine|adderall|ritalin|prozac|zoloft|lexapro|lipitor|xanax|hrt|hormone replacement|thyroid medication|(blood pressure|heart|diabetes|cholesterol|thyroid|asthma|adhd|anxiety|depression|epilepsy|seizure|psychiatric|migraine|arthritis|acne) (pill~|tablet~|medication~|meds|drug~|medicine~)|prescription (drug~|medication~|pill~|meds|medicine~)|(the|your|those|all|my|his|her|their|all those|all your|all my) drugs|chemo|chemotherapy|radiation|radiotherapy|radiation therapy|dialysis|immunotherapy|epipen~|nebulizer~|nebuliser~|cpap|cpap machine|treatment plan)'
const procedure =
  '(surgery|surgeries|operation~|knee replacement~|hip replacement~|joint replacement~|spinal fusion|back surgery|knee surgery|transplant~|bypass|hysterectomy|biopsy|biopsies|root canal~)'
const other =
  '(therapy|therapist~|psychotherapy|psychiatrist~|counselling|counseling|talk therapy|treatment~|diagnosis|vaccine~|vaccination~|vaccinations|jab~|flu shot~|flu jab~|booster~|immunizations|immunisations|mammogram~|colonoscopy|pap smear~|cancer screening~|screening~|scans|check ups|checkups|doctor|doctors|oncologist~|cardiologist~)'
/** Without which a person may die. */
const vital =
  '(chemo|chemotherapy|radiation|radiotherapy|radiation therapy|dialysis|insulin|insulin (injection~|shots)|a transplant|vaccines|vaccination|vaccinations)'
const minor =
  '(painkiller~|pain pill~|pain meds|pain medication~|sleeping pill~|sleeping tablet~|sleep meds|sleep medication~|benzo~|benzodiazepine~|your opioid~|ibuprofen|nsaid~|antacid~|laxative~|antihistamine~|allergy (pill~|meds|medication~))'
const treatment = `(${prescribed.slice(1, -1)}|${procedure.slice(1, -1)}|${other.slice(1, -1)})`

const discard =
  '(ditch|ditches|ditched|ditching|dump|dumped|toss|tossed|tossing|toss out|trash|trashed|bin|binned|chuck|chucked|chuck out|flush|flushed|scrap|scrapped|junk|junked|throw away|throw out|throws away|threw away|threw out|thrown away|thrown out|throwing away|get rid of|got rid of|gotten rid of|say goodbye to|said goodbye to|saying goodbye to|wave goodbye to|waved goodbye to|kiss goodbye to|bid farewell to|say farewell to|goodbye to|goodbye|farewell to|say no to|break up with|breaking up with|walk away from|walked away from|turn your back on|break free from|break free of|breaking free from|free yourself (from|of)|liberate yourself from|leave behind|left behind|tear up|tore up|quit|kick|kicked|shelve|shelved)'

const disposal = [
  '(expired|unused|unwanted|old|leftover|left over|empty|used|spare|out of date|outdated|damaged|remaining|any|excess|counterfeit|fake|lost|broken|used up|sharps) ..3 (medication~|medicine~|meds|pill~|tablet~|prescription~|insulin|inhaler~|antidepressant~|biologic~|cpap|nebulizer~|drugs)',
  '(medication~|medicine~|meds|pill~|tablet~|insulin|inhaler~|drugs) ..4 (safely|at a pharmacy|take back|expiry|expiration|left over|you no longer|it is empty|is empty|opened|opening|date|counter)',
  '(medication~|medicine~|pill~|tablet~|insulin|inhaler~|cpap|nebulizer~) (after|when|once) ..3 (day~|week~|month~|dose~|puff~|empty|open~|date|counter|year~)',
]
const queue = [
  '(paper|handwritten|repeat|lost|electronic|printed) prescription~',
  `(wait|waits|waiting|queue~|queuing|delay~|hassle~|cost~|price~|fear~|stigma|list~|trip~|drive~|travel) ..1 (for|of|with|to|around) ..2 ${treatment}`,
  `${treatment} ..1 (wait|waits|wait list~|waitlist~|waiting|waiting list~|waiting room~|queue~|line|lines|office~|commute|bill~|cost~|price~|paperwork|slip~|refill~|pickup|pick up|form~|jargon|anxiety|nerves|stress|hassle|tourism|homework|fee~|fees)`,
  "(doctor~|doctor's|therapist~|psychiatrist~) (office~|visit~|appointment~|waiting room~|surgery|commute|queue~|line)",
]
const quitting = [
  "(who|if|when|after|before|until|unless|once|people|some|many|most|patients|why|half|cannot|can't|suddenly|abruptly|whether|how to|dangerous to|unsafe to|decide~ to|chose to|choose to|want~ to|wish to|tempted to|when to|advised to|told to|need to|have to|had to|asked to|plan to|planning to|you should|may|might) ..2 (stop|stopped|quit|skip|come off|came off|coming off|get off|got off|give up|forget|cancel|drop|dropped|wean)",
  `(stop|quit|come off|get off|drop) ..5 ${treatment} ..2 (and (call|see|tell|contact|seek|get|ask|talk|speak)|immediately|at once|straight away|suddenly|abruptly|before (surgery|your|the)|too (soon|early|quickly)|can (cause|lead|be|bring|make)|could (cause|lead)|may (cause|lead))`,
  '(the|birth control|contraceptive|mini|morning after) pill',
  '(birth control|contraceptive) (pill~|patch~|injection~)',
  'no more than',
  'take no more',
  'kick off',
  'skip to',
  '(kick|quit|drop|give up) (start|smoking|drinking|alcohol|sugar|a habit|the habit)',
  'quit rate~',
]

const exceptions = [...disposal, ...queue, ...quitting]

/** Leave prescribed care: any wording for throwing away, coming off, skipping or replacing it. */
export const leave = lexicon(
  [
    `${discard} ..3 ${treatment}`,
    `(kiss|wave) ..3 ${treatment} ..1 goodbye`,
    `(leave|leaves|left|put) ..4 ${treatment} (behind|in the past)`,
    `(toss|tossed|throw|threw|thrown|chuck|chucked|leave|left|put) ..1 (your|the|those|my|his|her|their|all) ..2 ${treatment} ..1 (away|out|aside|behind|in the (bin|trash|garbage|rubbish)|down the toilet)`,
    `(come|came|comes|coming|get|gets|got|getting|gotten|wean yourself|wean|weaned myself|weaned|weaning yourself) off ..3 ${prescribed}`,
    `(stop|quit) (taking|using|relying on|depending on|popping|swallowing|injecting|wasting money on|paying for|needing) ..3 ${treatment}`,
    `(able to|finally|could|i|can) (stop|stopped|quit|give up|gave up|drop|dropped) ..3 ${prescribed}`,
    `(help|helps|helped|let|lets|allow|allows|allowed) ..3 (stop|quit|give up|drop) ..3 ${prescribed}`,
    `(stop|quit|drop|abandon|give up|gave up|put down|put away|retire|dismiss|lose) (your|the|those|these|all|my|his|her|their) ..2 ${prescribed}`,
    '(stop|quit) (injecting|medicating|popping pills)',
    `(skip|skips|skipped|skipping|forgo|forego|do without|go without|live without|forget|forget about) ..3 ${treatment}`,
    `(cancel|call off) (your|the|that|my|his|her|their) ..1 ${procedure}`,
    `no more (daily|prescription|harsh|expensive|toxic|dangerous|weekly|costly)? (${prescribed}|${procedure}|drugs|therapy|vaccines|jabs|doctors|doctor)`,
    `(replace|replaces|replaced|replacing|substitute for|substitutes for|take~ the place of|swap|swapped|trade|traded|trade in) ..3 (${prescribed}|${procedure}|therapy|your therapist|chemotherapy|vaccines|a diagnosis)`,
    `(${prescribed}|${procedure}|vaccines) ..3 (a thing of the past|obsolete|unnecessary|redundant|history|pointless|optional)`,
    `(eliminate|eliminates|cut out|do away with|get by without|manage without|reduce or (eliminate|stop|replace)|lower or (eliminate|stop)) ..3 ${prescribed}`,
    `(eliminate~|remove~|end~|erase~) ..1 need for ..2 (${prescribed}|${procedure}|therapy|vaccines|drugs)`,
    `(beat~|cure~|cured|heal~|reverse~|survive~|fight~|overcome~|overcame|shrink~|kill~|thrive~|conquer~|healthy|defeat~|recover~|eliminate~|control~|manage~|live~|treat) ..8, without ..3 ${vital}`,
    `(choose|try|use|pick|opt for|go for|consider|get|prefer|need|reach for|turn to|switch to|book|take|start|want|trust|drink|eat|wear) ..6 (instead of|rather than|in place of|not) ..2 (your (${prescribed.slice(1, -1)})|surgery|an operation|chemo|chemotherapy|radiation|insulin|antidepressant~|statin~|metformin|vaccines|vaccination|dialysis|blood thinner~|medication~|meds|psychiatric medication~|knee replacement|hip replacement|inhalers)`,
    `(you|you'll) (do not|don't|won't|will not|never) (ever|actually|really|even)? need ..2 (diagnosis|chemo|chemotherapy|insulin|medication~|meds|antidepressants|statins|blood thinners|vaccines|a vaccine|metformin|inhaler~)`,
    `(body|bodies|they|kids|children|babies) (does not|do not|don't|doesn't) ..1 need ..1 (vaccines|chemo|chemotherapy|statins|antidepressants|pharmaceuticals|pharmaceutical drugs)`,
    `(never|no longer have to|never have to) ..1 (need|take|use|touch|depend on|rely on|see|visit) ..3 (${prescribed}|a doctor|your doctor|doctors|a psychiatrist|chemo) ..1 again`,
    `(ignore|disregard|stop listening to|don't listen to|do not listen to|don't trust|do not trust|stop trusting|forget what|never mind what|defy|fire) ..3 (doctor~|doctors|oncologist~|psychiatrist~|cardiologist~|physician~|gp|surgeon~)`,
    `(avoid|reject|resist|dodge|run from|stay away from) ..3 (chemo|chemotherapy|radiation|vaccines|vaccinations|vaccination|the jab|statins|antidepressants|psychiatric medication~|conventional (medicine|treatment~))`,
  ],
  [
    ...exceptions,
    "(you|you'll) (do not|don't|won't|will not) need ..4 (to (join|book|attend|call|talk|see|speak|access|refer|register|come|ask|get (help|support)|visit|contact|use (our|this|the)|be referred)|before|if|unless|for (a|the|mild|minor|your first)|during|until|every|on the day|today)",
    '(choose|try|use|take|pick|switch) ..6 (liquid|patch|spray|syrup|soluble|capsule~|gel|powder|chewable|generic|cream) ..3 (instead of|rather than)',
    'replace~ ..4 (inhaler~|cpap|insulin|tablet~|pill~|prescription~|medicine~|medication~) ..4 (when|if|after|every|empty|lost|missing|damaged|expired|filter|mask|part~|card)',
    '(lost|missing|damaged|faulty|stolen) (medication~|medicine~|prescription~|inhaler~|tablet~)',
    'cancel ..6 (hour~|day~|notice|advance|fee|policy|reschedule|phone|online|in writing)',
    '(avoid|refuse|reject) ..3 (vaccine|vaccination) (myth~|misinformation|side)',
    '(right|free|freedom|entitled|choose|allowed) to (refuse|reject|stop)',
    'skipping ..5 (can|may|could|might|is|raises|leads|puts|makes|increases)',
    '(medication~|medicine~|prescription~|treatment~) (error~|mistake~|interaction~|side)',
    '(with or|surgery and|and|or|alone) without',
    'treatment~ (that|which|for|of|options|gap~|session)',
  ],
)

/** Lesser medicines thrown away, care no longer needed, or an operation avoided. */
export const spared = lexicon(
  [
    `${discard} ..3 ${minor}`,
    `(stop|quit) (taking|using|relying on|depending on|popping|swallowing) ..3 ${minor}`,
    `(skip|forget|forget about|no more) ..2 ${minor}`,
    `(no longer|never) ..1 (need|needs|needed|require|requires|take|takes|took|use|rely on|depend on|on) ..3 (${prescribed}|${procedure})`,
    `(completely|now|finally|totally|went|go|been|am|is) off ..3 ${prescribed}`,
    '(be|become|live|living|go|went|stay|now|completely|fully|finally|and) (medication|med|meds|pill|insulin|statin|inhaler|cpap) free',
    `(beat~|cure~|heal~|reverse~|fight~|overcome~|control~|manage~|treat|treats|treating|relieve~|lower~|conquer~|ease~|tackle~|balance~|stop) ..4 ({condition}|{symptom}|blood sugar|blood pressure|cholesterol) ..2 without ..3 (medication~|medicine~|meds|drugs|pills|antidepressants|statins|prescription~|metformin|inhalers|surgery|doctors|therapy)`,
    `(i|she|he|we|they) (refused|declined|rejected|turned down|walked away from) ..2 (${treatment})`,
    `(why|don't|do not|never) (risk|suffer|endure|undergo|go through|face) ..2 (${procedure}|${vital})`,
    `(lose|weight|results|calm|focus|sleep|relief|energy|slim|slimmer) ..3 without ..2 (ozempic|wegovy|mounjaro|adderall|xanax|prescription drug~|prescription medication~|prescription pill~)`,
    'no (drugs|medication~|meds|pills) ..1, no (surgery|chemo|therapy|doctors|injections|side effects)',
    `(avoid|avoids|avoiding|dodge|sidestep|escape|prevent~) ..4 (${procedure}|dialysis|insulin)`,
    `(you|you'll) (won't|will not|will never) need ..2 (${procedure}|dialysis|injections)`,
    `no need for ..1 (${procedure}|insulin|chemo|chemotherapy|antidepressants|statins|medication|meds|dialysis|a diagnosis|therapy|drugs)`,
    `(doctor~|surgeon~|oncologist~|cardiologist~) ..2 (said|told|told me|told him|told her|wanted|recommended|insisted|scheduled|offered) ..8 (${procedure}|chemo|chemotherapy|insulin|medication~|statins|antidepressants) ..3, (but|instead|until|now|yet|then)`,
  ],
  [
    ...exceptions,
    '(avoid|avoids|avoiding) ..4 (while|during|before|after|within|if|when|unless)',
    '(most|many|some|few|several) {people} ..1 no longer',
    '(no longer|not) ..1 (recommend~|advise~|suitable|available|covered|safe|sold|licensed|work~)',
    '(medicine~|medication~|pill~|tablet~) ..2 no longer (need~|required|in use)',
    '(prevent~|avoid~) ..2 (bypass|operation~) (card~|hours|error~)',
    'no need for ..2 (medication|surgery|therapy|drugs|chemo) ..3 (if|unless|for (mild|minor|most)|when|until)',
  ],
)

const standing =
  '(medication~|medicine~|meds|drugs|prescription~|prescription (drug~|medication~|pill~|meds)|antidepressant~|ssri~|antipsychotic~|statin~|insulin|metformin|blood pressure (pills|medication~|meds|drugs)|surgery|invasive surgery|an operation|knee replacement|hip replacement|joint replacement|chemo|chemotherapy|radiation|dialysis|sleeping pill~|painkiller~|pain (pill~|meds|medication~)|nsaid~|steroid~|cortisone|antibiotic~|hrt|hormone replacement therapy|cpap|inhaler~|vaccine~|vaccination|adhd (medication~|meds)|adderall|ritalin|xanax|ozempic|wegovy|mounjaro|zepbound|lipitor|therapy|psychotherapy|conventional (medicine|treatment~|care)|pharmaceutical~|pharmaceutical (drug~|medication~)|pills)'
const praised =
  '(natural|safe|safer|effective|gentle|gentler|proven|drug free|herbal|holistic|non surgical|nonsurgical|non invasive|noninvasive|painless|better|healthier|powerful|real|true|simple|clean|plant based|chemical free|smart|smarter|ideal|perfect|great|excellent|revolutionary|modern|side effect free|risk free|organic|homeopathic|organic|non toxic|affordable natural|new|breakthrough|lasting|genuine|welcome)'

const form = [
  `alternative~ to ..4 ${standing} ..3 (for|if|when|in) ..6 (cannot|can't|unable|unsuitable|not suitable|intolerant|intolerance|do not tolerate|don't tolerate|allergic|allergy|not fit|too frail|contraindicated|not an option)`,
  'alternative~ to ..2 (brand name|branded|brand|costly|expensive|in person|face to face|office|inpatient|residential|weekly|group|oral|injectable|iv|paper|liquid|name brand) ..1 (medication~|medicine~|drugs|prescription~|therapy|treatment~|care|psychotherapy|insulin|antibiotic~)',
  'alternative~ to insulin (pump~|pen~|injection~|syringe~)',
  '(generic|biosimilar~|lower cost|cheaper|low cost) ..2 alternative~',
]

/** Set in the place of standard care, with praise. */
export const alternative = lexicon(
  [
    `${praised} ..3 (alternative~|substitute~|replacement~) (to|for) ..3 ${standing}`,
    `(nature's|natural|herbal|plant based|homeopathic|organic) ..1 (ozempic|wegovy|mounjaro|adderall|ritalin|xanax|valium|prozac|zoloft|viagra|cialis|metformin|statin~|insulin|antidepressant~|botox|ambien|prednisone)`,
    `(the|your) alternative to ..2 ${standing}`,
    '(natural|herbal|plant based|drug free|homeopathic|non prescription) ..1 (glp 1|ozempic|wegovy|semaglutide|hrt|hormone|statin|adderall|insulin|metformin|antidepressant~|painkiller~|xanax|steroid~|antibiotic~) (alternative~|substitute~|replacement~)',
    `${standing} alternative~ (that|which) (work~|actually|really|help~|deliver~)`,
  ],
  form,
)

/** The same without praise, as a leaflet also says it. */
export const plainAlternative = lexicon(
  [
    `(a|an|as|another) alternative to ..2 ${standing}`,
    '(instead of|rather than) (taking|using|getting|having|relying on) ..2 (surgery|chemo|chemotherapy|medication~|meds|antidepressants|statins|insulin|vaccines)',
    `(instead of|in place of) ..1 (surgery|an operation|chemo|chemotherapy|radiation|insulin|antidepressant~|statin~|metformin|medication~|meds|psychiatric medication~|knee replacement|hip replacement|dialysis|prescription (drug~|medication~|pill~))`,
  ],
  [
    ...form,
    '(had|have|has|received|receive~|got|given|assigned|randomized|randomised|underwent|were|was|offered|chose|took|compared) ..5 (instead of|in place of)',
  ],
)

/** A clinician takes part: advice, not persuasion. */
export const guided = lexicon([
  '(ask~|tell~|talk~|speak~|consult~|check~|discuss~|work~|agree~|decide~|plan~|review~|see|contact) ..4 (doctor~|physician~|gp|gps|prescriber~|pharmacist~|psychiatrist~|clinician~|nurse~|oncologist~|surgeon~|specialist~|provider~|midwife|cardiologist~|healthcare (team|professional~|provider~)|care team|medical team|dermatologist~|neurologist~|consultant)',
  '(your|a|the) (doctor|physician|gp|prescriber|pharmacist|psychiatrist|clinician|nurse|oncologist|surgeon|specialist|provider|cardiologist|care team|medical team|consultant|healthcare provider) ..2 (may|might|can|could|will|should|would|must|decide~|recommend~|suggest~|advise~|agree~|prescribe~|offer~|help~)',
  "(medical|doctor's|prescriber's|gp's|physician's|professional|clinical|psychiatrist's|doctors) (advice|supervision|guidance|oversight|approval|support|help)",
  '(with|under|by|from) ..1 (your|a|the|her|his|my|their) ..1 (doctor|physician|gp|prescriber|pharmacist|psychiatrist|clinician|nurse|oncologist|surgeon|specialist|provider|cardiologist|care team|medical team)',
  '(doctor~|physician~|prescriber~|psychiatrist~|gp) (supervised|guided|led|approved|monitored)',
])
