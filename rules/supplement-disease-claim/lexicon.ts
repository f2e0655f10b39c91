import { lexicon } from '../../src/rule.js'
import { act, acted, acting, acts, away, brand, debris, dependence, drug, form, germ, ill, measure } from './words.js'

const sufferers = '(sufferer~|patient~|people|those|anyone|adults|men|women|kids|children|individuals)'
const praise =
  '(natural|herbal|alternative|homeopathic|ayurvedic|effective|proven|powerful|safe|holistic|best|ancient|traditional|gentle|organic|drug free|great|excellent|wonderful|perfect|home|folk|plant based|time tested|ideal|potent|ultimate|complete|real|revolutionary|amazing|our|natures|most popular|trusted|promising)'
const down =
  '(lower~|reduce~|drop~|bring~ down|cut~|decrease~|slash~|normalize~|normalise~|control~|manage~|fix~|crush~|tame~|bring~ ..1 under control)'
const antiDisease =
  '(antiinflammatory|anti (inflammatory|inflammation|cancer|tumor|tumour|viral|bacterial|fungal|microbial|parasitic|depressant|anxiety|diabetic|diabetes|hypertensive|arthritic|allergic|allergy|asthmatic|ulcer|convulsant|malarial|metastatic|pyretic|thrombotic|obesity|infective|septic)|anticancer|antitumor|antitumoral|antiviral|antibacterial|antifungal|antimicrobial|antiparasitic|antibiotic|antidepressant|antidiabetic|antihypertensive|antiarthritic|antiallergic|anticonvulsant|antimalarial|antithrombotic|antimutagenic|antiulcer|antiseptic|antihistamine|anxiolytic|analgesic|painkilling|pain killing|pain relieving|pain reducing|neuroprotective|cardioprotective|hepatoprotective|chemopreventive|chemoprotective|bronchodilating|immunosuppressive|cholesterol lowering|blood thinning|blood pressure lowering|cancer (fighting|killing|preventing|busting)|virus (fighting|killing)|infection fighting|disease (fighting|preventing)|flu fighting|tumor (fighting|shrinking))'

/** Things that carry such a word in their name. */
const productsWithTheWord = [
  '(anti inflammatory|antiinflammatory) (diet~|eating|food~|recipe~|lifestyle|meal~|drugs|drug|medicines|medicine|medication|medications|painkillers|tablets|pills|gel)',
  '(anti bacterial|antibacterial|antimicrobial) (soap|wipe~|spray|handwash|hand wash|coating|packaging|surface~|chopping|kitchen)',
  '(antibiotic|antimicrobial) (resistance|resistant|course~|treatment~|tablets|prescription~|free|use|therapy|stewardship)',
]

/** What is not said of the product, or is no disease claim. */
const exceptions = [
  // Normal states, everyday complaints, and effort.
  `occasional ..2 ${ill}`,
  '(healthy|normal) ..3 (blood pressure|cholesterol|blood sugar|glucose|triglyceride~|inflammat~|inflammatory)',
  '(already|within) ..3 (healthy|normal) ..1 range',
  '(exercise|workout~|training|gym|sport~|exertion) ..3 (pain|soreness|inflammation|swelling|headache~)',
  '(pain|soreness|inflammation|swelling|injuries|injury) ..3 (after|from|following|during|due to) ..2 (exercise|exercising|workout~|training|sports|running|lifting)',
  '(cold|flu|allergy|hay fever|cold and flu|colds and flu) season',
  // Authorised health claims, and diseases of deficiency.
  '(calcium|vitamin d) ..12, (risk|help~|reduce~|maintain~|lower~) ..6 (osteoporosis|bone loss|fracture~)',
  '(folic acid|folate) ..12, (neural tube|spina bifida|birth defects|spinal cord)',
  '(neural tube|spina bifida) ..12, (folic acid|folate)',
  '(sterol~|stanol~|beta glucan|soluble fiber|soluble fibre|oats|oat bran|barley|psyllium|soy protein|whole grain~|whole grains) ..12, (heart disease|cholesterol|diabetes|cancers)',
  '(saturated fat|sodium|potassium|fruits and vegetables|fruit and vegetables) ..12, (heart disease|high blood pressure|blood pressure|cancer~|stroke|cholesterol|hypertension)',
  '(fibre|fiber|eating (more|less|fewer|plenty)|drinking less|cutting down|plant based diet|dietary fibre|dietary fiber|healthy eating|less salt) ..8, (risk|lower~|reduce~|protect~|blood pressure|cholesterol)',
  '(diet|diets|eating pattern~|vegetables|fruit|fruits|nuts|legumes) ..4 (linked|associated|tied) (to|with) ..8 (risk|rates|chance)',
  'way~ to ..10 (is|are|was|include~)',
  'to keep ..3 (blood pressure|cholesterol|blood sugar|ldl)',
  '(xylitol|fluoride|sugar free gum|sugar alcohols) ..8, (tooth decay|cavities|dental caries|caries)',
  '(lack|deficiency|deficient|shortage|low intake) ..8, (anemia|anaemia)',
  '(iron|b12|folate|folic acid|vitamin~) ..6 (anemia|anaemia|deficiency|goitre|goiter)',
  '(scurvy|rickets|pellagra|beriberi|iron deficiency)',
  // Somebody or something else does it.
  `(antibiotic~|vaccine~|vaccination~|flu shot~|flu jab~|booster shot~|statin~|insulin|metformin|paracetamol|acetaminophen|ibuprofen|aspirin|naproxen|nsaid~|antihistamine~|antidepressant~|chemotherapy|surgery|radiotherapy|antivirals|steroid~|inhaler~|antacid~|medicines|medications|medication|drugs|(your|any|a|other|prescription|take|taking) medicine|prescription~) (that|which|to|for|used|can|may|will|also|often|usually|do|does|work|help|helps|are|is|taken|prescribed)? ..2 (${acts}|${act}|${acting})`,
  '(exercise|exercising|sleep|walking|rest|ice|hydration|washing|handwashing|soap|breathing|stretching|quitting|hygiene|vaccination|sunscreen|weight loss|physical activity|losing weight|cooking|heating|boiling|pasteurization|pasteurisation|pasteurizing|freezing|refrigeration|bleach|disinfectant~|chlorine|hand sanitizer|brushing|flossing|balanced diet|healthy diet|varied diet|mediterranean diet|moisturizing) ..4 (reduce~|lower~|prevent~|improve~|ease~|help~|relieve~|control~|manage~|kill~|destroy~|protect~|remove~|stop~|cut~|fight~)',
  '(medicines|medication~|drug~|drugs|tablets|pills|antibiotics|steroids) ..3 (used|taken|prescribed|given|needed) ..2 (for|to|against|in)',
  `{clinician} ..4 (treat~|manage~|address~|help~ with|care for|specialize~ in|specialise~ in|see~|prescribe~) ..6 ${ill}`,
  '(immune system|immune response|immune cells|white blood cells|antibodies|natural killer cells|body|liver|kidneys|lymph nodes) ..3, (fight~|kill~|attack~|destroy~|protect~|defend~|respond~|remove~|reduce~|control~|use~)',
  `(treat~|relieve~|manage~|ease~|prevent~|control~|cure~|reduce~) ..5 with ..2 (antibiotic~|paracetamol|acetaminophen|ibuprofen|insulin|surgery|antihistamine~|medicine~|medication~|statin~|aspirin|penicillin|iron tablets|exercise|rest|fluids)`,
  // Words of advice, of study, of service.
  '(how to|tips (to|for)|steps to|learn to|learn how to|plan to|goal is to|aim is to|trying to|hoping to|important to|essential to) (treat|relieve|manage|ease|reduce|control|prevent|lower|improve|stop|cope with|fight|avoid)',
  '(too much|excess|excessive|high doses|large (doses|amounts)|overdose~|interact~ with|interfere~ with|in large amounts) ..6, (lower~|reduce~|drop~|slow~|cause~|stop~)',
  `(lower~|reduce~|drop~|decrease~) ..3 ${measure} (too|further|even|so|and (may|can|could|might)|in people|when|if|to dangerous)`,
  '(cancer|tumor|tumour|pain|arthritis|diabetes|asthma|allergy|epilepsy|stroke|autism|lupus|parkinson~|alzheimer~|dementia|headache|heart disease|mental health|bereavement) (support|relief) (group~|worker~|line~|team~|charity|charities|service~|network~|organisation~|organization~|fund~|forum~|nurse~)',
  ...productsWithTheWord,
  '(wound|wounds) ..2 dressing~',
  'blood clotting',
  'risk of ..1 neural tube defects',
  '(can|may|could|might|also) thin (the|your) blood',
  '(stops|stop|stopping) (may|might|can|could|taking|using|it)',
  '(once|formerly|previously) used',
  '(support|self help|discussion) (group~|line~|service~|worker~|meeting~)',
  '(stop|end|cut|control) ..2 (subscription|order|trial|membership)',
]

/** Effect on a disease, its signs, its germs or its laboratory values, stated flatly. */
export const effect = lexicon(
  [
    `${acts} ..4 (${ill}|${germ})`,
    `(treats|cures|heals|relieves|prevents|alleviates|combats|fights|eases|remedies|soothes|targets|reverses|clears) ..4, ${ill}`,
    `(${acts}|end|ends|ease|eases|stop|relieve|fight) ..8 (caused by|due to|brought on by|associated with|related to|that come with|that comes with|linked to) ..3 ${ill}`,
    `(put~|send~|bring~|force~|go~|went) ..4 into remission`,
    `take~ the (burn|sting|pain|ache|edge|misery|itch|swelling) ..1 (out of|from|off|away from) ..3 ${ill}`,
    `(eats|eat|nips|nip|knocks|knock|dulls|dull|opens|open) ..2 (${ill}|airways|bronchial tubes|blocked vessels)`,
    '(decalcify~|unclog~|unblock~|clean~|cleanse~|scrub~|soften~|widen~|unblocks) ..3 (artery|arteries|blood vessels|bronchial tubes)',
    `${down} ..6, in the blood`,
    `(feel|watch|see) ..3 ${ill} ..1 (fade~|melt~|lift~|disappear~|vanish~|soften~|shrink~|ease~|drain~|go away)`,
    `(nutrient~|amino acids|compounds|botanicals|ingredients|actives|minerals|vitamins|herbs|extracts|probiotics|enzymes|fats|acids|oils|peptides|polyphenols|antioxidants|cultures|strains|drops|capsules|gummies|tablets|powders|teas|spices|mushrooms) (in|of|from|by) ..4 ${act} ..3 (${ill}|${germ})`,
    `(relieved|eased|gone|cleared|healed|stopped|reversed|calmed|soothed|ended|beaten|banished|vanquished) (with|by|thanks to|using|in|within) ..1 (one|two|a|our|this|these|just|every|each|{product}) ..3 (${form}|day~|week~|month~)`,
    `({product}|${form}) (a|per|each|every|at|before|after|with|of|from|for|under) ..4 ${act} ..3 ${ill}`,
    `${form} ..8, and ..3 {disease} ..1 (is|are) ..1 (under control|manageable|tamed|history|beaten|better)`,
    `(treat~|heal~|healed|cure~|help~|free~|save~|relieve~|rescue~) ..3 (diabetics|asthmatics|arthritics|alcoholics|insomniacs|epileptics|hypertensives)`,
    `(bring~|drive~|push~|pull~|get~|take~|send~|knock~|keep~) ..2 ${measure} ..1 (down|lower|under|below|low|steady|normal)`,
    `send~ ..3 ${ill} packing`,
    `(hold~|keep~|bring~|stop~) ..3 ${ill} (at (bay|the gate|arm's length)|from (the|your) door|to heel|from the door)`,
    `${ill} ..1 (drop|drops|fall|falls|peel|peels) (off|away)`,
    `${ill} ..1 (loses|lose) (its|their) (hold|grip|power|sting|bite)`,
    `(stopped|ended|relieved|cleared|eased|calmed) ..3 ${ill} (for|in) ..4 (people|users|thousands|hundreds|millions|customers|sufferers|families)`,
    `(keep~|stop~|prevent~) ..3 (${ill}|${debris}|clots|plaque|tumours|tumors|cells|stones) from ..2 (forming|building|growing|spreading|happening|developing|starting|returning|settling|multiplying|becoming|coming|taking hold)`,
    '(thin~|thins) (the|your) blood',
    '(not|never|no longer|stop) ..3 (fear|fearing|dread|dreading) {disease} ..6 again',
    '(not|never|no longer|stop) ..3 (fear|fearing|dread|dreading) ..4, {disease}',
    '(dissolves|crushes|flushes|melts|breaks (up|down)) ..1 stones',
    `say no to ${ill}`,
    `(knock~|take~|kick~) the (wind|fight|sting|life|fire|legs) out of ..3 ${ill}`,
    `${ill} ..2 (becomes|become|turns into|fades into) ..2 (memory|history|past|old news)`,
    `(turn~) ${ill} ..3 (around|off|back)`,
    `${ill} (flakes|flake|melts|drains|slips|washes) (away|off) ..2 (with|in|under|thanks)`,
    `(absorb~|soak~ up|draw~ out|draw~|rinse~|straighten~|outsmart~|disarm~|defuse~) ..3 ${ill}`,
    '(reading~|numbers|levels|scores|sugars) ..2 (fall~|fell|drop~|return~|come~ (back|down)|settle~|go back) ..2 (to|into) ..1 (normal|healthy range)',
    `(skip|dodge|escape|sidestep) ..3 {disease} ..3 (this|next|all) (winter|season|year|spring|summer|school)`,
    `(break~|loosen~) (the|its) (grip|hold|chains|cycle|spell) of ..3 (${ill}|${dependence}|cravings|addiction)`,
    `rid (itself|yourself|themselves|the body|your body|your child|your gut) of ..3 (${ill}|${germ}|${debris})`,
    `(shut~|knock~|wipe~|flush~|drive~|clear~|chase~|kick~|crowd~|push~|fight~|lock~) ..2 (${ill}|${germ}) (down|out|away|up|off|back)`,
    `(used|loved|trusted|chosen|recommended) by ..2 (parents|people|men|women|patients|mothers|families|adults|carers) ..4 with ..3 ${ill}`,
    `take~ the ${ill} (out of|from)`,
    `${ill} ..1 (heal|heals|flatten|flattens|shrink|shrinks|fade|fades|clear|clears|vanish|vanishes|settle|settles|ease|eases) ..2, (with|when you|once you|after|on) ..2 (daily|our|use|you|{product}|${form})`,
    // What builds up goes.
    `(passes|flushes|expels) ..2 ${debris}`,
    `${away} ..4 ${debris}`,
    `(turn~|grind~|reduce~) ..2 ${debris} (to|into) ..1 (sand|dust|powder|mush|nothing|liquid)`,
    `${debris} ..3 (dissolve~|crumble~|shrink~|vanish~|disappear~|melt~|pass ..3 (without|painlessly)|break~ (up|down|apart))`,
    // Infections kept off.
    `keep~ ..4 (${ill}|${germ}|bugs|winter bugs|stomach bugs|colds|sniffles) ..3 (out of|off|away from|from (reaching|entering|spreading|taking|getting))`,
    `keep~ ..3 (${ill}|${germ}|bugs|sniffles) ..3, (and|or) ${ill} ..1 (out of|off|away from|at bay)`,
    `(build~|put~|raise~) (a|an) ..2 (wall|shield|barrier|fortress|armour|armor) (between|against|around) ..6 (${ill}|${germ}|bugs)`,
    // Dependence and its withdrawal.
    `(get~|carry|carries|see|sees|take~|guide~|help~|bring~|ease~) (you|him|her|them|people|me|us) (through|past|over|off|down from) ..4 (${dependence}|withdrawal|withdrawals|detox|cravings|comedown)`,
    `(takes the edge off|take the edge off|smooths|smooth|softens|soften|cushions|cushion|shortens|shorten) ..2 (coming (down|off)|quitting|kicking|getting off|stopping|detox|withdrawal|withdrawals|the comedown)`,
    `(quit|quitting|kick|kicking|come off|coming off|get off|getting off|give up|giving up|stop|stopping|taper off|detox from) ..2 ${dependence} ..2 (without|with no|minus|smoothly|easily|painlessly|effortlessly|comfortably|naturally)`,
    `(no more|without the|goodbye|end to|stop the|stops the) ..1 (shakes|sweats|cravings|sickness|withdrawals|jitters) ..6, (quit|stop|come off|give up|kick|detox)`,
    `(silence~|kill~|quiet~|switch~ off|turn~ off|curb~|stop~|end~|erase~|take~ away|crush~) ..2 (urge|desire|craving|need|itch) (to|for) ..2 (smoke|vape|drink|use|gamble|cigarette~|alcohol|nicotine|sugar|opioids|a drink|a cigarette)`,
    `(alternative|replacement|substitute|swap) ..2 (for|to) ..2 (methadone|suboxone|opioids|pain pills)`,
    // Back to normal.
    `(bring~|put~|get~|coax~|nudge~|return~|move~|steer~) ..4 ${measure} ..3 (back|down|into|to) ..3 (normal|range|line|control|healthy|earth|where)`,
    `${measure} ..2 too high ..3, (let|try|our|one|two|take|bring~)`,
    // Met its match.
    `${ill} ..2 (has|have|meets|meet) ..1 (met|meets|meet)? (its|their) (match|master|end)`,
    `(answer|solution|key|way out of|way out) (to|of|for) ..4 ${ill} ..6, ({product}|${form}|our|this|kitchen|bottle|here)`,
    `{disease} will ..1 (clear|clear up|heal|disappear|vanish|shrink|lift|dissolve|melt|fade|improve|be gone)`,
    `(speed~|hasten~|accelerate~|faster|quicker) ..3 (recovery|healing|recover|heal) from ..3 ${ill}`,
    `(fewer|less|milder|shorter) ..2 (${ill}|flare up~|attacks|symptoms) ..3 (on|with|after|since|thanks to|while) ..2 (our|this|the|{product}|${form})`,
    `(restore~|rebuild~|regenerate~|repair~|revive~|regrow~|heal~|rejuvenate~) ..4 (damaged|diseased|failing|injured|scarred|destroyed|weak|worn out|clogged|{disease}|thyroid tissue|pancreas|beta cells|kidney function|liver damage|heart tissue)`,
    `(support~|help~|protect~|strengthen~|rebuild~|restore~|nourish~) ..4 (undergoing|during|going through|recovering from|on) ..1 (chemo|chemotherapy|radiation|radiotherapy|dialysis|cancer treatment)`,
    `(help~|calm~|let~|soothe~|support~|benefit~|heal~|allow~|gives) ..2 (autistic|hyperactive|diabetic|epileptic|asthmatic|arthritic|depressed|dyslexic|paralyzed|paralysed|demented|bipolar|schizophrenic|hypertensive) ..2 (child|children|kids|patients|people|adults|boys|girls|pets|dogs|cats|men|women|joints|hands)`,
    `(help~ you|helps|helped|helped me|lets you|users|customers|i|he|she|they|clients) ..2 (quit|quitting|kick~|stop~|get off|got off|came off|beat~|give up|gave up|taper off|detox from|withdraw from|break free from) ..3 ${dependence}`,
    `({product}|${form}|it|they|which|that|these|this|will|can|helps|help|helped|helping|helps to|help to|helps you|help you|naturally|effectively|safely|let you|lets you|really|proven to|shown to|known to|able to|works to|work to|working to|clinically proven to|ability to|power to|capacity to|powers to|potential to|guaranteed to|(only|all|everything|anything) ..3 you need to) ${act} ..4 (${ill}|${germ})`,
    `(protect~|shield~|defend~|guard~|safeguard~) ..4 (against|from) ..3 (${ill}|${germ})`,
    `keep~ ..2 ${measure} ..1 (under|in|within) (check|control|range|balance|line)`,
    `(to|that|can|which|will|products|{product}|${form}) help ..1 {disease}`,
    `(help~|helped|changed life for) (my|our) ..5 with ..3 {disease}`,
    `(saved|saves|save|rescued) (my|our|his|her|their|you|us|me) ..3 from ..3 {disease}`,
    `keep~ ..4 (${ill}|${germ}) (at bay|away|in check|under control)`,
    `(reduce~|lower~|cut~|decrease~|slash~|minimize~|minimise~|halve~|halving) ..3 (risk|risks|chance~|odds|likelihood|danger|incidence|severity|frequency|duration|symptoms|recurrence|progression|spread|growth) of ..4 (${ill}|tumor~|${germ})`,
    `(symptom~|sign~|severity|progression|onset|recurrence|spread|side effects) of ..3 {disease} ..4 (disappear~|vanish~|improve~|reduced|relieved|eased|gone|lessen~|fade~|reversed|slowed)`,
    `${down} ..3 ${measure}`,
    `(my|our|his|her|your) ..2 ${measure} ..3 (dropped|fell|came down|went down|went from|is normal|was normal|normalized|is down|stays down)`,
    `${measure} ..3 (back to normal|under control|dropping like|dropped like|fell like|in the normal range again)`,
    `(effective|effectiveness|efficacious|efficacy|powerful|potent|active|wonders|success|successful|remarkable results|excellent results|great results) ..2 (against|for|in|on|with|at) ..4 (${ill}|${germ})`,
    `(work~|works) ..1 (against|for|on) ..4 (${ill}|${germ})`,
    `{disease} ..3 (is|are|can be|was|were|has been|have been) ..3 (treated|cured|relieved|prevented|reversed|healed|eased|managed|controlled|eliminated|halted) ..4 (with|by|using|through) ..3 ({product}|${form}|our|this|these|natural|naturally|herbal|plants)`,
    `(my|our|his|her|their|mom's|mother's|dad's|father's|husband's|wife's|son's|daughter's|dog's) ..3 {disease} ..4 (gone|went away|disappeared|vanished|cleared|improved|in remission|healed|under control|back to normal|reversed|shrank|shrunk|stopped|so much better|much better)`,
    `(says goodbye to|say goodbye to|free (you|your body|yourself) (of|from)|rid (yourself|your body) of) ..3 ${ill}`,
    `(induce~|trigger~|cause~|promote~) ..3 (apoptosis|cancer cell death|cell death|remission|tumor regression|tumour regression)`,
    `(stop~|slow~|inhibit~|block~|prevent~|halt~|suppress~|reduce~) ..3 (growth|spread|replication|multiplication|proliferation|formation|development) of ..4 (${ill}|${germ}|tumor~|tumour~|blood vessels)`,
  ],
  exceptions,
)

/** Infections that do not come, where the negation is the claim. */
export const kept = lexicon([
  '(sail~|breeze~|glide~|coast~|get|gets|go|goes|make it) through ..3 (flu season|cold season|winter|cold and flu season|allergy season|hay fever season|the school year) ..4 (without|sniffle free|healthy|free of|never)',
  `(nobody|no one|none of us|never) ..6 (caught|catch|catches|got|gets|had|has had|pick up|picked up|come down with|came down with) ..2 ({disease}|a cold|anything|a bug|sick) ..6 (since|with|thanks|after)`,
  `(will not|won't|never|no longer) ..1 (catch|pick up|come down with|bring home) ..3 ({disease}|a cold|colds|a bug|anything|bugs)`,
  `(${germ}|{disease}|bugs|colds) ..2 (cannot|can't|will not|won't|never|do not|don't|does not|doesn't|has no|have no) ..3 (foothold|hold|chance|survive|thrive|live|spread|take hold|get in|settle|stick|stand)`,
])

/** Effect by way of the body: "helps your immune system fight colds". */
export const defence = lexicon(
  [
    `(boost~|support~|strengthen~|enhance~|help~|supercharge~|prime~|arm~|empower~|let~|prepare~|train~|teach~) ..5 (immune system|immunity|immune response|immune cells|body|body's ability|resistance|defenses|defences|system) ..2 (fight~|resist~|kill~|attack~|destroy~|defend~|protect~|hunt~|hunt~ down|spot~|against|to|overcome|eliminate|clear|heal|battle) ..5 (${ill}|${germ})`,
  ],
  [
    '(vaccine~|vaccination~|immunisation~|immunization~|jab~|booster~|sleep|rest|exercise|walking|fluids|nutrition|balanced diet|hygiene) ..4 (help~|prepare~|prime~|boost~|support~)',
  ],
)

/** Nouns that make the product a treatment: "a natural remedy for gout", "arthritis relief". */
export const treatment = lexicon(
  [
    `(remedy|remedies|cure~|relief|antidote~|fix|hack|shortcut|match|weapon~|defense|defence|protection|healer|painkiller|pain reliever|ally|secret weapon|in the fight) (for|against|to|from|of) ..3 (${ill}|${germ})`,
    `${praise} ..2 (treatment~|therapy|therapies|medicine~|answer|solution~|alternative~|support|aid|prevention|preventative|preventive|protocol|option~|approach~|program~|programme~|strategy|way out of|aid~) (for|against|to|of|in) ..3 (${ill}|${germ})`,
    `(${ill}|blood pressure|cholesterol|blood sugar) (relief|remedy|remedies|fighter~|fighting|buster~|busting|killer~|killing|formula~|protocol~|cure~|reliever~|defense|defence|destroyer|rescue|soother|healer|reversal|preventer|eliminator|tincture~|tea|support)`,
    `(for|in|at|by|of|include~|including|towards|with|against) ..2 ${acting} ..4 (${ill}|${germ}|${measure})`,
    `(good|great|excellent|beneficial|helpful|useful|ideal|perfect|wonderful|amazing|fantastic|indicated|recommended|best|works|work) ..2 (for|in|against|at|to) ..5 (${ill}|{disease} ${sufferers})`,
    `(help~|benefit~|assist~|support~|works for|relief for|hope for|good news for|designed for|formulated for|developed for|made for) ..4 (people|patients|those|anyone|men|women|children|kids|adults|individuals|sufferers) ..2 (with|suffering from|suffering with|who have|who suffer from|living with|battling|fighting) ..3 ${ill}`,
    `(help~|aid~) (with|against|in|combat|people with|those with) ..3 ${ill}`,
    `(help~|benefit~|perfect for|ideal for|great for|for|relief for) {disease} (sufferers|patients)`,
    `(good news|hope|answer|help is here) for ..6 ${ill}`,
    `(the|an|our|your|its) ..4 answer to ..5, ${ill}`,
    `(the|our) ..4 way to ..1 ${act} ..4 ${ill}`,
    `(must|must have|godsend|blessing|lifesaver|essential|game changer|boon|gift|relief|hope) for ..2 (people|anyone|those|everyone|women|men|kids|families|sufferers) ..1 (with|who|of|suffering) ..4 ${ill}`,
    `(women|men|people|kids|children|those|adults|boys|girls) with ..3 ${ill} (can|will|now|again)? (sleep|sleeps|walk|breathe|focus|eat|run|live|relax|talk|read|see|hear|smile|move|calm|rest|concentrate) ..5 (with|thanks|on|again|after)`,
    `({product}|${form}) ..2 for ..2 (people|patients|those|children|kids|adults|women|men|pets|dogs) with ..3 ${ill}`,
    '(perfect|great|ideal|good|best|designed|formulated|made|must have) for ..2 (diabetics|asthmatics|arthritics|insomniacs|alcoholics|epileptics|hypertensives|migraineurs)',
    `{disease} (prevention|protection|treatment|relief|defense|defence) with ..4 ({product}|${form})`,
    `(parents|moms|mums|mothers|families|owners) of ..2 {disease} ..2 (swear by|rely on|love|trust|recommend)`,
    `(support~|help~|benefit~|assist~) ..3 (individuals|people|those|kids|children|adults|anyone) who ..6 (diagnosed with|on the|have|has|suffer from) ..3 ({disease}|autism spectrum)`,
    `(countries|doctors|healers|people|women|men|cultures|practitioners|herbalists|mothers|users|customers) ..5 (use|used|take|turn to|rely on) ..4 (for|to treat|to relieve|to ease|to cure|against) ..3 ${ill}`,
    `(people|patients|those|sufferers|anyone) (with|who have|suffering from|living with) ..3 {disease} (often|also|now|everywhere)? (use|take|rely on|swear by|turn to|love|benefit from|report|find) ..2 (it|this|our|these|them|relief|{product}|${form})`,
    `({product}|${form}) (for|against|vs|to fight|to beat|to treat|to cure|to prevent|to relieve|to reverse|to ease|to stop|to lower|to reduce) ..3 (${ill}|${germ}|blood pressure|cholesterol)`,
    `({product}|${form}) ..1 (to|that|which|naturally|can|effectively) ${act} ..4 (${ill}|${germ})`,
    `${form} (therapy|treatment~|protocol~|cure|regimen|treatments) (for|against|to treat) ..3 ${ill}`,
    `(take|use|using|apply|drink|spray|dab|gargle|chew|sip|rub) ..5 (at|for|against|when|on) ..3 (first sign|onset|start|early signs|sign|beginning) of ..3 ${ill}`,
    `(if you|do you|are you) ..2 (suffer~ from|suffer with|live with|living with|struggle with|struggling with|battling|battle|dealing with|deal with|have|got) ..3 {disease} ..1, our ..3 (can|will|is|helps|gives|offers|may help)`,
    `(women|men|people|patients|those|children|kids|dogs|pets|users|customers) with ..3 {disease} ..2 (see|notice|regain~|enjoy|report) ..2 (their|relief|improvement~|fewer|less|firmer|better|improved|more|dramatic|results)`,
    `(natural|naturally|proven|safe|easy|best|better|simple|gentle|sweet|tasty|delicious|fun|yummy|lazy|smart|modern|ancient|clever|pleasant|fast|quick|affordable|drug free|herbal|effective|powerful|healthy|new|holistic|clinically proven) ..1 (way~|method~|approach~|option~|strategy|solution~) ..1 (to|for|of) ..1 (${act}|${acting}|lower|lowering) ..4 (${ill}|${measure})`,
    `(used|use it|use this|use them|taken|prescribed|consumed|applied|trusted|relied on|prized|valued) ..6 (for|to treat|to cure|to relieve|to prevent|to heal|to ease|to fight|to manage|to combat|to reduce|to lower|against|as a (treatment|remedy|cure|medicine) for|in the treatment of) ..4 (${ill}|${germ}|${measure})`,
    `(designed|formulated|intended|created|developed|made|blended|crafted|use|used|helps|help|recommended) ..2 to ..1 (${act}|lower) ..4 (${ill}|${germ}|${measure})`,
    `(found|shown|proven|reported|demonstrated|known|studies|study|trials|trial|research|patients|participants|users|extract|groups) ..8, ${acted} ..4 (${ill}|${germ}|${measure})`,
    `(wipe~|clear~|knock~|flush~|chase~) (out|away|up) ..3 (${ill}|${germ})`,
    '(no more|goodbye|farewell to|freedom from|free from) ..1 {disease}',
  ],
  exceptions,
)

/** The property of a medicine: "anti-inflammatory", "cancer-fighting". */
export const property = lexicon(
  [
    `${antiDisease} ..3 (property|properties|effect~|activity|activities|action~|benefit~|compound~|power~|agent~|qualities|capabilities|capability|nutrient~|herb~|ingredient~|spice~|superfood~|formula~|tea~|remedy|remedies|oil~|mushroom~|plant~|vitamin~|supplement~|potential|substance~|constituent~|molecule~|polyphenol~|antioxidant~|support|extract~|phytochemical~|flavonoid~)`,
    `(natural|nature's|powerful|potent|strong|excellent|great|herbal|effective|known|broad spectrum|proven|best|natures|strongest|ultimate|mild|well known|anti oxidant and|antioxidant and|as|is|are|a|an) ..1 ${antiDisease}`,
    "(natural|nature's|powerful|herbal|organic|plant based) (antibiotic~|painkiller~|pain reliever~|antidepressant~|antihistamine~|antiviral~|blood thinner~|tranquilizer~|statin~|steroid~|chemotherapy|chemo|insulin|vaccine|anti inflammatory|beta blocker~|decongestant~|antacid~|aspirin)",
    `${antiDisease} ..1, ${antiDisease}`,
    `(act~|acting|work~|serve~|function~|used) as ..4 (${antiDisease}|antibiotic~|painkiller~|antidepressant~|antihistamine~|blood thinner~|insulin)`,
    `(fight~|fighting) ..2 (disease|diseases|illness|illnesses|sickness)`,
  ],
  [
    ...productsWithTheWord,
    `(take~|taking|with|on|prescribed|your|other|including|like|such as|combine~|mix~) ..2 (antidepressant~|antibiotic~|antihistamine~|blood thinner~|diuretic~|antivirals|antifungals)`,
    '(an|a|the|any|your|oral|topical|course of|some|many|most|these|new|certain) (antidepressant|antibiotic|antihistamine|antifungal|antiseptic|antiviral)',
  ],
)

/** The product set beside or in place of a medicine: "nature's Ozempic", "an alternative to statins". */
export const substitute = lexicon(
  [
    `(nature's|natures|natural|herbal|plant based|organic|legal|vegan|budget|poor man's|drugstore|over the counter|otc|non prescription|homeopathic) ..1 ${brand}`,
    `(nature's|natures|herbal|plant based|homeopathic) ${drug}`,
    `(alternative~|answer|substitute~|replacement~|rival~|equivalent~) (to|for|of) ..3 ${drug}`,
    `(instead of|rather than|in place of|without the need for|better than|safer than|as (good|strong|effective|powerful) as|more (effective|powerful|potent) than|stronger than|outperform~|beat~|rival~|comparable to|equivalent to|similar to|compared favorably to) ..3 ${drug}`,
    `(replace~|ditch~|throw~ away|threw away|threw out|toss~|stopped taking|no longer need~|no longer take~|skip~|kick~|eliminate~ the need for|reduce~ (your|the|my)? (need|dependence|reliance) (for|on)) ..3 ${drug}`,
    `(throw~|threw|thrown|toss~|put~|bin~|ditch~) (out|away)? ..2 (reading glasses|glasses|contact lenses|bifocals|hearing aid~|syringe~|needle~|insulin|inhaler~|pill bottles|crutches|cane|walker|prescriptions|meds|medication~|pills)`,
    `all the ..2 of ${drug}`,
    `(similar|same|comparable|equal|equivalent|identical) ..2 (potency|effect~|action|strength|power|efficacy|benefits|results) (to|as|of) ..5 (${drug}|{disease} treatment|opiate drugs)`,
    `(effects|results|benefits|relief) (similar|comparable|equal|identical) to ..3 (${drug}|opiate drugs)`,
    `${drug} in a (bowl|bottle|cup|glass|jar|capsule|gummy|pill|spoon|mug|can|bar)`,
    `${brand} (dupe~|alternative~|copy|knockoff|in a (bottle|pill|capsule|cup|gummy))`,
    `(get~|got|take~|bring~|wean~) (you|me|him|her|us|them|people|users|folks|patients) off ..3 (${drug}|${dependence}|medication~|meds)`,
    `(came|come|coming|got|get|getting|went|go|wean~|weaned|taper~) ..2 off ..3 (${drug}|medication~|meds)`,
    `(call~|called|dub~|dubbed|nicknamed|known as|hailed as|the) ..3 ${brand} (of|for|in)`,
    `(call~|called|dubbed|nicknamed|known as|hailed as) ..4 ${brand}`,
    `(say~ no|say~ goodbye|goodbye|farewell|no) to ..3 ${drug}`,
    `(forget|forget about|who needs|no need for|put down|get rid of|toss|free yourself from|escape) ..2 ${drug}`,
    `without ..3 ${drug}`,
    `(work~|act~|function~) ..2 (like|as well as|the same way as|similarly to) ..2 (${drug}|a drug)`,
    `(mimic~|imitate~) ..3 ${drug}`,
    `(works|effective|used|combined) ..2 (alongside|together with) ..2 (chemo|chemotherapy|radiation|insulin) ..2 to`,
    `(boost~|enhance~|increase~|improve~|potentiate~) ..3 (effect~|effectiveness|action|efficacy) of ..2 (chemo|chemotherapy|radiation|insulin|antibiotics|antidepressants)`,
  ],
  [
    `(not|never) ..3 (replace|substitute|alternative|instead)`,
    '(surgery) (date|appointment)',
    '(raise~|grow~|grown|farm~|rear~|keep~|fed|bees|animals|cows|hens|meat|chicken|beef|pork|eggs|milk|honey|salmon) ..5 (antibiotic~|steroid~|hormone~)',
    `(interact~|allergic) ..4 ${drug}`,
  ],
)

/** Words about a laboratory value that lie between a normal function and a disease. */
export const balance = lexicon(
  [
    `(regulate~|stabilize~|stabilise~|balance~|even~ out|steady) ..3 (blood sugar|blood sugar levels|blood glucose|blood pressure|cholesterol|insulin|glucose)`,
  ],
  exceptions,
)

/** A modal and a disease: "may reduce seizures". */
export const modal = lexicon([`(may|might|could) ..2 ${act} ..4 (${ill}|${germ}|${measure})`], exceptions)

/** A verb and a disease at the head of a sentence or after a plural: "Fight colds naturally", "ear candles clear …". */
export const bare = lexicon(
  [
    `${act} ..4 (${ill}|${germ}|${measure})`,
    `${act} ..4, ${ill}`,
    `(use|take|try|drink|apply|spray|gargle|inhale|order|choose) ..4 (for|against) ..2 (${ill}|${germ})`,
  ],
  [...exceptions, `({people}|{clinician}|parent~|carer~|scientists|researchers|these|those|symptoms|tests) ..2 ${act}`],
)

/** A list of diseases after nothing, a colon or a dash: "For gout, arthritis and asthma". */
export const listed = lexicon(
  [
    `for ..2 ${ill} ..1, (and|or)? ..1, ${ill}`,
    'for ..1 {disease}',
    'for (people|those|anyone|adults|men|women|kids|children) with ..5, {disease}',
  ],
  exceptions,
)

/** Three diseases in a row; a claim after the name of a product: "Peppermint: asthma, autism, fever". */
export const series = lexicon([`{disease} ..1, ${ill} ..1, ${ill}`], exceptions)

/** A disease, whatever is said of it. */
export const mention = lexicon(['{disease}'], exceptions)

/** A disease put to the reader in a question, before the offer: "Got shingles? Our lotion …". */
export const asked = lexicon(
  [
    `(got|have|suffer~ from|suffering with|struggling with|struggle with|battling|plagued by|tired of|living with|dealing with|fed up with|troubled by) ..3 ${ill}`,
    ill,
  ],
  exceptions,
)
