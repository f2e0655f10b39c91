import { lexicon } from '../../src/rule.js'
import { anyCare, doctors, minor, names, prescribed, procedure, replaceable, vital } from './care.js'
import { innocent } from './innocent.js'

/** To part with something for good. */
const discard =
  '(ditch~|dump|dumped|dumping|toss~|toss out|trash|trashed|trashing|bin|binned|binning|chuck~|chuck~ out|flush|flushed|flushing|scrap|scrapped|junk|junked|throw~ (away|out)|threw (away|out)|thrown (away|out)|get~ rid of|say~ (goodbye|farewell|adieu|bye) to|said (goodbye|farewell) to|wave~ (goodbye|farewell) to|kiss~ goodbye to|bid farewell to|goodbye to|goodbye|bye bye|farewell|say no to|break~ up with|part ways with|(walk~|step~|turn~|move~|steer~) away from|turn your back on|break~ free (from|of)|free yourself (from|of)|liberate yourself from|wean yourself from|leave behind|left behind|tear up|tore up|quit~|kick|kicked|shelve~|lay down|lay aside|retired|retires|cut out|do away with|done away with|get by without)'
const some =
  '(all|of|your|the|those|these|my|his|her|their|our|every|most|any|daily|that|(dependence|dependency|reliance) on)'
const owned = '(your|the|those|these|all|my|his|her|their|our)'
const start =
  '(choose|try|use|pick|opt for|go for|consider|get|prefer|need|reach for|turn to|switch to|book|take|start|want|trust|drink|eat|wear|give)'

/** Leave prescribed care: any wording for throwing away, coming off, skipping or replacing it. */
export const leave = lexicon(
  [
    `(stop|quit) (poisoning|drugging|harming|pumping|filling|loading) (yourself|your (body|child|kids|family)|them) (with|full of|up with) ..1 ${prescribed}`,
    `(now|finally|am|i'm|completely|totally|fully)? off my ..1 ${prescribed} (and|for good|after|thanks|since|in|because)`,
    `(throw~|threw|thrown|toss~|ditch~|chuck~|leave~|left|put~|give~ up|gave up|get~ rid of|hand~ back|send~ back|return~|retired|retires|burn~|dump~) ..3 (oxygen|oxygen (tank~|concentrator~|cylinder~|bottle~)|wheelchair~|walking (frame~|stick~)|crutches|walkers|canes|hearing aids) ..1 (away|out|behind|aside|in the (bin|trash|cupboard|closet|garage)|at our door|for good|after ..3 ({treatment}|{product}))`,
    '(throw~|threw|toss~|ditch~|chuck~|get~ rid of|dump~|burn~) (away|out)? (his|her|their|your|my|the|those) ..1 (oxygen|oxygen (tank~|concentrator~|cylinder~)|wheelchair~|walking (frame~|stick~)|crutches|walker|walkers|cane|canes)',
    `${discard} ${some}? ${some}? ..1 ${anyCare}`,
    `(kiss|wave) ..3 ${anyCare} ..1 goodbye`,
    `(leave|leaves|left|put) ..4 (${anyCare}|${minor}) (behind|in the past)`,
    `(toss|tossed|throw|threw|thrown|chuck|chucked|leave|left|put|send|sends|sent) ..1 ${owned} ..4 ${anyCare} ..1 (away|out|aside|in the (bin|trash|garbage|rubbish)|to the (bin|trash)|down the toilet)`,
    `(come|came|comes|coming|get|gets|got|getting|gotten|wean yourself|wean|weaned myself|weaned|weaning yourself) off ..3 ${prescribed}`,
    `(took|take|takes|get|gets|got|getting|weaned|wean) (my|our|her|his|their|your|me|him|us|them|you) ..2 off ..3 ${prescribed}`,
    `(stop|quit) (taking|using|relying on|depending on|popping|swallowing|injecting|wasting money on|paying for|needing) ..3 ${anyCare}`,
    `(able to|finally|could|can) (stop|stopped|quit|give up|gave up|drop|dropped) ..3 ${prescribed}`,
    `i (quit|gave up|dropped|stopped taking|stopped using|stopped needing) ..3 ${prescribed}`,
    `(help|helps|helped|let|lets|allow|allows|allowed) ..3 (stop|quit|give up|drop) ..3 ${prescribed}`,
    `(stop|quit|drop|abandon|give up|gave up|put down|put away|put aside|dismiss|lose) ${owned} ..2 ${prescribed}`,
    '(stop|quit) (injecting|medicating|popping pills)',
    `(skip|skips|skipped|skipping|forgo|forego|do without|go without|live without|forget|forget about) ..3 ${anyCare}`,
    `(cancel|call off) (${owned}|that|those) ..1 (${procedure}|${doctors})`,
    `no more (daily|prescription|harsh|expensive|toxic|dangerous|weekly|costly)? (${prescribed}|${procedure}|drugs|therapy|vaccines|jabs|doctors|doctor)`,
    `no (cpap|chemo|chemotherapy|insulin|medication~|meds|pills|statins|inhalers|antidepressants) ..1, (ever|forever|ever again|again)`,
    `all the ..1 (chemo|chemotherapy|medicine|medication|therapy|insulin|vaccine|doctor) ..1 (you|your) ..3 need~`,
    `(replace|replaces|replaced|replacing|substitute for|substitutes for|take~ the place of|swap|swapped|swapping|trade|traded|trading) ..3 (${prescribed}|${procedure}|therapy|your therapist|vaccines|a diagnosis|mammogram~|colonoscopy|screening|check ups)`,
    `(${prescribed}|${procedure}|vaccines) ..3 (a thing of the past|obsolete|unnecessary|redundant|history|pointless|optional|gather~ dust|collect~ dust)`,
    `(eliminate|eliminates|manage without|reduce or (eliminate|stop|replace)|lower or (eliminate|stop)) ..3 ${prescribed}`,
    `(eliminate~|remove~|end~|erase~) ..1 need for ..2 (${prescribed}|${procedure}|therapy|vaccines|drugs)`,
    `(beat~|cure~|heal~|reverse~|survive~|fight~|overcome~|shrink~|kill~|thrive~|conquer~|healthy|defeat~|recover~|eliminate~|control~|manage~|live~|treat) ..8, without ..3 ${vital}`,
    `${start} ..6 (instead of|rather than|in place of|not) ..2 (${replaceable}|your ${prescribed})`,
    `(choose~|prefer~|pick~) ..6 over ..3 ${replaceable}`,
    `(instead of|in place of|rather than) ..1 ${replaceable} ..1, (give|try|use|take|choose|drink|eat|wear|switch|reach|go)`,
    `(you|you'll) (do not|don't|won't|will not|never) (ever|actually|really|even)? need ..2 (diagnosis|to be diagnosed|chemo|chemotherapy|insulin|medication~|meds|antidepressants|statins|blood thinners|vaccines|a vaccine|inhaler~)`,
    `(body|bodies|they|kids|children|babies) (does not|do not|don't|doesn't) ..1 need ..1 (vaccines|chemo|chemotherapy|statins|antidepressants|pharmaceuticals|pharmaceutical drugs)`,
    `(never|no longer have to|never have to) ..1 (need|take|use|touch|depend on|rely on|see|visit) ..3 (${prescribed}|a doctor|your doctor|doctors|a psychiatrist) ..1 again`,
    `(ignore|disregard|stop listening to|don't listen to|do not listen to|don't trust|do not trust|stop trusting|forget what|never mind what|defy|fire) ..3 ${doctors}`,
    "(don't|do not|never|refuse to) vaccinate",
    '(avoid|reject|resist|refuse|decline|dodge|run from|stay away from) ..3 (chemo|chemotherapy|radiation|vaccines|vaccinations|vaccination|the jab|statins|antidepressants|psychiatric medication~|conventional (medicine|treatment~))',
    `(leave|leaves|left|put) (the|your|those|these|their) ${anyCare} ..5 (behind|in the past)`,
    `(cancel|call off|postpone|put off|hold off on|delay) (the|your|that|any) ..1 (consultation|appointment|referral|${procedure}|ivf|scan|${doctors}) ..1, (and|until|first) ..3 (give|gave|try|tried|drink|take)`,
    `before (you|your|the|any|a|agreeing to|booking|surgery|anyone|anybody) ..8, give (us|this|these|our|the|your (body|back|knees|hair|skin)|{product}|{treatment}) ..3 (week~|month~|days|go|chance|fortnight)`,
    `before ..1 (surgery|an operation|going under the knife|the (surgeon|scalpel|knife)|booking ..2 (surgery|surgeon|operation)) ..1, (try (our|this|these)|give us ..2 (week~|month~|days))`,
    `before you ..2 (call|see|book|bother|ring) ..2 ${doctors} ..1, (try|drink|reach for)`,
    `(hang up|hand back|send back|give back) (the|your|that|my|his|her) (cpap|cpap machine|insulin pump|hearing aids|walker|cane)`,
    `(leave|leaves|left|walk|walks) ..2 without (their|your|his|her|any) ..1 ${prescribed}`,
    `(will not|won't|not) be needing ..3 (${prescribed}|${procedure}|${doctors})`,
    `(only|last) (therapist|doctor|medicine|pill|psychiatrist|painkiller|dermatologist) you ..3 need`,
    `(be|is|as|becomes|become) your ..1 (insulin|statin|antidepressant|inhaler|chemo|chemotherapy|vaccine|antibiotic)`,
    `(skip|skips|forget|refuse|decline|dodge|ditch) (the|your|their|all|those) ..1 (shots|jabs|shot|jab|vaccine~|vaccination~|boosters)`,
    `(spare~|save~) (you|them|her|him) ..3 ${procedure}`,
    '(put|puts|lay|lays) (the|that|your) (scalpel|knife|prescription pad) (away|down)',
    `(help~|get~|take~|ease~|wean~) ..2 ({people}|kids|children|patients|them) off ..3 ${prescribed}`,
    '(lay|put|set) down (the|your) (insulin|pills|inhaler|medication|meds)',
    `tell (your|the) ..1 ${doctors} no`,
    `say no to (your|the) ..1 (${doctors}|knife|scalpel)`,
    'let (your|the|that|those) ..2 (prescription~|script|repeat~) (lapse|expire|run out)',
    `${prescribed} (can|may|will) (stay|be left) ..1 (at home|behind|unopened|unfilled)`,
  ],
  [
    ...innocent,
    "(you|you'll) (do not|don't|won't|will not) need ..4 (to (join|book|attend|call|talk|see|speak|access|refer|register|come|ask|get (help|support)|visit|contact|use (our|this|the)|be referred)|before|if|unless|for (a|the|mild|minor|your first)|during|until|every|on the day|today)",
    `${start} ..6 (liquid|patch|spray|syrup|soluble|capsule~|gel|powder|chewable|generic|cream) ..3 (instead of|rather than)`,
    'vaccinate ..4 (if|when|during|while|before|against|until|unless|within)',
    '(avoid|reject) ..3 (vaccine|vaccination) (myth~|misinformation|side)',
  ],
)

const flatly = '(be|become|live|living|life|go|went|stay|now|completely|fully|finally|totally|went|been|am|is)'

/** Lesser medicines thrown away, care said to be no longer needed, an operation avoided. */
export const spared = lexicon(
  [
    `${discard} ${some}? ${some}? ..1 ${minor}`,
    `(stop|quit) (taking|using|relying on|depending on|popping|swallowing) ..3 ${minor}`,
    `(skip|forget|forget about|no more) ..2 ${minor}`,
    `(no longer|never) ..1 (need|needs|needed|require|requires|take|takes|took|use|rely on|depend on|on) ..3 (${prescribed}|${procedure})`,
    `${flatly} off ..3 ${prescribed}`,
    `${flatly} (medication|med|meds|pill|insulin|statin|inhaler|cpap) free`,
    '(medication|med|meds|pill|insulin|inhaler|cpap) free ..1 (life|living|future|days|nights|forever|again|way|path|lifestyle|calm|sleep)',
    `${flatly} ..1 free (of|from) ..2 (medication~|meds|pills|prescription~|antidepressants|insulin|statins|painkillers)`,
    '(get your life back|live|living|thrive|feel (good|well|better|normal|calm)|be happy|stay (well|healthy)) ..3 without ..3 (medication~|meds|pills|antidepressants|statins|insulin|(prescription|psychiatric) (drugs|medication~|meds|pills))',
    `(beat~|cure~|heal~|reverse~|fight~|overcome~|control~|manage~|treat|treats|treating|relieve~|lower~|conquer~|ease~|tackle~|balance~|stop) ..4 ({condition}|{symptom}|blood sugar|blood pressure|cholesterol) ..2 without ..3 (medication~|medicine~|meds|drugs|pills|antidepressants|statins|prescription~|inhalers|surgery|doctors|therapy)`,
    '(lose|weight|results|calm|focus|sleep|relief|energy|slim|slimmer) ..3 without ..2 (ozempic|wegovy|mounjaro|adderall|xanax|prescription (drug~|medication~|pill~))',
    `(avoid|avoids|avoiding|dodge|sidestep|escape|prevent~) ..4 (${procedure}|dialysis|insulin)`,
    `you (can|could) bypass ..1 ${procedure}`,
    `(you|you'll) (won't|will not|will never) need ..2 (${procedure}|dialysis|injections)`,
    `no need for ..1 (${procedure}|insulin|chemo|chemotherapy|antidepressants|statins|medication|meds|dialysis|a diagnosis|therapy|drugs|hormone (therapy|replacement))`,
    'no (drugs|medication~|meds|pills) ..1, no (surgery|chemo|therapy|doctors|injections|side effects)',
    `(why|don't|do not|never) (risk|suffer|endure|undergo|go through|face|bear|accept|put up with) ..2 (${procedure}|${vital})`,
    `why (take|use|have|pay for|swallow|pop|inject|rely on|depend on) ..5 (${prescribed}|${procedure}|${minor}) ..8 when`,
    `before you ..2 (agree|say yes|turn|resort|start|take|commit|submit|consider|go|reach) ..3 ${replaceable} ..2, (try|drink|order|taste|choose|switch)`,
    `(i|she|he|we|they) (refused|declined|rejected|turned down|walked away from) ..2 ${anyCare}`,
    `{people} ..2 (turned down|said no to|walked away from) ..2 ${anyCare}`,
    `(doctor~|surgeon~|oncologist~|cardiologist~) ..2 (said|told|told me|told him|told her|wanted|recommended|insisted|scheduled|offered) ..8 (${procedure}|chemo|chemotherapy|insulin|medication~|statins|antidepressants) ..3, (but|instead|until|now|yet|then)`,
  ],
  [
    ...innocent,
    '(avoid|avoids|avoiding) ..4 (while|during|before|after|within|if|when|unless|on the day)',
    '(most|many|some|few|several) {people} ..4 (no longer|avoid)',
    '(no longer|not) ..1 (recommend~|advise~|suitable|available|covered|safe|sold|licensed|work~)',
    '(medicine~|medication~|pill~|tablet~) ..2 no longer (need~|required|in use)',
    'no need for ..2 (medication|surgery|therapy|drugs|chemo) ..3 (if|unless|for (mild|minor|most)|when|until)',
  ],
)

const standing = `(medication~|medicine~|meds|drugs|pills|prescription~|prescription (drug~|medication~|pill~|meds)|pharmaceutical~|pharmaceutical (drug~|medication~)|antidepressant~|ssri|ssris|antipsychotic~|statin~|insulin|blood pressure (pills|medication~|meds|drugs)|adhd (medication~|meds)|sleeping pill~|painkiller~|pain (pill~|meds|medication~)|nsaid~|steroid~|cortisone|antibiotic~|inhaler~|hrt|hormone replacement therapy|ozempic|wegovy|mounjaro|zepbound|${names}|surgery|invasive surgery|an operation|(knee|hip|joint) replacement|chemo|chemotherapy|radiation|dialysis|cpap|vaccine~|vaccination|therapy|psychotherapy|conventional (medicine|treatment~|care))`
const praised =
  '(natural|safe|safer|effective|gentle|gentler|proven|drug free|herbal|holistic|non surgical|nonsurgical|non invasive|noninvasive|painless|better|healthier|powerful|real|true|simple|clean|plant based|chemical free|smart|smarter|ideal|perfect|great|excellent|revolutionary|modern|side effect free|risk free|organic|homeopathic|non toxic|new|breakthrough|lasting|genuine|welcome)'

/** Another form, price or place of the same care, or care for those who cannot have it. */
const sameCare = [
  `alternative~ to ..4 ${standing} ..3 (for|if|when|in) ..6 (cannot|can't|unable|unsuitable|not suitable|intolerant|intolerance|do not tolerate|don't tolerate|allergic|allergy|not fit|too frail|contraindicated|not an option)`,
  'alternative~ to ..2 (brand name|branded|brand|costly|expensive|in person|face to face|office|inpatient|residential|weekly|group|oral|injectable|iv|paper|liquid|name brand) ..1 (medication~|medicine~|drugs|prescription~|therapy|treatment~|care|psychotherapy|insulin|antibiotic~)',
  'alternative~ to insulin (pump~|pen~|injection~|syringe~)',
  '(generic|biosimilar~|lower cost|cheaper|low cost) ..2 alternative~',
  '(no|not|never|nor|neither) (a|an)? (suitable|safe|real|good)? (substitute|replacement|alternative) (for|to)',
]

/** Set in the place of standard care, with praise. */
export const alternative = lexicon(
  [
    `${praised} ..3 (alternative~|substitute~|replacement~) (to|for) ..3 ${standing}`,
    "(nature's|natural|herbal|plant based|homeopathic|organic) ..1 (ozempic|wegovy|mounjaro|adderall|ritalin|xanax|valium|prozac|zoloft|viagra|cialis|metformin|statin~|insulin|antidepressant~|botox|ambien|prednisone)",
    '(natural|herbal|plant based|drug free|homeopathic|non prescription) ..1 (glp 1|ozempic|wegovy|semaglutide|hrt|hormone|statin|adderall|insulin|metformin|antidepressant~|painkiller~|xanax|steroid~|antibiotic~) (alternative~|substitute~|replacement~)',
    `(the|your) ..1 alternative to ..2 ${standing}`,
  ],
  sameCare,
)

/** The same without praise, as a leaflet also says it. */
export const plainAlternative = lexicon(
  [
    `(a|an|as|another) alternative to ..2 ${standing}`,
    `(instead of|in place of) ..1 ${replaceable}`,
    '(instead of|rather than) (taking|using|getting|having|relying on) ..2 (surgery|chemo|chemotherapy|medication~|meds|antidepressants|statins|insulin|vaccines)',
  ],
  [
    ...sameCare,
    '(sold|marketed|advertised|promoted|touted|billed|hyped) as ..4 alternative~',
    '(had|have|has|received|receive~|got|given|assigned|randomized|randomised|underwent|were|was|offered|chose|took|compared) ..5 (instead of|in place of)',
    '(surgery|operation|injection~|tablet~|spray|patch|keyhole) (instead of|in place of)',
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
