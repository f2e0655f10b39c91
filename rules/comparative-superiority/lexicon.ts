import { lexicon } from '../../src/rule.js'

const than = '(than|compared (to|with)|over|versus|vs)'
const rival =
  '({comparator}|{product}|anything|any|every|all|other|others|traditional|conventional|standard|most|leading|ordinary|regular|typical|prescription|the competition|it|talking therapy|tablets|capsules|retinoids|retinol|therapists|surgeons|a gym|the gym|lasers|a scalpel)'

/** Tests and people who look. */
const tests =
  '(mammogram~|mammography|colonoscopy|biopsy|biopsies|mri|mris|ct scan~|blood test~|lab test~|ecg|ekg|dermatologist~|radiologist~|hospital|hospital (ecg|monitor~|scan~|machine~|equipment|test~)|specialist~|doctor~|cardiologist~|pathologist~|x ray~|ultrasound|smear test~|finger prick|sleep lab|sleep study|optician|audiologist|human eye)'

const service =
  '(waiting|appointment~|booking|queue~|line~|pharmacy|commute|traffic|office visit|in person visit|clinic visit|going to|driving|paperwork|checkout|shipping|delivery|website|price~|copay~|retail|insurance)'

/** What a rival costs in time or is done with. */
const effort =
  '(hour~|week~|month~|year~|decade~|session~|therapist~|couch|gym|scalpel|dentist~|doctor~|surgeon~|physio|spa|specialist~|retinoid~|laser~|course|prescription~|tablet~|capsule~|cream~|serum~|supplement~|pill~|drug~|jab~|injection~|surgery|operation|diet~)'
const better = '(faster|deeper|better|sooner|quicker|further|cleaner|safer|gentler|stronger|longer)'

const exceptions = [
  'on top of',
  'unlike ..8, (has to|have to|need~ to|must|should|cannot|do not|does not)',
  // What people do for themselves.
  '(smoking|exercise|exercising|walking|sleep|sleeping|losing ..2 weight|eating (less|more|well|vegetables|fibre|fiber)|a healthy diet|a good diet|physical activity|being active|rest) (do~|did|work~|help~|is|are) ..3 than',
  '(reach~|enter~) the (blood|bloodstream) (faster|sooner|quicker)',
  'more (harm|damage) than',
  'more than (just|one|two|a|the)',
  `(faster|easier|better|quicker|simpler|safer|cheaper) than ..3 ${service}`,
  '(better|safer) (safe)? than (sorry|never|nothing|before|expected|average|i|we|you|ever)',
  '(more|less|fewer|lower) ..3 than (before|you|usual|normal|half|average|once|twice|two|three|four|expected|directed|prescribed|the recommended|ever|one|a (few|third|quarter|day|week|month|year|dozen|decade|hundred|thousand|million|typical|normal|single|half)|10|20|30|50|100|needed|others in|prescribed)',
  '(dose~|dosage~|strength~) ..6 (fewer|less|lower|more|higher|milder)',
  '(no|not|neither) ..2 (better|safer|faster|superior|more effective|worse|stronger) (than|to)',
  '(best|most) (practice~|interest~|wishes|before|known|regards|commonly|people|patients|likely|seller~|selling|way to (reach|contact|prevent))',
  '(leg|legs|arm|side|eye|ear|foot|hand|shoulder|one) ..3 (longer|shorter|better|stronger|higher|deeper|milder) than the other',
  'best (treatment|option|plan|product|therapy|approach|medicine|solution) (for you|options|plan|is the one|depends)',
  '(find|choose|decide|discuss|determine|which|what|select|recommend) ..4 best',
  'most effective (when|if|way to (prevent|avoid|contact))',
  '(lower|less|reduce~|reduced|fewer) ..2 risk~ (of|for) ..2 (developing|disease|heart|stroke|diabetes|cancer|infection|falls|death|relapse|dementia)',
  'no (more|less) effective than',
  '(found|find~|saw|identified) no',
  '(women|men|adults|children|older|younger) ..4 (more|less|fewer|higher|lower|better|worse) ..3 than (women|men|adults|children|older|younger)',
]

/** More effective, faster or safer than another treatment. */
export const superiority = lexicon(
  [
    `unlike ..3 ({product}|{comparator}|${effort}) ..4, (there is|there's|it has|our ..2 has|has|have|with|you get)? ..1 no ..1 (grogginess|hangover|dependence|dependency|crash|jitters|needle~|frozen|fog|comedown|side effects|downtime|withdrawal|weight gain|scar~|prescription|nausea|pain|numbness)`,
    '(2x|3x|4x|5x|10x|2 x|3 x|5 x|twice|double|triple|three times) the (density|thickness|fullness|growth|speed|strength|rate|length|clarity|results) of ..2 ({comparator}|{product}|{treatment}|any|other|leading|the leading)',
    '(gentler|kinder|milder|stronger|smoother|cleaner|purer|safer|easier) ..4 than ..2 (big name|brand name|name brand|famous|leading|well known|store bought|high street|pharmacy|supermarket|the big) ..1 (brand~|pen~|shot~|injection~|product~|pill~|drug~|cream~|name~|version~|alternative~)',
    `(more|far more|much more|even more|significantly more) (effective|efficient|powerful|potent|successful|reliable|effectively|powerfully|bioavailable|absorbable|accurate|natural) ${than} ..2 ${rival}`,
    `(stronger|better|deeper|longer|safer|gentler|quicker|fuller|greater|higher|smoother) ..3 than (any|every|all)? (ozempic|wegovy|mounjaro|zepbound|viagra|cialis|botox|adderall|xanax|prozac|zoloft|ibuprofen|advil|tylenol|metformin|statins|insulin|opioids|antidepressants|ssris|steroids|cortisone|surgery|minoxidil|finasteride|retinol|hrt|melatonin|ambien)`,
    '(succeed~|works|win~) where ..4 (fail|fails|failed|give up|gave up|fall short|falls short)',
    `(more accurate|more sensitive|more precise|more reliable|more accurately|more reliably|more precisely|earlier|better|faster|sooner|sharper) ${than} ..2 ${tests}`,
    `as (accurate|precise|reliable|sensitive|good) as ..3 ${tests}`,
    `(see~|spot~|find~|catch~|detect~|pick~ up) ..5, (that|what|which) ..2 ${tests} (miss|misses|missed|overlook|overlooks|cannot|can't)`,
    `(spot~|find~|catch~|detect~) ..3 {condition} ..2 (years|months|long) (earlier|sooner|before)`,
    `(better|faster|safer|stronger|quicker|superior|gentler|healthier|longer|deeper|milder|easier on the (body|stomach|liver)|more gently|less addictive|less harmful|less invasive|less toxic) ${than} ..3 ${rival}`,
    `(better|faster|safer|stronger|quicker|gentler|healthier|longer|deeper|smoother|fuller|thicker|whiter) (result~|outcome~|effect~|relief|sleep|joint~|skin|hair|smile|recovery|bones|focus|healing|energy|loss|weight loss) ${than} ..4 ${rival}`,
    `more ..3 than (any|every|all|other) ..2 ({treatment}|{comparator}|on the market|available)`,
    `(better|faster|safer|stronger|gentler|quicker|superior|more effective|more powerful|more potent) ${than} (any|every|a|most|other|all) ..2 {treatment}`,
    `no ..6, (work~ (as well|better|like)|compare~|come~ close|measure~ up|do~ what)`,
    `(work~|act~|absorb~|last~|perform~|heal~|relieve~|help~) ..2 (better|faster|longer|quicker|harder|deeper|stronger) ${than} ..3 ${rival}`,
    '(work~|act~) ..1 (much|far|significantly|even|so much|noticeably) (faster|better|quicker|longer)',
    `(better|faster|safer|stronger|quicker|gentler|longer|deeper|smoother|milder) (and|or) ..2 ${than} ..3 ${rival}`,
    'no other ..12 (as effectively|as effective|as well|as fast|as safely|as deeply|like ours|as ours)',
    'no other ..4 (results like|like ours|like us|like it|can match|matches|gets)',
    '(half|a third|a quarter) (as many|the) (sessions|treatments|visits|time|dose) (as|of) ..2 (other|any|traditional|conventional|{comparator})',
    '(outperform~|outclass~|outshine~) ..3 {treatment}',
    `(superior|preferable) to ..3 ${rival}`,
    `(outperform~|outdo~|outclass~|outshine~|surpass~|eclipse~|trump~|leave~ behind) ..3 ${rival}`,
    `(beat~|top~|outlast~|outwork~) ..2 ({comparator}|transplant~|facelift~|injection~|dialysis|the gym|diet)`,
    `(beat~|top~) (any|every|all|other) ..1 {treatment}`,
    `(fewer|milder|far fewer|much fewer|more limited|less severe|much lower|less) ..2 (side effects|adverse effects|adverse reactions|risks|risk of side effects|complications|risks of)`,
    '(lower|reduced|less|lesser) (risk|risks) of ..1 (side effects|complications|adverse|dependence|addiction|bleeding|scarring|infection)',
    `without the ..3 (side effects|risks|dangers|downsides|crash|jitters|hangover|grogginess|drawbacks|downtime|complications) (of|that come with|associated with|you get from|caused by|from)`,
    `without the (side effects|crash|jitters|hangover|grogginess|downsides|drawbacks)`,
    `(twice|two times|three times|five times|ten times|10 times|5 times|3 times|10x|5x|3x|2x|many times) (as|more|better|stronger|faster) ..2 (effective|powerful|potent|strong|fast|than) ..3 ${rival}`,
    `unlike ..5 ({comparator}|other|traditional) ..12, (help~|relieve~|heal~|give~|offer~|provide~|fix~|reach~|has the potential to help|go~ to the root|address~ the root|treat~ the (cause|root)|work~ (fast|faster|naturally|at the source|quickly|with)|actually work~|last~|restore~|gets to the root)`,
    `(take~|taking) longer to (work|show|act|take effect|kick in|relieve)`,
    `(compared (to|with)|as opposed to|in contrast (to|with)) ..4 {comparator} ..10, (faster|better|safer|more effective|fewer|longer|stronger|lasting)`,
    `(better alternative to|superior alternative to|safer alternative to|healthier alternative to|effective alternative to) ..2 {comparator}`,
    `(as|just as|equally) (effective|good|powerful|potent|strong|safe) as ..3 ${rival}`,
    `(do~|did|done) (far|so|much)? more (for|to|in|against|on) ..6 than ..4 (${effort}|{comparator})`,
    `(that|which) (do~|did) (far|so|much)? more ..6 than ..4 (${effort}|{comparator})`,
    `(do~|did|achieve~|manage~) ..2 (in|within) ..3 than ..4 (${effort}|{comparator}) ..2 (in|over)`,
    `(get~|go~|reach~|dig~|work~|sink~|penetrate~) ..4 ${better} than ..3 ${effort}`,
    '(that|which) no (other|single)? ..1 ({treatment}|{comparator}|doctor|surgeon|therapist|machine|gym) (can|could|will|would|has ever|ever) ..1 (give|gives|match|offer|deliver|provide|copy|imitate|equal|promise|replicate|achieve|produce)',
    'nothing else (could|can|would|will|ever) ..1 (touch|touches|shift|budge|match|matches|budged|touched|shifted)',
    'without the ..2 (fog|haze|drowsiness|numbness|dryness|weight gain|stomach upset|bloat|bloating|sting|burn|harshness|dependence|comedown|nausea|knife|scalpel|weariness|dullness) (of|that come with|that comes with|associated with|you get (from|with)|caused by|from|that ..1 {comparator})',
    '(twice|double|triple|three times|four times|five times|ten times|3 times|5 times|10 times) the (relief|result~|weight loss|fat loss|power|strength|absorption|benefit~|effect~|potency|collagen|regrowth|recovery|hydration) (of|than|as|that)',
    `(kinder|gentler|easier|softer|friendlier|milder) (to|on) ..3 than ..3 ({comparator}|${effort}|any|other|ordinary|anything)`,
    'hold~ a candle to',
    `where ..3 ({comparator}|{product}|doctors|drugs|others|medicine|everything) ..1 (failed|fail|fails|gave up|give up|gives up|fell short)`,
    '(do|does|did) what ..2 ({comparator}|vaccines|doctors|drugs|medicine|surgeons) ..1 (promise|promised|do|does|did|could not|cannot|never)',
    '(leave~|leaving|left) ..3 in the dust',
    'put~ ..4 to shame',
    '(run~|ran) rings (around|round)',
    '(head and shoulders above|in a (league|class) of (its|their|our) own|a cut above) ..3 ({comparator}|{treatment}|other|anything|any|the rest)',
    'for (worse|lesser|poorer|weaker|inferior) (results|relief|effects|outcomes|care)',
    "ours (does not|doesn't|do not|don't|never does|never do|won't|will not|has none|have none) .",
    '({treatment}|{comparator}|doctors|surgeons|others|rivals) (can|could) only dream (of|about)',
    'where ..3 (fail|fails|failed|give up|gives up|gave up|fall short|falls short) ..1, (our|ours|this|{product}|we) ..2 (succeed~|work~|begin~|start~|deliver~|win|wins|step~ in|take~ over)',
    'no ({treatment}|gym|doctor|surgeon|therapist) (will|can|could) ever ..5 (like|the way|as well as|what) (this|it|our|ours|we|{product})',
    '(minute~|session~|week~|spoonful~|dose~|capsule~|drip~|night~|visit~) ..4 (beat|beats|equals|equal|outdo~|is worth|are worth) ..2 (hour~|month~|year~|week~|dozen~) of',
    '(twice|three times|double) as many of our',
  ],
  exceptions,
)

/** Superlatives: the best of all. */
export const superlative = lexicon(
  [
    `(most|single most|world's most|nation's most|country's most) (effective|advanced|powerful|potent|successful|reliable|trusted|complete|bioavailable|natural|comprehensive|scientifically advanced|clinically advanced) ..3 ({treatment}|available|on the market|in the world|way to|form of|ever|method|option)`,
    '(most effective|most powerful|most advanced|most potent|safest|strongest|fastest) (in|on) (the|all of)? ..1 (world|europe|america|country|uk|us|market|nation|city|region|state|planet)',
    `(safest|fastest|strongest|quickest|gentlest|finest|purest|number one|no 1|top rated|unrivalled|unrivaled|unmatched|unbeatable|unparalleled|second to none) ..3 ({treatment}|available|on the market|in the world|way to|form of|method|{result})`,
    `best ..3 ({treatment}) ..2 (available|on the market|in the world|money can buy|ever|of all|known|in existence|there is|out there|you can buy)`,
    '(safest|fastest|finest|gentlest|strongest|surest|most (advanced|effective|powerful)) ..6, in (the world|europe|america|the country|the uk|the us|britain|australia|canada|asia|town|the city|the state|the nation|texas|florida|california|london|new york)',
    `(the|world's|our) best ..1 ({treatment}) for ({condition}|{symptom})`,
    `(no other|nothing else|no) ({treatment}|{product})? ..2 (compares|comes close|works as well|works better|works like|like it|measures up|is as effective|can match|matches)`,
    `(nothing|no {treatment}) ..1 (works better|is better|is safer|is more effective|beats|compares)`,
    '(highest|best|top) rated ..2 ({treatment}|{product}) ..3 (in|on|of)',
    'our ..2 (success|survival|response|cure|recovery|pregnancy|live birth|quit|satisfaction) rate~ ..2 (is|are) ..1 (highest|best|unmatched|unrivalled|unrivaled|unbeaten)',
    '(has|have|hold~|boast~|with|offer~|enjoy~) the (highest|best) ..1 (success|survival|response|cure|recovery|pregnancy|live birth|quit) rate~ (in|of|on|anywhere|worldwide)',
    'most (successful|effective) ..2 (clinic~|centre~|center~|programme~|surgeon~|practice~) in',
  ],
  exceptions,
)
