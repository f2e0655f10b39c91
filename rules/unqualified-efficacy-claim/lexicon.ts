import { lexicon } from '../../src/rule.js'

const base =
  '(treat|relieve|alleviate|ease|reduce|tackle|combat|fight|overcome|soothe|calm|control|manage|correct|improve|lift|stop|prevent|lower|restore|minimize|minimise|smooth|fade|clear|shrink|melt|burn|lessen|quell|curb|crush|silence|dissolve|counter|resolve|address|lighten|whiten|tighten|regrow|stabilize|stabilise|boost|help with|get rid of|protect against|defend against|ward off|target|break free from|break free of|cope with|quiet|beat|regulate)'
const third =
  '(treats|relieves|alleviates|eases|reduces|tackles|combats|fights|overcomes|soothes|calms|controls|corrects|improves|lifts|stops|prevents|lowers|restores|minimizes|minimises|smooths|fades|clears|shrinks|melts|burns|lessens|quells|curbs|crushes|silences|dissolves|counters|resolves|lightens|tightens|regrows|stabilizes|stabilises|helps with|gets rid of|protects against|wards off|targets|quiets|regulates|relieved|eased|tackled)'
const doing =
  '(treating|relieving|alleviating|easing|reducing|tackling|combating|combatting|fighting|overcoming|soothing|calming|controlling|managing|correcting|improving|lifting|preventing|lowering|restoring|minimizing|smoothing|fading|clearing|shrinking|lessening|curbing|stabilizing|stabilising|resolving|healing|breaking free from|addressing)'
/** Parts that hurt. */
const sore =
  '((arthritic|rheumatic|diabetic|asthmatic|psoriatic|neuropathic|inflamed|swollen|aching|achy|sore|stiff|throbbing|restless|varicose|damaged|worn out) (hands|joints|knees|feet|hips|fingers|back|nerves|legs|shoulders|gums|wrists|ankles|elbows|neck|lungs))'
const ill =
  '({condition}|{symptom}|symptoms|conditions|disorders|mental health (issues|conditions|challenges|disorders|problems|struggles)|difficult cases|treatment resistant ..2 (cases|patients|depression|pain))'

/** Strong verbs that leaflets do not use. */
const vanquish =
  '(banishes|erases|zaps|conquers|defeats|halts|vanquishes|wipes out|puts an end to|knocks out|sees off|chases away|drives away|stamps out|takes the sting out of|tames|loosens the grip of|says goodbye to|washes away|sends packing|puts to rest|unravels)'

/** Treatments that are no medicine of a leaflet; words such as "by Dr. Lund" or "at our spa" may stand behind them. */
const offered =
  '(adjustment~|session~|infusion~|injection~|injectable~|shots|shot|jabs|drips|drip|stem cells|cells|exosomes|peptides|lasers|laser|needles|treatments|therapies|pillows|beds|bed|chamber|chambers|bags|rooms|room|cleanses|colonics|colonic|massages|massage|acupuncture|reiki|craniosacral (care|therapy)|chiropractic care|spinal care|neurofeedback|dentistry|helmet~|headband~|band|headset~|mats|mat|pads|pad|lamps|light|panel|panels|patches|insoles|bracelets|magnets|earbuds|goggles|frequencies|protocol~|program~|programme~|ozone|hyperbaric oxygen|oxygen|cord blood|prp|pellets|hypnosis|homeopathy|cupping|saunas|sauna|remedies|pillules|drops|oils|oil|cream~|balm~|serum~|device~|ring|wand~|clip|app)'
const where = '(by|at|from|with|in|of|for)'
/** What a person is said to be able to do. */
const able =
  '(speak|talk|walk|sleep|focus|concentrate|sit|sit still|pay attention|remember|see|hear|breathe|ovulate|conceive|eat|make eye contact|calm|calm down|settle|read|learn|heal|recover|regain|move|stand|run|smile|function|swallow|think|finish|feel|cope|relax|communicate|connect|rest|write|climb|drive|lead|live|find (their|her|his) (words|voice)|say|control|stay (calm|asleep|focused)|fall asleep|get (pregnant|better|well)|lose|quit|stay sober|socialize|socialise|bend|grip|lift|play)'
const folk =
  '({people}|pupils|students|toddlers|babies|infants|newborns|boys|girls|kids|survivors|sufferers|veterans|couples|grandparents|dads|moms|mums)'

/** What no standard care uses for a serious disease. */
const odd =
  '(mistletoe|ozone|stem cell~|exosome~|umbilical|cord blood|cord cells|vitamin c|vitamin~|chelation|b12|peptide~|hyperbaric|ketamine|homeopathy|homeopathic|herbs|herbal|juice~|frequencies|frequency|cannabis|cbd|essential oils|hydrogen peroxide|iv drip~|nad|prp|acupuncture|reiki|neurofeedback|laser|lasers|magnets|red light|methylene blue|ivermectin|fenbendazole|colonics|coffee enemas|baking soda|insulin potentiation|dendritic|immune cells|placenta~|mushroom~|psilocybin|(our|own|unique|proprietary|signature) ..2 (protocol|program|programme|method|cells|cell|technique|formula|approach|therapy)|hypnosis|craniosacral|adjustments|shockwave|hydrogen|alkaline|keto|fasting|detox|turmeric|curcumin|sound|crystals|cupping)'

/** What is seen on skin and hair. */
const blemish =
  "(wrinkles|fine lines|frown lines|laughter lines|crow's feet|creases|cellulite|stretch marks|age spots|dark circles|eye bags|double chin|blemishes|crepey skin|saggy skin|sagging skin|spider veins|grey hair|gray hair|bald patches)"

/** Worn, played or plugged in. */
const wearing =
  '(wear|clip|place|put|tape|stick|strap|play|listen to|sleep on|sit in|diffuse|plug in|press|slip on|lie on|stand on|use the (app|device|headset|band|lamp|mat|patch))'

/** What is measured, raised in a disease. */
const figure =
  '(blood pressure|cholesterol|ldl|blood sugar|blood glucose|a1c|hba1c|triglycerides|eye pressure|uric acid)'

/** Medicines that are known to work, as a group: no product is praised. */
const known =
  '(antihistamine~|antacid~|painkiller~|paracetamol|acetaminophen|ibuprofen|aspirin|fluoride|decongestant~|laxative~|inhaler~|sunscreen~|antibiotic~|vaccine~|flu shot~|flu jab~|antifungal~|antiviral~|statin~|insulin|penicillin|epinephrine|adrenaline|salicylic acid|benzoyl peroxide|nicotine (replacement|patches|gum)|condom~|anesthesia|anaesthesia|anesthetic~|anaesthetic~|sedation|moisturiser~|moisturizer~|emollient~|blood pressure (tablets|medicines|medication)|diuretic~|beta blocker~)'

const notAboutTheProduct = [
  '(slow~|reduce~|delay~) the (ageing|aging) of the skin',
  '(goggles|glasses|sunglasses|visor~|apron~|helmet~|skull|rib cage|ribs|hat|mask~) ..3 shield~',
  '(endorphin~|endocannabinoid~|cortisol|opioids made) ..4 painkiller~',
  '(chemotherapy|chemo|radiotherapy|radiation|immunotherapy|white blood cells|white cells|immune cells|antibodies) ..8 (kill~|fight~|attack~|destroy~)',
  '(sterol~|stanol~|beta glucan) ..8, cholesterol',
  'occasional ..2 ({condition}|{symptom})',
  '(stops|stop|stopping) (may|might|can|could|taking|using)',
  '(vaccine~|vaccination|handwashing|hand washing|masks|face covering~|hygiene|mosquito net~|repellent) ..8 keep~',
  '(vaccinated|washing|wash your hands|brushing|flossing) ..8 keep~',
  '(stop|end|reduce) ..2 spread',
  '(keep~|kept) ..6 (children|pets|others|medicines|work|school)',
  `(cpap|splint~|brace~|stocking~|cast|hearing aid~|ice pack|cold pack|heat pack|ice|compress|sling|bandage|dressing|sunscreen|glasses|contact lenses|patch over) ..6 to ${base}`,
  '(side effect~|rash|bruis~|swelling|redness|reaction~|withdrawal|after (the|your) (injection|jab|procedure|operation|surgery|treatment)) ..10 (vanish~|disappear~|melt~|drain~ away|fade~ away|dissolve~)',
  '(surgery|operation|anaesthetic|anesthesia|birth|flu|infection|illness|grief|bereavement|jet lag) ..8 yourself again',
  'yourself again ..5 (surgery|operation|anaesthetic|anesthetic|birth|illness|infection|flu|days)',
  '(your|the|our) (liver|kidneys|body|lungs) (clears|removes|filters|eliminates|flushes)',
  '(medicines|medications|medication|drugs|tablets|pills) ..1 (that|which|to|for) ..1 (lower~|reduce~|control~|treat~|thin~|prevent~|relieve~|manage~)',
  '(too much|excess|high doses|large amounts|overdose~) ..4 (lower~|reduce~|slow~|raise~)',
  `${known} ..3 (${base}|${third}|${doing}|protect~|switches off|turns off|blocks)`,
  '(surgery|surgeon~|surgical|operation~|procedure to|stitches) ..5 (heal~|repair~|rebuild~|mend~)',
  '(a|the|your|each|every|any|with|after|of|on|her|his|their) (rebuilt|repaired|reconstructed|mended|healed|restored) ..2 (tendon~|ligament~|cartilage|joint~|meniscus|bone~|muscle~|knee|shoulder|valve~|tooth|teeth|skin|heart|spine|wound~)',
  '(repair~|rebuild~|mend~) ..3 (torn|broken|fractured) ..2 (tendon~|ligament~|bones|bone|cartilage)',
  '(wound~|skin|bone~|scar~|tissue|stitches|incision~|body|fracture~|cut) ..2 heal~',
  '(time|help|let|allow|while|as|until|once|before|after|when) ..4 heal~',
  `{clinician} ..4 (treat~|manage~|address~|help~ with|care for|specialize~ in|specialise~ in|see~) ..6 ${ill}`,
  '(approved|indicated|licensed|cleared|authorised|authorized|prescribed|used|taken|given|studied|tested|needed|required|designed|available|recommended) (to|for|in|as) ..6 {condition}',
  '(how to|ways to|way to|tips to|steps to|learn to|plan to|goal is to|aim is to|try to|want to|trying to|wants to|hoping to|in order to|necessary to|important to|used to|taken to|given to) (treat|relieve|manage|ease|reduce|control|prevent|lower|improve|stop|cope with|fight|overcome|alleviate|address|soothe|clear)',
  '(exercise|sleep|diet|walking|rest|ice|hydration|washing|breathing|stretching|quitting|hygiene|vaccination|handwashing|sunscreen|weight loss|physical activity|losing weight) ..3 (reduce~|lower~|prevent~|improve~|ease~|help~|relieve~|control~|manage~|stop~|cut~|protect~)',
  '(reduce|reduces|reducing|lower|lowers) ..1 (your|the)? ..1 (dose|dosage|amount|cost~|price~|wait~|waiting|stigma|risk of (infection|injury|bleeding|falls))',
  '(stress|cost|barrier~|burden|hassle) of ..2 (booking|paperwork|insurance|shopping|travel)',
  '(manage|control|reduce) ..3 (side effects|appointments|account|subscription|expectations)',
  '(pain|discomfort) (relief|control|management) (after|during|for) ..2 (surgery|procedure|labor|labour|birth)',
  '(most|some|many|few|several|other) (antibiotics|vaccines|medicines|medications|drugs) ..1 (treat|relieve|reduce|ease|control|help)',
  '(not|no longer|never) ..3 effective',
  '(treat~|relieve~|manage~|ease~) ..2 symptoms ..1 (rather|not|only|but)',
  'effective (date|communication|altitude|use|tax|immediately on|contraception|from)',
  '(cost|most cost) effective~',
  '(how|whether|if|test~) ..3 effective',
  '(how|whether) ..3 (work~|help~|act~|relieve~|treat~|ease~|reduce~)',
  'effective (treatments|therapies|medicines|medications|care) (exist|are available|is available)',
  '(side effects|adverse effects|withdrawal|overdose) ..3 (improve|ease|resolve|fade)',
  '(regrown|thickened|restored|rebuilt|whitened|tightened) ..2 (hair|hairline|beard|skin|teeth|sight|hearing) ..4 (is|are|was|will|may|can|often|usually|tends to|falls|goes|fades)',
  '(hair|hairline) ..3 regrew ..2 (is|falls|fell|goes|may|will|usually|often)',
  '({condition}|{symptom}) ..3 (vanish~|disappear~|clear~|fade~|lift~|heal~) ..1 (by itself|by themselves|on its own|on their own|without treatment|of its own)',
  '(speech|occupational|physical|behavioral|behavioural|music|play|family|group|cognitive) (therapy|therapist~|training|class~|classes) ..3 (help~|let~|allow~|teach~|enable~|give~)',
  '(group~|class~|classes|service~|charity|teacher~|school~|nurse~|dietitian~|line|helpline|forum|camp) ..2 (help~|let~|allow~|teach~|enable~|give~)',
  '(cancer|tumour|tumor) ..2 with ..3 (surgery|chemotherapy|radiation|radiotherapy|immunotherapy|hormone)',
  '(reminder~|alarm~|diary|diaries|tracker~|label~|packaging|pill box|leaflet~|website|page) ..2 help~ ..6 (remember|understand|find|plan|track)',
  '(our|these) ..2 (exercises|stretches|tips|leaflet~|guide~|volunteers|groups|classes|advisers|advisors|coaches|physios|physiotherapists|therapists|dietitians|helpers|colleagues|partners|pages|videos|recipes|drugs|medicines|tablets|vaccines|antibiotics) ..4 (treat|relieve|ease|prevent|stop|manage|combat|fight|soothe)',
  '(folic acid|folate) ..8 (neural tube|spina bifida)',
  // What a cosmetic may say.
  '(smooth~|soften~|reduce~|minimize~|minimise~|diminish~|blur~|improve~|fade~|even~ out) ..2 (look|appearance) of',
  'to keep ..3 (blood pressure|cholesterol|blood sugar|ldl)',
  '(glasses|spectacles|hearing aid~|wheelchair~|walking aid~|crutches|captions|teachers|schools|charities|dogs) ..2 (help~|let~|allow~|enable~)',
  '(will|to) (clear|control) ..2 (customs|the air|your browser|your throat|your calendar)',
]

/** Treats, relieves, is effective: flat indicative about a condition. */
export const efficacy = lexicon(
  [
    '(put~|bring~|send~|take~) ..2 ({condition}|{symptom}) ..6, into ..1 remission',
    '(take~|taking) care of ..1 ({condition}|{symptom}) ..4, ({condition}|{symptom})',
    '(deliver~|produce~|yield~|give~) (robust|strong|dramatic|visible|real|remarkable|excellent|impressive|significant|powerful) (regrowth|relief|remission|recovery|improvement~|weight loss|hair growth|pain relief)',
    "(the body's|your body's|body's|nature's|mother nature's) (own|answer to|version of|original)? (antidepressant|anti depressant|painkiller|antibiotic|statin|valium|xanax|prozac|aspirin|viagra|botox|adderall|insulin|ritalin|steroid|chemotherapy|antihistamine)",
    '(shield~|bulletproof~|armor~|armour~|fortify|fortifies) (the|your) (heart|brain|liver|joints|joint|skin|eyes|bones|lungs|gut|immune system|arteries|nerves)',
    '(protect~|shield~|guard~) ..1 (the|your) (brain|heart|liver|kidneys|eyes|joints|lungs|nerves|bones|skin) (from|against) ..2 {condition}',
    "(almost|hardly|virtually|practically|next to|nearly) (nothing|anything|a condition|a disease|an illness|no (condition|disease|illness|complaint)) ..5 (cannot|can't|could not|doesn't|does not|won't|will not) ..1 (help|treat|heal|improve|fix|cure|touch|ease)",
    `${third} ..4 ${ill}`,
    `({treatment}|{product}|they|which|that|these|proven to|shown to|able to|works to|work to|working to|will|really|naturally|effectively|safely|clinically proven to|guaranteed to|and|helps|help|helped|helping|helps to|help to|helps you|help you|helping you|can|let you|lets you) ${base} ..4 ${ill}`,
    `(offer~|provide~|deliver~|bring~|give~|find~|get|experience|enjoy) ..5 (relief|freedom|respite|healing|remission|recovery) ..2 (from|for|to|of|with) ..5 (${ill}|severe|chronic|individual~|patient~|people|those|sufferer~|you|men|women|anyone)`,
    `effective ..2 (for|in|against|at|as|with) ..4 (${ill}|patients|people who|those|individuals|adults|women|men|${doing})`,
    `effectively ..1 (${base}|${third}|${doing}|work~|help~) ..4 (${ill}|{state})`,
    '(highly|extremely|incredibly|remarkably|very|so|clinically|powerfully|wonderfully|amazingly|unbelievably|profoundly|most) effective',
    '(found|shown|proven|known|demonstrated) to be ..2 (effective|beneficial|helpful|successful|powerful)',
    `(is|are|as|be|offer~|provide~|deliver~|an) ..1 (effective|powerful|potent|proven) ..2 (treatment~|therapy|therapies|remedy|remedies|solution~|option~|way|tool~|weapon) ..2 (for|against|to) ..4 ${ill}`,
    `(effective|proven|powerful|lasting|deep|real|true|total|complete) (relief|remedy|results|pain relief)`,
    '(proven|demonstrated|shown|established|documented|clinical|remarkable|impressive|high|strong|superior|unmatched|incredible|robust|powerful|significant|outstanding|excellent|great) ..1 (efficacy|effectiveness|success rate~|antidepressant effects|therapeutic effects|healing properties|anti aging effects)',
    `(work~|works) ..1 (wonders|miracles|magic|like a charm|for|on|against) ..3 ${ill}`,
    `(significant|dramatic|noticeable|remarkable|major|substantial|measurable|profound|tremendous|massive|huge|marked) (improvement~|reduction~|relief|drop|decrease|decline) in ..5 (${ill}|{state})`,
    '(effects|benefits|results|difference|efficacy|improvements) ..6 (is|are|speak~) (undeniable|unquestionable|beyond doubt|indisputable|unmatched|for themselves|undisputed|life changing)',
    '(incredibly|extremely|amazingly|uniquely|remarkably) ..1 (powerful|beneficial|helpful|healing)',
    `(can|to|you) ..1 (finally|truly|really) ${base} ..4 ${ill}`,
    // A treatment, where it is given, and what it does.
    `${offered} ${where} ..4 (${base}|end|kill|reverse|heal|cure|silence|shorten|undo|shrink|repair) ..4 {condition}`,
    `${offered} ${where} ..4 (${third}|kills|ends|reverses|heals|cures|silences|undoes|shrinks) ..4 ${ill}`,
    `${offered} (${base}|end|fight off|shorten|silence|kill|heal|undo) ..3 {disease}`,
    `(${third}|${base}) ..1 ${sore}`,
    `(stopped|ended|relieved|cleared|eased|calmed|lifted) ..3 {condition} (for|in) ..4 (people|users|thousands|hundreds|millions|customers|sufferers|families|sleepers|patients|wearers)`,
    `send~ ..3 {condition} packing`,
    `(hold~|keep~|bring~) ..3 {condition} (at (bay|the gate|arm's length)|from (the|your) door|to heel)`,
    `(watch|see|feel) ..5 {condition} ..1 (close up|heal|shrink|fade|disappear|vanish|go away|lift|melt|melt away|dissolve|clear|drop)`,
    `{condition} ..1 (loses|lose) (its|their) (hold|grip|power|sting|bite)`,
    `(puts|put) out (hot flushes|hot flashes|heartburn|inflammation|the burn)`,
    `keep~ ..3 ${figure} (down|low|steady|normal|in range|under control)`,
    `(fixes|mends|ends|undoes|defuses|disarms|quells|kills|blocks|shortens|defeats|beats) ..3 {disease}`,
    `take~ the ({symptom}|{condition}) (out of|from)`,
    `(keep~|stop~|prevent~) ..3 ({condition}|clots|plaque|tumours|tumors|stones) from ..2 (forming|building|growing|spreading|happening|developing|starting|returning|multiplying|coming|taking hold)`,
    `(with|after|on|thanks to|using) (our|daily|one|a|this|regular|just) ..7, {condition} ..1 (open|opens|heal|heals|clear|clears|shrink|shrinks|fade|fades|flatten|flattens|close|closes|mend|mends|calm|calms|settle|settles)`,
    `keep~ (you|your skin|your brain|your heart) ..1 (young|youthful|cancer free|disease free|pain free|symptom free|migraine free)`,
    '(slow~|halt~|turn~ back|stop~) ..1 (aging|ageing|the aging process|the ageing process|the clock)',
    `(give~|bring~|restore~|return~) ..4 (movement|speech|sight|hearing|strength|words|memory|sleep|calm|balance) ..2 to ..3 ${folk} (with|who have|living with) ..3 {condition}`,
    `(restore~|boost~|bring~ back|revive~|renew~) ..2 (fertility|erections|libido|hearing|eyesight|vision|ovarian function|sex drive|sight) ..1 (in|for|to|of) ..2 {people}`,
    `(skip|dodge|escape|sidestep) ..3 {disease} ..3 (this|next|all) (winter|season|year|spring|summer|school)`,
    `(break~|loosen~) (the|its) (grip|hold|chains|cycle|spell) of ..3 ({condition}|{symptom}|cravings|addiction)`,
    '(heal~|cure~|fix~|repair~|restore~|rebuild~) (your|the) ..1 (thyroid|pancreas|adrenals|adrenal glands|nerves|lungs|brain|hormones|eyes|ears|prostate|ovaries|womb|metabolism|nervous system|microbiome)',
    `where ..3 {condition} (ends|stops|disappears)`,
    `(get~|go~|work~|reach~) (to|at) the (root|source|cause) of ..3 {condition}`,
    `(wash~|clear~|flush~|remove~|filter~|pull~|drive~) ..3 {condition} ..6, (from|out of) (your|the) (blood|body|system|brain|gut|lungs)`,
    `({condition}|{symptom}) ..1 (stop|stops|end|ends|rest|rests|drop|drops|fall|falls|halve|halves) (after|in|within|by half) ..4 (day~|week~|month~|session~|minute~) (with|of|on|using|a)`,
    `(straightens|unkinks|unlocks|rebalances|retrains|outsmarts|absorbs|rescues|settles|hushes) ..2 {disease}`,
    `{condition} ..2 (becomes|become|turns into|fades into) ..2 (memory|history|past|old news)`,
    `(steadies|loosens|settles|breaks|interrupts|overwrites|unfreezes|thaws|chases off|chases away|outgrows|banishes|kicks) ..2 {condition}`,
    `take~ ..2 {condition} away`,
    `(lose|drop|shed) (the|your) {disease}`,
    `(remove~|clear~|flush~|destroy~|kill~|filter~) ..4 (behind|that causes|causing|that cause|responsible for) ..3 {condition}`,
    `(bring~|get~|push~|drive~) ..2 ${figure} (down|back|under control|into range)`,
    `(cut~|slash~|reduce~) ..3 ({condition}|{symptom}) ..1 (in half|by half|by two thirds)`,
    `(help~|let~|allow~|enable~) ..2 {condition} (patients|survivors|sufferers) ..1 (use|hold|grip|walk|talk|speak|move|sleep|remember|breathe|eat|swallow)`,
    // People with a condition, who can do something again.
    `(help~|let~|allow~|enable~|get~|teach~|give~|gets|lets) ..2 ${folk} (with|who have|living with) ..3 {condition} (to)? ${able}`,
    `(get~|give~|gave|return~|restore~|bring~|brought) ..3 ${folk} (with|who have|living with) ..3 {condition} (their|back|a voice|words|calm|sleep|peace)`,
    `(give~|gave|return~|restore~|bring~|brought) ..2 (autistic|nonverbal|nonspeaking|paralyzed|paralysed|arthritic|hyperactive|anxious|depressed|colicky|deaf|blind) ${folk} (their|back|a voice|words|calm|sleep|peace)`,
    `(help~|let~|allow~|enable~|get~) ..2 (autistic|nonverbal|paralyzed|paralysed|arthritic|hyperactive|anxious|depressed|colicky|infertile|{condition}) ${folk} (to)? ${able}`,
    `${folk} (with|who have|living with) ..2 {condition} ..1 (start~ to|begin~ to|started|began|can|learn to|suddenly) ..1 ${able} ..6 (after|with|from|thanks|in|within)`,
    `(makes|make) ..2 (detox|withdrawal|quitting|coming off) ..4 (painless|easy|comfortable|effortless|gentle|smooth|a breeze|bearable)`,
    `(switches off|turns off|shuts off|shuts down|dials down) ..3 ({condition}|{symptom}|cravings|withdrawal)`,
    `{condition} ..1 (does not|doesn't|do not|don't|will not|won't) stand a chance`,
    `{condition} ..2 (met|meets|meet) (its|their) (match|master|end)`,
    `make~ ..2 easier to (cope|deal|live|manage|handle)`,
    `easier to (cope with|deal with|live with|manage|handle) ..4 (${ill}|stress|challenges|life's challenges)`,
    `the (answer|solution|remedy|key) (to|for) ..3 ({condition}|{symptom})`,
    `(${third}|${doing}|${base}) ..8 (in|for) ..1 {people} (with|suffering from|living with|who have) ..3 {condition}`,
    '(heal~|repair~|regenerate~|rebuild~|mend~) ..3 (tendon~|ligament~|cartilage|joint~|gut|wounds|ulcers|scars|nerve damage|tissue~|bones|liver|kidneys|heart|spine|disc~|muscle~|skin|bowels)',
    `take~ away ..3 ${ill}`,
    '(heal~|repair~|regenerate~|rebuild~|mend~|restore~|regrow~|revive~) ..3 (damaged|diseased|failing|injured|scarred|torn|worn|aging|ageing) ..2 (organ~|lung~|nerve~|heart|liver|kidney~|brain|disc~|knee~|joint~|hip~|shoulder~|rotator cuff~|spine|spinal cord~|pancreas|cell~|tissue~|cartilage|meniscus|ligament~|tendon~|skin|follicle~|vessels|retina|muscle~)',
    '(repair~|regenerate~|heal~|regrow~) ..2 (spinal cord~|thyroid tissue|brain tissue|brain cells|heart muscle|optic nerve|pancreas|rotator cuff~|dna|the lungs)',
    `(one|a single|two|three|a few|daily|just) ..7 and ..3 ({condition}|{symptom}) ..2 (improve~|lift~|vanish~|disappear~|is gone|are gone|fade~|ease~|clear~)`,
    `(protects|shields|guards|defends|help protect|helps protect) ..2 (you|kids|children|them|family|baby|body|patients|people) (against|from) ..3 {condition}`,
    '(keep~|kept) ..3 safe from ..3 {condition}',
    '{condition} ..4 (can be|are being|is being|are|is) (treated|relieved|reversed|healed|resolved) (with|by|using|through) ..2 {product}',
    `regain~ ..4 (after|with|thanks to|from) ..2 (our|one|just)`,
    `(${third}|${doing}|rebuilds|repairs|regenerates|rebuild|repair|regenerate) ..8 in {condition} (patients|sufferers)`,
    `(lowers|reduces|normalizes|normalises|controls|brings down|lowering) ..2 ${figure}`,
    `({treatment}|{product}|they|which|that|these|will|can|helps|help|help you|helps you|proven to|shown to|naturally) (lower|reduce|normalize|normalise|control|bring down) ..2 ${figure}`,
    '(bring~|get~) ..3 (back|down) (to normal|under control|into range|in check)',
    '(regrow~|grow~ back|thicken~|restore~|rebuild~|regenerate~|repair~) ..3 (hair|hairline|beard|lashes|brows|cartilage|enamel|gums|bone|bones|joints|tissue|skin barrier|gut lining|eyesight|vision|hearing|cells)',
    '(bring~ back|give~ back|give~ you back|restore~|reclaim~|rediscover~|win~ back|get~ back) ..3 ({state}|drive|youth|spark|stamina|vigor|vigour|vitality|zest|sparkle|edge|old self)',
    `break~ free (from|of) ..5 (${ill}|patterns|negative|cravings|cycle)`,
    `${vanquish} ..4 ${ill}`,
    `({treatment}|{product}|which|that|will|can|helps|help you|helps you|and) (banish|erase|zap|conquer|defeat|halt|vanquish|wipe out|put an end to|knock out|see off|chase away|drive away|stamp out|tame|wash away) ..4 ${ill}`,
    `keep~ ..4 (${ill}|flu|colds|infections|attacks|flares) ..3 (away|at bay|out of|from (coming|building|returning|starting|breaking|striking|taking hold|creeping))`,
    `(${ill}|cravings|worry) ..4 (melt~ away|vanish~|evaporate~|dissolve~ (away|into)|drain~ away|slip~ away|melts|loosen~ (its|their) grip|lose~ (its|their) (grip|hold|power))`,
    `${blemish} ..6 (disappear~|vanish~|melt~|fade~ away|smooth~ out|are gone|is gone|become~ a memory)`,
    `${wearing} ..10 to (treat|cure|heal|banish|beat|overcome|conquer|end|stop|reverse) ..4 ({disease}|{symptom})`,
    `${wearing} ..10 to (relieve|ease|soothe|help with|manage|reduce|calm|fight|combat) ..4 ({disease}|{symptom}) ..2, (and|or)? ({disease}|{symptom})`,
    '(stops|ends|beats|silences|crushes|kills|halts|erases|aborts) ..3 (attacks|flares|flare ups|outbreaks|episodes|bouts|spasms|relapses|cravings)',
    '(feel~|felt|be|become|look~) ..1 like? (yourself|yourselves|themselves|himself|herself|myself|your old self) again ..1 (after|with|thanks to|from|in) ..4 ({treatment}|{product})',
    `(sufferers|sufferers of ..3 {condition}) ..1, (this|our|these|here is|meet) ..4 (stops|ends|beats|silences|works|relieves|eases|calms|relief|answer|cure)`,
    `${ill} ..1 (no match for|meets its match|meet their match|(does not|doesn't|do not|don't) stand a chance|never stood a chance|never stands a chance)`,
    `(an|our|your|real|natural|lasting) (answer|solution|antidote) to ..3 ({condition}|{symptom})`,
    '(silences|hushes|stops|ends|beats|banishes|dissolves|melts|switches off) the (ringing|itch|ache|aches|pounding|throbbing|burning|brain fog|cramps|bloat|bloating|pain|wheeze|wheezing|spiral|dread|shakes|tremor)',
    `lift~ the (veil|fog|cloud|weight|burden) of`,
    `providing ..4 (newfound|renewed|real|lasting) ..1 (clarity|hope|calm|energy|relief|confidence|freedom)`,
  ],
  notAboutTheProduct,
)

const them =
  '(it|them|them all|it all|all three|all four|both|that|this|those|the lot|the whole lot|all of (them|it|these|those)|every one|each of them|each one|every last one)'

/** What ends a complaint that stands before it: "one capsule clears them all", "Not with the pod". */
export const answer = lexicon(
  [
    `(clear~|end~|beat~|fix~|handle~|stop~|take~ care of|sort~|solve~|relieve~|banish~|heal~|cure~|wipe~ out|knock~ out|crush~|tackle~|treat~|target~|erase~|melt~|calm~|conquer~|reverse~|lift~|dissolve~|kill~|soothe~|zap~|defeat~|shut~ down|put~ an end to|say~ goodbye to|get~ rid of|ease~|quiet~|tame~|work~ on|help~ with|cover~|work~ for) ..1 ${them}`,
    `(bring~|put~|wipe~|clear~|sort~|shut~|turn~|knock~|send~|keep~|switch~) ${them} (down|out|off|away|packing|to rest|to sleep|right|at bay|under control|up)`,
    'not (with|anymore|any more|once you|after|when you|if you (use|take|wear|try)|on our watch)',
    '(gone|over|solved|sorted|vanished|history|no more|done|fixed|healed|cleared|handled) (in|within|by|after|with|thanks to|for good|overnight|before)',
    '(put|puts|get|gets|have|has|had) you back (on|in|to|at|out)',
    '(has|have|got) you covered',
    '(ours|this one|our ..3 {treatment}|it|they) (does|do|can|will) .',
    "(there is|there's|here is|here's) (a|an|our|the|your) ..2 (fix|answer|cure|solution|way out|remedy|{treatment}) (for (it|that|them)|.)",
  ],
  [
    'work~ on it',
    `${known} ..4 ${them}`,
    '(helpline|leaflet|guide|page|class|group|diary|quiz|questionnaire) ..4 (help~ with|cover~)',
  ],
)

/** One product after a list of complaints. */
export const single = lexicon([
  '(one|a single|the same|just one) ..1 ({treatment}|headset|scoop|drip|chair|capsule|formula|solution|answer|jar|bottle|spray|device|visit)',
])

/** What is sold, in the plural, or a list: "Our copper gloves relieve arthritic hands". */
export const ours = lexicon(
  [
    `(our|these) ..3 (treat|relieve|alleviate|ease|combat|fight|overcome|soothe|stop|prevent|lift|clear|shrink|heal|end|reverse|cure|banish|beat|silence|calm|dissolve|kill|fix) ..3 ({disease}|${sore})`,
    `${third} ..3, ${ill} ..1, (and|or) ${ill}`,
    `(stop|end|beat|treat|relieve|ease|fight|banish|erase|prevent|overcome|conquer|lift|calm|soothe|clear|heal|shrink|reverse|silence) ..4 {condition} ..5 (with|using|through) ..1 (our|this|one|a single) ..2 ({product}|{treatment})`,
    `(our|these) ..3 (relieve|ease|combat|fight|soothe|lift|clear|end|banish|beat|silence|dissolve|kill|erase|crush|zap|conquer) ..3 {symptom}`,
  ],
  notAboutTheProduct,
)

/** Treatments without a place in standard care, used for serious disease by a clinic. */
export const unorthodox = lexicon(
  [
    `(treat|treats|treating|treated|beat|beats|cure|cures|reverse|reverses|heal|heals|fight|fights|attack|attacks|defeat|defeats|tackle|tackles|shrink|shrinks) ..5 ({condition}|ms|als) (with|using|through|by) ..5 ${odd}`,
    `(use|uses|using|offer|offers|give|gives|infuse|infuses|inject|injects) ..3 ${odd} ..2 (to (treat|fight|beat|cure|heal|reverse|target|attack|relieve|help)|for|against) ..3 ({condition}|ms|als)`,
    `(we|our (clinic|doctors|team|hospital|center|centre|practice|physicians|surgeons)) ..1 (reverse|reverses|cure|cures|beat|beats|defeat|end|heal|heals|eliminate|eradicate) ..3 ({disease}|ms|als)`,
  ],
  [
    '(study|studies|trial~|test~|investigate~|research) ..6 (for|against|in)',
    '(acupuncture|hypnosis|massage|adjustment~|juice~|keto|fasting|vitamin~|light) ..4 for (anxiety|stress|back pain|neck pain|pain|relaxation)',
    'vitamin~ ..4 deficiency',
    '(hyperbaric|oxygen) ..8 (decompression|carbon monoxide|wound~|ulcer~)',
    '(stem cell~) ..6 (leukemia|leukaemia|lymphoma|myeloma|sickle)',
  ],
)

/** Efficacy that the sentence takes for granted: "its effectiveness in", "its ability to relieve". */
export const presupposed = lexicon(
  [
    `(effectiveness|efficacy|potency|success|benefits) (in|for|against|at|with) ..3 (${doing}|${ill}|treatment resistant)`,
    `(ability|power|capacity|knack) to ..1 ${base} ..5 (${ill}|{state})`,
    '(efficacy|effectiveness) ..1 (is|are|makes) ..4 (advantage~|undeniable|remarkable|impressive|clear|unmatched|proven|key|attractive|ideal)',
    '(high|proven|strong|remarkable|superior) (efficacy|effectiveness) in',
    '(why|because) (it|this|they) ..3 so (effective|powerful|successful|beneficial|helpful)',
    'versatility in (addressing|treating|relieving|managing)',
    '(shown|demonstrated|proven|established) (efficacy|effectiveness) ..1 (in|for|against|at)',
  ],
  [
    '(study|studies|trial~|research~|evaluate~|assess~|test~|examine~|compare~|investigate~|measure~|determine~|measuring|assessing|evidence for|evidence of|data on|depend~ on|information on|about) ..3 (effectiveness|efficacy)',
    '(effectiveness|efficacy) (of|for) ..4 (has|have) not',
    '(effectiveness|efficacy) (data|trial~|study~|outcome~|endpoint~|results|analysis)',
    'vaccine (effectiveness|efficacy)',
    '(possible|potential) mechanism~ behind',
  ],
)

/** Body functions that marketing improves; lawful wording for supplements when it is true. */
export const bodyFunction = lexicon(
  [
    '(boost~|improve~|enhance~|increase~|strengthen~|elevate~|sharpen~|restore~|optimize~|supercharge~|maximize~|balance~|rejuvenate~|revitalize~|accelerate~|stimulate~|deepen~) ..3 {state}',
    '(mend|heal|recover|sleep|think|focus|move|age|breathe|train|run|live|look|feel) (faster|deeper|better|sharper|clearer|easier|slower|younger|stronger|longer|lighter) ..2, (mend|heal|recover|sleep|think|focus|move|age|breathe|train|run|live|look|feel) (faster|deeper|better|sharper|clearer|easier|slower|younger|stronger|longer|lighter)',
    '(better|deeper|sharper|higher|more|stronger|brighter) {state} (guaranteed|naturally|in every|with every|from day one)',
  ],
  [
    '(exercise|sleep|diet|walking|rest|hydration|stretching|physical activity|practice~|reading|nature) ..4 (boost~|improve~|enhance~|increase~|strengthen~|restore~)',
    '(to|help you|helps you|ways to|how to|try to|goal of) (improve|boost|increase|enhance|balance|restore|strengthen|deepen)',
    '(improve|boost|increase) ..2 (your)? ..1 (account|experience|service~|website|communication)',
  ],
)
